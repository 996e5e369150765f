import {findMissingGlyphs} from '../../src/fonts/find-missing-glyphs.ts';
import type {PrintFont} from '../../src/fonts/print-font.ts';
import {printedTexts} from '../../src/fonts/printed-texts.ts';
import {assembleBook, type Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {formatProblem, UserError} from '../../src/handbook/problem.ts';
import type {Hyphenators} from '../outputs/pdf/rehype-hyphens.ts';
import {readHyphenators} from '../read/read-hyphenators-fs.ts';
import {readPrintFonts} from '../read/read-print-fonts-fs.ts';
import {readPrintStyles, type PrintStyles} from '../read/read-print-styles-fs.ts';

/** What a language is printed with. */
export interface PrintMaterials extends PrintStyles {
  readonly fonts: readonly PrintFont[];
  readonly hyphenators: Hyphenators;
}

/** Reads fonts, patterns of hyphenation, style sheets and emblem. */
export async function readPrintMaterials(locale: LocaleTag): Promise<PrintMaterials> {
  const [fonts, hyphenators, styles] = await Promise.all([
    readPrintFonts(locale),
    readHyphenators(),
    readPrintStyles(),
  ]);
  return {fonts, hyphenators, ...styles};
}

/** @throws UserError that names every character for which a language has no font, with its place. */
export function refuseMissingGlyphs(
  handbook: Handbook,
  locale: LocaleTag,
  edition: EditionId,
  fonts: readonly PrintFont[],
): void {
  const texts = printedTexts(handbook, assembleBook(handbook, locale, edition));
  const problems = findMissingGlyphs(texts, fonts);
  if (problems.length > 0) throw new UserError(problems.map(formatProblem).join('\n\n'));
}
