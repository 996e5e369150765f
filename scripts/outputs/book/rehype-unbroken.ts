import type {Element, ElementContent, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';
import {UNBROKEN} from '../../../src/markdown/elements.ts';

/** A longer piece would leave a hole at the end of a line. */
const LONGEST = 16;

const NUMBER = String.raw`\p{Nd}+(?:[.,٫٬\u00A0\u202F]\p{Nd}+)*(?:[\u00A0\u202F]?%)?`;
/** "92–96", "0.72–0.94", "5,000–6,150": half of it at a line's end reads as a number by itself. */
const RANGE = String.raw`(?<![\p{L}\p{N}/._–-])[−<>≤≥]?${NUMBER}[–-]${NUMBER}(?![\p{L}\p{N}/_–-])`;
/** "COVID-19", "SARS-CoV-2", "IL-6", "EPIC-HR": capitals with a figure or a few capitals behind them. */
const NAME = String.raw`(?<![\p{L}\p{N}/._])(?:\p{Lu}[\p{L}\p{N}]*-){1,2}(?:\p{Nd}{1,3}\p{Ll}?|\p{Lu}{1,3})(?![\p{L}\p{N}/_])`;
/** "beta-1a", "interleukin-6" */
const NUMBERED = String.raw`(?<![\p{L}\p{N}/._-])\p{L}+-\p{Nd}{1,3}\p{Ll}?(?![\p{L}\p{N}/_])`;
/** "D-dimer", "X-ray": a letter by itself. */
const LETTER = String.raw`(?<![\p{L}\p{N}/._-])\p{Lu}-\p{Ll}+(?![\p{L}\p{N}/_-])`;
const PIECE = new RegExp([RANGE, NAME, NUMBERED, LETTER].join('|'), 'gu');

/** Formulas have no lines, and addresses have to be broken somewhere; titles of sources are a third of all, and no advice. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['code', 'pre', 'math', 'svg']);

/** Keeps ranges of numbers and names with a figure on one line: a line can end behind any dash and hyphen. */
export function rehypeUnbroken(): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && isLeftAlone(node)) return SKIP;
      if (node.type !== 'text' || index === undefined || parent === undefined) return undefined;
      const parts = markUnbroken(node.value);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** A text by itself, such as the title of the book. */
export function markUnbroken(value: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const {0: piece, index} of value.matchAll(PIECE)) {
    if (piece.length > LONGEST) continue;
    if (index > from) parts.push({type: 'text', value: value.slice(from, index)});
    parts.push({
      type: 'element',
      tagName: 'span',
      properties: {className: [UNBROKEN]},
      children: [{type: 'text', value: piece}],
    });
    from = index + piece.length;
  }
  if (from < value.length || parts.length === 0) parts.push({type: 'text', value: value.slice(from)});
  return parts;
}

function isLeftAlone({tagName, properties: {className, href}}: Element): boolean {
  return (
    LEFT_ALONE.has(tagName) ||
    (Array.isArray(className) && (className.includes('references') || className.includes(UNBROKEN))) ||
    (typeof href === 'string' && /^[a-z]+:/.test(href))
  );
}
