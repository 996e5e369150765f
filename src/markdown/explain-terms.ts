import type {Link, Nodes, PhrasingContent, Root} from 'mdast';
import {SKIP, visitNodes} from '../handbook/visit-nodes.ts';
import {createFindTerms, type FindTerms} from '../handbook/find-terms.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import {chapterIdsOf} from '../handbook/outline.ts';
import {GLOSSARY_CHAPTER, termAnchor, termDefinition, type Term} from '../handbook/terms.ts';
import {text} from './elements.ts';
import type {PageContext} from './page-context.ts';

/**
 * The first mention of a term on a page leads to its entry in the glossary and carries the definition
 * as its title: a link, because an `<abbr title>` cannot be reached by touch or by keyboard.
 */
export function explainTerms(
  tree: Root,
  {chapter, edition, locale, terms}: Pick<PageContext, 'chapter' | 'edition' | 'locale' | 'terms'>,
): void {
  if (chapter === GLOSSARY_CHAPTER || !chapterIdsOf(edition).includes(GLOSSARY_CHAPTER)) return;
  // The finder knows all terms, so that "severe" is not explained inside "non-severe".
  const findTerms = createFindTerms(terms, locale);
  const explained = new Set<string>();
  visitNodes(tree, (node, index, parent) => {
    if (isClosed(node, index, parent, locale)) return SKIP;
    if (node.type !== 'text' || index === undefined || parent === undefined) return undefined;
    const parts = explain(node.value, findTerms, explained, locale);
    if (parts === null) return undefined;
    parent.children.splice(index, 1, ...(parts as typeof parent.children));
    return [SKIP, index + parts.length];
  });
}

const CLOSED: readonly Nodes['type'][] = ['heading', 'link', 'linkReference', 'textDirective'];

/** Headings and header cells stay plain; links, citations and isolated quantities are what they are. */
function isClosed(
  node: Nodes,
  index: number | undefined,
  parent: Nodes | undefined,
  locale: LocaleTag,
): boolean {
  if (CLOSED.includes(node.type)) return true;
  if (node.type === 'tableRow') return index === 0 && parent?.type === 'table';
  const data = node.data as
    {directiveLabel?: boolean; hName?: string; hProperties?: {lang?: string | number | boolean}} | undefined;
  const lang = data?.hProperties?.lang;
  return data?.directiveLabel === true || data?.hName === 'bdi' || (lang !== undefined && lang !== locale);
}

/** The text with its first mentions as links; null where it has none. */
function explain(
  value: string,
  findTerms: FindTerms,
  explained: Set<string>,
  locale: LocaleTag,
): PhrasingContent[] | null {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const mention of findTerms(value)) {
    const {term} = mention;
    if (!term.explain || explained.has(term.id)) continue;
    explained.add(term.id);
    if (mention.start > end) parts.push(text(value.slice(end, mention.start)));
    parts.push(termLink(term, value.slice(mention.start, mention.end), locale));
    end = mention.end;
  }
  if (end === 0) return null;
  if (end < value.length) parts.push(text(value.slice(end)));
  return parts;
}

function termLink(term: Term, words: string, locale: LocaleTag): Link {
  return {
    type: 'link',
    url: `/${GLOSSARY_CHAPTER}#${termAnchor(term.id)}`,
    title: termDefinition(term, locale),
    data: {hProperties: {className: ['term']}},
    children: [text(words)],
  };
}
