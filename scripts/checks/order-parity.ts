import type {Nodes, Parents} from 'mdast';
import {leafMarks} from '../../src/handbook/parity/leaf-marks.ts';
import {leafFacts} from '../../src/handbook/parity/leaf-facts.ts';
import type {Corpus} from '../../src/handbook/parity/corpus.ts';
import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {quoteText} from './quote-text.ts';
import type {Finding, TranslatedPage, TranslationRule} from './translation-rule.ts';

/** So much better must two neighbours fit the other way round that no other rule tells apart; tried out on the translations that there are. */
const MARGIN_OF_NEIGHBOURS = 0.08;
/** Between any two others of a group. */
const MARGIN = 0.3;
/** Headings, bold words and the cells of a row are short, and a short text fits another one more easily. */
const MARGIN_OF_SHORT_TEXTS = 0.45;

/** Texts that could change places unseen: their number and kind would stay as they are. */
interface Group {
  readonly sources: readonly Nodes[];
  readonly translations: readonly Nodes[];
  /** What the corpus leaves out of the judgement. */
  readonly block: object;
  readonly margin: number;
  readonly marginOfNeighbours: number;
  /** How many places apart two of them are compared. */
  readonly reach: number;
  /** Parts of the same texts, such as the columns of rows. What is reported of the whole is not reported of them. */
  readonly parts: readonly Group[];
}

/** Rows, columns and cells of a table, items of a list, their bold openings, lines of a figure and headings stand in the order of the English ones. */
export const orderParity: TranslationRule = {
  name: 'order-parity',
  find: (page) => {
    const groups = page.aligned.blocks
      .filter(({differences}) => differences.length === 0)
      .flatMap(({source, translation}) => groupsIn(source.node, translation.node, source));
    return [headingsOf(page), ...groups].flatMap((group) => findingsIn(group, page, []));
  },
};

function headingsOf({aligned, source}: TranslatedPage): Group {
  const headings = aligned.blocks.filter(({source: {node}}) => node.type === 'heading');
  return shortTexts(
    headings.map(({source: {node}}) => node),
    headings.map(({translation: {node}}) => node),
    source,
  );
}

function groupsIn(source: Nodes, translation: Nodes, block: object): readonly Group[] {
  if (!('children' in source) || !('children' in translation)) return [];
  if (source.type === 'table') return groupsOfTable(source.children, translation.children, block);
  const own = source.type === 'list' ? [groupOfItems(source, translation, block)] : [];
  const below = source.children.flatMap((child, index) => {
    const other = translation.children[index];
    return other === undefined ? [] : groupsIn(child, other, block);
  });
  return [...own, ...below];
}

function groupsOfTable(
  sources: readonly Nodes[],
  translations: readonly Nodes[],
  block: object,
): readonly Group[] {
  const [rows, others] = [sources.slice(1), translations.slice(1)];
  const columns = childrenOf(sources[0]).map((_, column) => {
    const cells = (of: readonly Nodes[]): readonly Nodes[] =>
      of.flatMap((row) => childrenOf(row)[column] ?? []);
    return groupOf(cells(rows), cells(others), block);
  });
  const cells = sources.map((row, index) =>
    (index === 0 ? groupOf : shortTexts)(childrenOf(row), childrenOf(translations[index]), block),
  );
  // Rows that are further apart are seen to change places by their cells.
  return [{...neighboursOf(rows, others, block), reach: 1, parts: columns}, ...cells];
}

function groupOfItems(source: Parents, translation: Parents, block: object): Group {
  const openings = shortTexts(openingsOf(source), openingsOf(translation), block);
  return {...neighboursOf(source.children, translation.children, block), parts: [openings]};
}

function groupOf(sources: readonly Nodes[], translations: readonly Nodes[], block: object): Group {
  return {
    sources,
    translations,
    block,
    margin: MARGIN,
    marginOfNeighbours: MARGIN,
    reach: Infinity,
    parts: [],
  };
}

