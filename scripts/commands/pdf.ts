import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {readSiteAddress} from '../read/read-site-address-env.ts';
import type {ExitCode} from './exit-code.ts';
import {makeBooks, type BooksCommand} from './make-books.ts';

export interface PdfCommand extends BooksCommand {
  readonly editions: readonly EditionId[];
  /** A second language, to be set beside the first; null for books in one language. */
  readonly companion: LocaleTag | null;
}

/** `pdf`: the PDFs of the languages and editions. */
export async function pdf({editions, companion, ...command}: PdfCommand): Promise<ExitCode> {
  const address = readSiteAddress(process.env);
  await makeBooks(command, {format: 'pdf', editions, companion, address});
  return 0;
}
