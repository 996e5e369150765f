import type {EditionId} from '../../src/handbook/editions.ts';
import type {ExitCode} from './exit-code.ts';
import {makeBooks, type BooksCommand} from './make-books.ts';
import {makeEpubs} from './make-epub.ts';

export interface EpubCommand extends BooksCommand {
  readonly editions: readonly EditionId[];
}

/** `epub`: the EPUBs of the languages and editions. */
export async function epub({editions, ...command}: EpubCommand): Promise<ExitCode> {
  await makeBooks(command, ({report, ...making}) =>
    makeEpubs({...making, editions, onProgress: (edition, state) => report(`${edition}: ${state}`)}),
  );
  return 0;
}
