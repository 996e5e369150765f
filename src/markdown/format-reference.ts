import {Cite} from '@citation-js/core';
import '@citation-js/plugin-csl';
import type {Reference} from '../handbook/references.ts';

/** Each reference as one line of text in the Vancouver style, as medical journals set it. */
export function formatReferences(references: readonly Reference[]): readonly string[] {
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
