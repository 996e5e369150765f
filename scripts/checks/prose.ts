import type {Heading, Nodes, Paragraph, Parents, TableCell} from 'mdast';
import type {Page} from '../../src/handbook/types.ts';

/** How a reader meets a piece of text. Of the pieces, only `text` gets explanations from the term base. */
export type ProseKind = 'front-matter' | 'heading' | 'label' | 'header-cell' | 'cell' | 'text';

/** One paragraph, heading or cell as it is read: without citations, code, formulas and addresses. */
export interface Prose {
  readonly kind: ProseKind;
  /** `OMITTED` stands where something was left out. */
  readonly text: string;
  /** Line of its first character, 1-based. */
  readonly line: number;
  /** Id of the heading it stands under; null before the first one. */
  readonly section: string | null;
  /** Place of its top-level block on the page; −1 for the front matter. */
  readonly block: number;
}

/** In the place of a code span, a formula or an address, so that its neighbours stay apart. */
export const OMITTED = '\uFFFC';

const made = new WeakMap<Page, readonly Prose[]>();

/** Every piece of a page's text in reading order, made once for each page. */
export function proseOf(page: Page): readonly Prose[] {
  const known = made.get(page) ?? [...frontMatterOf(page), ...bodyOf(page)];
  made.set(page, known);
  return known;
}

/** Line of a place in a piece. */
export function lineAt({text, line}: Prose, place: number): number {
  return line + (text.slice(0, place).match(/\n/g)?.length ?? 0);
}

function frontMatterOf({frontMatter}: Page): readonly Prose[] {
  return [frontMatter.title, frontMatter.description, frontMatter.sidebarLabel]
    .filter((text) => text !== null)
    .map((text) => ({kind: 'front-matter', text, line: 1, section: null, block: -1}));
}

function bodyOf({blocks}: Page): readonly Prose[] {
  return blocks.flatMap(({node, headingId, index}) => {
    const pieces: Prose[] = [];
    collect(node, 'cell', (kind, container) => {
      const line = container.position?.start.line ?? 1;
      pieces.push({kind, text: textOf(container), line, section: headingId, block: index});
    });
    return pieces;
  });
}

type Container = Heading | Paragraph | TableCell;

function collect(
  node: Nodes,
  cells: 'header-cell' | 'cell',
  add: (kind: ProseKind, container: Container) => void,
): void {
  if (node.type === 'heading') add('heading', node);
  else if (node.type === 'paragraph') add(isLabel(node) ? 'label' : 'text', node);
  else if (node.type === 'tableCell') add(cells, node);
  else if (node.type === 'table') {
    node.children.forEach((row, index) => {
      collect(row, index === 0 ? 'header-cell' : 'cell', add);
    });
  } else if ('children' in node) {
    for (const child of node.children) collect(child, cells, add);
  }
}

function isLabel(paragraph: Paragraph): boolean {
  return (paragraph.data as {directiveLabel?: boolean} | undefined)?.directiveLabel === true;
}

function textOf(parent: Parents): string {
  return parent.children.map((node) => partOf(node)).join('');
}

function partOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'textDirective') return node.name === 'cite' ? '' : OMITTED;
  if (node.type === 'link' && /^(?:https?:|www\.)/.test(textOf(node))) return OMITTED;
  return 'children' in node ? textOf(node) : OMITTED;
}
