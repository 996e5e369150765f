import type {CodePointRange} from '../../../src/fonts/parse-font-faces.ts';
import type {PrintFont, PrintFontFace} from '../../../src/fonts/print-font.ts';

/** Path at which the printing browser finds a font file. */
export function fontPath(name: string): string {
  return `/fonts/${name}`;
}

/** The files that the rules below name: path in the address -> path on this machine. */
export function fontFiles(fonts: readonly PrintFont[]): ReadonlyMap<string, string> {
  return new Map(fonts.flatMap(({faces}) => faces.map(({name, path}) => [fontPath(name), path] as const)));
}

/** The `@font-face` rules of the fonts, under their own names, so that no font of the machine is taken for one. */
export function createFontFaces(fonts: readonly PrintFont[]): string {
  return fonts
    .flatMap(({family, scale, faces}) => faces.map((face) => fontFace(family, scale, face)))
    .join('\n');
}

function fontFace(family: string, scale: number, {weight, style, name, ranges}: PrintFontFace): string {
  const declarations = [
    `font-family:"${family}"`,
    `font-weight:${weight}`,
    `font-style:${style}`,
    `src:url("${fontPath(name)}") format("${name.endsWith('.ttf') ? 'truetype' : 'woff2'}")`,
    ...(scale === 1 ? [] : [`size-adjust:${scale * 100}%`]),
    ...(ranges === null ? [] : [`unicode-range:${ranges.map(formatRange).join(',')}`]),
  ];
  return `@font-face{${declarations.join(';')}}`;
}

function formatRange([first, last]: CodePointRange): string {
  return `U+${first.toString(16)}-${last.toString(16)}`;
}
