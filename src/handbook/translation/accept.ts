import type {Handbook} from '../assemble-handbook.ts';
import type {LocaleTag} from '../locales.ts';
import {MESSAGE_IDS, MESSAGES, type MessageId} from '../messages.ts';
import {identifyPage} from '../paths.ts';
import type {Page} from '../types.ts';
import {untouchedMessages} from './message-state.ts';
import {translatedPages} from './page-state.ts';
import {isSealed, recordKey, sealPageRecord, type Review, type TranslationRecord} from './record.ts';
import {hashText, unitsOf} from './units.ts';

export interface Acceptance {
  readonly locale: LocaleTag;
  /** The translated pages that are accepted, each with the English page it was made from. */
  readonly pages: readonly {readonly page: Page; readonly source: Page}[];
  /** Null keeps what the record says of a page whose translated text has not changed, and calls any other drafted. */
  readonly review: Review | null;
  /** True accepts the interface texts as well, but for those that are stale and untouched; a list accepts those alone. */
  readonly withMessages: boolean | readonly MessageId[];
}

/** The language's record after these pages are accepted. Entries for pages that are no longer there are dropped. */
export function acceptTranslations(handbook: Handbook, acceptance: Acceptance): TranslationRecord {
  const {locale, pages, review, withMessages} = acceptance;
  const earlier = handbook.records[locale];
  // A page that cannot be read for a fault in its file is still there.
  const unreadable = handbook.problems
    .map(({file}) => identifyPage(file))
    .filter((key) => key?.locale === locale);
  const present = new Set(
    [...translatedPages(handbook, locale), ...unreadable].flatMap((key) =>
      key === null ? [] : recordKey(key),
    ),
  );
  const kept = Object.entries(earlier.pages).filter(([key]) => present.has(key));
  const accepted = pages.map(({page, source}) => {
    const key = recordKey(page);
    const english = unitsOf(source).map(({hash}) => hash);
    const translation = unitsOf(page).map(({hash}) => hash);
    const before = earlier.pages[key];
    // Who reviewed another text has not reviewed this one. A review that was written by hand is nobody's.
    const unchanged =
      before !== undefined &&
      isSealed(key, before) &&
      before.english.join() === english.join() &&
      before.translation.join() === translation.join();
    return [
      key,
      sealPageRecord(key, {
        review: review ?? (unchanged ? before.review : {state: 'machine-drafted'}),
        english,
        translation,
      }),
    ] as const;
  });
  return {
    format: 1,
    pages: Object.fromEntries([...kept, ...accepted]),
    messages: acceptedMessages(handbook, locale, withMessages),
  };
}

/** The entries of the interface texts after those are accepted that `which` says. */
function acceptedMessages(
  handbook: Handbook,
  locale: LocaleTag,
  which: Acceptance['withMessages'],
): TranslationRecord['messages'] {
  const earlier = handbook.records[locale].messages;
  if (which === false) return earlier;
  const untouched = new Set<MessageId>(untouchedMessages(handbook, locale));
  const entries = MESSAGE_IDS.flatMap((id) => {
    const text = handbook.translations[locale][id];
    if (text === undefined) return [];
    const isAccepted = which === true ? !untouched.has(id) : which.includes(id);
    const entry = isAccepted ? {english: hashText(MESSAGES[id]), translation: hashText(text)} : earlier[id];
    return entry === undefined ? [] : [[id, entry] as const];
  });
  return Object.fromEntries(entries);
}
