import {assembleBook, bookKeys, type Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {findMissingGlyphs} from '../../src/fonts/find-missing-glyphs.ts';
import {printedTexts} from '../../src/fonts/printed-texts.ts';
import {checkHandbook} from '../checks/index.ts';
import {readPrintFonts} from '../read/read-print-fonts-fs.ts';

/** Everything that is wrong: what the text itself shows, and characters that no print font has. */
export async function findProblems(handbook: Handbook): Promise<readonly Problem[]> {
  const glyphs = await Promise.all(
    bookKeys().map(async ({locale, edition}) =>
      findMissingGlyphs(
        printedTexts(handbook, assembleBook(handbook, locale, edition)),
        await readPrintFonts(locale),
      ),
    ),
  );
  const unique = new Map(glyphs.flat().map((problem) => [JSON.stringify(problem), problem]));
  return [...checkHandbook(handbook), ...unique.values()];
}
