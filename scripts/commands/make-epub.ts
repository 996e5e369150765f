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

export interface MakeEpubsInput {
  /** Folder below which `.cache/downloads` keeps the finished files. */
  readonly root: string;
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly editions: readonly EditionId[];
  /** Draws the covers. */
  readonly printer: Printer;
  readonly onProgress?: (edition: EditionId, state: 'writing' | 'finished' | 'unchanged') => void;
}

/**
 * Makes the EPUBs of one language, or keeps those that would come out the same, and lists them for the downloads page.
 * @throws UserError if the browser fails twice or the disk cannot be written to.
 */
export async function makeEpubs(input: MakeEpubsInput): Promise<readonly Download[]> {
  const {root, handbook, locale, editions, printer, onProgress = () => undefined} = input;
  const [revisions, maker] = await Promise.all([
    readRevisions(root, handbook, locale),
    readDownloadMaker('epub'),
  ]);
  const made: Download[] = [];
  for (const edition of editions) {
    const revision = revisions[edition];
    const path = downloadName(locale, edition, 'epub');
    // The address of the site stands nowhere in it.
    const key = bookKey({handbook, locale, edition, revision, maker, address: null});
    const finished = await readFinishedDownload(root, path, key);
    if (finished === null) {
      onProgress(edition, 'writing');
      // Only now: it takes longer to load than to find that nothing has changed.
      const {composeEpub} = await import('./compose-epub.ts');
      const bytes = await composeEpub({handbook, locale, edition, revision, printer});
      const description = {
        locale,
        edition,
        format: 'epub',
        path,
        pages: null,
        revision: revision.id,
      } as const;
      made.push(await keepDownload(root, key, description, bytes));
    } else {
      made.push(finished);
    }
    onProgress(edition, finished === null ? 'finished' : 'unchanged');
  }
  await listDownloads(root, locale, made);
  return made;
}
