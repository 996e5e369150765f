import type {Problem} from '../handbook/problem.ts';
import {coversCharacter, type PrintFont} from './print-font.ts';
import type {PrintedText} from './printed-texts.ts';

const RULE = 'glyphs';

/**
 * Characters of a book's text that none of its fonts can draw: a printed page would show an empty box, or a
 * strange font of whatever machine made it. Each character is reported once for each file, where it first stands.
 */
export function findMissingGlyphs(
  texts: readonly PrintedText[],
  fonts: readonly PrintFont[],
): readonly Problem[] {
  const covered = new Map<number, boolean>();
  const covers = (codePoint: number): boolean => {
    const known = covered.get(codePoint);
    if (known !== undefined) return known;
    const answer = coversCharacter(fonts, codePoint);
    covered.set(codePoint, answer);
    return answer;
  };
  const found = new Map<string, Problem>();
  for (const {file, line, value} of texts) {
    let lineBreaks = 0;
    for (const character of value) {
      if (character === '\n') lineBreaks += 1;
      if (covers(character.codePointAt(0) ?? 0) || INVISIBLE.test(character)) continue;
      const key = `${file}\n${character}`;
      if (!found.has(key))
        found.set(key, missingGlyph(file, line === null ? null : line + lineBreaks, character, fonts));
    }
  }
  return [...found.values()];
}

/** Characters that print nothing: line breaks, joiners, direction marks. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

function missingGlyph(
  file: string,
  line: number | null,
  character: string,
  fonts: readonly PrintFont[],
): Problem {
  return {
    file,
    line,
    rule: RULE,
    found: `the character "${character}" (${formatCodePoint(character)}), for which no print font has a glyph`,
    expected: `a character of ${fonts.map(({family}) => family).join(', ')}`,
    remedy: 'Use another character, or add a font that has it (printFonts in src/handbook/locales.ts).',
  };
}

/** `U+2264` */
function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
