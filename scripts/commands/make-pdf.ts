import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {downloadName, type Download} from '../../src/handbook/downloads.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {bookKey} from '../outputs/pdf/book-key.ts';
import {createPrintJob, type PrintJob} from '../outputs/pdf/create-print-job.ts';
import {readFinishedDownload} from '../read/read-download-cache-fs.ts';
import {readDownloadMaker} from '../read/read-download-maker-fs.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import {keepDownload, listDownloads} from '../write/keep-download-fs.ts';
import type {Printer} from '../write/print-pdf-browser.ts';
import {readPrintMaterials, refuseMissingGlyphs, type PrintMaterials} from './print-materials.ts';
import {printNumbered} from './print-numbered.ts';

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
  let materials: Promise<PrintMaterials> | null = null;
  // Two at a time: while the browser lays out one book, the other is read and completed here.
  const results = await Promise.allSettled(
    editions.map(async (edition) => {
      const revision = revisions[edition];
      const key = bookKey({handbook, locale, edition, revision, maker, address});
      const finished = await readFinishedDownload(root, downloadName(locale, edition, 'pdf'), key);
      if (finished !== null) {
        onProgress({edition, state: 'unchanged'});
        return finished;
      }
      onProgress({edition, state: 'printing'});
      materials ??= readPrintMaterials(locale);
      const {fonts, hyphenators, styles, emblem} = await materials;
      refuseMissingGlyphs(handbook, locale, edition, fonts);
      const job = createPrintJob({
        handbook,
        locale,
        edition,
        revision,
        fonts,
        hyphenators,
        styles,
        emblem,
        address,
        companion: null,
      });
      const download = await makePdf(root, printer, job, edition, key);
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

async function makePdf(
  root: string,
  printer: Printer,
  job: PrintJob,
  edition: EditionId,
  key: string,
): Promise<Download> {
  const {bytes, pageCount} = await printNumbered(printer, job);
  const {name: path, locale, revision} = job;
  return keepDownload(
    root,
    key,
    {locale, edition, format: 'pdf', path, pages: pageCount, revision: revision.id},
    bytes,
  );
}
