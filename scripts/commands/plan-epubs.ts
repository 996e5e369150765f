import {downloadName} from '../../src/handbook/downloads.ts';
import {bookKey} from '../outputs/pdf/book-key.ts';
import {readDownloadMaker} from '../read/read-download-maker-fs.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import type {PlanPdfsInput} from './plan-pdfs.ts';
import type {PlannedDownload} from './planned-download.ts';

/** The EPUBs of one language. */
export async function planEpubs(input: Omit<PlanPdfsInput, 'address'>): Promise<readonly PlannedDownload[]> {
  const {root, handbook, locale, editions} = input;
  const [revisions, maker] = await Promise.all([
    readRevisions(root, handbook, locale),
    readDownloadMaker('epub'),
  ]);
  return editions.map((edition) => {
    const revision = revisions[edition];
    const path = downloadName(locale, edition, 'epub');
    return {
      // The address of the site stands nowhere in it.
      key: bookKey({handbook, locale, edition, revision, maker, address: null}),
      description: {locale, edition, format: 'epub', path, revision: revision.id},
      listed: true,
      make: async (printer) => {
        // Only now: it takes longer to load than to find that nothing has changed.
        const {composeEpub} = await import('./compose-epub.ts');
        return {bytes: await composeEpub({handbook, locale, edition, revision, printer}), pages: null};
      },
    };
  });
}