function neighboursOf(sources: readonly Nodes[], translations: readonly Nodes[], block: object): Group {
  return {...groupOf(sources, translations, block), marginOfNeighbours: MARGIN_OF_NEIGHBOURS};
}

function shortTexts(sources: readonly Nodes[], translations: readonly Nodes[], block: object): Group {
  return {
    ...groupOf(sources, translations, block),
    margin: MARGIN_OF_SHORT_TEXTS,
    marginOfNeighbours: MARGIN_OF_SHORT_TEXTS,
  };
}

/** The bold words that the items of a list open with; none unless all do. */
function openingsOf(list: Parents): readonly Nodes[] {
  const openings = list.children.flatMap((item) => {
    const first = childrenOf(childrenOf(item)[0])[0];
    return first?.type === 'strong' ? [first] : [];
  });
  return openings.length === list.children.length ? openings : [];
}

function findingsIn(group: Group, page: TranslatedPage, reported: readonly string[]): readonly Finding[] {
  const swapped = swappedIn(group, page.corpus).filter((pair) => !reported.includes(pair.join(' ')));
  const further = [...reported, ...swapped.map((pair) => pair.join(' '))];
  return [
    ...swapped.flatMap(([one, other]) => findingOf(group, one, other, page)),
    ...group.parts.flatMap((part) => findingsIn(part, page, further)),
  ];
}

function findingOf(
  {sources, translations}: Group,
  one: number,
  other: number,
  page: TranslatedPage,
): readonly Finding[] {
  const [first, second] = [sources[one], sources[other]];
  const [text, next] = [translations[one], translations[other]];
  if (first === undefined || second === undefined || text === undefined || next === undefined) return [];
  return [
    {
      line: text.position?.start.line ?? null,
      found: `two texts that seem to have changed places: ${quoteText(rowText(text))} and ${quoteText(rowText(next))}`,
      expected: `the order of ${page.source.file}:${first.position?.start.line ?? 1}: ${quoteText(rowText(first))} and then ${quoteText(rowText(second))}`,
      remedy: 'Compare the two with the English, and put them into its order.',
      sentence: `${rowText(text)} ↔ ${rowText(next)}`,
      about: [],
    },
  ];
}

/** The places of those that fit better the other way round. */
function swappedIn(group: Group, corpus: Corpus): readonly (readonly [number, number])[] {
  const {sources, translations, block} = group;
  if (sources.length < 2 || sources.length !== translations.length) return [];
  const [english, texts] = [sources.map(rowText), translations.map(rowText)];
  const fits = english.map((text, place) => {
    const from = Math.max(0, place - group.reach);
    const near = texts.slice(from, place + group.reach + 1);
    return [...Array<number>(from).fill(0), ...corpus.similarities(text, near, block)];
  });
  const fit = (source: number, translation: number): number => fits[source]?.[translation] ?? 0;
  return sources.flatMap((first, one) =>
    sources
      .slice(one + 1, one + 1 + group.reach)
      .flatMap((second, index): readonly (readonly [number, number])[] => {
        const other = one + 1 + index;
        if (english[one] === english[other] || texts[one] === texts[other]) return [];
        const gain = fit(one, other) + fit(other, one) - fit(one, one) - fit(other, other);
        if (gain >= group.margin) return [[one, other]];
        const isAlike = index === 0 && gain >= group.marginOfNeighbours && !tellsApart(first, second);
        return isAlike ? [[one, other]] : [];
      }),
  );
}

/** Whether other rules see the two change places. */
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

function childrenOf(node: Nodes | undefined): readonly Nodes[] {
  return node !== undefined && 'children' in node ? node.children : [];
}

/** Cells parted by spaces, so that their words do not run together. */
function rowText(node: Nodes): string {
  if (node.type === 'tableRow') return node.children.map((cell) => leafText(cell)).join(' · ');
  return leafText(node);
}
