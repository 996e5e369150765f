import {pagesOf} from '../handbook/assemble-handbook.ts';
import {findLocale} from '../handbook/locales.ts';
import {LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE} from '../handbook/isolates.ts';
import {extractQuantities, isolationSpans} from '../handbook/quantities/index.ts';
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
  return pagesOf(book).flatMap((page) => recordsOf(page, isolator(book)));
}

type Isolate = (text: string) => string;

function recordsOf(page: Page, isolate: Isolate): readonly SearchRecord[] {
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
      text: isolate(
        composeText(
          own
            .map((block) => plainText(block.node))
            .filter(Boolean)
            .join(' '),
        ),
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

/** In right-to-left languages every quantity keeps its order of reading: a browser would show "mg 10–5". */
function isolator({locale}: Book): Isolate {
  if (findLocale(locale).direction === 'ltr') return (text) => text;
  return (text) => {
    let result = '';
    let end = 0;
    for (const span of extractQuantities(text, locale).flatMap(isolationSpans)) {
      const figure = text.slice(span.start, span.end);
      result += text.slice(end, span.start) + LEFT_TO_RIGHT_ISOLATE + figure + POP_ISOLATE;
      end = span.end;
    }
    return result + text.slice(end);
  };
}
