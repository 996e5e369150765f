import type {Nodes} from 'mdast';
import {leafMarks} from '../../src/handbook/parity/leaf-marks.ts';
import {leafFacts} from '../../src/handbook/parity/leaf-facts.ts';
import type {Corpus} from '../../src/handbook/parity/corpus.ts';
import type {BlockPair} from '../../src/handbook/parity/align-pages.ts';
import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {quoteText} from './quote-text.ts';
import type {Finding, TranslatedPage, TranslationRule} from './translation-rule.ts';

/** So much better must two rows fit the other way round; tried out on the translations that there are. */
const MARGIN = 0.08;
/** Cells are short, and a short text fits another one more easily. */
const MARGIN_OF_CELLS = 0.45;

/** Rows and cells of a table and items of a list stand in the order of the English ones. */
export const orderParity: TranslationRule = {
  name: 'order-parity',
  find: (page) =>
    page.aligned.blocks
      .filter(({differences}) => differences.length === 0)
      .flatMap((pair) => findingsIn(pair.source.node, pair.translation.node, pair, page)),
};

function findingsIn(
  source: Nodes,
  translation: Nodes,
  pair: BlockPair,
  page: TranslatedPage,
): readonly Finding[] {
  if (!('children' in source) || !('children' in translation)) return [];
  if (source.type === 'table') {
    const cells = source.children.flatMap((row, index) =>
      swappedIn(row.children, rowOf(translation, index), pair, page, MARGIN_OF_CELLS),
    );
    return [
      ...swappedIn(source.children.slice(1), translation.children.slice(1), pair, page, MARGIN),
      ...cells,
    ];
  }
  const own =
    source.type === 'list' ? swappedIn(source.children, translation.children, pair, page, MARGIN) : [];
  const below = source.children.flatMap((child, index) => {
    const other = translation.children[index];
    return other === undefined || !('children' in child) ? [] : findingsIn(child, other, pair, page);
  });
  return [...own, ...below];
}

function swappedIn(
  sources: readonly Nodes[],
  translations: readonly Nodes[],
  {source: block}: BlockPair,
  page: TranslatedPage,
  margin: number,
): readonly Finding[] {
  const fits = fitsOf(sources, translations, block, page.corpus);
  return sources.slice(1).flatMap((second, index) => {
    const [first, text, next] = [sources[index], translations[index], translations[index + 1]];
    if (first === undefined || text === undefined || next === undefined) return [];
    // Other rules see rows with unlike figures or citations change places.
    if (tellsApart(first, second)) return [];
    const straight = fits(index, index) + fits(index + 1, index + 1);
    const crossed = fits(index, index + 1) + fits(index + 1, index);
    if (crossed < straight + margin) return [];
    return [
      {
        line: text.position?.start.line ?? null,
        found: `two rows, cells or items that seem to have changed places: ${quoteText(rowText(text))} and ${quoteText(rowText(next))}`,
        expected: `the order of ${page.source.file}:${first.position?.start.line ?? 1}: ${quoteText(rowText(first))} and then ${quoteText(rowText(second))}`,
        remedy: 'Compare the two with the English, and put them into its order.',
        sentence: rowText(text),
        about: [],
      },
    ];
  });
}

/** How well a row fits a translated one, by their places: the same or neighbours. A row is held to all three at once. */
function fitsOf(
  sources: readonly Nodes[],
  translations: readonly Nodes[],
  block: object,
  corpus: Corpus,
): (source: number, translation: number) => number {
  const known = new Map<number, readonly number[]>();
  const fitsAt = (place: number): readonly number[] => {
    const text = (node: Nodes | undefined): string => (node === undefined ? '' : rowText(node));
    const neighbours = [place - 1, place, place + 1].map((each) => text(translations[each]));
    return corpus.similarities(text(sources[place]), neighbours, block);
  };
  return (place, other) => {
    const fits = known.get(place) ?? fitsAt(place);
    known.set(place, fits);
    return fits[other - place + 1] ?? 0;
  };
}

function tellsApart(first: Nodes, second: Nodes): boolean {
  return signatureOf(first) !== signatureOf(second);
}

const signatures = new WeakMap<Nodes, string>();

/** What the other rules compare of a row: figures, links, citations. */
function signatureOf(node: Nodes): string {
  const known = signatures.get(node);
  if (known !== undefined) return known;
  const cells = node.type === 'tableRow' ? node.children : [node];
  const signature = cells
    .map((cell) => {
      const facts = leafFacts(cell, 'en').map(({canonical}) => canonical);
      return [...facts.sort(), ...leafMarks(cell).map(({value}) => value)].join(' ');
    })
    .join('|');
  signatures.set(node, signature);
  return signature;
}

function rowOf(table: Nodes, index: number): readonly Nodes[] {
  const row = 'children' in table ? table.children[index] : undefined;
  return row !== undefined && 'children' in row ? row.children : [];
}

/** Cells parted by spaces, so that their words do not run together. */
function rowText(node: Nodes): string {
  if (node.type === 'tableRow') return node.children.map((cell) => leafText(cell)).join(' · ');
  return leafText(node);
}
