import type {Nodes} from 'mdast';

/** What stands between the items of a list, the cells of a table and one block and the next. */
export const GAP = ' · ';

/** What stands between the rows of a table: a dose belongs to the drug of its own row. */
export const ROW_GAP = ' | ';

/** What stands between the parts of a node whose parts stand each for itself. */
const GAPS: Readonly<Record<string, string>> = {
  blockquote: GAP,
  containerDirective: GAP,
  list: GAP,
  listItem: GAP,
  table: ROW_GAP,
  tableRow: GAP,
};

const UNREAD: ReadonlySet<string> = new Set(['definition', 'html', 'yaml']);

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
      // Of empty cells and blocks.
      .replace(/(?: ·)+(?= [·|]|$)/g, '')
      .replace(/(^|\| )(?: ?· )+/g, '$1')
      // Left behind by a citation before a bracket.
      .replace(/ (?=[)）.,;])/g, '')
      .trim()
  );
}

function textOf(node: Nodes): string {
  if (UNREAD.has(node.type) || ('name' in node && SILENT_DIRECTIVES.has(node.name ?? ''))) return '';
  if (node.type === 'math' || node.type === 'inlineMath') return wordsOfFormula(node.value);
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if ('children' in node) {
    const parts: readonly Nodes[] = node.children;
    return parts.map(textOf).join(GAPS[node.type] ?? '');
  }
  return 'value' in node ? node.value : '';
}

const SIGNS: Readonly<Record<string, string>> = {
  approx: '≈',
  cdot: '·',
  div: '÷',
  ge: '≥',
  geq: '≥',
  le: '≤',
  left: '',
  leq: '≤',
  pm: '±',
  right: '',
  times: '×',
};

const FRACTION = /\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g;
const COMMAND_WITH_TEXT = /\\[a-zA-Z]+\s*\{([^{}]*)\}/g;
const SCRIPT = /[_^]\{([^{}]*)\}/g;

/** A formula in one line of words: `\frac{\mathrm{PaO_2}}{\mathrm{FiO_2}}` is "PaO2/FiO2". */
function wordsOfFormula(tex: string): string {
  let text = tex.replace(/\\([a-zA-Z]+)/g, (whole, name: string) => SIGNS[name] ?? whole);
  // From the innermost braces outwards.
  for (let before = ''; before !== text;) {
    before = text;
    text = text
      .replace(SCRIPT, '$1')
      .replace(FRACTION, (_whole, above: string, below: string) => `${grouped(above)}/${grouped(below)}`)
      .replace(COMMAND_WITH_TEXT, (whole, content: string) => (/^\\[dt]?frac/.test(whole) ? whole : content));
  }
  return ` ${text.replace(/\\[a-zA-Z]+|\\.|[{}&]/g, ' ').replace(/[_^]/g, '')} `;
}

/** A fraction on one line needs brackets around what stood together above or below the stroke. */
function grouped(part: string): string {
  return /[-+×÷]/.test(part) ? `(${part.trim()})` : part.trim();
}
