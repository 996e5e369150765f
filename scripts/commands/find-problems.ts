import {LOCALE_TAGS, type LocaleTag} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {sortProblems} from '../checks/sort-problems.ts';
import {keepJudgements, readJudgement, type KeptJudgement} from '../read/keep-judgement-fs.ts';
import {findChanged, readInputs} from '../read/read-inputs-fs.ts';

/** Everything that is wrong with these languages: what the text itself shows, spelling, and characters that no print font has. */
export async function findProblems(
  root: string,
  locales: readonly LocaleTag[] = LOCALE_TAGS,
): Promise<{readonly problems: readonly Problem[]; readonly pages: number}> {
  const inputs = await readInputs(root);
  const kept = await Promise.all(locales.map((locale) => readJudgement(root, locale)));
  const open = kept.filter(({judgement}) => judgement === null);
  const judged = await judge(root, open);
  // Not if a file was saved meanwhile: nobody knows which of its texts was judged.
  if (judged.length > 0 && (await findChanged(root, inputs)) === null) await keepJudgements(root, judged);
  const made = new Map([...kept, ...judged].map((each) => [each.locale, each.judgement]));
  const judgements = locales.flatMap((locale) => made.get(locale) ?? []);
  return {
    problems: sortProblems(judgements.flatMap(({problems}) => problems)),
    pages: judgements.reduce((sum, {pages}) => sum + pages, 0),
  };
}

/** The checks, and all that they need, are loaded only where something has changed: that takes seconds. */
async function judge(root: string, languages: readonly KeptJudgement[]): Promise<readonly KeptJudgement[]> {
  if (languages.length === 0) return [];
  const {judgeInThreads} = await import('./judge-in-threads.ts');
  return judgeInThreads(root, languages);
}
