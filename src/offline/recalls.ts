import {SOURCE_LOCALE, type LocaleTag} from '../handbook/locales.ts';
import type {PageFacts} from '../handbook/page-facts.ts';
import type {PageKey} from '../handbook/paths.ts';
import type {Recall} from '../handbook/recalls.ts';

/** Name of the list at the site's base address. Small, and asked for before anything else. */
export const RECALLS_NAME = 'recalls.json';

/** Reads the list as it came over a network; null for anything else, such as a sign-in page in its place. */
export function parseRecalls(text: string): readonly Recall[] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return null;
    // The build has checked the rest; the schema's library would weigh more than all that the reader's side loads.
    const recalls = value.filter(isRecall);
    // A saved page keeps its scripts: one entry of a form to come must not hide the others from it.
    return recalls.length === 0 && value.length > 0 ? null : recalls;
  } catch {
    return null;
  }
}

function isRecall(value: unknown): value is Recall {
  if (typeof value !== 'object' || value === null) return false;
  const {found, chapter, locales, corrected, text} = value as Partial<Record<keyof Recall, unknown>>;
  return (
    typeof found === 'string' &&
    typeof chapter === 'string' &&
    Array.isArray(locales) &&
    Array.isArray(corrected) &&
    typeof text === 'object' &&
    text !== null
  );
}

/** The errors that a page of a given revision holds; `locale` is that of the site. */
export function recallsOf(
  recalls: readonly Recall[],
  {locale, edition, chapter}: PageKey,
  {revision, trust}: PageFacts,
): readonly Recall[] {
  // Where English stands in for a missing translation, its errors count.
  const language = trust === null ? SOURCE_LOCALE : locale;
  return recalls.filter(
    (recall) =>
      recall.edition === edition &&
      recall.chapter === chapter &&
      recall.locales.includes(language) &&
      revision.date <= recall.found &&
      !recall.corrected.includes(revision.id),
  );
}

/** The warning in the language of the site, or in English where it has none in that language. */
export function warningOf(
  {text}: Recall,
  tag: LocaleTag,
): {readonly language: LocaleTag; readonly text: string} {
  const own = text[tag];
  return own === undefined
    ? {language: SOURCE_LOCALE, text: text[SOURCE_LOCALE] ?? ''}
    : {language: tag, text: own};
}
