import type {Block, Page} from '../types.ts';
import {alignNodes, type AlignedNodes, type Difference, type LeafPair} from './align-nodes.ts';
import {kindOf} from './node-kind.ts';

/** A block of a page and its counterpart in English, down to their leaves. */
export interface BlockPair extends AlignedNodes {
  readonly source: Block;
  readonly translation: Block;
}

export interface AlignedPages {
  /** Whether titles and descriptions stand for each other. */
  readonly frontMatter: boolean;
  readonly blocks: readonly BlockPair[];
  /** Where the pages themselves part: headings and blocks that are missing, added or of another kind. */
  readonly differences: readonly Difference[];
}

interface Section {
  /** Null before the first heading. */
  readonly id: string | null;
  readonly blocks: readonly Block[];
}

/**
 * Pairs the blocks of a translated page with those of the English one, section by section: a block that is missing
 * hides its own section and no other. Ids of headings are the same in every language.
 */
export function alignPages(source: Page, translation: Page): AlignedPages {
  const sections = sectionsOf(translation);
  const sourceSections = sectionsOf(source);
  const outline = outlineDifference(source, translation);
  const blocks: BlockPair[] = [];
  const differences: Difference[] = outline === null ? [] : [outline];
  for (const section of sourceSections) {
    const counterpart = sections.find(({id}) => id === section.id);
    if (counterpart === undefined) continue;
    const difference = sectionDifference(section, counterpart);
    if (difference !== null) differences.push(difference);
    else blocks.push(...pairsOf(section, counterpart));
  }
  return {frontMatter: true, blocks, differences};
}

/** All leaves of the two pages that stand for each other. */
export function leafPairsOf(aligned: AlignedPages): readonly LeafPair[] {
  return aligned.blocks.flatMap(({pairs}) => pairs);
}

function sectionsOf(page: Page): readonly Section[] {
  const sections: {id: string | null; blocks: Block[]}[] = [{id: null, blocks: []}];
  for (const block of page.blocks) {
    if (block.node.type === 'heading') sections.push({id: block.headingId, blocks: []});
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** The first heading that is missing, added or out of order. */
function outlineDifference(source: Page, translation: Page): Difference | null {
  const {headings} = translation;
  const length = Math.max(headings.length, source.headings.length);
  for (let place = 0; place < length; place += 1) {
    const [heading, expected] = [headings[place], source.headings[place]];
    if (heading?.id === expected?.id) continue;
    return {
      line: heading?.line ?? null,
      sourceLine: expected?.line ?? null,
      found: heading === undefined ? 'no further heading' : `the heading "${heading.text}" {#${heading.id}}`,
      expected:
        expected === undefined
          ? 'no further heading'
          : `the heading that is "${expected.text}" {#${expected.id}} in English`,
    };
  }
  return null;
}

function sectionDifference(source: Section, translation: Section): Difference | null {
  const [kinds, sourceKinds] = [kindsOf(translation), kindsOf(source)];
  const length = Math.max(kinds.length, sourceKinds.length);
  for (let place = 0; place < length; place += 1) {
    if (kinds[place] === sourceKinds[place]) continue;
    const where = source.id === null ? 'before the first heading' : `under {#${source.id}}`;
    return {
      line: translation.blocks[place]?.line ?? translation.blocks.at(-1)?.line ?? null,
      sourceLine: source.blocks[place]?.line ?? source.blocks.at(-1)?.line ?? null,
      found: `${where}: ${kinds.join(', ') || 'nothing'}`,
      expected: sourceKinds.join(', ') || 'nothing',
    };
  }
  return null;
}

function kindsOf({blocks}: Section): readonly string[] {
  return blocks.map(({node}) => kindOf(node));
}

function pairsOf(source: Section, translation: Section): readonly BlockPair[] {
  return source.blocks.flatMap((block, index) => {
    const other = translation.blocks[index];
    return other === undefined
      ? []
      : [{source: block, translation: other, ...alignNodes(block.node, other.node)}];
  });
}
