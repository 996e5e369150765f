import type {Revision} from './revision.ts';
import type {PageTrust} from './trust-line.ts';

/**
 * What a page says of itself. Only what belongs to this page: what all pages say would change all of them with every
 * word, and whoever has a copy would have to fetch them all again.
 */
export interface PageFacts {
  /** Of this page's text. The revision of the whole book stands on the downloads page. */
  readonly revision: Revision;
  /** What the translation is worth; null where the text is English, for want of a translation too. */
  readonly trust: PageTrust | null;
}

/** Name under which the site hands the facts to a page, beside its front matter. */
export const PAGE_FACTS_KEY = 'facts';
