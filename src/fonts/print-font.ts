import {findLocale, type LocaleTag} from '../handbook/locales.ts';
import {parseUnicodeRange, type CodePointRange} from './parse-font-faces.ts';

/** One font file as print uses it. */
export interface PrintFontFace {
  /** CSS weight: `400`, or a range `100 900`. */
  readonly weight: string;
  readonly style: string;
  /** Name of the file, the same in every place. */
  readonly name: string;
  /** Where the file lies on this machine. */
  readonly path: string;
  readonly ranges: readonly CodePointRange[] | null;
  /** Characters that the file has glyphs for. */
  readonly coverage: ReadonlySet<number>;
}

/** One family of a language's print; `family` is its name in `printFonts` (src/handbook/locales.ts). */
export interface PrintFont {
  readonly family: string;
  /** Size of its letters relative to Latin ones. */
  readonly scale: number;
  readonly faces: readonly PrintFontFace[];
}

/**
 * Latin, Cyrillic, Greek and Vietnamese, with the signs of clinical text (≤ ≥ ₂ ⁹), which most families lack. All in
 * one file: cut into subsets, a Vietnamese or Russian line changes fonts several times, which makes a PDF a third larger.
 */
const LATIN_FONT = 'google/open-sans';
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
  const {text, heading, further} = findLocale(locale).printFonts;
  const stack = (first: string): readonly string[] => [
    ...new Set([first, LATIN_FONT, text, MATH_FONT, ...further]),
  ];
  return {text: stack(text), heading: stack(heading), latin: stack(LATIN_FONT), math: stack(MATH_FONT)};
}

/** A family that a language asks for. */
export interface WantedFamily extends Omit<PrintFont, 'faces'> {
  /** The characters that it is asked for; null for all that it has. */
  readonly ranges: readonly CodePointRange[] | null;
}

/** Every family that a language's print can use, each once. */
export function wantedFamilies(locale: LocaleTag): readonly WantedFamily[] {
  const {text, heading, further, characters, scale} = findLocale(locale).printFonts;
  const own = new Set([text, heading, ...further]);
  const ranges = characters === null ? null : parseUnicodeRange(characters);
  const stacks = fontStacks(locale);
  const families = new Set([...stacks.text, ...stacks.heading, ...stacks.latin, ...stacks.math]);
  return [...families].map((family) =>
    own.has(family) ? {family, scale, ranges} : {family, scale: 1, ranges: null},
  );
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
