import {downloadName, type DownloadFormat} from '../../../src/handbook/downloads.ts';
import {EDITIONS} from '../../../src/handbook/editions.ts';
import {LOCALE_TAGS, SOURCE_LOCALE, type LocaleTag} from '../../../src/handbook/locales.ts';
import {chapterIdsOf} from '../../../src/handbook/outline.ts';
import {chapterPath, localePath} from '../../../src/handbook/paths.ts';
import {searchIndexPath} from '../../../src/search/index-file.ts';
import type {BuiltFile} from '../../../src/offline/built-file.ts';
import {PACK_MANIFEST_NAME, PARTS_FOLDER, type PackGroup} from '../../../src/offline/pack-manifest.ts';
import {RECALLS_NAME} from '../../../src/offline/recalls.ts';

/** Folder of a language in the built site, and of its addresses below the site's base: `fr/`, or empty for English. */
export function localeFolder(locale: LocaleTag): string {
  return localePath(locale).slice(1);
}

/** The page that removes everything that is saved, at the language's root: it must come from the network. */
export const RESET_PAGE = 'offline/reset/index.html';

/** Made for servers and crawlers, or made by this output itself. */
const NOT_FOR_READERS = [
  '404.html',
  'sitemap.xml',
  'robots.txt',
  'opensearch.xml',
  'CNAME',
  '.nojekyll',
  '.htaccess',
  '_headers',
  '_redirects',
  'sw.js',
  RECALLS_NAME,
  RESET_PAGE,
  PACK_MANIFEST_NAME,
];
const NOT_FOR_READING = /\.(map|LICENSE\.txt|gz|br)$/;

/** What every browser opens from a saved copy. EPUBs and packs are for other programs, which do not ask it for them. */
const BOOKS = ['pdf', 'cards'] as const satisfies readonly DownloadFormat[];

/** The group to which a file of the built site belongs in a language's pack; null if the pack does without it. */
export function groupFile(
  {path, edition: drawn}: Pick<BuiltFile, 'path' | 'edition'>,
  locale: LocaleTag,
): PackGroup | null {
  if (path.startsWith('downloads/') && path !== 'downloads/index.html') {
    const edition = EDITIONS.find(({id}) =>
      BOOKS.some((format) => path === `downloads/${downloadName(locale, id, format)}`),
    );
    return edition === undefined ? null : `pdf-${edition.id}`;
  }
  if (languageOfFile(path) !== locale) return null;
  const own = path.slice(localeFolder(locale).length);
  if (NOT_FOR_READERS.includes(own) || NOT_FOR_READING.test(own)) return null;
  if (own.startsWith(`${PARTS_FOLDER}/`) || own.startsWith('data/')) return null;
  // The emblem stands on every page.
  if (/^img\/icon/.test(own)) return 'core';
  if (own.startsWith('img/') || own.startsWith('assets/images/')) return 'figures';
  if (drawn !== null) return `text-${drawn}`;
  for (const {id, urlSegment} of EDITIONS) {
    if (own === searchIndexPath(id)) return `search-${id}`;
    // An edition below a folder of its own has all that lies there; the default one shares its folder.
    if (urlSegment !== '' && own.startsWith(`${urlSegment}/`)) return `text-${id}`;
    if (chapterIdsOf(id).some((chapter) => `/${own}` === `${chapterPath(id, chapter)}index.html`))
      return `text-${id}`;
  }
  return 'core';
}

/** The source language has everything that lies in no other language's folder. */
function languageOfFile(path: string): LocaleTag {
  return (
    LOCALE_TAGS.find((tag) => tag !== SOURCE_LOCALE && path.startsWith(localeFolder(tag))) ?? SOURCE_LOCALE
  );
}
