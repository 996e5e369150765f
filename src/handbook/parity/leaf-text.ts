import type {Nodes} from 'mdast';

const known = new WeakMap<Nodes, string>();

/** What a reader reads of a node, without citations and formulas, which are compared by themselves. Every rule asks for it. */
export function leafText(node: Nodes): string {
  const text = known.get(node) ?? textOf(node);
  known.set(node, text);
  return text;
}

function textOf(node: Nodes): string {
  if (node.type === 'textDirective' && node.name === 'cite') return '';
  if (node.type === 'inlineMath' || node.type === 'math' || node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
