import type {PrintFont} from '../../../src/fonts/print-font.ts';

/** Path at which the printing browser finds a font file. */
export function fontPath(name: string): string {
  return `/fonts/${name}`;
}

/** The `@font-face` rules of the fonts, under their own names, so that no font of the machine is taken for one. */
export function createFontFaces(fonts: readonly PrintFont[]): string {
  return fonts
    .flatMap(({family, faces}) =>
      faces.map(({weight, style, name, ranges}) => {
        const range =
          ranges === null
            ? ''
            : `;unicode-range:${ranges.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(',')}`;
        return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url("${fontPath(name)}") format("woff2")${range}}`;
      }),
    )
    .join('\n');
}
