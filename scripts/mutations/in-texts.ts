import type {Nodes, RootContent, Text} from 'mdast';
import type {TermLanguage} from '../../src/handbook/terms.ts';
import type {FindEdits} from './mutation.ts';

/** Boxes that a text stands in, outermost first. */
export type Wanted = (boxes: readonly string[]) => boolean;

/** Plants text edits in the texts of a block; citations keep their keys. */
export function inTexts(
  findEdits: FindEdits,
  wanted: Wanted = () => true,
): (block: RootContent, language: TermLanguage) => readonly (() => RootContent)[] {
  return (block, language) =>
    textsOf(block).flatMap(({node, boxes}, place) => {
      if (!wanted(boxes)) return [];
      return findEdits(node.value, language).map(({start, end, replacement}) => () => {
        const copy = structuredClone(block);
        const text = textsOf(copy)[place]?.node;
        if (text !== undefined) text.value = text.value.slice(0, start) + replacement + text.value.slice(end);
        return copy;
      });
    });
}

interface PlacedText {
  readonly node: Text;
  readonly boxes: readonly string[];
}

function textsOf(node: Nodes, boxes: readonly string[] = []): readonly PlacedText[] {
  if (node.type === 'text') return [{node, boxes}];
  if (node.type === 'textDirective' || !('children' in node)) return [];
  const inside = node.type === 'containerDirective' ? [...boxes, node.name] : boxes;
  return node.children.flatMap((child) => textsOf(child, inside));
}
