import * as z from 'zod';
import {TERM_LANGUAGES} from './terms.ts';

/**
 * The shape of `src/data/search-words.json`: what readers of a language type for a thing besides the names that the
 * term base has: colloquial words, local abbreviations, brands in its script. Never shown, and no advice to
 * translators. The key is the id of a term, or any other for a thing that is no term.
 */
export const searchWordsSchema = z.record(
  z.string(),
  z.partialRecord(z.enum(TERM_LANGUAGES), z.array(z.string().min(1)).min(1)),
);
export type SearchWords = z.infer<typeof searchWordsSchema>;
