import * as z from 'zod';
import {EDITION_IDS, type EditionId} from './editions.ts';
import type {LocaleTag} from './locales.ts';
import {LOCALE_TAGS} from './locales.ts';

/** The kinds of files, in the order in which a reader is offered them. */
export const DOWNLOAD_FORMATS = ['pdf', 'zip', 'zim'] as const;

/** One file in `build/downloads/`, as `manifest.json` lists it. */
export const downloadSchema = z.strictObject({
  locale: z.enum(LOCALE_TAGS as [LocaleTag, ...LocaleTag[]]),
  edition: z.enum(EDITION_IDS as [EditionId, ...EditionId[]]),
  format: z.enum(DOWNLOAD_FORMATS),
  /** Name of the file in the downloads folder. */
  path: z.string(),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of a PDF only. */
  pages: z.number().int().positive().optional(),
  /** Id of the text it was made from. */
  revision: z.string(),
});

export type Download = z.infer<typeof downloadSchema>;

/** `covid-19-handbook-fr-2020.pdf` */
export function downloadName(locale: LocaleTag, edition: EditionId, format: Download['format']): string {
  return `covid-19-handbook-${locale}-${edition === 'current' ? '2026' : edition}.${format}`;
}
