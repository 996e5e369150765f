import {createHash} from 'node:crypto';
import {assembleBook, type Handbook} from '../../src/handbook/assemble-handbook.ts';
import {downloadName, type Download} from '../../src/handbook/downloads.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {formatProblem, UserError} from '../../src/handbook/problem.ts';
import {findMissingGlyphs} from '../../src/fonts/find-missing-glyphs.ts';
import type {PrintFont} from '../../src/fonts/print-font.ts';
import {printedTexts} from '../../src/fonts/printed-texts.ts';
import {bookKey} from '../outputs/pdf/book-key.ts';
import {createPrintJob, type PrintJob} from '../outputs/pdf/create-print-job.ts';
import {readDownloads} from '../read/read-downloads-fs.ts';
import {pdfCachePaths, readFinishedPdf} from '../read/read-pdf-cache-fs.ts';
import {readPdfMaker} from '../read/read-pdf-maker-fs.ts';
import {readPrintFonts} from '../read/read-print-fonts-fs.ts';
import {readPrintStyles, type PrintStyles} from '../read/read-print-styles-fs.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import type {Printer} from '../write/print-pdf-browser.ts';
import {writeDownloadsList} from '../write/write-downloads-list-fs.ts';
import {writeWholeFile} from '../write/write-whole-file-fs.ts';
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
  const {root, handbook, locale, editions, printer, onProgress = () => undefined} = input;
  const [revisions, maker, known] = await Promise.all([
    readRevisions(root, handbook, locale),
    readPdfMaker(),
    readDownloads(root, locale).catch(() => []),
  ]);
  let materials: Promise<PrintMaterials> | null = null;
  // Two at a time: while the browser lays out one book, the other is read and completed here.
  const results = await Promise.allSettled(
    editions.map(async (edition) => {
      const revision = revisions[edition];
      const key = bookKey({handbook, locale, edition, revision, maker});
      const finished = await readFinishedPdf(root, downloadName(locale, edition, 'pdf'), key);
      if (finished !== null) {
        onProgress({edition, state: 'unchanged'});
        return finished;
      }
      onProgress({edition, state: 'printing'});
      materials ??= readPrintMaterials(locale);
      const {fonts, styles, emblem} = await materials;
      refuseMissingGlyphs(handbook, locale, edition, fonts);
      const job = createPrintJob({handbook, locale, edition, revision, fonts, styles, emblem});
      const download = await makePdf(root, printer, job, edition, key);
      onProgress({edition, state: 'finished'});
      return download;
    }),
  );
  const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const kept = known.filter(({path}) => !made.some((download) => download.path === path));
  await writeDownloadsList(root, locale, [...made, ...kept]);
  for (const result of results) {
    if (result.status === 'rejected') throw result.reason;
  }
  return made;
}

interface PrintMaterials extends PrintStyles {
  readonly fonts: readonly PrintFont[];
}

async function readPrintMaterials(locale: LocaleTag): Promise<PrintMaterials> {
  const [fonts, styles] = await Promise.all([readPrintFonts(locale), readPrintStyles()]);
  return {fonts, ...styles};
}

async function makePdf(
  root: string,
  printer: Printer,
  job: PrintJob,
  edition: EditionId,
  key: string,
): Promise<Download> {
  const {bytes, pageCount} = await printNumbered(printer, job);
  const download: Download = {
    locale: job.locale,
    edition,
    format: 'pdf',
    path: job.name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages: pageCount,
    revision: job.revision.id,
  };
  const {file, record} = pdfCachePaths(root, job.name);
  await writeWholeFile(file, bytes);
  // After the file: a record without its file, or of an earlier one, would be found out by the hash.
  await writeWholeFile(record, `${JSON.stringify({key, download}, null, 2)}\n`);
  return download;
}

function refuseMissingGlyphs(
  handbook: Handbook,
  locale: LocaleTag,
  edition: EditionId,
  fonts: readonly PrintFont[],
): void {
  const texts = printedTexts(handbook, assembleBook(handbook, locale, edition));
  const problems = findMissingGlyphs(texts, fonts);
  if (problems.length > 0) throw new UserError(problems.map(formatProblem).join('\n\n'));
}
