import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {checkLanguage, checkSource} from '../checks/index.ts';
import {createSpellingCheck} from '../checks/spelling.ts';
import {keepJudgement, type Judgement} from '../read/keep-judgement-fs.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readSpeller} from '../read/read-speller-fs.ts';
import {findGlyphProblems} from './find-glyph-problems.ts';

/** Gives out the languages, each once, to however many threads ask; null when all are given out. */
export type NextLanguage = () => LocaleTag | null;

/**
 * Judges languages one after the other: only English and one other are in memory at a time. Of English it also says
 * what is wrong with the book as a whole. What was judged before and has not changed is not read again.
 */
export async function judgeLanguages(root: string, next: NextLanguage): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  let source: Handbook | null = null;
  for (let locale = next(); locale !== null; locale = next()) {
    const judged = locale;
    judgements.push(
      await keepJudgement(root, judged, async () => {
        source ??= await readHandbook(root, [SOURCE_LOCALE]);
        return judged === SOURCE_LOCALE ? judgeSource(root, source) : judgeTranslation(root, judged, source);
      }),
    );
  }
  return judgements;
}

async function judgeSource(root: string, source: Handbook): Promise<Judgement> {
  const checkSpelling = createSpellingCheck(await readSpeller(root));
  return {
    pages: source.pages.size,
    problems: [
      ...source.problems,
      ...checkSource(source),
      ...checkLanguage(SOURCE_LOCALE, source),
      ...checkSpelling(source),
      ...(await findGlyphProblems(source, SOURCE_LOCALE)),
    ],
  };
}

async function judgeTranslation(root: string, locale: LocaleTag, source: Handbook): Promise<Judgement> {
  const handbook = await readHandbook(root, [SOURCE_LOCALE, locale], source);
  return {
    pages: pagesIn(handbook, locale).length,
    problems: [
      ...handbook.problems,
      ...checkLanguage(locale, handbook),
      ...(await findGlyphProblems(handbook, locale)),
    ],
  };
}
