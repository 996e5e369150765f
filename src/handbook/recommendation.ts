import * as z from 'zod';

export const DIRECTIONS = ['for', 'against', 'research'] as const;
export const STRENGTHS = ['strong', 'conditional', 'ungraded'] as const;
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'not-stated'] as const;

/**
 * Attributes of a `:::recommendation`. None of them carries prose: what they mean is said by the interface
 * texts, so that no translation can turn a "do not" into a "do".
 */
export const recommendationSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case'),
  direction: z.enum(DIRECTIONS),
  strength: z.enum(STRENGTHS),
  certainty: z.enum(CERTAINTIES),
  population: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name in kebab-case'),
  /** Keys of the bibliography. */
  sources: z
    .string()
    .transform((keys) => keys.split(/\s+/).filter((key) => key !== ''))
    .pipe(z.array(z.string()).min(1, 'at least one key of the bibliography')),
  date: z.iso.date(),
});

export type Recommendation = z.infer<typeof recommendationSchema>;

/** Id of today's English where it stands beside a translated recommendation, which keeps the id itself. */
export function englishCopyId(id: string): string {
  return `${id}-english`;
}
