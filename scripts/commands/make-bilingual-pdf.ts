import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {downloadName, type Download} from '../../src/handbook/downloads.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {bookKey} from '../outputs/pdf/book-key.ts';
import {readFinishedDownload} from '../read/read-download-cache-fs.ts';
import {readDownloadMaker} from '../read/read-download-maker-fs.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import {keepDownload} from '../write/keep-download-fs.ts';
import type {Printer} from '../write/print-pdf-browser.ts';
import {printEdition} from './print-edition.ts';

export interface BilingualPdfInput {
  /** Folder below which `.cache/downloads` keeps the finished files. */
  readonly root: string;
  readonly handbook: Handbook;
  /** Its contents, heads and bookmarks are the book's. */
  readonly locale: LocaleTag;
  /** Stands beside it, block by block. */
  readonly companion: LocaleTag;
  readonly edition: EditionId;
  /** Public address of the site, for the QR codes; null where it is not known. */
  readonly address: string | null;
  readonly printer: Printer;
}

/**
 * One edition in two languages side by side, for mixed teams and for reviewers. The site does not offer it: there are
 * as many of them as pairs of languages.
 * @throws UserError if a character has no glyph, the browser fails twice or the disk cannot be written to.
 */
export async function makeBilingualPdf(input: BilingualPdfInput): Promise<Download> {
  const {root, handbook, locale, companion, edition, address, printer} = input;
  const [revisions, others, maker] = await Promise.all([
    readRevisions(root, handbook, locale),
    readRevisions(root, handbook, companion),
    readDownloadMaker('pdf'),
  ]);
  const revision = revisions[edition];
  const path = downloadName(locale, edition, 'pdf', companion);
  const common = {handbook, edition, maker, address};
  const key = [
    bookKey({...common, locale, revision}),
    bookKey({...common, locale: companion, revision: others[edition]}),
  ].join(' ');
  const finished = await readFinishedDownload(root, path, key);
  if (finished !== null) return finished;
  const {bytes, pageCount} = await printEdition({
    handbook,
    locale,
    edition,
    revision,
    address,
    companion,
    printer,
  });
  const description = {locale, edition, format: 'pdf', path, pages: pageCount} as const;
  return keepDownload(root, key, {...description, revision: revision.id}, bytes);
}
