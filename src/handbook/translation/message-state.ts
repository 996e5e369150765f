import type {Handbook} from '../assemble-handbook.ts';
import type {LocaleTag} from '../locales.ts';
import {MESSAGE_IDS, MESSAGES, type MessageId} from '../messages.ts';
import {hashText} from './units.ts';

/** What a translated interface text is worth today. */
export interface MessageState {
  /** False where it was never accepted. */
  readonly accepted: boolean;
  /** True where the English is not the one that it was accepted for. */
  readonly stale: boolean;
  /** True where the translated text is not the one that was accepted. */
  readonly edited: boolean;
}

/** State of one interface text in one language; null where the language does not have it. */
export function messageState(
  {translations, records}: Pick<Handbook, 'translations' | 'records'>,
  locale: LocaleTag,
  id: MessageId,
): MessageState | null {
  const text = translations[locale][id];
  if (text === undefined) return null;
  const record = records[locale].messages[id];
  return {
    accepted: record !== undefined,
    stale: record?.english !== hashText(MESSAGES[id]),
    edited: record?.translation !== hashText(text),
  };
}

/** Interface texts whose English has changed since they were accepted, or that never were. */
export function staleMessages(handbook: Handbook, locale: LocaleTag): readonly MessageId[] {
  return MESSAGE_IDS.filter((id) => messageState(handbook, locale, id)?.stale === true);
}

/** Those of them that nobody has worked on since: they are accepted only by name. */
export function untouchedMessages(handbook: Handbook, locale: LocaleTag): readonly MessageId[] {
  return staleMessages(handbook, locale).filter((id) => messageState(handbook, locale, id)?.edited === false);
}
