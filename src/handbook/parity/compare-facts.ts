import type {ClinicalFact} from '../quantities/index.ts';
import {settleFacts} from './settle-facts.ts';

/** A text and what it says in figures. */
export interface FactText {
  readonly language: string;
  readonly text: string;
  readonly facts: readonly ClinicalFact[];
}

export interface FactDifference {
  /** Said by the source and not by the translation. */
  readonly missing: readonly ClinicalFact[];
  /** Said by the translation and not by the source. */
  readonly added: readonly ClinicalFact[];
}

const NONE: FactDifference = {missing: [], added: []};

/** What two texts say otherwise, whatever the order (compare-order.ts), once the freedoms of language are settled (settle-facts.ts). */
export function compareFacts(source: FactText, translation: FactText): FactDifference {
  const added = [...translation.facts];
  const missing = source.facts.filter((fact) => {
    const place = added.findIndex(({kind, canonical}) => kind === fact.kind && canonical === fact.canonical);
    if (place >= 0) added.splice(place, 1);
    return place < 0;
  });
  return missing.length + added.length === 0 ? NONE : settleFacts({missing, added}, source, translation);
}
