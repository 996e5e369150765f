import type {LocaleTag} from '../handbook/locales.ts';

/** What the service worker knows of a language, put into it when it is built. */
export interface ServedLanguage {
  readonly tag: LocaleTag;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Folder below the site's base address: `fr/`, or empty for the source language. */
  readonly folder: string;
  readonly texts: NotSavedTexts;
}

/** The texts of the page that stands in for one that is not saved. */
export interface NotSavedTexts {
  readonly book: string;
  readonly title: string;
  readonly text: string;
  readonly savedHere: string;
  readonly retry: string;
  /** In place of `text` where the page is saved, but damaged. */
  readonly damaged: string;
}

/** The language to which an address below the site's base address belongs: what lies in no language's folder is the source's. A folder may be asked for without its slash. */
export function languageOf(path: string, languages: readonly ServedLanguage[]): ServedLanguage | null {
  return (
    languages.find(({folder}) => folder !== '' && `${path}/`.startsWith(folder)) ??
    languages.find(({folder}) => folder === '') ??
    null
  );
}
