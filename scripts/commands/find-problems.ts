import {assembleBook, bookKeys, type Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {findMissingGlyphs} from '../../src/fonts/find-missing-glyphs.ts';
import {printedTexts} from '../../src/fonts/printed-texts.ts';
import {checkHandbook, checkLanguage} from '../checks/index.ts';
import {createSpellingCheck} from '../checks/spelling.ts';
import {keepProblems} from '../read/keep-problems-fs.ts';
import {readPrintFonts} from '../read/read-print-fonts-fs.ts';
import {readSpeller} from '../read/read-speller-fs.ts';

/** Everything that is wrong: what the text itself shows, spelling, and characters that no print font has. */
export async function findProblems(handbook: Handbook, root: string): Promise<readonly Problem[]> {
  const glyphs = await Promise.all(
    bookKeys()
      .filter(({locale}) => handbook.locales.includes(locale))
      .map(async ({locale, edition}) =>
        findMissingGlyphs(
          printedTexts(handbook, assembleBook(handbook, locale, edition)),
          await readPrintFonts(locale),
        ),
      ),
  );
  const unique = new Map(glyphs.flat().map((problem) => [JSON.stringify(problem), problem]));
  const checkSpelling = createSpellingCheck(await readSpeller(root));
  const languages: Problem[] = [];
  for (const locale of handbook.locales) {
    languages.push(...(await keepProblems(root, handbook, locale, () => checkLanguage(locale, handbook))));
  }
  return [...checkHandbook(handbook, languages), ...checkSpelling(handbook), ...unique.values()];
}
