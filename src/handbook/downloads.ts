import * as z from 'zod';
import {EDITION_IDS, type EditionId} from './editions.ts';
import type {LocaleTag} from './locales.ts';
import {LOCALE_TAGS} from './locales.ts';

/** One file in `build/downloads/`, as `manifest.json` lists it. */
export const downloadSchema = z.strictObject({
  locale: z.enum(LOCALE_TAGS as [LocaleTag, ...LocaleTag[]]),
  edition: z.enum(EDITION_IDS as [EditionId, ...EditionId[]]),
  format: z.enum(['pdf']),
  /** Name of the file in the downloads folder. */
  path: z.string(),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.number().int().positive(),
  /** Id of the text it was made from. */
  revision: z.string(),
});

export type Download = z.infer<typeof downloadSchema>;

/** `covid-19-handbook-fr-2020.pdf`; `covid-19-handbook-fr-en-2020.pdf` for a book in two languages. */
export function downloadName(
  locale: LocaleTag,
  edition: EditionId,
  format: Download['format'],
  companion: LocaleTag | null = null,
): string {
  const languages = companion === null ? locale : `${locale}-${companion}`;
  return `covid-19-handbook-${languages}-${edition === 'current' ? '2026' : edition}.${format}`;
}
