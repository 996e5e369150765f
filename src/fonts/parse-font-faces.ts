/** First and last code point of a run of characters. */
export type CodePointRange = readonly [first: number, last: number];

/** One `@font-face` rule of a package. */
export interface FontFaceRule {
  /** CSS weight: `400`, or a range `100 900`. */
  readonly weight: string;
  readonly style: string;
  /** Path of the file, from the package's folder. */
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
        weight: declaration(body, 'font-weight') ?? '400',
        style: declaration(body, 'font-style') ?? 'normal',
        file,
        ranges: ranges === null ? null : parseUnicodeRange(ranges),
      },
    ];
  });
}

function declaration(body: string, property: string): string | null {
  return new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]+)`).exec(body)?.[1]?.trim() ?? null;
}

/** A CSS `unicode-range`: `U+0600-06FF, U+25CC, U+4??`. */
export function parseUnicodeRange(value: string): readonly CodePointRange[] {
  return value.split(',').map(parseRange);
}

function parseRange(range: string): CodePointRange {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}
