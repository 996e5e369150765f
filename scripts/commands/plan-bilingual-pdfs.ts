import {downloadName} from '../../src/handbook/downloads.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {bookKey} from '../outputs/pdf/book-key.ts';
import {readDownloadMaker} from '../read/read-download-maker-fs.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import type {PlanPdfsInput} from './plan-pdfs.ts';
import type {PlannedDownload} from './planned-download.ts';

/** The first language's contents, heads and bookmarks are the book's. */
export interface PlanBilingualPdfsInput extends PlanPdfsInput {
  /** Stands beside it, block by block. */
  readonly companion: LocaleTag;
}

/**
 * The editions in two languages side by side, for mixed teams and for reviewers. The site does not offer them: there
 * are as many as pairs of languages.
 */
export async function planBilingualPdfs(input: PlanBilingualPdfsInput): Promise<readonly PlannedDownload[]> {
  const {root, handbook, locale, companion, editions, address} = input;
  const [revisions, others, maker] = await Promise.all([
    readRevisions(root, handbook, locale),
    readRevisions(root, handbook, companion),
    readDownloadMaker('pdf'),
  ]);
  return editions.map((edition) => {
    const revision = revisions[edition];
    const path = downloadName(locale, edition, 'pdf', companion);
    const common = {handbook, edition, maker, address};
    return {
      key: [
        bookKey({...common, locale, revision}),
        bookKey({...common, locale: companion, revision: others[edition]}),
      ].join(' '),
      description: {locale, edition, format: 'pdf', path, revision: revision.id},
      listed: false,
      make: async (printer) => {
        // Only now: it takes longer to load than to find that nothing has changed.
        const {printEdition} = await import('./print-edition.ts');
        return printEdition({handbook, locale, edition, revision, address, companion, printer});
      },
    };
  });
}
