import {pagesOf} from '../handbook/assemble-handbook.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import {isolateQuantities} from '../handbook/quantities/index.ts';
import type {Block, Book, Heading, Page} from '../handbook/types.ts';
import {composeText} from './fold-text.ts';
import {plainText} from './plain-text.ts';
import {SECTION_MARKS, type SectionMark} from './section-marks.ts';

/** The smallest thing that search finds: a chapter's opening, or the text under one of its headings. */
export interface SearchRecord {
  readonly chapter: string;
  /** Id of the heading; empty for the opening. */
  readonly anchor: string;
  /** Title of the chapter. */
  readonly title: string;
  /** Empty for the opening. */
  readonly heading: string;
  /** Other names of the place: the sidebar's for a chapter, the heading above for a sub-heading. */
  readonly context: string;
  readonly text: string;
  readonly marks: readonly SectionMark[];
}

/** The records of one language of one edition, in reading order. */
export function createSearchRecords(book: Book): readonly SearchRecord[] {
  return pagesOf(book).flatMap((page) => recordsOf(page, book.locale));
}

function recordsOf(page: Page, locale: LocaleTag): readonly SearchRecord[] {
  const {chapter, frontMatter, headings, blocks} = page;
  const title = composeText(frontMatter.title);
  const record = (headingId: string | null, heading: string, context: string): SearchRecord => {
    const own = blocks.filter((block) => block.headingId === headingId && block.node.type !== 'heading');
    return {
      chapter,
      anchor: headingId ?? '',
      title,
      heading: composeText(heading),
      context: composeText(context),
      text: isolateQuantities(
        composeText(
          own
            .map((block) => plainText(block.node))
            .filter(Boolean)
            .join(' '),
        ),
        locale,
      ),
      marks: SECTION_MARKS.filter((mark) => own.some((block) => isMarked(block, mark))),
    };
  };
  return [
    record(null, '', frontMatter.sidebarLabel ?? ''),
    ...headings.map((heading, index) =>
      record(heading.id, heading.text, parentOf(headings, index)?.text ?? ''),
    ),
  ];
}

/** The heading under which a lower one stands. */
function parentOf(headings: readonly Heading[], index: number): Heading | undefined {
  const depth = headings[index]?.depth ?? 0;
  return headings.slice(0, index).findLast((heading) => heading.depth < depth);
}

function isMarked({node}: Block, mark: SectionMark): boolean {
  return node.type === 'containerDirective' && node.name === mark;
}
