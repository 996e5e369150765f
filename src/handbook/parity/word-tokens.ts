import type {TermLanguage} from '../terms.ts';

const STEM = 6;
const SHORTEST = 3;
/** What Arabic writes onto the front of a word: "and", "in", "for", the article. */
const PROCLITICS = /^[وفبلك]{0,2}(?:ال|لل)?(?=\p{L}{3})/u;
const VOWEL_SIGNS = /[\u064B-\u0652\u0640\u0670]/g;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+/gu;

/** What can be recognised of a text's words, each once: their beginnings, and pairs of characters where no spaces part them. */
export function wordTokens(text: string, language: TermLanguage): ReadonlySet<string> {
  const plain = text.replaceAll('İ', 'i').toLowerCase().replace(VOWEL_SIGNS, '');
  const tokens = new Set<string>();
  const isUnspaced = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]/.test(plain);
  for (const [run] of isUnspaced ? plain.matchAll(UNSPACED) : []) {
    for (let place = 0; place + 1 < run.length; place += 1) tokens.add(run.slice(place, place + 2));
  }
  for (const [word] of (isUnspaced ? plain.replace(UNSPACED, ' ') : plain).matchAll(/[\p{L}\p{M}\d]+/gu)) {
    const bare = language === 'ar' ? word.replace(PROCLITICS, '') : word;
    if (bare.length >= SHORTEST || /\d/.test(bare)) tokens.add(bare.slice(0, STEM));
  }
  return tokens;
}
