import * as z from 'zod';
import {EDITION_IDS, findEdition, type EditionId} from './editions.ts';
import type {LocaleTag} from './locales.ts';
import {LOCALE_TAGS} from './locales.ts';

/** What can be taken away, in the order in which it is listed. `cards` are the ward cards of today's edition. */
export const DOWNLOAD_FORMATS = ['pdf', 'epub', 'cards', 'zip', 'zim'] as const;

export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** One file in `build/downloads/`, as `manifest.json` lists it. */
export const downloadSchema = z.strictObject({
  locale: z.enum(LOCALE_TAGS as [LocaleTag, ...LocaleTag[]]),
  edition: z.enum(EDITION_IDS as [EditionId, ...EditionId[]]),
  format: z.enum(DOWNLOAD_FORMATS),
  /** Name of the file in the downloads folder. */
  path: z.string(),
  bytes: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Null where the text has no pages of its own, as in an EPUB or a pack. */
  pages: z.number().int().positive().nullable(),
  /** Id of the text it was made from. */
  revision: z.string(),
});

export type Download = z.infer<typeof downloadSchema>;

const ENDINGS: Readonly<Record<DownloadFormat, string>> = {
  pdf: '.pdf',
  epub: '.epub',
  cards: '-cards.pdf',
  zip: '.zip',
  zim: '.zim',
};

/**
 * `covid-19-handbook-fr-2020.pdf`, `covid-19-handbook-fr-2026-cards.pdf`; `covid-19-handbook-fr-en-2020.pdf` for a
 * book in two languages.
 */
export function downloadName(
  locale: LocaleTag,
  edition: EditionId,
  format: DownloadFormat,
  companion: LocaleTag | null = null,
): string {
  const languages = companion === null ? locale : `${locale}-${companion}`;
  return `covid-19-handbook-${languages}-${findEdition(edition).year}${ENDINGS[format]}`;
}

/** Sorts downloads of one language: by edition, newest first, then by format. */
export function compareDownloads(a: Download, b: Download): number {
  return (
    EDITION_IDS.indexOf(a.edition) - EDITION_IDS.indexOf(b.edition) ||
    DOWNLOAD_FORMATS.indexOf(a.format) - DOWNLOAD_FORMATS.indexOf(b.format)
  );
}
