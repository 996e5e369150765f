import {readFile} from 'node:fs/promises';
import hyphenopoly from 'hyphenopoly';
import {LOCALES, type KnownLocale, type LocaleTag} from '../../src/handbook/locales.ts';
import {
  LEAST_LETTERS,
  SHORTEST_WORD,
  SOFT_HYPHEN,
  type HyphenateWord,
  type Hyphenators,
} from '../outputs/pdf/rehype-hyphens.ts';

let reading: Promise<Hyphenators> | null = null;

/** The breakers of words of all languages that have patterns (`hyphenation` in src/handbook/locales.ts), read once. */
export function readHyphenators(): Promise<Hyphenators> {
  reading ??= readPatterns();
  return reading;
}

async function readPatterns(): Promise<Hyphenators> {
  const languages = (LOCALES as readonly KnownLocale[]).flatMap(({tag, hyphenation}) =>
    hyphenation === undefined ? [] : [[tag, hyphenation] as const],
  );
  const breakers = hyphenopoly.config({
    require: languages.map(([, patterns]) => patterns),
    hyphen: SOFT_HYPHEN,
    minWordLength: SHORTEST_WORD,
    leftmin: LEAST_LETTERS,
    rightmin: LEAST_LETTERS,
    loader: (file, folder) => readFile(new URL(file, folder)),
  });
  const pairs = languages.map(async ([tag, patterns]): Promise<readonly [LocaleTag, HyphenateWord]> => {
    const breaker = await breakers.get(patterns);
    if (breaker === undefined) throw new Error(`Hyphenopoly has no patterns "${patterns}".`);
    return [tag, breaker];
  });
  return new Map(await Promise.all(pairs));
}
