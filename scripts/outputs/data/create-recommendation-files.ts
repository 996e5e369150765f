import * as z from 'zod';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {
  collectRecommendations,
  publishedRecommendationSchema,
} from '../../../src/handbook/collect-recommendations.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';

const fileSchema = z.strictObject({
  $schema: z.literal('recommendations.schema.json'),
  /** BCP 47 tag. */
  locale: z.string(),
  recommendations: z.array(publishedRecommendationSchema),
});

/** `data/recommendations.<locale>.json`: every recommendation of today's edition for programs. */
export function createRecommendationsFile(handbook: Handbook, locale: LocaleTag): string {
  const file: z.infer<typeof fileSchema> = {
    $schema: 'recommendations.schema.json',
    locale,
    recommendations: [...collectRecommendations(handbook, locale)],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `data/recommendations.schema.json`: the JSON Schema of those files. */
export function createRecommendationsSchema(): string {
  const schema = z.toJSONSchema(fileSchema, {io: 'output'});
  return `${JSON.stringify({title: 'Recommendations of the COVID-19 Handbook', ...schema}, null, 2)}\n`;
}
