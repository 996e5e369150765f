import {findLocale, type LocaleTag} from '../handbook/locales.ts';
import type {CodePointRange} from './parse-font-faces.ts';

/** One font file as print uses it. */
export interface PrintFontFace {
  readonly weight: number;
  readonly style: string;
  /** Name of the file, the same in every place. */
  readonly name: string;
  /** Where the file lies on this machine. */
  readonly path: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
  readonly ranges: readonly CodePointRange[] | null;
  /** Characters that the file has glyphs for. */
  readonly coverage: ReadonlySet<number>;
}

/** One family in print: an npm package `@fontsource/<package>`, or one script of it, `<package>/<subset>`. */
export interface PrintFont {
  readonly family: string;
  readonly faces: readonly PrintFontFace[];
}

/** Latin, Cyrillic, Greek and Vietnamese, with the signs of clinical text (≤ ≥ ₂ ⁹), which most families lack. */
export const LATIN_FONT = 'open-sans';
/** Formulas, and every further sign. The only family here with the table that MathML is set by. */
export const MATH_FONT = 'stix-two-math/latin';

/** Families in the order in which a browser looks for a character. */
export interface FontStacks {
  readonly text: readonly string[];
  readonly heading: readonly string[];
  /** For what stands in Latin script in every language, such as the reference list. */
  readonly latin: readonly string[];
  readonly math: readonly string[];
}

/** The families that a language is printed in. */
export function fontStacks(locale: LocaleTag): FontStacks {
  const {text, heading} = findLocale(locale).printFonts;
  const stack = (...first: readonly string[]): readonly string[] => [
    ...new Set([...first, LATIN_FONT, text, MATH_FONT]),
  ];
  return {text: stack(text), heading: stack(heading), latin: stack(LATIN_FONT), math: stack(MATH_FONT)};
}

/** Every family that a language's print can use, each once. */
export function fontFamilies(locale: LocaleTag): readonly string[] {
  return [...new Set(Object.values(fontStacks(locale)).flat())];
}

/** Whether one of the fonts draws a character, under the rules by which a browser chooses a font for it. */
export function coversCharacter(fonts: readonly PrintFont[], codePoint: number): boolean {
  return fonts.some(({faces}) =>
    faces.some(
      ({ranges, coverage}) =>
        coverage.has(codePoint) &&
        (ranges === null || ranges.some(([first, last]) => first <= codePoint && codePoint <= last)),
    ),
  );
}
