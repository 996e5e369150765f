import type {PhrasingContent, Root} from 'mdast';
import {SKIP, visitNodes} from '../handbook/visit-nodes.ts';
import {createFindTerms} from '../handbook/find-terms.ts';
import {inline, text, UNBROKEN} from './elements.ts';
import type {PageContext} from './page-context.ts';

/** Scripts without spaces in which a line ends where a browser's dictionary sees the end of a word. */
const SCRIPTS = String.raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const BY_DICTIONARY = new RegExp(SCRIPTS, 'u');
const ALL_BY_DICTIONARY = new RegExp(`^${SCRIPTS}+$`, 'u');
/** Those whose names are taken from other languages: of drugs, and such as that of the odds ratio. */
const CATEGORIES: ReadonlySet<string> = new Set(['drug', 'substance', 'statistics']);
/** A longer one is a description of common words, and would leave a hole at the end of a line. */
const LONGEST_NAME = 18;

/**
 * Keeps names of drugs and effect measures on one line. No dictionary has them: it took คอร์ติโคสเตียรอยด์ for a word
 * less its last letter, and half of a name can be the beginning of another.
 */
export function keepNamesWhole(tree: Root, {locale, terms}: Pick<PageContext, 'locale' | 'terms'>): void {
  const findTerms = createFindTerms(terms, locale);
  visitNodes(tree, 'text', (node, index, parent) => {
    if (index === undefined || parent === undefined || !BY_DICTIONARY.test(node.value)) return undefined;
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const {term, start, end} of findTerms(node.value)) {
      if (!CATEGORIES.has(term.category)) continue;
      let place = start;
      // Between the drugs of a combination a line may end.
      for (const name of node.value.slice(start, end).split(/(?<=–)/u)) {
        const letters = name.replace(/–$/u, '');
        if (letters.length <= LONGEST_NAME && ALL_BY_DICTIONARY.test(letters)) {
          if (place > from) parts.push(text(node.value.slice(from, place)));
          parts.push(inline('span', {className: [UNBROKEN]}, [text(name)]));
          from = place + name.length;
        }
        place += name.length;
      }
    }
    if (parts.length === 0) return undefined;
    if (from < node.value.length) parts.push(text(node.value.slice(from)));
    parent.children.splice(index, 1, ...(parts as typeof parent.children));
    return [SKIP, index + parts.length];
  });
}
