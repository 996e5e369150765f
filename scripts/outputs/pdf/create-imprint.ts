import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
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
): string {
  const {locale} = book;
  const say = handbook.say[locale];
  const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
  const facts = bookTrustFacts(handbook, book, revision);
  return `<section class="imprint"><p class="imprint__title">${escapeHtml(say('book.title'))}</p>
${paragraph(say('book.subtitle'))}
<ul class="imprint__facts">${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>
${paragraph(say('print.outdated'))}${paragraph(say('trust.attribution'))}${paragraph(say('print.licence'))}
<p class="imprint__disclaimer">${escapeHtml(say('trust.disclaimer'))}</p>
${address === null ? '' : latest(address + localePath(locale).slice(1), say('print.latest'))}</section>`;
}

function latest(address: string, label: string): string {
  return `<div class="imprint__latest">${createQrCode(address, label)}<p>${escapeHtml(label)}<br><a href="${escapeHtml(address)}" dir="ltr">${escapeHtml(address)}</a></p></div>`;
}
