import type {EditionId} from '../handbook/editions.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import {parsePage} from '../handbook/parse-page.ts';
import {pageFile} from '../handbook/paths.ts';
import type {Book, Page} from '../handbook/types.ts';

/** For tests: a book made of chapters as their authors write them. Throws if one cannot be parsed. */
export function createFixtureBook(
  locale: LocaleTag,
  chapters: Readonly<Record<string, string>>,
  edition: EditionId = 'current',
): Book {
  const pages = Object.entries(chapters).map(([chapter, text]): Page => {
    const key = {locale, edition, chapter};
    const {page, problems} = parsePage(key, {path: pageFile(key), text});
    if (page === null || problems.length > 0) throw new Error(JSON.stringify(problems));
    return page;
  });
  return {locale, edition, parts: [{id: 'treatment', title: 'Treatment', pages}]};
}
