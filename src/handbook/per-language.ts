import {SOURCE_LOCALE} from './locales.ts';

/**
 * Makes what a language needs to be read, and keeps it for English, which all others are held against, and for the
 * language asked for last: books are read one after the other, and a dozen languages' expressions take 50 MB.
 */
export function perLanguage<Tag extends string, Made>(
  make: (language: Tag) => Made,
): (language: Tag) => Made {
  const made = new Map<Tag, Made>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    if (language !== SOURCE_LOCALE)
      for (const tag of made.keys()) if (tag !== SOURCE_LOCALE) made.delete(tag);
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}
