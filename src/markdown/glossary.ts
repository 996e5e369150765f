import type {List, ListItem, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {findLocale, SOURCE_LOCALE, withColon, type LocaleTag} from '../handbook/locales.ts';
import type {Say} from '../handbook/messages.ts';
import {GLOSSARY_CHAPTER, termAnchor, termDefinition, termName, type Term} from '../handbook/terms.ts';
import {elementData, inline, line, text} from './elements.ts';
import {groupByLetter, type LetterGroup} from './glossary-letters.ts';
import type {PageContext} from './page-context.ts';

/** One line of the glossary: a term, or an abbreviation that leads to its term. */
interface Entry {
  readonly heading: string;
  readonly item: ListItem;
  /** Id that the letter above can lead to. */
  readonly id: string;
}

/** `::glossary`: every term, in the alphabetical order of the reader's language, under its letters. */
export function transformGlossary(tree: Root, {terms, locale, say}: PageContext): void {
  visitNodes(tree, 'leafDirective', (node, index, parent) => {
    if (node.name !== 'glossary' || index === undefined || parent === undefined) return undefined;
    const groups = groupByLetter(
      terms.flatMap((term) => entriesOf(term, locale, say)),
      locale,
    );
    const blocks: RootContent[] = [lettersOf(groups, say), ...groups.flatMap(groupOf)];
    parent.children.splice(index, 1, ...blocks);
    return index + blocks.length;
  });
}

function entriesOf(term: Term, locale: LocaleTag, say: Say): readonly Entry[] {
  const name = termName(term, locale) ?? term.names.en;
  const abbreviations = abbreviationsOf(term, locale).filter((short) => short !== name);
  return [
    {heading: name, id: termAnchor(term.id), item: termItem(term, locale, say)},
    ...abbreviations.map((short): Entry => {
      const id = `abbreviation-${term.id}-${short.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
      return {heading: short, id, item: abbreviationItem(term, short, name, id, locale)};
    }),
  ];
}

function abbreviationsOf(term: Term, locale: LocaleTag): readonly string[] {
  const own = (term.variants[locale] ?? []).filter((word) =>
    /^[\p{Lu}\p{N}-]*\p{Lu}[\p{Lu}\p{N}-]*$/u.test(word),
  );
  return [...new Set([...(term.abbreviation === null ? [] : [term.abbreviation]), ...own])];
}

function termItem(term: Term, locale: LocaleTag, say: Say): ListItem {
  const name = termName(term, locale);
  const definition = termDefinition(term, locale);
  // Spanish names bring it along.
  const isNamed = name?.endsWith(`(${term.abbreviation ?? ''})`) === true;
  const abbreviation =
    term.abbreviation === null || isNamed ? [] : [text(' ('), isolated(term.abbreviation), text(')')];
  const head = line('p', {className: ['glossary__term']}, [
    name === null ? inline('dfn', english(locale), [text(term.names.en)]) : inline('dfn', {}, [text(name)]),
    ...abbreviation,
    // The English name helps to find the term in other books.
    ...(name === null || name === term.names.en
      ? []
      : [text(' · '), inline('span', english(locale), [text(term.names.en)])]),
  ]);
  const body =
    definition === null
      ? line('p', english(locale), [text(termDefinition(term, SOURCE_LOCALE) ?? '')])
      : line('p', {}, [text(definition)]);
  const variants = (term.variants[locale] ?? []).filter((word) => word !== term.abbreviation);
  return {
    type: 'listItem',
    spread: true,
    data: elementData('li', {id: termAnchor(term.id)}),
    children: [
      head,
      body,
      ...namesLine(term.brands, (names) => say('glossary.brands', {names}), locale),
      ...namesLine(variants, (names) => say('glossary.also', {names}), locale),
    ],
  };
}

function namesLine(
  names: readonly string[],
  sentence: (names: string) => string,
  locale: LocaleTag,
): Paragraph[] {
  if (names.length === 0) return [];
  const {tag, formatTag} = findLocale(locale);
  // Thai joins names without a space, which stands between its letters and Latin ones.
  const list = new Intl.ListFormat(formatTag ?? tag)
    .formatToParts(names)
    .map(({type, value}) => (type === 'literal' ? value.replace(/^ ?(\p{Script=Thai}+)$/u, ' $1 ') : value))
    .join('');
  return [line('p', {className: ['glossary__names']}, [text(sentence(list))])];
}

function abbreviationItem(term: Term, short: string, name: string, id: string, locale: LocaleTag): ListItem {
  const link: PhrasingContent = {
    type: 'link',
    url: `/${GLOSSARY_CHAPTER}#${termAnchor(term.id)}`,
    children: [text(name)],
  };
  return {
    type: 'listItem',
    spread: true,
    data: elementData('li', {id}),
    children: [
      line('p', {className: ['glossary__term']}, [isolated(short), text(withColon(locale, '', '')), link]),
    ],
  };
}

/** Links from each letter to its first entry. */
function lettersOf(groups: readonly LetterGroup<Entry>[], say: Say): Paragraph {
  const links = groups.flatMap(({letter, entries}): PhrasingContent[] => {
    const id = entries[0]?.id;
    if (letter === null || id === undefined) return [];
    return [{type: 'link', url: `#${id}`, children: [text(letter)]}, text(' ')];
  });
  return line('nav', {className: ['glossary__letters'], ariaLabel: say('glossary.letters')}, links);
}

function groupOf({letter, entries}: LetterGroup<Entry>): readonly RootContent[] {
  const list: List = {
    type: 'list',
    ordered: false,
    spread: true,
    data: elementData('ul', {className: ['glossary']}),
    children: entries.map(({item}) => item),
  };
  // No headings: the page's own headings are its contents, in print too.
  return letter === null ? [list] : [line('p', {className: ['glossary__letter']}, [text(letter)]), list];
}

function english(locale: LocaleTag): {readonly lang?: string; readonly dir?: string} {
  return locale === SOURCE_LOCALE ? {} : {lang: SOURCE_LOCALE, dir: 'ltr'};
}

function isolated(value: string): PhrasingContent {
  return inline('bdi', {}, [text(value)]);
}
