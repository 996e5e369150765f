import {downloadName} from '../../src/handbook/downloads.ts';
import {DEFAULT_EDITION} from '../../src/handbook/editions.ts';
import {WARD_CARDS} from '../../src/handbook/ward-cards.ts';
import {bookKey} from '../outputs/pdf/book-key.ts';
import {readDownloadMaker} from '../read/read-download-maker-fs.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import type {PlanPdfsInput} from './plan-pdfs.ts';
import type {PlannedDownload} from './planned-download.ts';

/** The ward cards of one language. */
export async function planCards(input: Omit<PlanPdfsInput, 'editions'>): Promise<PlannedDownload> {
  const {root, handbook, locale, address} = input;
  const edition = DEFAULT_EDITION;
  const [revisions, maker] = await Promise.all([
    readRevisions(root, handbook, locale),
    readDownloadMaker('cards'),
  ]);
  const revision = revisions[edition];
  const path = downloadName(locale, edition, 'cards');
  return {
    key: bookKey({handbook, locale, edition, revision, maker, address}),
    description: {locale, edition, format: 'cards', path, revision: revision.id},
    listed: true,
    make: async (printer) => {
      // Only now: it takes longer to load than to find that nothing has changed.
      const {printCards} = await import('./print-cards.ts');
      const bytes = await printCards({handbook, locale, edition, revision, address, printer});
      return {bytes, pages: WARD_CARDS.length};
    },
  };
}
