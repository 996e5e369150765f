import {relative} from 'node:path';
import type {Root} from 'mdast';
import type {Handbook} from '../handbook/assemble-handbook.ts';
import {DEFAULT_EDITION, type EditionId} from '../handbook/editions.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../handbook/locales.ts';
import {chapterIdsOf} from '../handbook/outline.ts';
import {chapterPath, identifyPage} from '../handbook/paths.ts';
import {pageState} from '../handbook/translation/page-state.ts';
import {gatherChanges} from './changes.ts';
import {container, line, text} from './elements.ts';
import {markStale} from './stale.ts';
import {transformPage} from './transforms.ts';

type RemarkTransform = (tree: Root, file: {readonly path: string}) => void;

/** The remark plugin of the site in one language, for the project in `root`: the shared transforms, with the site's addresses. */
export function createSiteTransform(
  root: string,
  handbook: Handbook,
  siteLocale: LocaleTag,
): () => RemarkTransform {
  const say = handbook.say[siteLocale];
  return () => (tree, file) => {
    const key = identifyPage(relative(root, file.path));
    // Left as it is it would lack every notice, and nobody would see that.
    if (key === null) throw new Error(`${file.path} is no page of the handbook in ${root}.`);
    const state = pageState(handbook, key);
    if ('translation' in state) markStale(tree, state.translation, say);
    transformPage(tree, {
      ...key,
      say: handbook.say[key.locale],
      references: handbook.references,
      terms: handbook.terms,
      effects: handbook.effects,
      linkTo: (chapter, anchor) => chapterPath(key.edition, chapter) + (anchor === null ? '' : `#${anchor}`),
      linkToDefaultEdition: linkToDefaultEdition(key.edition, key.chapter),
      changes: () => gatherChanges(handbook, siteLocale),
    });
    if (key.locale !== siteLocale) {
      // The English page in another language's site: said to the reader, and marked for browsers and screen readers.
      tree.children = [
        container('aside', {className: ['notice', 'notice--record']}, [
          line('p', {className: ['notice__title']}, [text(say('fallback.title'))]),
          line('p', {}, [text(say('fallback.text'))]),
        ]),
        container('div', {lang: SOURCE_LOCALE, dir: 'ltr'}, tree.children),
      ] as Root['children'];
    }
  };
}

/** Path of the same chapter in the default edition; null there, and where that edition has no such chapter. */
export function linkToDefaultEdition(edition: EditionId, chapter: string): string | null {
  if (edition === DEFAULT_EDITION || !chapterIdsOf(DEFAULT_EDITION).includes(chapter)) return null;
  return chapterPath(DEFAULT_EDITION, chapter);
}
