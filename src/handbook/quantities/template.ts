import {openingOf} from './lexicon.ts';
import {phraseVariants} from './phrase.ts';
import {canEndWord, canStartWord} from './script-letters.ts';
import type {UnitName} from './unit-symbols.ts';

/** What a place in a template can hold. */
export interface Slots {
  /** `{n}`: a count, such as "2" or "4–6". */
  readonly readCount: (lower: string, index: number) => {count: string; end: number} | null;
  /** `{u}`: a unit of time. */
  readonly readUnit: (lower: string, index: number) => {unit: UnitName; end: number} | null;
}

export interface TemplateMatch<Meaning> {
  readonly meaning: Meaning;
  readonly end: number;
  readonly count: string | null;
  readonly unit: UnitName | null;
}

/** The longest of some phrases with places in them that starts at the index. */
export interface Templates<Meaning> {
  readonly matchAt: (lower: string, index: number) => TemplateMatch<Meaning> | null;
  /** As those of a lexicon; for a phrase that begins with a place, none. */
  readonly openings: readonly string[];
  /** Whether a phrase begins with a count. */
  readonly opensWithCount: boolean;
}

interface Template<Meaning> {
  readonly parts: readonly string[];
  readonly meaning: Meaning;
}

export function createTemplates<Meaning>(
  entries: readonly {readonly phrase: string; readonly meaning: Meaning}[],
  slots: Slots,
): Templates<Meaning> {
  const templates = entries.flatMap(({phrase, meaning}) =>
    phraseVariants(phrase).map((variant) => ({
      parts: variant.split(/(\{[nu]\})/).filter((part) => part !== ''),
      meaning,
    })),
  );
  const openings = new Set(templates.map(({parts: [first = '']}) => first.charAt(0)));
  const byCount = templates.filter(({parts}) => parts[0] === '{n}');
  const matchTemplates: Templates<Meaning>['matchAt'] = (lower, index) => {
    const opens = openings.has(lower.charAt(index));
    if (!opens && (byCount.length === 0 || slots.readCount(lower, index) === null)) return null;
    if (!canStartWord(lower, index)) return null;
    let best: TemplateMatch<Meaning> | null = null;
    for (const template of opens ? templates : byCount) {
      const match = matchTemplate(template, lower, index, slots);
      if (match !== null && match.end > (best?.end ?? 0)) best = match;
    }
    return best;
  };
  return {
    matchAt: matchTemplates,
    openings: templates.flatMap(({parts: [first = '']}) => (first.startsWith('{') ? [] : [openingOf(first)])),
    opensWithCount: byCount.length > 0,
  };
}

function matchTemplate<Meaning>(
  {parts, meaning}: Template<Meaning>,
  lower: string,
  index: number,
  slots: Slots,
): TemplateMatch<Meaning> | null {
  let end = index;
  let count: string | null = null;
  let unit: UnitName | null = null;
  for (const part of parts) {
    if (part === '{n}') {
      const read = slots.readCount(lower, end);
      if (read === null) return null;
      ({count, end} = read);
    } else if (part === '{u}') {
      const read = slots.readUnit(lower, end);
      if (read === null) return null;
      ({unit, end} = read);
    } else {
      if (!lower.startsWith(part, end)) return null;
      end += part.length;
    }
  }
  return canEndWord(lower, end) ? {meaning, end, count, unit} : null;
}
