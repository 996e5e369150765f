import {comparatorsIn, extractClinicalFacts, foldText, numberWordsIn} from '../quantities/index.ts';
import type {ClinicalFact, Comparator} from '../quantities/index.ts';
import type {FactDifference, FactText} from './compare-facts.ts';
import {isSaidInWords} from './said-in-words.ts';

/**
 * Ways in which two languages say one thing with unlike facts. Each takes what one text says alone and gives
 * what the other must say alone to mean the same; null where the freedom does not apply.
 */
type Freedom = (fact: ClinicalFact, home: FactText, other: FactText) => readonly string[] | null;

const FREEDOMS: readonly Freedom[] = [
  boundElsewhere,
  withSharedUnit,
  asTwoDates,
  asRateInTwoWords,
  asEqualParts,
];

/** Takes away what is only worded otherwise. */
export function settleFacts(
  {missing, added}: FactDifference,
  source: FactText,
  translation: FactText,
): FactDifference {
  const first = settled(missing, added, source, translation);
  const second = settled(first.others, first.facts, translation, source);
  return {
    missing: second.others.filter((fact) => !isSaidElsehow(fact, source, translation)),
    added: second.facts.filter(
      (fact) =>
        !isSaidInWord(fact, source) &&
        !isSaidInWords(fact, source) &&
        !isFigureOfSpeech(fact, source) &&
        !isSaidOfBoth(fact, source),
    ),
  };
}

/** What remains of the facts and of the others after each freedom was tried on the facts. */
function settled(
  facts: readonly ClinicalFact[],
  others: readonly ClinicalFact[],
  home: FactText,
  away: FactText,
): {readonly facts: readonly ClinicalFact[]; readonly others: readonly ClinicalFact[]} {
  let rest = others;
  const left = facts.filter((fact) => {
    for (const freedom of FREEDOMS) {
      const without = takeAll(rest, freedom(fact, home, away));
      if (without === null) continue;
      rest = without;
      return false;
    }
    return true;
  });
  return {facts: left, others: rest};
}

function takeAll(
  facts: readonly ClinicalFact[],
  wanted: readonly string[] | null,
): readonly ClinicalFact[] | null {
  if (wanted === null) return null;
  const rest = [...facts];
  for (const canonical of wanted) {
    const place = rest.findIndex((fact) => fact.canonical === canonical);
    if (place < 0) return null;
    rest.splice(place, 1);
  }
  return rest;
}

const SIGN = /^[<≤>≥≈]/;
const WRITTEN_SIGN = /^[<≤>≥≈~]/;

/**
 * "More than dexamethasone 6 mg", « plus de 6 mg de dexaméthasone »: one compares away from the number. Words have that
 * freedom; a sign stands at its number in every language.
 */
function boundElsewhere(
  {canonical, text}: ClinicalFact,
  _home: FactText,
  other: FactText,
): readonly string[] | null {
  if (!SIGN.test(canonical) || WRITTEN_SIGN.test(foldText(text).chars)) return null;
  const comparator = canonical.charAt(0) as Comparator;
  const taken = other.facts.filter((fact) => fact.canonical.startsWith(comparator)).length;
  const said = comparatorsIn(other.text, other.language).filter((each) => each === comparator).length;
  return said > taken ? [canonical.slice(1)] : null;
}

const BARE = /^[<≤>≥≈]?\d[\d.–]*$/;
const COUNTED = /^([<≤>≥≈]?\d[\d.–]*) ?(hour|day|week|month|year|\/h|\/min)$/;
/** Between the two numbers of "days 2 and 3" and 「2和3天」. */
const NEXT_TO = 12;

/** "On days 2 and 3": only one of the numbers has the unit beside it, in other languages both have. */
function withSharedUnit(bare: ClinicalFact, home: FactText): readonly string[] | null {
  if (!BARE.test(bare.canonical)) return null;
  const unit = home.facts
    .filter(({start, end, canonical}) => {
      const near = start - bare.end < NEXT_TO && bare.start - end < NEXT_TO;
      return near || canonical.includes('/');
    })
    .map(({canonical}) => COUNTED.exec(canonical)?.[2])
    .find((each) => each !== undefined);
  if (unit === undefined) return null;
  return [`${bare.canonical}${unit.startsWith('/') ? '' : ' '}${unit}`];
}

