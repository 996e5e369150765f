import type {Handbook} from '../assemble-handbook.ts';
import type {LocaleTag} from '../locales.ts';
import {MESSAGE_IDS, MESSAGES} from '../messages.ts';
import {identifyPage} from '../paths.ts';
import type {Page} from '../types.ts';
import {translatedPages} from './page-state.ts';
import {isSealed, recordKey, sealPageRecord, type Review, type TranslationRecord} from './record.ts';
import {hashText, unitsOf} from './units.ts';

export interface Acceptance {
  readonly locale: LocaleTag;
  /** The translated pages that are accepted, each with the English page it was made from. */
  readonly pages: readonly {readonly page: Page; readonly source: Page}[];
  /** Null keeps what the record says of a page whose translated text has not changed, and calls any other drafted. */
  readonly review: Review | null;
  /** True accepts the interface texts as well. */
  readonly withMessages: boolean;
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
    messages: withMessages ? messageHashes(handbook, locale) : earlier.messages,
  };
}

/** Hash of the English of every interface text that this language has. */
function messageHashes(handbook: Handbook, locale: LocaleTag): Record<string, string> {
  const translated = MESSAGE_IDS.filter((id) => handbook.translations[locale][id] !== undefined);
  return Object.fromEntries(translated.map((id) => [id, hashText(MESSAGES[id])]));
}

/** Interface texts whose English has changed since they were accepted, or that never were. */
export function staleMessages(handbook: Handbook, locale: LocaleTag): readonly string[] {
  const {messages} = handbook.records[locale];
  return MESSAGE_IDS.filter(
    (id) => handbook.translations[locale][id] !== undefined && messages[id] !== hashText(MESSAGES[id]),
  );
}
