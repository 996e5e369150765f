import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {checkLanguage, checkSource} from '../checks/index.ts';
import {createSpellingCheck} from '../checks/spelling.ts';
import type {Judgement, KeptJudgement} from '../read/keep-judgement-fs.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readSpeller} from '../read/read-speller-fs.ts';
import {findGlyphProblems} from './find-glyph-problems.ts';

/** Gives out the languages, each once, to however many threads ask; null when all are given out. */
export type NextLanguage = () => KeptJudgement | null;

/**
 * Judges languages one after the other: only English and one other are in memory at a time.
 * Of English it also says what is wrong with the book as a whole.
 */
export async function judgeLanguages(root: string, next: NextLanguage): Promise<readonly KeptJudgement[]> {
  const judged: KeptJudgement[] = [];
  let source: Handbook | null = null;
  for (let language = next(); language !== null; language = next()) {
    const {locale} = language;
    source ??= await readHandbook(root, [SOURCE_LOCALE]);
    const judgement =
      locale === SOURCE_LOCALE
        ? await judgeSource(root, source)
        : await judgeTranslation(root, locale, source);
    judged.push({...language, judgement});
  }
  return judged;
}

async function judgeSource(root: string, source: Handbook): Promise<Judgement> {
  const unread: Problem[] = [];
  const speller = await readSpeller(root, unread);
  return {
    pages: source.pages.size,
    problems: [
      ...source.problems,
      ...unread,
      ...checkSource(source),
      ...checkLanguage(SOURCE_LOCALE, source),
      ...(speller === null ? [] : createSpellingCheck(speller)(source)),
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
