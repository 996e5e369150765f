import {createHash} from 'node:crypto';
import type {Heading as HeadingNode, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {parseFrontMatter} from './front-matter.ts';
import {parseMarkdown} from './markdown-syntax.ts';
import type {PageKey} from './paths.ts';
import type {Problem} from './problem.ts';
import type {Block, Heading, Page, SourceFile} from './types.ts';

const HEADING_ID = /\s*\{#([^}\s]+)\}\s*$/;

export interface PageResult {
  /** Null where the page cannot be used. */
  readonly page: Page | null;
  readonly problems: readonly Problem[];
}

/** Turns one Markdown file into a page: front matter, headings with their ids, blocks. */
export function parsePage(key: PageKey, source: SourceFile): PageResult {
  const {frontMatter, problems} = parseFrontMatter(source.path, source.text);
  if (frontMatter === null) return {page: null, problems};
  const parsed = parseMarkdown(source.text);
  const tree: Root = {...parsed, children: parsed.children.filter((node) => node.type !== 'yaml')};
  const headings: Heading[] = [];
  const headingProblems: Problem[] = [];
  const blocks: Block[] = [];
  let headingId: string | null = null;
  tree.children.forEach((node, index) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      const id = takeHeadingId(node);
      if (id === null) headingProblems.push(headingWithoutId(source.path, line, toString(node)));
      else headings.push({id, depth: node.depth, text: toString(node), line});
      headingId = id;
    }
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    blocks.push({index, headingId, line, source: source.text.slice(start, end), node});
  });
  return {
    page: {
      ...key,
      file: source.path,
      text: source.text,
      sourceHash: createHash('sha256').update(source.text).digest('hex'),
      frontMatter,
      tree,
      headings,
      blocks,
    },
    problems: [...problems, ...headingProblems],
  };
}

/** Moves the `{#id}` at the end of a heading into the node's data, where every output finds it. */
function takeHeadingId(heading: HeadingNode): string | null {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return null;
  const match = HEADING_ID.exec(last.value);
  if (match?.[1] === undefined) return null;
  last.value = last.value.slice(0, match.index);
  heading.data = {...heading.data, hProperties: {id: match[1]}};
  return match[1];
}

function headingWithoutId(file: string, line: number, text: string): Problem {
  return {
    file,
    line,
    rule: 'heading-ids',
    found: `the heading "${text}" without an id`,
    expected: 'an explicit id, the same in every language',
    remedy: 'Write "## Heading {#short-english-id}".',
  };
}
