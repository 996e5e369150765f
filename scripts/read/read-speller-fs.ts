import {join} from 'node:path';
import type {Problem} from '../../src/handbook/problem.ts';
import {WORDS_FILE, type Speller} from '../checks/spelling.ts';
import {describeReadFault, readText} from './read-text-fs.ts';

const SHOWN = 5;
const NOT_A_WORD = /[^\p{L}]/u;

/**
 * The British dictionary (with -ise, as this book spells) together with the words of the project; null, with a problem
 * noted, where those cannot be read: each of them would be taken for a mistake.
 */
export async function readSpeller(root: string, problems: Problem[]): Promise<Speller | null> {
  const entries = await readWords(root, problems);
  if (entries === null) return null;
  // Only here, because no other command needs them: they are not installed where a site is merely built.
  const [{default: dictionary}, {default: createSpell}] = await Promise.all([
    import('dictionary-en-gb'),
    import('nspell'),
  ]);
  const spell = createSpell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const names = entries.filter((entry) => NOT_A_WORD.test(entry));
  for (const entry of entries) if (!NOT_A_WORD.test(entry)) spell.add(entry);
  return {
    isCorrect: (word) => spell.correct(word),
    suggest: (word) => spell.suggest(word).slice(0, SHOWN),
    names,
  };
}

async function readWords(root: string, problems: Problem[]): Promise<readonly string[] | null> {
  try {
    return (await readText(join(root, WORDS_FILE))).split(/\r?\n/).filter(Boolean);
  } catch (error) {
    problems.push({
      file: WORDS_FILE,
      line: null,
      rule: 'data-files',
      found: describeReadFault(error),
      expected: 'the words of this book that the dictionary does not know, a line each',
      remedy: `Restore ${WORDS_FILE} as it was last committed.`,
    });
    return null;
  }
}
