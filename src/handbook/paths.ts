import {EDITIONS, findEdition, type EditionId} from './editions.ts';
import {LOCALE_TAGS, SOURCE_LOCALE, type LocaleTag} from './locales.ts';

/** Every rule about where a page lies, on disk and on the web, is here and nowhere else. */

/** Which page a file or an address is. */
export interface PageKey {
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly chapter: string;
}

/** Folders that hold the texts of all languages and editions. */
export const TEXT_FOLDERS: readonly string[] = ['docs', 'i18n', 'versioned_docs'];

/** Folder of one language's text of one edition: `docs`, `i18n/fr/docusaurus-plugin-content-docs/version-2020`. */
export function pagesFolder(locale: LocaleTag, edition: EditionId): string {
  const {folder, i18nFolder} = findEdition(edition);
  return locale === SOURCE_LOCALE ? folder : `i18n/${locale}/docusaurus-plugin-content-docs/${i18nFolder}`;
}

/** File of a page: `docs/treatment/ecmo.md`. */
export function pageFile({locale, edition, chapter}: PageKey): string {
  return `${pagesFolder(locale, edition)}/${chapter}.md`;
}

/** The page that a file is, or null. Its path is from the project's folder: what lies above may be called anything. */
export function identifyPage(file: string): PageKey | null {
  const path = file.replaceAll('\\', '/');
  if (!path.endsWith('.md')) return null;
  for (const locale of LOCALE_TAGS) {
    for (const {id: edition} of EDITIONS) {
      const folder = `${pagesFolder(locale, edition)}/`;
      if (path.startsWith(folder))
        return {locale, edition, chapter: path.slice(folder.length, -'.md'.length)};
    }
  }
  return null;
}

/** File of a language's interface texts, in Docusaurus's own shape: `i18n/fr/code.json`. */
export function messagesFile(locale: LocaleTag): string {
  return `i18n/${locale}/code.json`;
}

/** Path of a chapter inside a language's site: `/2020/treatment/ecmo/`. */
export function chapterPath(edition: EditionId, chapter: string): string {
  const {urlSegment} = findEdition(edition);
  return urlSegment === '' ? `/${chapter}/` : `/${urlSegment}/${chapter}/`;
}

/** Path below the site's base address at which a language begins: `/` or `/fr/`. */
export function localePath(locale: LocaleTag): string {
  return locale === SOURCE_LOCALE ? '/' : `/${locale}/`;
}

/** Address of a page below the site's base address: `/fr/2020/treatment/ecmo/`. */
export function pageUrl({locale, edition, chapter}: PageKey): string {
  return localePath(locale).slice(0, -1) + chapterPath(edition, chapter);
}
