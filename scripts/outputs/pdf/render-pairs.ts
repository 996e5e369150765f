import {findPage, type Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {findLocale, type LocaleTag} from '../../../src/handbook/locales.ts';
import {pageState} from '../../../src/handbook/translation/page-state.ts';
import type {Page} from '../../../src/handbook/types.ts';
import {fontStacks} from '../../../src/fonts/print-font.ts';
import {cssFamilies} from './create-page-styles.ts';
import {escapeHtml} from '../book/escape-html.ts';
import type {Hyphenators} from './rehype-hyphens.ts';
import {fallbackNotice, renderBlocks} from './render-chapter.ts';

export interface PairsInput {
  readonly handbook: Handbook;
  readonly hyphenators: Hyphenators;
  /** The first language of the book, which the page is not in where it is not translated. */
  readonly bookLocale: LocaleTag;
  readonly page: Page;
  readonly companion: LocaleTag;
  readonly level: number;
}

/**
 * A chapter in two languages, each block beside its translation. Both have the same blocks where the translations are
 * up to date; where they are not, the chapter stands side by side as a whole.
 */
export function renderPairs({handbook, hyphenators, bookLocale, page, companion, level}: PairsInput): string {
  const {chapter, edition} = page;
  const other = findPage(handbook, companion, edition, chapter);
  const own = renderBlocks(handbook, hyphenators, page, {chapter, level});
  if (other === null) return own.join('\n');
  const theirs = renderBlocks(handbook, hyphenators, other, {chapter, level, companion: true});
  const title = `<p class="chapter-title">${escapeHtml(other.frontMatter.title)}</p>`;
  const heading = pair(page.locale, '', other.locale, title);
  const notice = fallbackNotice(handbook, bookLocale, page);
  const otherNotice = fallbackNotice(handbook, companion, other);
  const untranslated = notice + otherNotice === '' ? [] : [pair(bookLocale, notice, companion, otherNotice)];
  const pairs =
    saysToday(handbook, page) && saysToday(handbook, other) && own.length === theirs.length
      ? own.map((block, index) => pair(page.locale, block, other.locale, theirs[index] ?? ''))
      : [pair(page.locale, own.join('\n'), other.locale, theirs.join('\n'))];
  return [heading, ...untranslated, ...pairs].join('\n');
}

/** False for a stale page: the notices between its blocks can make up for those it lacks, so no count shows it. */
function saysToday(handbook: Handbook, page: Page): boolean {
  const {state} = pageState(handbook, page);
  return state === 'source' || state === 'current';
}

function pair(locale: LocaleTag, block: string, otherLocale: LocaleTag, other: string): string {
  const side = (tag: LocaleTag, name: string, html: string): string =>
    `<div class="pair__${name}" lang="${tag}" dir="${findLocale(tag).direction}">${html}</div>`;
  return `<div class="pair">${side(locale, 'own', block)}${side(otherLocale, 'other', other)}</div>`;
}

/** What a book in two languages needs besides: the page on its side, and the families of the second language. */
export function createPairStyles(companion: LocaleTag): string {
  const {text, heading} = fontStacks(companion);
  return `@page{size:A4 landscape;margin-top:22mm;margin-bottom:20mm}html{font-size:9pt}.cover{height:210mm;padding-top:24mm}.imprint{height:155mm}:is(.pair__other,.companion){--text:${cssFamilies(text)};--heading:${cssFamilies(heading)};font-family:var(--text)}`;
}
