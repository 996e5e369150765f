import {createHash} from 'node:crypto';
import * as z from 'zod';
import type {EditionId} from '../editions.ts';
import type {LocaleTag} from '../locales.ts';
import {textHashSchema} from './units.ts';

/**
 * The translation record: from which English text each page of a language was made, and who has read it.
 * `handbook accept` writes it, `i18n/<locale>/record.json`; nobody edits it by hand.
 */

export const reviewSchema = z.discriminatedUnion('state', [
  z.strictObject({state: z.literal('machine-drafted')}),
  z.strictObject({state: z.literal('second-read')}),
  z.strictObject({
    state: z.literal('clinician-reviewed'),
    role: z.string().trim().min(1, 'the reader’s role, such as "intensive care physician"'),
    date: z.iso.date(),
  }),
]);

/** How far a translation has been read: drafted, read by a second reader against the English, or by a clinician. */
export type Review = z.infer<typeof reviewSchema>;

export const REVIEW_STATES = ['machine-drafted', 'second-read', 'clinician-reviewed'] as const;
export type ReviewState = Review['state'];

const pageRecordSchema = z
  .strictObject({
    review: reviewSchema,
    /** Hashes of the English units, in order: the front matter, then each block. */
    english: z.array(textHashSchema).min(1),
    /** Hashes of the translated units, in order. */
    translation: z.array(textHashSchema).min(1),
    /** Hash of the entry, by which an edit by hand is noticed. */
    seal: textHashSchema,
  })
  .refine(
    ({english, translation}) => english.length === translation.length,
    'as many translated as English units',
  );

export type PageRecord = z.infer<typeof pageRecordSchema>;

/** Hashes of an interface text: of the English that it was accepted for, and of itself. */
const messageRecordSchema = z.strictObject({english: textHashSchema, translation: textHashSchema});

export const recordSchema = z.strictObject({
  format: z.literal(1),
  /** By page, `<edition>/<chapter>`. */
  pages: z.record(z.string(), pageRecordSchema),
  /** Of every accepted interface text, by its id. */
  messages: z.record(z.string(), messageRecordSchema),
});

export type TranslationRecord = z.infer<typeof recordSchema>;

export const EMPTY_RECORD: TranslationRecord = {format: 1, pages: {}, messages: {}};

/** File of a language's record. */
export function recordFile(locale: LocaleTag): string {
  return `i18n/${locale}/record.json`;
}

/** Name of a page in the record: `current/treatment/ecmo`. */
export function recordKey({
  edition,
  chapter,
}: {
  readonly edition: EditionId;
  readonly chapter: string;
}): string {
  return `${edition}/${chapter}`;
}

/** Adds the seal to an entry. */
export function sealPageRecord(key: string, entry: Omit<PageRecord, 'seal'>): PageRecord {
  return {...entry, seal: sealOf(key, entry)};
}

/** False for an entry that something else than the program has written or changed. */
export function isSealed(key: string, {seal, ...entry}: PageRecord): boolean {
  return seal === sealOf(key, entry);
}

function sealOf(key: string, {review, english, translation}: Omit<PageRecord, 'seal'>): string {
  const reader = review.state === 'clinician-reviewed' ? [review.role, review.date] : [];
  const content = JSON.stringify([key, review.state, ...reader, english, translation]);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** The record as its file holds it: pages and messages in the order of their names, a line for each list. */
export function formatRecord({format, pages, messages}: TranslationRecord): string {
  const entries = Object.entries(pages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, {review, english, translation, seal}]) => {
      const fields = Object.entries({review, english, translation, seal}).map(
        ([name, value]) => `      ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
      );
      return `    ${JSON.stringify(key)}: {\n${fields.join(',\n')}\n    }`;
    });
  const texts = Object.entries(messages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, {english, translation}]) =>
        `    ${JSON.stringify(id)}: ${JSON.stringify({english, translation})}`,
    );
  const block = (lines: readonly string[]): string =>
    lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "format": ${format},\n  "pages": ${block(entries)},\n  "messages": ${block(texts)}\n}\n`;
}
