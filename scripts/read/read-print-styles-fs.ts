import {readFile} from 'node:fs/promises';

export interface PrintStyles {
  readonly styles: string;
  /** The handbook's emblem as SVG. */
  readonly emblem: string;
}

/** The style sheets that pages and print share, and the emblem. */
export async function readPrintStyles(): Promise<PrintStyles> {
  const file = (path: string): URL => new URL(`../../${path}`, import.meta.url);
  const [pageStyles, printStyles, emblem] = await Promise.all([
    readStyles(file('src/css/page.css')),
    readStyles(file('src/css/print.css')),
    readFile(file('static/img/icon.svg'), 'utf8'),
  ]);
  return {styles: `${pageStyles}\n${printStyles}`, emblem};
}

/** The style sheet of an EPUB, those that it imports in their places. */
export async function readEpubStyles(): Promise<string> {
  return readStyles(new URL('../../src/css/epub.css', import.meta.url));
}

/** The style sheet of the ward cards. */
export async function readCardStyles(): Promise<string> {
  return readStyles(new URL('../../src/css/cards.css', import.meta.url));
}

const IMPORT = /@import\s+['"](\.[^'"]+)['"];/g;

/** A style sheet with those that it imports in their places: a printed page has no folder to find them in. */
async function readStyles(file: URL): Promise<string> {
  const css = await readFile(file, 'utf8');
  const imported = await Promise.all(
    [...css.matchAll(IMPORT)].map(([, path = '']) => readStyles(new URL(path, file))),
  );
  return css.replace(IMPORT, () => imported.shift() ?? '');
}
