import type {Nodes} from 'mdast';
import {extractClinicalFacts, hasTable, type ClinicalFact} from '../quantities/index.ts';
import {leafText} from './leaf-text.ts';

const known = new WeakMap<Nodes, readonly ClinicalFact[]>();

/** What a leaf says in figures. An English leaf is read once, however many languages are held to it. */
export function leafFacts(leaf: Nodes, language: string): readonly ClinicalFact[] {
  const facts = known.get(leaf) ?? extractClinicalFacts(leafText(leaf), language);
  known.set(leaf, facts);
  return facts;
}

/** "Undetermined": read by the general rules, which know figures and symbols and no word. */
const NO_LANGUAGE = 'und';

const figures = new WeakMap<Nodes, readonly ClinicalFact[]>();

/**
 * What an English leaf and its translation are compared by. For a language without a table these are the figures and
 * symbols of both: its words for "every", "hours" or "by mouth" are not known, so neither are the English ones.
 */
export function comparedFacts(
  source: Nodes,
  translation: Nodes,
  language: string,
): readonly [source: readonly ClinicalFact[], translation: readonly ClinicalFact[]] {
  return hasTable(language)
    ? [leafFacts(source, 'en'), leafFacts(translation, language)]
    : [leafFigures(source, NO_LANGUAGE), leafFigures(translation, language)];
}

function leafFigures(leaf: Nodes, language: string): readonly ClinicalFact[] {
  const read =
    figures.get(leaf) ??
    extractClinicalFacts(leafText(leaf), language).filter(({kind}) => kind === 'quantity');
  figures.set(leaf, read);
  return read;
}
