import type {PhrasingContent, Root} from 'mdast';
import {SKIP, visitNodes} from '../handbook/visit-nodes.ts';
import {findLocale} from '../handbook/locales.ts';
import {extractQuantities, isolationSpans, type Quantity} from '../handbook/quantities/index.ts';
import {inline, text, UNBROKEN} from './elements.ts';
import type {PageContext} from './page-context.ts';

const NBSP = '\u00A0';
/** A longer run would leave a hole at the end of a line on a phone. */
const LONGEST_UNBROKEN = 16;
/** Where a line may end without a space: behind the dash of "4–10 ng/mL" and the slash of "32 mg/日". */
const BREAKING = /–(?=.)|\/(?=[^\x00-\x7F])/u;
/** Ends in a number, or in a sign that stands before one. */
const AWAITS_MORE = /[\p{Nd}<>≤≥±≈~]$/u;
/** Ends in the middle of a unit: mL/min/1.73 m². */
const IN_UNIT = /\/[\p{Nd}.,]+$/u;

/**
 * Keeps number and unit on one line and, in right-to-left text, reads every quantity from left to right:
 * without isolation a browser shows "5–10 mg/kg" as "mg/kg 10–5".
 */
export function transformQuantities(tree: Root, {locale}: Pick<PageContext, 'locale'>): void {
  const isolate = findLocale(locale).direction === 'rtl';
  visitNodes(tree, 'text', (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    const quantities = extractQuantities(node.value, locale);
    if (quantities.length === 0) return undefined;
    const parts = isolate ? isolated(node.value, quantities) : glued(node.value, quantities);
    parent.children.splice(index, 1, ...(parts as typeof parent.children));
    return [SKIP, index + parts.length];
  });
}

function isolated(value: string, quantities: readonly Quantity[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const {start, end} of quantities.flatMap(isolationSpans)) {
    const quantity = value.slice(start, end);
    if (start > from) parts.push(text(value.slice(from, start)));
    parts.push(
      inline('bdi', {dir: 'ltr', ...(breaks(quantity) ? {className: [UNBROKEN]} : {})}, [
        text(unbroken(quantity)),
      ]),
    );
    from = end;
  }
  if (from < value.length) parts.push(text(value.slice(from)));
  return parts;
}

function glued(value: string, quantities: readonly Quantity[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let result = '';
  let from = 0;
  for (const {start, end, text: quantity} of quantities) {
    result += value.slice(from, start);
    if (breaks(quantity)) {
      if (result !== '') parts.push(text(result));
      parts.push(inline('span', {className: [UNBROKEN]}, [text(unbroken(quantity))]));
      result = '';
    } else {
      result += unbroken(quantity);
    }
    from = end;
  }
  result += value.slice(from);
  return result === '' ? parts : [...parts, text(result)];
}

/** Whether only the style sheet can keep a quantity whole. */
function breaks(quantity: string): boolean {
  return quantity.length <= LONGEST_UNBROKEN && BREAKING.test(quantity);
}

function unbroken(quantity: string): string {
  if (quantity.length <= LONGEST_UNBROKEN) return quantity.replaceAll(' ', NBSP);
  // At least a sign stays at its number, and a number at its unit or the first word of it.
  let result = '';
  let piece = '';
  for (const word of quantity.split(' ')) {
    const joined = `${piece}${NBSP}${word}`;
    if (IN_UNIT.test(piece) || (AWAITS_MORE.test(piece) && joined.length <= LONGEST_UNBROKEN)) {
      piece = joined;
    } else {
      result += piece === '' ? '' : `${piece} `;
      piece = word;
    }
  }
  return result + piece;
}
