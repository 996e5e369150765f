import {namesWholeFirst, type ClinicalFact} from '../quantities/index.ts';
import type {FactText} from './compare-facts.ts';

/** Facts of one kind and unit that both texts state, in unlike order. */
export interface OrderDifference {
  readonly source: readonly ClinicalFact[];
  readonly translation: readonly ClinicalFact[];
}

/**
 * Where two texts that state the same facts state them in unlike order: "200 mg on day 1, 100 mg on days 2 and 3" with
 * the doses exchanged. Only facts of one unit can be taken for each other; those of unlike units stand as each language likes.
 */
export function compareOrder(source: FactText, translation: FactText): readonly OrderDifference[] {
  if (source.facts.length < 2) return [];
  const others = grouped(translation.facts);
  return Array.from(grouped(source.facts), ([group, facts]) => ({
    group,
    source: facts,
    translation: others.get(group) ?? [],
  }))
    .filter((pair) => isSameHeap(pair.source, pair.translation))
    .filter((pair) =>
      pair.group === COUNT && namesWholeFirst(translation.language) ? !isSameByPairs(pair) : !isSameRow(pair),
    );
}

const COUNT = 'quantity ';
const DATE = /^(?:19|20)\d\d(?:-\d\d){0,2}(?:$|–)|^--/;
const NUMBERS = /^[<≤>≥≈±]?-?\d[\d.]*(?:[–:/±][<≤>≥]?-?\d[\d.]*)*/;

/** By kind, quantities by their unit too; bare numbers and dates apart. */
function grouped(facts: readonly ClinicalFact[]): ReadonlyMap<string, readonly ClinicalFact[]> {
  const groups = new Map<string, ClinicalFact[]>();
  for (const fact of facts) {
    const group = groupOf(fact);
    const before = groups.get(group);
    if (before === undefined) groups.set(group, [fact]);
    else before.push(fact);
  }
  return groups;
}

function groupOf({kind, canonical}: ClinicalFact): string {
  if (kind !== 'quantity') return kind;
  return DATE.test(canonical) ? 'date' : `quantity ${canonical.replace(NUMBERS, '').trim()}`;
}

/** What is settled as a freedom of language leaves unlike heaps, which have no common order. */
function isSameHeap(first: readonly ClinicalFact[], second: readonly ClinicalFact[]): boolean {
  if (first.length !== second.length || first.length < 2) return false;
  const [one, other] = [first, second].map((facts) => facts.map(({canonical}) => canonical).sort());
  return one?.join('|') === other?.join('|');
}

function isSameRow({source, translation}: OrderDifference): boolean {
  return source.every(({canonical}, place) => canonical === translation[place]?.canonical);
}

/** "38 of 227" is "227'de 38" and 「227人中38人」: of two counts side by side either may stand first. */
function isSameByPairs({source, translation}: OrderDifference): boolean {
  let place = 0;
  while (place < source.length) {
    const [first, second] = [source[place]?.canonical, source[place + 1]?.canonical];
    const [one, other] = [translation[place]?.canonical, translation[place + 1]?.canonical];
    if (first === one) place += 1;
    else if (first === other && second === one) place += 2;
    else return false;
  }
  return true;
}
