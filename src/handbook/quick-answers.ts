import {pagesOf} from './assemble-handbook.ts';
import type {Book} from './types.ts';

/** Sections of today's edition that a reader needs at once: the home page leads to each with one tap. */
export const QUICK_ANSWERS = [
  'treatment/antivirals#timing',
  'treatment/antivirals#renal-dose',
  'treatment/immunomodulation#who-needs-a-corticosteroid',
  'treatment/oxygen-and-ventilation#oxygen-target',
  'treatment/oxygen-and-ventilation#prone',
  'prevention/occupational-exposure#first-aid',
  'prevention/disinfection#spills',
  'screening/case-identification#isolation',
] as const;

/** A section in the words of the book's language. */
export interface QuickAnswer {
  readonly chapter: string;
  readonly anchor: string;
  readonly heading: string;
  /** Short title of the chapter. */
  readonly label: string;
}

/** The sections that the book has, in the order of the list. */
export function quickAnswersOf(book: Book): readonly QuickAnswer[] {
  const pages = pagesOf(book);
  return QUICK_ANSWERS.flatMap((address) => {
    const [chapter = '', anchor = ''] = address.split('#');
    const page = pages.find((candidate) => candidate.chapter === chapter);
    const heading = page?.headings.find(({id}) => id === anchor);
    if (page === undefined || heading === undefined) return [];
    const {sidebarLabel, title} = page.frontMatter;
    return [{chapter, anchor, heading: heading.text, label: sidebarLabel ?? title}];
  });
}
