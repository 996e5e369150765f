import type {Nodes} from 'mdast';

/** What a reader reads of a node, without citations and formulas, which are compared by themselves. */
export function leafText(node: Nodes): string {
  if (node.type === 'textDirective' && node.name === 'cite') return '';
  if (node.type === 'inlineMath' || node.type === 'math' || node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => leafText(child)).join('') : '';
}
