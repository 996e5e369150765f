import type {Download} from '../../src/handbook/downloads.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {readFinishedDownload} from '../read/read-download-cache-fs.ts';
import {keepDownload, listDownloads, type DownloadDescription} from '../write/keep-download-fs.ts';
import type {Printer} from '../write/print-pdf-browser.ts';
import {takeTurns} from '../write/take-turns.ts';

/** A book or the ward cards of one language, before it is known whether they have to be made. */
export interface PlannedDownload {
  /** Stands for all that it is made from: with the same key it would come out the same. */
  readonly key: string;
  readonly description: Omit<DownloadDescription, 'pages'>;
  /** Whether the downloads page of its language shows it. */
  readonly listed: boolean;
  /** @throws UserError if it cannot be made. */
  readonly make: (printer: Printer) => Promise<MadeDownload>;
}

export interface MadeDownload {
  readonly bytes: Uint8Array;
  /** Null for a format without pages. */
  readonly pages: number | null;
}

/** While the browser lays out one book, the other is read and completed here. */
const AT_ONCE = 2;

export interface MakePlannedInput {
  /** Folder below which `.cache/downloads` keeps the finished files. */
  readonly root: string;
  readonly locale: LocaleTag;
  /** All of this language. */
  readonly plan: readonly PlannedDownload[];
  /** Stays open: one browser serves any number of calls. */
  readonly printer: Printer;
  /** Is told the file and how it stands. */
  readonly report?: (path: string, state: 'making' | 'finished' | 'unchanged') => void;
}

/**
 * Makes what is planned, or keeps what would come out the same, and notes it for the downloads page. Files appear whole
 * or not at all; what is finished is kept even if something else fails.
 * @throws UserError if a character has no glyph, the browser fails twice or the disk cannot be written to.
 */
export async function makePlanned(input: MakePlannedInput): Promise<readonly Download[]> {
  const {root, locale, plan, printer, report = () => undefined} = input;
  const inTurn = takeTurns(AT_ONCE);
  const makeOne = async ({key, description, make}: PlannedDownload): Promise<Download> => {
    const {path} = description;
    const finished = await readFinishedDownload(root, path, key);
    if (finished !== null) {
      report(path, 'unchanged');
      return finished;
    }
    report(path, 'making');
    const {bytes, pages} = await make(printer);
    const download = await keepDownload(root, key, {...description, pages}, bytes);
    report(path, 'finished');
    return download;
  };
  const results = await Promise.allSettled(plan.map((planned) => inTurn(() => makeOne(planned))));
  const made = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const listed = new Set(plan.filter((planned) => planned.listed).map(({description}) => description.path));
  const shown = made.filter(({path}) => listed.has(path));
  await listDownloads(root, locale, shown);
  for (const result of results) {
    if (result.status === 'rejected') throw result.reason;
  }
  return made;
}
