import type {Nodes, Parent} from 'mdast';
import {attributesOf, kindOf} from './node-kind.ts';

/** Names of the boxes and recommendations that a leaf stands in, outermost first. */
export type Boxes = readonly string[];

/** A paragraph, heading, table cell or formula that holds text and no further blocks. */
export interface Leaf {
  readonly node: Nodes;
  /** 1-based. */
  readonly line: number;
}

/** The same leaf in both languages. */
export interface LeafPair {
  readonly source: Leaf;
  readonly translation: Leaf;
  readonly boxes: Boxes;
  /** Where it stands in its block, in words: "row 2, cell 3"; empty where the block is the leaf. */
  readonly place: string;
}

/** The first way in which a block of a translation is built otherwise than the English one. */
export interface Difference {
  /** 1-based line in the translation. */
  readonly line: number | null;
  readonly sourceLine: number | null;
  readonly found: string;
  readonly expected: string;
}

export interface AlignedNodes {
  readonly pairs: readonly LeafPair[];
  readonly differences: readonly Difference[];
}

/** Walks two blocks side by side down to their leaves. Where they part, nothing below is compared. */
export function alignNodes(source: Nodes, translation: Nodes, place = '', boxes: Boxes = []): AlignedNodes {
  const differ = (found: string, expected: string): AlignedNodes => ({
    pairs: [],
    differences: [
      {
        line: lineOf(translation),
        sourceLine: lineOf(source),
        found: at(place, found),
        expected: at(place, expected),
      },
    ],
  });
  const [kind, sourceKind] = [kindOf(translation), kindOf(source)];
  if (kind !== sourceKind) return differ(kind, sourceKind);
  const [attributes, sourceAttributes] = [attributesOf(translation), attributesOf(source)];
  if (attributes !== sourceAttributes) {
    return differ(`${kind} with ${attributes || 'no attributes'}`, sourceAttributes || 'no attributes');
  }
  if (!isContainer(source) || !isContainer(translation)) {
    const pair = {source: leafOf(source), translation: leafOf(translation), boxes, place};
    return {pairs: [pair], differences: []};
  }
  const [children, sourceChildren] = [translation.children, source.children];
  if (children.length !== sourceChildren.length) {
    return differ(countOf(children), countOf(sourceChildren));
  }
  const within = 'name' in source ? [...boxes, source.name] : boxes;
  const aligned = sourceChildren.flatMap((child, index) => {
    const other = children[index];
    return other === undefined
      ? []
      : [alignNodes(child, other, joined(place, stepOf(source, index)), within)];
  });
  return {
    pairs: aligned.flatMap(({pairs}) => pairs),
    differences: aligned.flatMap(({differences}) => differences).slice(0, 1),
  };
}

type Container = Extract<Nodes, Parent> & {readonly type: (typeof CONTAINERS)[number]};
const CONTAINERS = ['list', 'listItem', 'table', 'tableRow', 'containerDirective', 'blockquote'] as const;

function isContainer(node: Nodes): node is Container {
  return CONTAINERS.some((type) => type === node.type);
}

function leafOf(node: Nodes): Leaf {
  return {node, line: lineOf(node) ?? 1};
}

function lineOf(node: Nodes): number | null {
  return node.position?.start.line ?? null;
}

/** "3 list items", "2 paragraphs and 1 list" */
function countOf(nodes: readonly Nodes[]): string {
  const counts = new Map<string, number>();
  for (const node of nodes) counts.set(kindOf(node), (counts.get(kindOf(node)) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} × ${kind}`).join(', ') || 'nothing';
}

function stepOf(parent: Container, index: number): string {
  switch (parent.type) {
    case 'list':
      return `item ${index + 1}`;
    case 'table':
      return index === 0 ? 'header row' : `row ${index}`;
    case 'tableRow':
      return `cell ${index + 1}`;
    case 'listItem':
    case 'containerDirective':
    case 'blockquote':
      return '';
  }
}

function joined(place: string, step: string): string {
  return [place, step].filter((part) => part !== '').join(', ');
}

function at(place: string, what: string): string {
  return place === '' ? what : `${place}: ${what}`;
}
