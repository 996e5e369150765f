import type {Root, RootContent} from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {fontStacks, type PrintFont} from '../../../src/fonts/print-font.ts';
import {findPage, type Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {downloadName} from '../../../src/handbook/downloads.ts';
import {DEFAULT_EDITION} from '../../../src/handbook/editions.ts';
import {findLocale, SOURCE_LOCALE, withColon, type LocaleTag} from '../../../src/handbook/locales.ts';
import type {Say} from '../../../src/handbook/messages.ts';
import {pageUrl} from '../../../src/handbook/paths.ts';
import {UserError} from '../../../src/handbook/problem.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import {pageState} from '../../../src/handbook/translation/page-state.ts';
import {trustFacts} from '../../../src/handbook/trust-line.ts';
import type {Page} from '../../../src/handbook/types.ts';
import {cardTrust, WARD_CARDS, type WardCard} from '../../../src/handbook/ward-cards.ts';
import {besideEnglish} from '../../../src/markdown/stale.ts';
import {createChapterTree} from '../book/create-chapter-tree.ts';
import {createFontFaces, fontFiles} from '../pdf/create-font-faces.ts';
import type {PrintJob} from '../pdf/create-print-job.ts';
import {createQrCode} from '../pdf/create-qr-code.ts';
import {escapeHtml} from '../book/escape-html.ts';
import {languageAttributes} from '../book/language-attributes.ts';
import {rehypeUnbroken} from '../book/rehype-unbroken.ts';
import type {PrintHeading} from '../pdf/print-book.ts';
import {pickBlock, wordsOf} from './pick-block.ts';
import {outdatedRecommendations, prepareForCard} from './prepare-for-card.ts';

export interface CardsInput {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly revision: Revision;
  readonly fonts: readonly PrintFont[];
  readonly styles: string;
  /** The handbook's emblem as SVG. */
  readonly emblem: string;
  /** Public address of the site, which the QR codes lead to; null where it is not known. */
  readonly address: string | null;
}

/** One card, before it is known how large its type can be. */
export interface CardSheet {
  readonly id: string;
  readonly title: string;
  /** Of the sections on it, in order. */
  readonly headings: readonly string[];
  readonly html: string;
}

/** The ward cards of one language: sheets, and what they have in common. */
export interface Cards extends Omit<PrintJob, 'html' | 'headings'> {
  readonly sheets: readonly CardSheet[];
}

/** @throws UserError if a chapter lacks a block that a card shows. */
export function createCards(input: CardsInput): Cards {
  const {handbook, locale, revision, fonts, styles} = input;
  const say = handbook.say[locale];
  const {text, heading, latin, math} = fontStacks(locale);
  const families = Object.entries({text, heading, latin, math}).map(
    ([use, names]) => `--${use}:${names.map((name) => `"${name}"`).join(',')}`,
  );
  return {
    name: downloadName(locale, DEFAULT_EDITION, 'cards'),
    locale,
    direction: findLocale(locale).direction,
    title: `${withColon(locale, say('book.title'), say('cards.title'))} (${say(`edition.${DEFAULT_EDITION}`)})`,
    subject: say('cards.lead'),
    revision,
    css: [createFontFaces(fonts), `:root{${families.join(';')}}`, styles].join('\n'),
    files: fontFiles(fonts),
    sheets: WARD_CARDS.map((card) => createSheet(input, card)),
  };
}

/** All headings of the cards, in reading order: one bookmark each. */
export function cardHeadings(sheets: readonly CardSheet[]): readonly PrintHeading[] {
  return sheets.flatMap(({id, title, headings}) => [
    {id: cardAnchor(id), level: 1, text: title},
    ...headings.map((text, place) => ({id: `${cardAnchor(id)}--${place}`, level: 2, text})),
  ]);
}

/** Id of a card in the printed document. */
export function cardAnchor(id: string): string {
  return `card--${id}`;
}

/** One card. What a translation has not yet stands on it in today's English. */
export function createSheet(
  {handbook, locale, revision, emblem, address}: CardsInput,
  card: WardCard,
): CardSheet {
  const say = handbook.say[locale];
  const trees = new Map<Page, Root>();
  const treeOf = (page: Page): Root => {
    const tree = trees.get(page) ?? createCardTree(handbook, page);
    trees.set(page, tree);
    return tree;
  };
  /** Looks in the chapter as the reader has it, then in English. */
  const lookUp = <Found>(chapter: string, find: (tree: Root) => Found | null): LookedUp<Found> | null => {
    const own = pageOf(handbook, locale, card, chapter);
    for (const page of new Set([own, pageOf(handbook, SOURCE_LOCALE, card, chapter)])) {
      const found = find(treeOf(page));
      if (found !== null) return {found, language: page.locale, isNew: page !== own};
    }
    return null;
  };
  const page = pageOf(handbook, locale, card, card.chapter);
  const {title: titleId} = card;
  const title =
    titleId === null
      ? {found: page.frontMatter.title, language: page.locale}
      : lookUp(card.chapter, (tree) => wordsOf(tree, titleId));
  if (title === null) throw missing(card, locale, card.chapter, `"${card.title ?? ''}"`);
  const headings: string[] = [];
  const blocks = card.blocks.map((block) => {
    const picked = lookUp(block.chapter, (tree) => pickBlock(tree, block));
    if (picked === null) throw missing(card, locale, block.chapter, JSON.stringify(block));
    const {found, language, isNew} = picked;
    const isTitle = found.heading === title.found;
    if (found.heading !== null && !isTitle) headings.push(found.heading);
    const above = found.heading === null || isTitle ? '' : `<h2>${escapeHtml(found.heading)}</h2>`;
    const html = above + toHtml(found.content);
    if (language === locale) return html;
    const english = `<div${languageAttributes(language, locale)}>${html}</div>`;
    return isNew ? `${toHtml(createNotice(say))}${english}` : english;
  });
  const facts = trustFacts({
    locale,
    edition: DEFAULT_EDITION,
    revision,
    say,
    translation: cardTrust(handbook, locale, card),
  });
  const {edition, chapter} = {edition: DEFAULT_EDITION, chapter: card.chapter};
  const qrCode =
    address === null
      ? ''
      : `<div class="card__latest">${createQrCode(address + pageUrl({locale, edition, chapter}).slice(1), say('print.latest'))}<p>${escapeHtml(say('print.latest'))}</p></div>`;
  const foot = [
    `<p class="card__disclaimer">${escapeHtml(say('trust.disclaimer'))}</p>`,
    `<p>${escapeHtml(say('cards.chapter', {chapter: page.frontMatter.title}))} ${escapeHtml(say('print.outdated'))}</p>`,
    `<p>${escapeHtml(facts.join(' · '))}</p>`,
  ];
  return {
    id: card.id,
    title: title.found,
    headings,
    html: `<header class="card__head"><div class="card__book">${emblem}<p>${escapeHtml(say('book.title'))}</p></div><h1 id="${cardAnchor(card.id)}"${languageAttributes(title.language, locale)}>${escapeHtml(title.found)}</h1></header>
<div class="card__body">${blocks.join('\n')}</div>
<footer class="card__foot"><div>${foot.join('')}</div>${qrCode}</footer>`,
  };
}

interface LookedUp<Found> {
  readonly found: Found;
  readonly language: LocaleTag;
  /** True for English that the translation of its chapter has not yet. */
  readonly isNew: boolean;
}

/** Says above a block that its translation is still to come. */
function createNotice(say: Say): Root['children'] {
  const notice = besideEnglish(say, 'stale.added', []);
  return unified()
    .use(remarkRehype)
    .runSync({type: 'root', children: [notice]}).children;
}

function toHtml(content: readonly RootContent[]): string {
  return unified()
    .use(rehypeStringify)
    .stringify({type: 'root', children: [...content]});
}

function createCardTree(handbook: Handbook, page: Page): Root {
  const source = findPage(handbook, SOURCE_LOCALE, page.edition, page.chapter) ?? page;
  const tree = createChapterTree(handbook, page, {
    linkTo: (chapter) => chapter,
    prepare: prepareForCard(source.tree, outdatedRecommendations(pageState(handbook, page))),
  });
  rehypeUnbroken()(tree);
  return tree;
}

function pageOf(handbook: Handbook, locale: LocaleTag, card: WardCard, chapter: string): Page {
  const page = findPage(handbook, locale, DEFAULT_EDITION, chapter);
  if (page === null) throw missing(card, locale, chapter, 'the chapter');
  return page;
}

function missing(card: WardCard, locale: LocaleTag, chapter: string, what: string): UserError {
  return new UserError(
    `The ward card "${card.id}" in "${locale}" shows ${what} of ${chapter}, which is not there. Restore it in the chapter, or change the card in src/handbook/ward-cards.ts.`,
  );
}
