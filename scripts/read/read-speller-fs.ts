import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {WORDS_FILE, type Speller} from '../checks/spelling.ts';

const SHOWN = 5;
const NOT_A_WORD = /[^\p{L}]/u;

/** The British dictionary (with -ise, as this book spells) together with the words of the project. */
export async function readSpeller(root: string): Promise<Speller> {
  const entries = (await readFile(join(root, WORDS_FILE), 'utf8')).split(/\r?\n/).filter(Boolean);
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