const SPAN = /^(\d{4}-\d\d(?:-\d\d)?|\d{4})–(\d{4}-\d\d(?:-\d\d)?|\d{4})$/;

/** "From March 2020 to May 2021" is one span, "between March 2020 and May 2021" two dates. */
function asTwoDates({canonical}: ClinicalFact): readonly string[] | null {
  const [, from, to] = SPAN.exec(canonical) ?? [];
  return from === undefined || to === undefined ? null : [from, to];
}

const RATE = /^([<≤>≥≈]?\d[\d.–]*)\/(h|day|week|month|year)$/;

/** 「每周做血液检查 ≥ 2次」: the count stands apart from "a week". */
function asRateInTwoWords({canonical}: ClinicalFact): readonly string[] | null {
  const [, count, period] = RATE.exec(canonical) ?? [];
  if (count === undefined || period === undefined) return null;
  return [count, period === 'h' ? 'every 1 hour' : `1/${period}`];
}

const EQUAL_PARTS = /^(\d+):\1$/;

/** 「1対1」 is "1 to 1". Of unlike parts the order counts, so they are held to the ratio. */
function asEqualParts({canonical}: ClinicalFact): readonly string[] | null {
  const [, part] = EQUAL_PARTS.exec(canonical) ?? [];
  return part === undefined ? null : [part, part];
}

const OTHER_UNIT = /^ (?:or|and) (\p{L}+)/u;

/** "2 capsules or tablets": other languages repeat the number, 「2粒或2片」. */
function isSaidOfBoth({kind, canonical}: ClinicalFact, {language, text, facts}: FactText): boolean {
  if (kind !== 'quantity' || language !== 'en') return false;
  return facts.some((fact) => {
    const unit = OTHER_UNIT.exec(text.slice(fact.end))?.[1];
    const [number] = fact.canonical.split(' ');
    if (unit === undefined || number === undefined || !fact.canonical.includes(' ')) return false;
    return extractClinicalFacts(`${number} ${unit}`, language).some((each) => each.canonical === canonical);
  });
}

/** A bare number of the English that the translation writes in words or in a name of its own: "one trial", "BSL-3". */
function isSaidElsehow(fact: ClinicalFact, source: FactText, translation: FactText): boolean {
  if (isSaidInWord(fact, translation)) return true;
  const {kind, canonical} = fact;
  if (kind !== 'quantity' || !/^\d+(?:\.\d+)?$/.test(canonical)) return false;
  // A name that both have, such as COVID-19, says no number of the one.
  const [before, now] = [source, translation].map(
    (text) => outsideFacts(text).filter((digits) => digits === canonical).length,
  );
  return (now ?? 0) > (before ?? 0);
}

/** A number that the translation adds must be said by the English: a name such as BSL-3 says none. */
function isSaidInWord({kind, canonical}: ClinicalFact, other: FactText): boolean {
  return kind === 'quantity' && numberWordsIn(other.text, other.language).includes(canonical);
}

/** Numbers that stand in names and so are no facts. */
function outsideFacts({text, facts}: FactText): readonly string[] {
  return Array.from(text.matchAll(/\d+(?:\.\d+)*/g))
    .filter(({index}) => facts.every(({start, end}) => index < start || end <= index))
    .map(([digits]) => digits);
}

const FIGURE_OF_SPEECH =
  /\b(?:daily (?:activit|li[fv]|routine|care\b|practice|work)|hourly (?:average|mean|rate)|(?:per|an) hour\b)/i;

/** "Daily care" says of nothing how often, but some languages have one word for it and for "every day". */
function isFigureOfSpeech({kind, canonical}: ClinicalFact, {language, text}: FactText): boolean {
  const isPlain = canonical === '1/day' || canonical === 'every 1 hour';
  return kind === 'interval' && isPlain && language === 'en' && FIGURE_OF_SPEECH.test(text);
}
