import type {Handbook} from '../assemble-handbook.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../locales.ts';
import {pageFile, type PageKey} from '../paths.ts';
import type {Page} from '../types.ts';
import {compareUnits, type UnitChange} from './compare-units.ts';
import {recordKey, type PageRecord, type Review} from './record.ts';
import {unitsOf} from './units.ts';

/** What a translation is worth today; derived from texts and record, never typed by hand. */
export type PageState =
  /** English, from which all translations are made. */
  | {readonly state: 'source'}
  | {readonly state: 'missing'}
  /** A translation without an English page. */
  | {readonly state: 'orphaned'; readonly page: Page}
  | {readonly state: 'current' | 'stale'; readonly translation: AcceptedTranslation};

export interface AcceptedTranslation {
  readonly page: Page;
  readonly source: Page;
  /** Null where the page was never accepted: nobody can say from which English it was made. */
  readonly record: PageRecord | null;
  /** What became of the English units since; `before` are also places of the translated units. */
  readonly changes: readonly UnitChange[];
  /** True where the translated text is not the one that was accepted. */
  readonly edited: boolean;
  /** What the record says of the readers; a text that was edited since counts as drafted. */
  readonly review: Review;
}

const DRAFTED: Review = {state: 'machine-drafted'};

/** State of one page. */
export function pageState(handbook: Handbook, key: PageKey): PageState {
  if (key.locale === SOURCE_LOCALE) return {state: 'source'};
  const page = handbook.pages.get(pageFile(key));
  if (page === undefined) return {state: 'missing'};
  const source = handbook.pages.get(pageFile({...key, locale: SOURCE_LOCALE}));
  if (source === undefined) return {state: 'orphaned', page};
  const record = handbook.records[key.locale].pages[recordKey(key)] ?? null;
  const now = unitsOf(source).map(({hash}) => hash);
  const text = unitsOf(page).map(({hash}) => hash);
  const edited = record === null || record.translation.join() !== text.join();
  const changes =
    record === null
      ? now.map((_, place) => ({kind: 'changed', before: place, now: place}) as const)
      : compareUnits(record.english, now);
  return {
    state: changes.every(({kind}) => kind === 'same') ? 'current' : 'stale',
    translation: {
      page,
      source,
      record,
      changes,
      edited,
      review: edited ? DRAFTED : record.review,
    },
  };
}

/** The translated pages of a language, of whatever edition, whether or not they have a place in the outline. */
export function translatedPages(handbook: Handbook, locale: LocaleTag): readonly Page[] {
  return [...handbook.pages.values()].filter((page) => page.locale === locale);
}

/**
 * True where the page has as many units as its record: only then do places in `changes` mean its blocks. A text that
 * is being worked on may have others.
 */
export function hasUnitsOfRecord({page, source, record}: AcceptedTranslation): boolean {
  // Units are the front matter and then the blocks.
  return page.blocks.length + 1 === (record?.translation.length ?? source.blocks.length + 1);
}

/** How many passages of the English have changed since the translation was made. */
export function countChanges({changes}: AcceptedTranslation): number {
  return changes.filter(({kind}) => kind !== 'same').length;
}

/** Places of the English units that the translation does not say as they stand today. */
export function changedUnits({changes}: AcceptedTranslation): ReadonlySet<number> {
  return new Set(
    changes.flatMap((change) => (change.kind === 'changed' || change.kind === 'added' ? [change.now] : [])),
  );
}
