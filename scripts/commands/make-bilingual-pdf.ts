import {join} from 'node:path';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {createPrintJob} from '../outputs/pdf/create-print-job.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import type {Printer} from '../write/print-pdf-browser.ts';
import {writeWholeFile} from '../write/write-whole-file-fs.ts';
import {readPrintMaterials, refuseMissingGlyphs} from './print-materials.ts';
import {printNumbered} from './print-numbered.ts';

export interface BilingualPdfInput {
  readonly root: string;
  readonly handbook: Handbook;
  /** Its contents, heads and bookmarks are the book's. */
  readonly locale: LocaleTag;
  /** Stands beside it, block by block. */
  readonly companion: LocaleTag;
  readonly edition: EditionId;
  readonly address: string | null;
  readonly printer: Printer;
  /** Folder to write the file to. */
  readonly folder: string;
}

/**
 * Prints one edition in two languages side by side, for mixed teams and for reviewers, and returns the file's name.
 * @throws UserError if a character has no glyph, the browser fails twice or the disk cannot be written to.
 */
export async function makeBilingualPdf(input: BilingualPdfInput): Promise<string> {
  const {root, handbook, locale, companion, edition, address, printer, folder} = input;
  const [own, other, revisions] = await Promise.all([
    readPrintMaterials(locale),
    readPrintMaterials(companion),
    readRevisions(root, handbook, locale),
  ]);
  refuseMissingGlyphs(handbook, locale, edition, own.fonts);
  refuseMissingGlyphs(handbook, companion, edition, other.fonts);
  const known = new Set(own.fonts.map(({family}) => family));
  const fonts = [...own.fonts, ...other.fonts.filter(({family}) => !known.has(family))];
  const revision = revisions[edition];
  const job = createPrintJob({...own, handbook, locale, edition, revision, fonts, address, companion});
  const {bytes} = await printNumbered(printer, job);
  await writeWholeFile(join(folder, job.name), bytes);
  return job.name;
}
