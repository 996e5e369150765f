import {findLocale, type LocaleTag} from '../handbook/locales.ts';

/** Entries that begin with the same letter, in a row. */
export interface LetterGroup<Entry> {
  /** Null for a script that has no letters to go by, such as Chinese. */
  readonly letter: string | null;
  readonly entries: readonly Entry[];
}

const ALPHABETIC = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** Puts entries into the alphabetical order of a language and parts them where the first letter changes. */
export function groupByLetter<Entry extends {readonly heading: string}>(
  entries: readonly Entry[],
  locale: LocaleTag,
): readonly LetterGroup<Entry>[] {
  const {tag, formatTag} = findLocale(locale);
  const {compare} = new Intl.Collator(formatTag ?? tag, {numeric: true});
  const sorted = entries.toSorted((a, b) => compare(sortKey(a.heading), sortKey(b.heading)));
  const groups: {letter: string | null; entries: Entry[]}[] = [];
  for (const entry of sorted) {
    const letter = letterOf(entry.heading, locale);
    const last = groups.at(-1);
    if (last?.letter === letter) last.entries.push(entry);
    else groups.push({letter, entries: [entry]});
  }
  return groups;
}

function letterOf(heading: string, locale: LocaleTag): string | null {
  const letter = /\p{L}\p{M}*/u.exec(sortKey(heading))?.[0].toLocaleUpperCase(locale);
  if (letter === undefined || !ALPHABETIC.test(letter)) return null;
  return letterOfAlphabet(letter, locale);
}

/** Without marks that make no other letter in the language: É stands under E, but the Turkish Ç and the Vietnamese Ậ under Ç and Â. */
function letterOfAlphabet(letter: string, locale: LocaleTag): string {
  const {tag, formatTag} = findLocale(locale);
  const {compare} = new Intl.Collator(formatTag ?? tag, {sensitivity: 'base'});
  const [base = letter, ...marks] = letter.normalize('NFD');
  const plainer = [base, ...marks.map((mark) => (base + mark).normalize('NFC'))];
  return plainer.find((candidate) => compare(candidate, letter) === 0) ?? letter;
}

/** Arabic words are looked up without their article. */
function sortKey(heading: string): string {
  return heading.replace(/^ال(?=\p{L}{2})/u, '');
}
