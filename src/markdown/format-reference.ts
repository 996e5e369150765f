import {Cite} from '@citation-js/core';
import '@citation-js/plugin-csl';
import type {Reference} from '../handbook/references.ts';

/** Lists that were formatted before: the processor takes half a second for one, and every language prints the same. */
const formatted = new Map<string, readonly string[]>();

/** Each reference as one line of text in the Vancouver style, as medical journals set it. */
export function formatReferences(references: readonly Reference[]): readonly string[] {
  const key = JSON.stringify(references);
  const lines = formatted.get(key) ?? format(references);
  formatted.set(key, lines);
  return lines;
}

function format(references: readonly Reference[]): readonly string[] {
  // `keyword` and `note` are ours to use and no part of a citation.
  const items = references.map(({keyword: _keyword, note: _note, ...item}) => item);
  const entries = new Cite(items).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: 'en-US',
    asEntryArray: true,
    nosort: true,
  });
  return entries.map(([, entry]) => entry.trim().replace(/^\d+\.\s*/, ''));
}
