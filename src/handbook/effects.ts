import * as z from 'zod';

const EFFECT_MEASURES = ['hazard-ratio', 'odds-ratio', 'rate-ratio', 'risk-ratio'] as const;

/** Patients of one group who had the outcome: counted, or as a share of the group. */
const groupSchema = z.union([
  z.strictObject({events: z.int().nonnegative(), total: z.int().positive()}),
  z.strictObject({percent: z.number().min(0).max(100)}),
]);

export type EffectGroup = z.infer<typeof groupSchema>;

/**
 * One result of a trial, or of several together, in the shape of `src/data/effects.json`. The English words are for
 * whoever keeps the data; what readers see of them stands in the chapter that draws the result, and is translated there.
 */
export const effectSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case'),
    intervention: z.string().min(1),
    comparator: z.string().min(1),
    outcome: z.string().min(1),
    population: z.string().min(1),
    design: z.enum(['trial', 'pooled']),
    measure: z.enum(EFFECT_MEASURES),
    adjusted: z.boolean(),
    /** A ratio: below 1 the outcome is rarer with the intervention. */
    estimate: z.number().positive(),
    /** Of 95%. */
    interval: z.enum(['confidence', 'credible']),
    low: z.number().positive(),
    high: z.number().positive(),
    /** With the intervention and without it; null where the chapter tells neither. */
    treated: groupSchema.nullable(),
    control: groupSchema.nullable(),
    /** Key of the bibliography. */
    source: z.string(),
    /** False for a figure from memory: it is drawn with a dagger. */
    reread: z.boolean(),
  })
  .refine(({low, estimate, high}) => low <= estimate && estimate <= high, 'low ≤ estimate ≤ high');

export type Effect = z.infer<typeof effectSchema>;

/** The effect with this id, or null. */
export function findEffect(effects: readonly Effect[], id: string): Effect | null {
  return effects.find((effect) => effect.id === id) ?? null;
}
