import type {Nodes} from 'mdast';
import {extractClinicalFacts, type ClinicalFact} from '../quantities/index.ts';
import {leafText} from './leaf-text.ts';

const known = new WeakMap<Nodes, readonly ClinicalFact[]>();

/** What a leaf says in figures. An English leaf is read once, however many languages are held to it. */
export function leafFacts(leaf: Nodes, language: string): readonly ClinicalFact[] {
  const facts = known.get(leaf) ?? extractClinicalFacts(leafText(leaf), language);
  known.set(leaf, facts);
  return facts;
}
