import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {downloadName} from '../../src/handbook/downloads.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {bookKey} from '../outputs/pdf/book-key.ts';
import {readDownloadMaker} from '../read/read-download-maker-fs.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import type {PlannedDownload} from './planned-download.ts';

export interface PlanPdfsInput {
  readonly root: string;
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly editions: readonly EditionId[];
  /** Public address of the site, for the QR codes; null where it is not known. */
  readonly address: string | null;
}

/** The PDFs of one language. */
export async function planPdfs(input: PlanPdfsInput): Promise<readonly PlannedDownload[]> {
  const {root, handbook, locale, editions, address} = input;
  const [revisions, maker] = await Promise.all([
    readRevisions(root, handbook, locale),
    readDownloadMaker('pdf'),
  ]);
  return editions.map((edition) => {
    const revision = revisions[edition];
    const path = downloadName(locale, edition, 'pdf');
    return {
      key: bookKey({handbook, locale, edition, revision, maker, address}),
      description: {locale, edition, format: 'pdf', path, revision: revision.id},
      listed: true,
      make: async (printer) => {
        // Only now: it takes longer to load than to find that nothing has changed.
        const {printEdition} = await import('./print-edition.ts');
        return printEdition({handbook, locale, edition, revision, address, companion: null, printer});
      },
    };
  });
}
