import {createFindTerms} from '../../src/handbook/find-terms.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {GLOSSARY_CHAPTER, type Term} from '../../src/handbook/terms.ts';
import type {Page} from '../../src/handbook/types.ts';
import type {Check} from './check.ts';
import {explainedTerms} from './explained-terms.ts';
import {lineAt, proseOf} from './prose.ts';

const ABBREVIATION = /\p{Lu}.*\p{Lu}/u;

/**
 * A term that needs explanation stands at least once where the outputs explain it: in running text or a cell, not
 * only in the head of a table. Headings and titles may hold it alone, if they do not abbreviate it: what stands
 * under them is about it.
 */
export const checkUnexplainedTerms: Check = ({pages, terms}) =>
  [...pages.values()]
    .filter(({locale, chapter}) => locale === SOURCE_LOCALE && chapter !== GLOSSARY_CHAPTER)
    .flatMap((page) => problemsOf(page, terms));

function problemsOf(page: Page, terms: readonly Term[]): readonly Problem[] {
  const settled = new Set(explainedTerms(page, terms));
  const findTerms = createFindTerms(terms, SOURCE_LOCALE);
  return proseOf(page)
    .filter(({kind}) => kind === 'heading' || kind === 'label' || kind === 'header-cell')
    .flatMap((piece) =>
      findTerms(piece.text).flatMap(({term, start, end}) => {
        const isTitle = piece.kind !== 'header-cell' && !ABBREVIATION.test(piece.text.slice(start, end));
        if (!term.explain || settled.has(term.id) || isTitle) return [];
        settled.add(term.id);
        return [
          {
            file: page.file,
            line: lineAt(piece, start),
            rule: 'unexplained-terms',
            found: `"${piece.text.slice(start, end)}" only where it cannot be explained`,
            expected: 'the term once in the text below, where its first mention leads to the glossary',
            remedy: `Use the term in the text, or set "explain" of ${term.id} to false in src/data/terms.json if every reader knows it.`,
          },
        ];
      }),
    );
}
