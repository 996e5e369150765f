import {toString} from 'mdast-util-to-string';
import type {Nodes} from 'mdast';

/** What stands between the items of a list, the cells of a table and one block and the next. */
const GAP = ' · ';

/** Directives whose words are for the machine: keys of sources. */
const SILENT_DIRECTIVES = new Set(['cite', 'references']);

/**
 * A block's words as a reader sees them, on one line: without citations, attributes, addresses and TeX. Words that
 * the interface adds (the heading of a notice, the verdict of a recommendation) are not in the tree and not here.
 */
export function plainText(node: Nodes): string {
  return (
    textOf(node)
      // Not \s: a no-break space belongs to the text.
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/(?: ·)+(?= ·|$)/g, '')
      .replace(/^(?: ?· )+/, '')
      // Left behind by a citation before a bracket.
      .replace(/ (?=[)）])/g, '')
      .trim()
  );
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'inlineMath':
    case 'math':
      return wordsOfFormula(node.value);
    case 'break':
      return ' ';
    case 'image':
      return node.alt ?? '';
    case 'html':
    case 'yaml':
    case 'definition':
    case 'thematicBreak':
      return '';
    case 'textDirective':
    case 'leafDirective':
      return SILENT_DIRECTIVES.has(node.name) ? '' : toString(node);
    case 'root':
    case 'blockquote':
    case 'containerDirective':
    case 'footnoteDefinition':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return joined(node.children, GAP);
    default:
      return 'children' in node ? joined(node.children, '') : '';
  }
}

function joined(children: readonly Nodes[], gap: string): string {
  return children.map(textOf).join(gap);
}

/** Names, numbers and signs of a formula: `\frac{\mathrm{PaO_2}}{\mathrm{FiO_2}}` is "PaO2 FiO2". */
function wordsOfFormula(tex: string): string {
  return tex
    .replace(/\\times\b/g, '×')
    .replace(/\\[a-zA-Z]+|\\./g, ' ')
    .replace(/[_^]/g, '')
    .replace(/[{}()&]/g, ' ');
}
