import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {readSiteAddress} from '../read/read-site-address-env.ts';
import type {ExitCode} from './exit-code.ts';
import {makeBilingualPdf} from './make-bilingual-pdf.ts';
import {makeBooks, type BooksCommand} from './make-books.ts';
import {makePdfs} from './make-pdf.ts';

export interface PdfCommand extends BooksCommand {
  readonly editions: readonly EditionId[];
  /** A second language, to be set beside the first; null for books in one language. */
  readonly companion: LocaleTag | null;
}

/** `pdf`: the PDFs of the languages and editions, with one browser. */
export async function pdf({editions, companion, ...command}: PdfCommand): Promise<ExitCode> {
  const address = readSiteAddress(process.env);
  await makeBooks(command, async ({report, ...making}) => {
    if (companion === null) {
      return makePdfs({
        ...making,
        editions,
        address,
        onProgress: ({edition, state}) => report(`${edition}: ${state}`),
      });
    }
    const books = [];
    for (const edition of editions) {
      report(`${edition}: printing with ${companion}`);
      books.push(await makeBilingualPdf({...making, companion, edition, address}));
    }
    return books;
  });
  return 0;
}
