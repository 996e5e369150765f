import type {ElementContent, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {findLocale, type LocaleTag} from '../../../src/handbook/locales.ts';
import {GLOSSARY_CHAPTER} from '../../../src/handbook/terms.ts';
import type {BookPart, Page} from '../../../src/handbook/types.ts';
import {REFERENCES_CHAPTER} from '../../../src/markdown/citations.ts';
import {columnHeads, reflowTable} from '../../../src/markdown/reflow-table.ts';
import {createChapterTree} from '../book/create-chapter-tree.ts';
import {createTitle} from '../book/create-title.ts';
import type {EpubPage} from './create-xhtml.ts';
import {element} from './element.ts';
import {chapterAddress} from './epub-paths.ts';

/** A chapter as a page of its own; one that is not translated says so and stands in English. */
export function createChapterPage(
  handbook: Handbook,
  bookLocale: LocaleTag,
  part: BookPart,
  page: Page,
): EpubPage {
  const tree = createChapterTree(handbook, page, {linkTo: chapterAddress});
  reflowTables(tree);
  markCitations(tree);
  markNotices(tree);
  const {title} = page.frontMatter;
  const partTitle = part.title === null ? [] : [element('p', {className: ['part-title']}, [part.title])];
  const opening = element('header', {className: ['opening']}, [
    ...partTitle,
    element('h1', {id: TITLE_ID, ...languageOf(bookLocale, page)}, createTitle(page, title)),
  ]);
  const text = tree.children.filter((node): node is ElementContent => node.type !== 'doctype');
  const body =
    page.locale === bookLocale
      ? text
      : [fallbackNotice(handbook, bookLocale), element('div', languageOf(bookLocale, page), text)];
  const kind = KINDS[page.chapter] ?? 'chapter';
  return {
    locale: bookLocale,
    title,
    kind: part.title === null ? 'frontmatter' : part.id === 'appendix' ? 'backmatter' : 'bodymatter',
    children: [
      element('section', {'epub:type': kind, role: `doc-${kind}`, ariaLabelledBy: [TITLE_ID]}, [
        opening,
        ...body,
      ]),
    ],
  };
}

/** No id of a heading looks like it: those are in kebab-case with single hyphens. */
const TITLE_ID = 'chapter--title';

/** Chapters that are more than a chapter. */
export const KINDS: Readonly<Record<string, string>> = {
  [GLOSSARY_CHAPTER]: 'glossary',
  [REFERENCES_CHAPTER]: 'bibliography',
};

function languageOf(bookLocale: LocaleTag, {locale}: Page): {readonly lang?: string; readonly dir?: string} {
  return locale === bookLocale ? {} : {lang: locale, dir: findLocale(locale).direction};
}

function fallbackNotice(handbook: Handbook, locale: LocaleTag): ElementContent {
  const say = handbook.say[locale];
  return element('aside', {className: ['notice', 'notice--record'], role: 'note'}, [
    element('p', {className: ['notice__title']}, [say('fallback.title')]),
    element('p', {}, [say('fallback.text')]),
  ]);
}

/** Tables with more columns may not fit: how large the letters are, the reader decides, and few reading systems scroll sideways. */
const FITTING_COLUMNS = 2;

function reflowTables(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'table') return undefined;
    // Those that a figure draws, and those that do not fit any phone, are prepared.
    const isPrepared = node.properties['role'] === 'table';
    if (!isPrepared && columnHeads(node).length > FITTING_COLUMNS) reflowTable(node);
    return SKIP;
  });
}

/** Says that the number of a source is one: reading systems show the entry beside the text. */
function markCitations(tree: Root): void {
  const sources = chapterAddress(REFERENCES_CHAPTER, '');
  visit(tree, 'element', (node) => {
    const {href} = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string' || !href.startsWith(sources)) return;
    Object.assign(node.properties, {'epub:type': 'biblioref', role: 'doc-biblioref'});
  });
}

/** A box is a note in the text: as a landmark of the page, which an `aside` is, each would need a name of its own. */
function markNotices(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'aside') node.properties['role'] = 'note';
  });
}
