import {createHash} from 'node:crypto';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import {
  PACK_GROUPS,
  sumFiles,
  type PackFile,
  type PackManifest,
  type PackPart,
} from '../../../src/offline/pack-manifest.ts';
import type {BuiltFile} from '../../../src/offline/built-file.ts';
import {HASH_LENGTH} from '../../../src/offline/hash-browser.ts';
import {groupFile, localeFolder} from './group-files.ts';

/**
 * The manifest of one language's pack. `date` is the ISO day of the newest change to its text; `parts` are those of
 * the files that are published in parts too, by path.
 */
export function createPackManifest(
  locale: LocaleTag,
  date: string,
  built: readonly BuiltFile[],
  parts: ReadonlyMap<string, readonly PackPart[]> = new Map(),
): PackManifest {
  const files = built
    .flatMap(({path, bytes, transferBytes, sha256: whole, edition}): readonly PackFile[] => {
      const group = groupFile({path, edition}, locale);
      if (group === null) return [];
      const own = parts.get(path);
      const sha256 = whole.slice(0, HASH_LENGTH);
      const file = {url: relativeUrl(path, locale), bytes, transferBytes, sha256, group};
      return [own === undefined ? file : {...file, parts: own}];
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const totals = PACK_GROUPS.map(
    (group) => [group, sumFiles(files.filter((file) => file.group === group))] as const,
  );
  return {
    format: 1,
    locale,
    revision: revisionOf(files),
    date,
    totals: Object.fromEntries(totals.filter(([, total]) => total.files > 0)),
    files,
  };
}

/** The address of a file, relative to the language's root; a page's is its folder. */
function relativeUrl(path: string, locale: LocaleTag): string {
  const folder = localeFolder(locale);
  const address = path.replace(/(^|\/)index\.html$/, '$1');
  if (address.startsWith(folder)) return encodePath(address.slice(folder.length)) || './';
  return '../'.repeat(folder.split('/').length - 1) + encodePath(address);
}

/** As browsers write addresses, which leave more signs alone than `encodeURIComponent` does. */
function encodePath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

/** From addresses and contents only: sizes on the way differ between versions of gzip. */
function revisionOf(files: readonly PackFile[]): string {
  const hash = createHash('sha256');
  for (const {url, sha256, group} of files) hash.update(`${url} ${sha256} ${group}\n`);
  return hash.digest('hex').slice(0, 12);
}
