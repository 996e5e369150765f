import {visitNodes} from '../visit-nodes.ts';
import type {Handbook} from '../assemble-handbook.ts';
import {DEFAULT_EDITION} from '../editions.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../locales.ts';
import {MESSAGE_IDS} from '../messages.ts';
import {chapterIdsOf} from '../outline.ts';
import {pageFile} from '../paths.ts';
import type {Page} from '../types.ts';

/** Share of today's chapters without recommendations and dangers that a published language has. */
const OTHER_CHAPTERS = 0.9;

/**
 * What a language still lacks to be offered to readers, in words: every interface text, every chapter of today's
 * edition that holds a recommendation or a danger, and nine in ten of the others. Empty if nothing is lacking.
 */
export function lacksForPublication(handbook: Handbook, locale: LocaleTag): readonly string[] {
  if (locale === SOURCE_LOCALE) return [];
  const messages = MESSAGE_IDS.filter((id) => handbook.translations[locale][id] === undefined);
  const chapters = chapterIdsOf(DEFAULT_EDITION).map((chapter) => {
    const key = {locale, edition: DEFAULT_EDITION, chapter};
    const source = handbook.pages.get(pageFile({...key, locale: SOURCE_LOCALE}));
    return {
      chapter,
      translated: handbook.pages.has(pageFile(key)),
      urgent: source !== undefined && isUrgent(source),
    };
  });
  const urgent = chapters.filter((each) => each.urgent && !each.translated);
  const others = chapters.filter((each) => !each.urgent);
  const share = others.filter(({translated}) => translated).length / Math.max(1, others.length);
  return [
    ...(messages.length === 0 ? [] : [`${messages.length} interface texts: ${messages.join(', ')}`]),
    ...(urgent.length === 0
      ? []
      : [
          `${urgent.length} chapters with recommendations or dangers: ${urgent.map(({chapter}) => chapter).join(', ')}`,
        ]),
    ...(share >= OTHER_CHAPTERS ? [] : [`${Math.round(100 * (1 - share))}% of the other chapters`]),
  ];
}

function isUrgent({tree}: Page): boolean {
  const boxes: string[] = [];
  visitNodes(tree, 'containerDirective', ({name}) => {
    boxes.push(name);
  });
  return boxes.includes('recommendation') || boxes.includes('danger');
}
