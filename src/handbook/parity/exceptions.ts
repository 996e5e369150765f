import * as z from 'zod';
import {hashText, textHashSchema} from '../translation/units.ts';

/** File of what translations may say otherwise than English, each with its reason. */
export const EXCEPTIONS_FILE = 'i18n/exceptions.json';

const LEAST_REASON = 15;
const OPENING = 60;

/** One place where a translation rightly differs, in the shape of `i18n/exceptions.json`. */
export const exceptionSchema = z.strictObject({
  /** The translated page, as messages name it. */
  file: z.string().min(1),
  /** Id of the heading it stands under; "" before the first heading. */
  under: z.string(),
  /** The rule that reports it, as messages name it in brackets. */
  rule: z.string().min(1),
  /** The first sixty characters of the sentence, paragraph, cell or row, as the message gives them, for whoever reads the list. */
  sentence: z.string().min(1),
  /** A hash of the whole of it, as the message gives it. Once a character is changed, the exception is void. */
  hash: textHashSchema,
  /** What differs: canonical facts ("6 mg", "every 12 hour"), ids of terms, words; as the message lists them. */
  about: z.array(z.string().min(1)).default([]),
  reason: z.string().trim().min(LEAST_REASON, 'a reason that another reader can judge'),
});

export type Exception = z.infer<typeof exceptionSchema>;

/** How an exception names a sentence: by its opening for the reader, by a hash for the check, so that what follows cannot change unseen. */
export function nameSentence(sentence: string): Pick<Exception, 'sentence' | 'hash'> {
  const plain = sentence.replace(/\s+/g, ' ').trim();
  return {sentence: plain.slice(0, OPENING), hash: hashText(plain)};
}
