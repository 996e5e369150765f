import type {Nodes} from 'mdast';

/** What a block is, in words for a translator. */
export function kindOf(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return `heading ${'#'.repeat(node.depth)}`;
    case 'list':
      return node.ordered === true ? 'numbered list' : 'bullet list';
    case 'listItem':
      return 'list item';
    case 'tableRow':
      return 'table row';
    case 'tableCell':
      return 'table cell';
    case 'containerDirective':
      return `:::${node.name}`;
    case 'leafDirective':
      return `::${node.name}`;
    case 'math':
      return 'formula';
    default:
      return isLabel(node) ? 'title of the box' : node.type;
  }
}

/** What a translation has to leave as it is on a block, written as in the source. */
export function attributesOf(node: Nodes): string {
  switch (node.type) {
    case 'containerDirective':
    case 'leafDirective':
      return Object.entries(node.attributes ?? {})
        .map(([key, value]) => `${key}="${value ?? ''}"`)
        .sort()
        .join(' ');
    case 'heading': {
      const id = (node.data as {hProperties?: {id?: string}} | undefined)?.hProperties?.id;
      return id === undefined ? '' : `{#${id}}`;
    }
    case 'list':
      return node.ordered === true && (node.start ?? 1) !== 1 ? `first number ${node.start ?? 1}` : '';
    default:
      return '';
  }
}

/** `[Title]` of a box stands as its first paragraph. */
export function isLabel(node: Nodes): boolean {
  return (
    node.type === 'paragraph' &&
    (node.data as {directiveLabel?: boolean} | undefined)?.directiveLabel === true
  );
}
