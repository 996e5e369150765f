import type {EditionId} from '../../src/handbook/editions.ts';
import type {ExitCode} from './exit-code.ts';
import {makeBooks, type BooksCommand} from './make-books.ts';

export interface EpubCommand extends BooksCommand {
  readonly editions: readonly EditionId[];
}

/** `epub`: the EPUBs of the languages and editions. */
export async function epub({editions, ...command}: EpubCommand): Promise<ExitCode> {
  await makeBooks(command, {format: 'epub', editions});
  return 0;
}
