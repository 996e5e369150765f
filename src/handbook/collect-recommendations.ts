import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visitNodes} from './visit-nodes.ts';
import * as z from 'zod';
import {assembleBook, type Handbook} from './assemble-handbook.ts';
import {DEFAULT_EDITION} from './editions.ts';
import {SOURCE_LOCALE, type LocaleTag} from './locales.ts';
import {pageUrl} from './paths.ts';
import {englishCopyId, recommendationSchema, type Recommendation} from './recommendation.ts';
import {changedUnits, pageState} from './translation/page-state.ts';
import type {Page} from './types.ts';

/** A recommendation as it is published for programs: its attributes and its sentence in one language. */
export const publishedRecommendationSchema = recommendationSchema.extend({
  /** Keys of the bibliography. */
  sources: z.array(z.string()).min(1),
  /** Id of the chapter it stands in. */
  chapter: z.string(),
  /** Id of the outline's part the chapter belongs to. */
  part: z.string(),
  /** Address below the site's root, with the anchor. */
  url: z.string(),
  /** What to do, in one sentence; the block on the page says for whom, how much and on what evidence. */
  text: z.string(),
  /** BCP 47 tag of the text: English where the recommendation is not translated yet, or its translation is stale. */
  language: z.string(),
  /** True where the English has changed since it was translated: the text is then the English of today. */
  stale: z.boolean(),
});

export type PublishedRecommendation = z.infer<typeof publishedRecommendationSchema>;

/**
 * Every recommendation of today's edition in one language, in reading order. Which there are and what they are worth
 * is said by the English of today; a translation gives its words to those that have not changed since.
 */
export function collectRecommendations(
  handbook: Handbook,
  locale: LocaleTag,
): readonly PublishedRecommendation[] {
  return assembleBook(handbook, SOURCE_LOCALE, DEFAULT_EDITION).parts.flatMap(({id: part, pages}) =>
    pages.flatMap((source) => {
      const {chapter} = source;
      const key = {locale, edition: DEFAULT_EDITION, chapter};
      const state = pageState(handbook, key);
      const translation = 'translation' in state ? state.translation : null;
      const sentences = new Map(
        translation === null ? [] : recommendationsOf(translation.page).map(({of, text}) => [of.id, text]),
      );
      const changed = translation === null ? new Set<number>() : changedUnits(translation);
      return recommendationsOf(source).map(({of, text, unit}): PublishedRecommendation => {
        const translated = sentences.get(of.id);
        const stale = translated !== undefined && changed.has(unit);
        // A translated page has no block of a new recommendation, only today's English where it belongs.
        const anchor = translation === null || translated !== undefined ? of.id : englishCopyId(of.id);
        return {
          ...of,
          chapter,
          part,
          url: `${pageUrl(key)}#${anchor}`,
          ...(translated === undefined || stale
            ? {text, language: SOURCE_LOCALE}
            : {text: translated, language: locale}),
          stale,
        };
      });
    }),
  );
}

interface FoundRecommendation {
  readonly of: Recommendation;
  /** Its first paragraph. */
  readonly text: string;
  /** Place of its block among the units of the page. */
  readonly unit: number;
}

function recommendationsOf({blocks}: Page): readonly FoundRecommendation[] {
  return blocks.flatMap((block) => {
    const found: FoundRecommendation[] = [];
    visitNodes(block.node as Nodes, 'containerDirective', (node) => {
      if (node.name !== 'recommendation') return;
      const parsed = recommendationSchema.safeParse(node.attributes);
      if (!parsed.success) return;
      const sentence = node.children.find((child) => child.type === 'paragraph');
      // Unit 0 is the front matter.
      found.push({
        of: parsed.data,
        text: sentence === undefined ? '' : toString(sentence),
        unit: block.index + 1,
      });
    });
    return found;
  });
}
