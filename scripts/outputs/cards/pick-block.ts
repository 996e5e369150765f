import type {Element, Root} from 'hast';
import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import type {CardBlock, CardBlockKind} from '../../../src/handbook/ward-cards.ts';

/** A block as it stands on a card. */
export interface PickedBlock {
  /** Words above it: the caption of a figure, the heading of a section; null where it says itself what it is. */
  readonly heading: string | null;
  readonly content: readonly Element[];
}

/** Finds a block on its page, with what stands beside it of newer English; null if the page has no such block. */
export function pickBlock(page: Root, block: CardBlock): PickedBlock | null {
  const blocks = page.children.filter((node): node is Element => node.type === 'element');
  const found = 'id' in block ? pickById(blocks, block.id) : pickUnder(blocks, block.under, block.take);
  if (found === null) return null;
  const {index, heading, above} = found;
  const content = [...above, blocks[index], ...newerEnglish(blocks, index + 1)].filter(
    (node) => node !== undefined,
  );
  return {heading, content: content.map((node) => forPaper(structuredClone(node)))};
}

/** The words of a heading or of a figure's caption; null if there is none with the id. */
export function wordsOf(page: Root, id: string): string | null {
  const node = page.children.find((child) => child.type === 'element' && child.properties['id'] === id);
  if (node?.type !== 'element') return null;
  return toString(captionOf(node) ?? node).trim();
}

interface Place {
  readonly index: number;
  readonly heading: string | null;
  /** Newer English above the block that is of its kind: in English it is the first one. */
  readonly above: readonly Element[];
}

function pickById(blocks: readonly Element[], id: string): Place | null {
  const index = blocks.findIndex(({properties}) => properties['id'] === id);
  const caption = blocks[index] === undefined ? undefined : captionOf(blocks[index]);
  return index < 0
    ? null
    : {index, heading: caption === undefined ? null : toString(caption).trim(), above: []};
}

function pickUnder(blocks: readonly Element[], under: string | null, take: CardBlockKind): Place | null {
  const isHeading = (node: Element): boolean => /^h[2-6]$/.test(node.tagName);
  const start = under === null ? -1 : blocks.findIndex(({properties}) => properties['id'] === under);
  if (under !== null && start < 0) return null;
  const after = blocks.findIndex((node, index) => index > start && isHeading(node));
  const end = after < 0 ? blocks.length : after;
  const index = blocks.findIndex((node, place) => place > start && place < end && IS[take](node));
  const heading = blocks[start];
  const named = take === 'list' || take === 'table';
  if (index < 0) return null;
  const above = blocks
    .slice(start + 1, index)
    .filter((node) => isNewerEnglish(node) && holds(node, IS[take]));
  return {index, heading: heading === undefined || !named ? null : toString(heading).trim(), above};
}

const IS: Readonly<Record<CardBlockKind, (node: Element) => boolean>> = {
  danger: (node) => hasClass(node, 'notice--danger'),
  warning: (node) => hasClass(node, 'notice--warning'),
  list: ({tagName}) => tagName === 'ol' || tagName === 'ul',
  table: (node) => hasClass(node, 'table-frame'),
};

/** What a translation that is out of date shows behind a block. */
function newerEnglish(blocks: readonly Element[], from: number): readonly Element[] {
  const end = blocks.findIndex((node, index) => index >= from && !isNewerEnglish(node));
  return blocks.slice(from, end < 0 ? blocks.length : end);
}

function isNewerEnglish(node: Element): boolean {
  return hasClass(node, 'notice--stale');
}

function holds(node: Element, isMeant: (node: Element) => boolean): boolean {
  return node.children.some((child) => child.type === 'element' && (isMeant(child) || holds(child, isMeant)));
}

/** Without links, which paper does not have, without the line of sources, and without the caption, which stands above. */
function forPaper(block: Element): Element {
  visit(block, 'element', (node, index, parent) => {
    delete node.properties['id'];
    delete node.properties['tabIndex'];
    if (index === undefined || parent === undefined) return undefined;
    if (node.tagName === 'figcaption' || hasClass(node, 'recommendation__source')) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName !== 'a') return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  return block;
}

function captionOf(figure: Element): Element | undefined {
  return figure.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
  );
}

function hasClass({properties}: Element, name: string): boolean {
  const names = properties['className'];
  return Array.isArray(names) && names.includes(name);
}
