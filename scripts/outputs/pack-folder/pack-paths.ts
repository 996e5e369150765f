/** Where things lie in a pack's folder. All links are relative, so that it opens from any place. */

/** The first page: what this is, and the contents. */
export const FIRST_PAGE = 'index.html';

export const ASSETS = {
  style: 'assets/style.css',
  searchScript: 'assets/search.js',
  searchIndex: 'assets/search-index.js',
  emblem: 'assets/icon.svg',
  /** Shown by Kiwix beside the title; 48 × 48 pixels. */
  picture: 'assets/icon-48.png',
} as const;

/** File of a chapter: `treatment/ecmo.html`. */
export function chapterFile(chapter: string): string {
  return `${chapter}.html`;
}

/** The way from a page to another file of the folder: `../assets/style.css`. */
export function relativePath(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 1) + to;
}
