/** First and last code point of a run of characters. */
export type CodePointRange = readonly [first: number, last: number];

/** One `@font-face` rule of a package. */
export interface FontFaceRule {
  readonly weight: number;
  readonly style: string;
  /** Path of the WOFF2 file, from the style sheet's folder. */
  readonly file: string;
  /** The characters that the rule is for; null where it is for all. */
  readonly ranges: readonly CodePointRange[] | null;
}

/** The `@font-face` rules of a style sheet as the @fontsource packages write them. */
export function parseFontFaces(css: string): readonly FontFaceRule[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, body = '']) => {
    const file = /url\(['"]?(?:\.\/)?([^'")]+\.woff2)['"]?\)/.exec(body)?.[1];
    if (file === undefined) return [];
    const ranges = declaration(body, 'unicode-range');
    return [
      {
        weight: Number(declaration(body, 'font-weight') ?? 400),
        style: declaration(body, 'font-style') ?? 'normal',
        file,
        ranges: ranges === null ? null : ranges.split(',').map(parseRange),
      },
    ];
  });
}

function declaration(body: string, property: string): string | null {
  return new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]+)`).exec(body)?.[1]?.trim() ?? null;
}

/** `U+0600-06FF`, `U+25CC` or `U+4??`. */
function parseRange(range: string): CodePointRange {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}
