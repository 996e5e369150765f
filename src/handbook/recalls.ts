import * as z from 'zod';
import {EDITION_IDS, type EditionId} from './editions.ts';
import {LOCALE_TAGS, SOURCE_LOCALE, type LocaleTag} from './locales.ts';

export const RECALLS_FILE = 'src/data/recalls.json';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-22');

/**
 * A dangerous error that was published, in the shape of `src/data/recalls.json`. Readers of a page that holds it are
 * warned, in copies that were saved long ago too.
 */
export const recallSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case'),
    /** When it was found: pages of that day and of earlier ones hold it. */
    found: day,
    edition: z.enum(EDITION_IDS as [EditionId, ...EditionId[]]),
    /** Of its recommendations the page that gathers them warns too. An error under "what-changed" stands in `appendix/changes` as well: a second entry. */
    chapter: z.string().min(1),
    /** Where on the page; null for the page as a whole. */
    anchor: z.string().nullable(),
    /** The languages whose text is wrong. */
    locales: z.array(z.enum(LOCALE_TAGS as [LocaleTag, ...LocaleTag[]])).min(1),
    /** Revisions of the page, from its last line, that are right although they are of that day or earlier. */
    corrected: z.array(z.string().regex(/^[0-9a-f]{8}$/, 'the revision of a page, eight digits')),
    /** What is wrong and what to do instead, in English and in every language whose text is wrong. */
    text: z.partialRecord(z.enum(LOCALE_TAGS as [LocaleTag, ...LocaleTag[]]), z.string().min(1)),
  })
  .superRefine(({locales, text}, context) => {
    for (const locale of new Set([SOURCE_LOCALE, ...locales])) {
      if (text[locale] === undefined)
        context.addIssue({code: 'custom', path: ['text'], message: `no text in "${locale}"`});
    }
  });

export type Recall = z.infer<typeof recallSchema>;
