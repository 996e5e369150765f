import type {PhrasingContent, Root, RootContent} from 'mdast';
import {assembleBook, pagesOf, type Handbook} from '../handbook/assemble-handbook.ts';
import {DEFAULT_EDITION} from '../handbook/editions.ts';
import {findLocale, type LocaleTag} from '../handbook/locales.ts';
import {countChanges, pageState} from '../handbook/translation/page-state.ts';
import type {Page} from '../handbook/types.ts';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {container, line, text} from './elements.ts';
import type {PageContext} from './page-context.ts';
import {besideEnglish, markStale, staleHead} from './stale.ts';

/** Id of the section in which a chapter of today's edition says what has changed. */
export const CHANGES_ANCHOR = 'what-changed';

/** What one chapter says of its changes. */
export interface ChapterChanges {
  readonly chapter: string;
  readonly title: string;
  /** Language of the blocks. */
  readonly locale: LocaleTag;
  /** With the notices of a translation that is out of date. */
  readonly blocks: readonly RootContent[];
}

/** `::changes`: what every chapter says of its changes, one after the other, under links to the chapters. */
export function transformChanges(
  tree: Root,
  {changes, locale}: Pick<PageContext, 'changes' | 'locale'>,
): void {
  visitNodes(tree, 'leafDirective', (node, index, parent) => {
    if (node.name !== 'changes' || index === undefined || parent === undefined) return undefined;
    const blocks = changes().flatMap((changed): RootContent[] => {
      const link: PhrasingContent = {
        type: 'link',
        url: `/${changed.chapter}#${CHANGES_ANCHOR}`,
        children: [text(changed.title)],
      };
      // No headings: the page's own headings are its contents, in print too.
      const section = [line('p', {className: ['changes__chapter']}, [link]), ...changed.blocks];
      const {direction} = findLocale(changed.locale);
      return changed.locale === locale
        ? section
        : [container('div', {lang: changed.locale, dir: direction}, section)];
    });
    parent.children.splice(index, 1, ...blocks);
    return index + blocks.length;
  });
}

/** What the chapters of today's edition say of their changes in one language, in reading order. */
export function gatherChanges(handbook: Handbook, locale: LocaleTag): readonly ChapterChanges[] {
  return pagesOf(assembleBook(handbook, locale, DEFAULT_EDITION)).flatMap((page) => {
    const blocks = changesOf(handbook, page);
    const {chapter, frontMatter} = page;
    return blocks.length === 0 ? [] : [{chapter, title: frontMatter.title, locale: page.locale, blocks}];
  });
}

/** The blocks under a page's heading of changes, as a reader of the page gets them. */
function changesOf(handbook: Handbook, page: Page): readonly RootContent[] {
  const tree = structuredClone(page.tree);
  const state = pageState(handbook, page);
  const count = 'translation' in state ? countChanges(state.translation) : 0;
  if (!('translation' in state) || count === 0) return sectionOf(tree) ?? [];
  const say = handbook.say[page.locale];
  markStale(tree, state.translation, say);
  const english = sectionOf(state.translation.source.tree) ?? [];
  const own = sectionOf(tree) ?? (english.length === 0 ? [] : [besideEnglish(say, 'stale.added', english)]);
  // Changed words are only counted, at the head of a page: here that stands at the head of its section.
  return own.length === 0 ? [] : [staleHead(say, count), ...own];
}

/** What stands between the heading of changes and the next; null where there is no such heading. */
function sectionOf({children}: Root): readonly RootContent[] | null {
  const start = children.findIndex((node) => node.type === 'heading' && idOf(node) === CHANGES_ANCHOR);
  if (start < 0) return null;
  const length = children.slice(start + 1).findIndex(({type}) => type === 'heading');
  return children.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}

function idOf({data}: RootContent): unknown {
  return (data as {hProperties?: {id?: unknown}} | undefined)?.hProperties?.id;
}
