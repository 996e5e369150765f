import {LOCALE_TAGS, SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import type {ExitCode} from './exit-code.ts';
import {findProblems} from './find-problems.ts';
import {printProblems} from './print-problems.ts';

export interface CheckOptions {
  readonly root: string;
  readonly json: boolean;
  /** Null checks every language; otherwise English and this one. */
  readonly locale: LocaleTag | null;
}

/** `check`: prints every problem, and how many there are. */
export async function check({root, json, locale}: CheckOptions): Promise<ExitCode> {
  const {problems, pages} = await findProblems(root, locale === null ? LOCALE_TAGS : [SOURCE_LOCALE, locale]);
  if (json) {
    process.stdout.write(`${JSON.stringify({problems}, null, 2)}\n`);
  } else {
    printProblems(problems);
    const count = problems.length === 0 ? 'No problems' : `Problems: ${problems.length}`;
    process.stdout.write(`${count} in ${pages} pages.\n`);
  }
  return problems.length === 0 ? 0 : 1;
}
