import {assembleBook, bookKeys, type Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {findMissingGlyphs} from '../../src/fonts/find-missing-glyphs.ts';
import {printedTexts} from '../../src/fonts/printed-texts.ts';
import {readPrintFonts} from '../read/read-print-fonts-fs.ts';

/** Characters of a language's books that none of its print fonts has, each once. */
export async function findGlyphProblems(handbook: Handbook, locale: LocaleTag): Promise<readonly Problem[]> {
  const fonts = await readPrintFonts(locale);
  const found = bookKeys()
    .filter((key) => key.locale === locale)
    .flatMap(({edition}) =>
      findMissingGlyphs(printedTexts(handbook, assembleBook(handbook, locale, edition)), fonts),
    );
  return [...new Map(found.map((problem) => [JSON.stringify(problem), problem])).values()];
}
