import {alignPages} from '../../src/handbook/parity/align-pages.ts';
import {LOCALE_TAGS, SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {TERM_LANGUAGES, type TermLanguage} from '../../src/handbook/terms.ts';
import {translatedPagesOf, TRANSLATION_RULES, withCorpus} from '../checks/translations.ts';
import type {TranslatedPage} from '../checks/translation-rule.ts';
import {formatTrials, isGoodEnough} from '../mutations/format-trials.ts';
import {tryMutations} from '../mutations/try-mutations.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readParityFixtures} from '../read/read-parity-fixtures-fs.ts';
import type {ExitCode} from './exit-code.ts';

/** The languages of the handbook, and those that it is to have. */
export const TRIED_LANGUAGES: readonly TermLanguage[] = [
  ...new Set<TermLanguage>([...TERM_LANGUAGES, ...LOCALE_TAGS]),
].filter((tag) => tag !== SOURCE_LOCALE);

interface MutateOptions {
  readonly root: string;
  /** Null tries every language. */
  readonly language: TermLanguage | null;
  /** At most so many places for each fault and language. */
  readonly most: number;
  readonly showMissed: boolean;
}

/** `mutate`: plants faults in the translations and prints how many the checks find; 1 if too few, or too many false alarms. */
export async function mutate({root, language, most, showMissed}: MutateOptions): Promise<ExitCode> {
  const read = LOCALE_TAGS.filter((tag) => language === null || tag === language || tag === SOURCE_LOCALE);
  const handbook = await readHandbook(root, read);
  const fixtures = await readParityFixtures(root);
  const languages = TRIED_LANGUAGES.filter((each) => language === null || each === language);
  const trials = languages.flatMap((each) => {
    const real = translatedPagesOf(each, handbook);
    const pages = real.length > 0 ? real : fixturePages(fixtures, each, handbook.terms);
    if (pages.length === 0) return [];
    return [{...tryMutations(pages, each, TRANSLATION_RULES, most), synthetic: real.length === 0}];
  });
  process.stdout.write(`${formatTrials(trials, showMissed)}\n`);
  return trials.every(isGoodEnough) ? 0 : 1;
}

function fixturePages(
  fixtures: Awaited<ReturnType<typeof readParityFixtures>>,
  language: TermLanguage,
  terms: TranslatedPage['terms'],
): readonly TranslatedPage[] {
  const [source, page] = [fixtures.get('en'), fixtures.get(language)];
  if (source === undefined || page === undefined) return [];
  return withCorpus([{page, source, aligned: alignPages(source, page)}], language, terms);
}
