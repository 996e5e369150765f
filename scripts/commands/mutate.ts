import {LOCALE_TAGS, SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {translatedPagesOf, TRANSLATION_RULES} from '../checks/translations.ts';
import {formatTrials, isGoodEnough} from '../mutations/format-trials.ts';
import {tryMutations} from '../mutations/try-mutations.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import type {ExitCode} from './exit-code.ts';

interface MutateOptions {
  readonly root: string;
  /** Null tries every language that has chapters. */
  readonly language: LocaleTag | null;
  /** At most so many places for each fault and language. */
  readonly most: number;
  readonly showMissed: boolean;
}

/**
 * `mutate`: plants faults in the translations and prints how many the checks find; 1 if too few, or too many false alarms.
 * @throws UserError if nothing is translated that a fault could be planted in.
 */
export async function mutate({root, language, most, showMissed}: MutateOptions): Promise<ExitCode> {
  const languages = LOCALE_TAGS.filter(
    (tag) => tag !== SOURCE_LOCALE && (language === null || tag === language),
  );
  const handbook = await readHandbook(root, [SOURCE_LOCALE, ...languages]);
  const trials = languages.flatMap((each) => {
    const pages = translatedPagesOf(each, handbook);
    return pages.length === 0 ? [] : [tryMutations(pages, each, TRANSLATION_RULES, most)];
  });
  const untried = languages.filter((each) => !trials.some((trial) => trial.language === each));
  const notice = `Not tried, for no chapter is translated: ${untried.join(', ')}.`;
  if (trials.length === 0) {
    throw new UserError(`${notice} "npm run handbook -- status" shows what is there.`);
  }
  process.stdout.write(`${formatTrials(trials, showMissed)}\n`);
  if (untried.length > 0) process.stdout.write(`\n${notice}\n`);
  return trials.every(isGoodEnough) ? 0 : 1;
}
