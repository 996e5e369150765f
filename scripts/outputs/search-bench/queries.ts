import * as z from 'zod';

/** What kind of trouble a query makes. */
export const QUERY_CLASSES = [
  'exact',
  'inflected',
  'misspelt',
  'abbreviation',
  'brand',
  'latin',
  'question',
  'number',
] as const;

const query = z.strictObject({
  /** As a reader types it. */
  query: z.string().min(1),
  class: z.enum(QUERY_CLASSES),
  /** Chapters of the current edition that answer it; one of them is enough. */
  answers: z.array(z.string().min(1)).min(1),
  /** Kept aside: not looked at while the engine is tuned. */
  held: z.boolean(),
});

/** The shape of `test/search/queries/<locale>.json`. */
export const queriesSchema = z.array(query).min(1);
export type Query = z.infer<typeof query>;

/** File with the queries of a language. */
export function queriesFile(locale: string): string {
  return `test/search/queries/${locale}.json`;
}
