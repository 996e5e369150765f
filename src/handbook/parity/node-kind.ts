import type {Nodes} from 'mdast';

/** Words for a translator, where Markdown's own name would not tell. */
const KINDS: Readonly<Partial<Record<Nodes['type'], string>>> = {
  listItem: 'list item',
  tableRow: 'table row',
  tableCell: 'table cell',
  math: 'formula',
};

/** What a block is, in words for a translator. */
export function kindOf(node: Nodes): string {
  if (node.type === 'heading') return `heading ${'#'.repeat(node.depth)}`;
  if (node.type === 'list') return node.ordered === true ? 'numbered list' : 'bullet list';
  if (node.type === 'containerDirective') return `:::${node.name}`;
  if (node.type === 'leafDirective') return `::${node.name}`;
  return isLabel(node) ? 'title of the box' : (KINDS[node.type] ?? node.type);
}

/** What a translation has to leave as it is on a block, written as in the source; empty where there is nothing. */
export function attributesOf(node: Nodes): string {
  if (node.type === 'containerDirective' || node.type === 'leafDirective') {
    return Object.entries(node.attributes ?? {})
      .map(([key, value]) => `${key}="${value ?? ''}"`)
      .sort()
      .join(' ');
  }
  if (node.type === 'heading') {
    const id = (node.data as {hProperties?: {id?: string}} | undefined)?.hProperties?.id;
    return id === undefined ? '' : `{#${id}}`;
  }
  if (node.type === 'list' && node.ordered === true && (node.start ?? 1) !== 1) {
    return `first number ${node.start ?? 1}`;
  }
  return '';
}

/** `[Title]` of a box stands as its first paragraph. */
function isLabel(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    (node.data as {directiveLabel?: boolean} | undefined)?.directiveLabel === true
  );
}
