import * as z from 'zod';
import {EDITIONS, findEdition, type EditionId} from './editions.ts';

const name = z.union([
  z.strictObject({literal: z.string()}),
  z.object({family: z.string(), given: z.string().optional()}),
]);

/** The part of CSL-JSON that the bibliography uses. */
export const referenceSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a key in kebab-case'),
  type: z.string(),
  title: z.string(),
  author: z.array(name).optional(),
  'container-title': z.string().optional(),
  issued: z.object({'date-parts': z.array(z.array(z.number()))}).optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  number: z.string().optional(),
  publisher: z.string().optional(),
  DOI: z.string().optional(),
  URL: z.string().optional(),
  note: z.string().optional(),
  language: z.string().optional(),
  /** Editions that cite it, separated by spaces: "2020", "2026" or both. */
  keyword: z.string(),
});

export type Reference = z.infer<typeof referenceSchema>;

/** The references of an edition, in the order of the bibliography: the order gives each its number. */
export function referencesOf(references: readonly Reference[], edition: EditionId): readonly Reference[] {
  const {year} = findEdition(edition);
  return references.filter(({keyword}) => keyword.split(' ').includes(year));
}

/** Number of a reference in its edition, from 1; null for a key that the edition does not have. */
export function referenceNumber(
  references: readonly Reference[],
  edition: EditionId,
  key: string,
): number | null {
  const known = numbered.get(references) ?? new Map<EditionId, ReadonlyMap<string, number>>();
  numbered.set(references, known);
  const numbers =
    known.get(edition) ??
    new Map(referencesOf(references, edition).map(({id}, index) => [id, index + 1] as const));
  known.set(edition, numbers);
  return numbers.get(key) ?? null;
}

/** The numbers of each list, counted once: a book asks for them some thousand times. */
const numbered = new WeakMap<readonly Reference[], Map<EditionId, ReadonlyMap<string, number>>>();

/** Id of an entry in the reference list. */
export function referenceAnchor(key: string): string {
  return `ref-${key}`;
}

/** Words of `keyword` that name no edition. */
export function unknownKeywords(reference: Reference): readonly string[] {
  return reference.keyword.split(' ').filter((word) => !EDITIONS.some(({year}) => year === word));
}
