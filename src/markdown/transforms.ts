import type {Root} from 'mdast';
import {transformChanges} from './changes.ts';
import {transformCitations} from './citations.ts';
import {explainTerms} from './explain-terms.ts';
import {transformFigures} from './figures.ts';
import {transformGlossary} from './glossary.ts';
import {isolateRuns} from './isolate-runs.ts';
import {transformInternalLinks} from './internal-links.ts';
import {transformNotices} from './notices.ts';
import type {PageContext} from './page-context.ts';
import {transformQuantities} from './quantities.ts';
import {transformRecommendations} from './recommendations.ts';
import {transformReferenceList} from './reference-list.ts';
import {transformSuperseded} from './superseded.ts';
import {keepNamesWhole} from './whole-names.ts';

/**
 * The one ordered list of what is done to a page's tree, the same for site and print. What gathers
 * text from other pages comes first; then quantities, while the text is still the author's; links come before the transforms that write final addresses.
 */
const TRANSFORMS: readonly ((tree: Root, context: PageContext) => void)[] = [
  transformChanges,
  transformQuantities,
  transformGlossary,
  explainTerms,
  transformInternalLinks,
  transformNotices,
  transformFigures,
  transformSuperseded,
  transformRecommendations,
  transformCitations,
  transformReferenceList,
  // Last, so that they reach what the others have written.
  keepNamesWhole,
  isolateRuns,
];

/** Applies every transform to the tree, in place. */
export function transformPage(tree: Root, context: PageContext): void {
  for (const transform of TRANSFORMS) transform(tree, context);
}
