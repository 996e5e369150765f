import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {LOCALES} from '../../../src/handbook/locales.ts';
import type {ServedLanguage} from '../../../src/offline/languages.ts';
import {localeFolder} from './group-files.ts';

/** What the service worker has to know of every language, because it may be asked for one that is not saved. */
export function createServedLanguages({say}: Pick<Handbook, 'say'>): readonly ServedLanguage[] {
  return LOCALES.map(({tag, name, direction}) => ({
    tag,
    name,
    direction,
    folder: localeFolder(tag),
    texts: {
      book: say[tag]('book.title'),
      title: say[tag]('offline.notSavedTitle'),
      text: say[tag]('offline.notSaved'),
      savedHere: say[tag]('offline.savedHere'),
      retry: say[tag]('offline.retry'),
      damaged: say[tag]('offline.damagedPage'),
    },
  }));
}
