import {phraseSource, type Phrase, type Slots} from './phrase.ts';

export interface TemplateMatch<Meaning> {
  readonly meaning: Meaning;
  readonly end: number;
  /** What stood in the phrase's `{n}` and `{u}`. */
  readonly number: string | undefined;
  readonly unit: string | undefined;
}

/** The longest of some phrases with places in them that starts at the index. */
export type Templates<Meaning> = (lower: string, index: number) => TemplateMatch<Meaning> | null;

export function createTemplates<Meaning>(
  entries: readonly {readonly phrase: Phrase; readonly meaning: Meaning}[],
  slots: Required<Slots>,
): Templates<Meaning> {
  const named = {n: `(?<n>${slots.n})`, u: `(?<u>${slots.u})`};
  const compiled = entries
    .flatMap(({phrase, meaning}) => sourcesOf(phrase, named).map((source) => ({source, meaning})))
    .map(({source, meaning}) => ({pattern: new RegExp(source, 'uy'), meaning}));
  // One look tells most places apart where nothing of the kind begins.
  const anyStart = new RegExp(entries.map(({phrase}) => phraseSource(phrase, {n: `(?:${slots.n})`, u: `(?:${slots.u})`})).join('|') || '(?!)', 'uy');

  return (lower, index) => {
    anyStart.lastIndex = index;
    if (!anyStart.test(lower)) return null;
    let best: TemplateMatch<Meaning> | null = null;
    for (const {pattern, meaning} of compiled) {
      pattern.lastIndex = index;
      const match = pattern.exec(lower);
      if (match === null || match[0] === '') continue;
      const end = index + match[0].length;
      if (best === null || end > best.end) best = {meaning, end, number: match.groups?.['n'], unit: match.groups?.['u']};
    }
    return best;
  };
}
