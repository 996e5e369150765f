import {toString} from 'mdast-util-to-string';
import {visitNodes} from './visit-nodes.ts';
import * as z from 'zod';
import {assembleBook, type Handbook} from './assemble-handbook.ts';
import {DEFAULT_EDITION} from './editions.ts';
import type {LocaleTag} from './locales.ts';
import {pageUrl} from './paths.ts';
import {recommendationSchema} from './recommendation.ts';

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
  /** BCP 47 tag of the text: English where the chapter is not translated yet. */
  language: z.string(),
});

export type PublishedRecommendation = z.infer<typeof publishedRecommendationSchema>;

/** Every recommendation of today's edition in one language, in reading order. */
export function collectRecommendations(
  handbook: Handbook,
  locale: LocaleTag,
): readonly PublishedRecommendation[] {
  const found: PublishedRecommendation[] = [];
  for (const part of assembleBook(handbook, locale, DEFAULT_EDITION).parts) {
    for (const page of part.pages) {
      visitNodes(page.tree, 'containerDirective', (node) => {
        if (node.name !== 'recommendation') return;
        const parsed = recommendationSchema.safeParse(node.attributes);
        if (!parsed.success) return;
        const sentence = node.children.find((child) => child.type === 'paragraph');
        found.push({
          ...parsed.data,
          chapter: page.chapter,
          part: part.id,
          url: `${pageUrl({locale, edition: DEFAULT_EDITION, chapter: page.chapter})}#${parsed.data.id}`,
          text: sentence === undefined ? '' : toString(sentence),
          language: page.locale,
        });
      });
    }
  }
  return found;
}
