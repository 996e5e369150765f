import {readSiteAddress} from '../read/read-site-address-env.ts';
import type {ExitCode} from './exit-code.ts';
import {makeBooks, type BooksCommand} from './make-books.ts';

/** `cards`: the ward cards of the languages. */
export async function cards(command: BooksCommand): Promise<ExitCode> {
  const address = readSiteAddress(process.env);
  await makeBooks(command, {format: 'cards', address});
  if (address === null) {
    process.stdout.write('The cards carry no QR codes: HANDBOOK_URL, the address of the site, is not set.\n');
  }
  return 0;
}
