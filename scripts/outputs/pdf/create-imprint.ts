import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {findLocale, type LocaleTag} from '../../../src/handbook/locales.ts';
import {localePath} from '../../../src/handbook/paths.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import type {Book} from '../../../src/handbook/types.ts';
import {createQrCode} from './create-qr-code.ts';
import {bookTrustFacts} from '../book/book-trust-facts.ts';
import {escapeHtml} from '../book/escape-html.ts';

/** The imprint, behind the title page: which text this is, how far it can be trusted, and where the newest one is. */
export function createImprint(
  handbook: Handbook,
  book: Book,
  revision: Revision,
  address: string | null,
  /** The second language of a bilingual book. */
  companion: LocaleTag | null,
): string {
  const {locale} = book;
  const say = handbook.say[locale];
  const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
  const items = (facts: readonly string[]): string =>
    facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('');
  const [editionName = '', ...facts] = bookTrustFacts(handbook, book, revision);
  // Of two languages each says for itself, under its name, what it is worth. The revision is the first one's.
  const named = companion === null ? facts : [findLocale(locale).name, ...facts];
  const others =
    companion === null
      ? ''
      : `<ul class="imprint__facts companion" lang="${companion}" dir="${findLocale(companion).direction}">${items(
          [
            findLocale(companion).name,
            ...bookTrustFacts(handbook, {...book, locale: companion}, revision).slice(2),
          ],
        )}</ul>`;
  return `<section class="imprint"><p class="imprint__title">${escapeHtml(say('book.title'))}</p>
${paragraph(say('book.subtitle'))}
<ul class="imprint__facts">${items([editionName, ...named])}</ul>${others}
${paragraph(say('print.outdated'))}${paragraph(say('trust.attribution'))}${paragraph(say('print.licence'))}
<p class="imprint__disclaimer">${escapeHtml(say('trust.disclaimer'))}</p>
${address === null ? '' : latest(address + localePath(locale).slice(1), say('print.latest'))}</section>`;
}

function latest(address: string, label: string): string {
  return `<div class="imprint__latest">${createQrCode(address, label)}<p>${escapeHtml(label)}<br><a href="${escapeHtml(address)}" dir="ltr">${escapeHtml(address)}</a></p></div>`;
}
