import rehypeStringify from 'rehype-stringify';
import {unified} from 'unified';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {DEFAULT_EDITION} from '../../../src/handbook/editions.ts';
import {findLocale, type LocaleTag} from '../../../src/handbook/locales.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import {trustFacts} from '../../../src/handbook/trust-line.ts';
import type {Book} from '../../../src/handbook/types.ts';
import {commonState} from '../book/book-trust-facts.ts';
import {escapeHtml} from '../book/escape-html.ts';
import {markUnbroken} from '../book/rehype-unbroken.ts';

export interface TitlePageInput {
  readonly handbook: Handbook;
  readonly book: Book;
  readonly revision: Revision;
  /** The handbook's emblem as SVG. */
  readonly emblem: string;
  /** The second language of a bilingual book. */
  readonly companion: LocaleTag | null;
}

/** The title page: what this is, which edition and languages, how far it can be trusted. */
export function createTitlePage({handbook, book, revision, emblem, companion}: TitlePageInput): string {
  const {locale, edition} = book;
  const say = handbook.say[locale];
  const languages = [locale, companion].flatMap((tag) => (tag === null ? [] : [findLocale(tag).name]));
  const line = (name: string, text: string): string => `<p class="cover__${name}">${escapeHtml(text)}</p>`;
  const title = unified()
    .use(rehypeStringify)
    .stringify({type: 'root', children: markUnbroken(say('book.title'))});
  // The rest of what is to be known stands on the imprint; this much has to stand in front.
  const translation = commonState(handbook, book, companion);
  const factsIn = (tag: LocaleTag): readonly string[] =>
    trustFacts({locale: tag, edition, revision, say: handbook.say[tag], translation});
  const [, ofDay = '', ...facts] = factsIn(locale);
  // The revision is that of the first language: the second one's book has another.
  const others =
    companion === null
      ? ''
      : `<p class="cover__facts companion" lang="${companion}" dir="${findLocale(companion).direction}">${escapeHtml(factsIn(companion).at(-1) ?? '')}</p>`;
  const record =
    edition === DEFAULT_EDITION
      ? ''
      : `<aside class="notice notice--record"><p class="notice__title">${escapeHtml(say('superseded.title'))}</p><p>${escapeHtml(say('print.record'))}</p></aside>`;
  return `<section class="cover"><div class="cover__emblem">${emblem}</div>
<p class="cover__title">${title}</p>${line('subtitle', say('book.subtitle'))}
${line('edition', say(`edition.${edition}`))}${line('language', languages.join(' · '))}
${record}
<div class="cover__foot">${line('facts', [ofDay, facts.at(-1) ?? ''].join(' · '))}${others}
${line('disclaimer', say('trust.disclaimer'))}</div></section>`;
}
