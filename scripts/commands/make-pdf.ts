import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {downloadName, type Download} from '../../src/handbook/downloads.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {bookKey} from '../outputs/pdf/book-key.ts';
import {readFinishedDownload} from '../read/read-download-cache-fs.ts';
import {readDownloadMaker} from '../read/read-download-maker-fs.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import {keepDownload, listDownloads} from '../write/keep-download-fs.ts';
import type {Printer} from '../write/print-pdf-browser.ts';

/** How far a PDF is. */
export interface PdfProgress {
  readonly edition: EditionId;
  readonly state: 'printing' | 'finished' | 'unchanged';
}

export interface MakePdfsInput {
  /** Folder below which `.cache/downloads` keeps the finished files. */
  readonly root: string;
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly editions: readonly EditionId[];
  /** Public address of the site, for the QR codes; null where it is not known. */
  readonly address: string | null;
  /** Stays open: one browser serves any number of calls. */
  readonly printer: Printer;
  readonly onProgress?: (progress: PdfProgress) => void;
}

/**
 * Makes the PDFs of one language, or keeps those that would come out the same, and lists them all for the
 * downloads page. Files appear whole or not at all.
 * @throws UserError if a character has no glyph, the browser fails twice or the disk cannot be written to.
 */
export async function makePdfs(input: MakePdfsInput): Promise<readonly Download[]> {
  const {root, handbook, locale, editions, address, printer, onProgress = () => undefined} = input;
  const [revisions, maker] = await Promise.all([
    readRevisions(root, handbook, locale),
    readDownloadMaker('pdf'),
  ]);
  // Two at a time: while the browser lays out one book, the other is read and completed here.
  const results = await Promise.allSettled(
    editions.map(async (edition) => {
      const revision = revisions[edition];
      const key = bookKey({handbook, locale, edition, revision, maker, address});
      const path = downloadName(locale, edition, 'pdf');
      const finished = await readFinishedDownload(root, path, key);
      if (finished !== null) {
        onProgress({edition, state: 'unchanged'});
        return finished;
      }
      onProgress({edition, state: 'printing'});
      // Only now: it takes longer to load than to find that nothing has changed.
      const {printEdition} = await import('./print-edition.ts');
      const book = {handbook, locale, edition, revision, address, companion: null, printer};
      const {bytes, pageCount} = await printEdition(book);
      const description = {locale, edition, format: 'pdf', path, pages: pageCount} as const;
      const download = await keepDownload(root, key, {...description, revision: revision.id}, bytes);
      onProgress({edition, state: 'finished'});
      return download;
    }),
  );
  const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  await listDownloads(root, locale, made);
  for (const result of results) {
    if (result.status === 'rejected') throw result.reason;
  }
  return made;
}
