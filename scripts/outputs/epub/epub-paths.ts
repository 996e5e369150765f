import type {BookPart} from '../../../src/handbook/types.ts';

/** Names inside an EPUB. All pages lie in one folder, so that no address has to climb. */

/** Id of a chapter in the package: `treatment--ecmo`. Ids of chapters are in kebab-case, so two never give the same. */
export function chapterItem(chapter: string): string {
  return chapter.replaceAll('/', '--');
}

/** Address of a place in a chapter: `treatment--ecmo.xhtml#who`. */
export function chapterAddress(chapter: string, anchor: string | null = null): string {
  return pageFile(chapterItem(chapter)) + (anchor === null ? '' : `#${anchor}`);
}

/** Id of a part's own page. */
export function partItem(part: BookPart): string {
  return `part--${part.id}`;
}

/** File of a page, from its id. */
export function pageFile(item: string): string {
  return `${item}.xhtml`;
}
