import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {DEFAULT_EDITION} from '../../../src/handbook/editions.ts';
import {findLocale, withColon} from '../../../src/handbook/locales.ts';
import type {Say} from '../../../src/handbook/messages.ts';
import type {Book} from '../../../src/handbook/types.ts';
import {escapeHtml} from '../book/escape-html.ts';
import {ASSETS, chapterFile, FIRST_PAGE, relativePath} from './pack-paths.ts';

export interface PackPageInput {
  readonly handbook: Handbook;
  readonly book: Book;
  /** Where the page lies in the folder. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** HTML of the page's own content, heading included. */
  readonly content: string;
  /** What text this is, of what day and how far it was read. */
  readonly facts: readonly string[];
}

/** A whole page of a pack. Without scripts everything but the search works; the script adds the field for it. */
export function createPackPage(input: PackPageInput): string {
  const {handbook, book, file, description, content, facts} = input;
  const say = handbook.say[book.locale];
  const {direction} = findLocale(book.locale);
  const link = (to: string): string => relativePath(file, to);
  const bookTitle = say('book.title');
  const texts = {
    placeholder: say('search.placeholder'),
    count: say('search.count'),
    none: say('pack.noHits'),
    failed: say('search.failed'),
  };
  const search = [
    `data-root="${link('')}"`,
    `data-locale="${book.locale}"`,
    `data-edition="${book.edition}"`,
    `data-index="${ASSETS.searchIndex}"`,
    `data-texts="${escapeHtml(JSON.stringify(texts))}"`,
  ];
  return `<!doctype html>
<html lang="${book.locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(createHeadTitle(input, say))}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="${link(ASSETS.emblem)}">
<link rel="stylesheet" href="${link(ASSETS.style)}">
<script defer src="${link(ASSETS.searchScript)}" ${search.join(' ')}></script>
</head>
<body>
<header class="head">
<p class="head__book"><a href="${link(FIRST_PAGE)}"><img src="${link(ASSETS.emblem)}" alt="" width="28" height="28"> ${escapeHtml(bookTitle)}</a> <span>${escapeHtml(say(`edition.${book.edition}`))}</span></p>
<p class="head__contents"><a href="${link(FIRST_PAGE)}#contents">${escapeHtml(say('nav.contents'))}</a></p>
</header>
<div class="columns">
<main>
${content}
</main>
<nav class="side" aria-label="${escapeHtml(say('nav.contents'))}">
${createContents(book, file)}
</nav>
</div>
<footer class="foot">
<p>${escapeHtml(facts.join(' · '))}</p>
<p>${escapeHtml(say('pack.outdated'))}</p>
<p>${escapeHtml(say('trust.attribution'))}</p>
<p>${escapeHtml(say('trust.disclaimer'))}</p>
</footer>
</body>
</html>
`;
}

/** What tabs, bookmarks and lists of results show. An earlier edition is named first: today's pages are called the same. */
function createHeadTitle({book: {locale, edition}, title}: PackPageInput, say: Say): string {
  const bookTitle = say('book.title');
  const whole = title === bookTitle ? bookTitle : `${title} | ${bookTitle}`;
  return edition === DEFAULT_EDITION ? whole : withColon(locale, say(`edition.${edition}`), whole);
}

/** The parts with their chapters, as links from the given page. */
export function createContents(book: Book, file: string): string {
  return book.parts
    .filter(({pages}) => pages.length > 0)
    .map(({title, pages}) => {
      const items = pages.map((page) => {
        const own = chapterFile(page.chapter);
        const current = own === file ? ' aria-current="page"' : '';
        const lang = page.locale === book.locale ? '' : ` lang="${page.locale}"`;
        const name = page.frontMatter.sidebarLabel ?? page.frontMatter.title;
        return `<li><a href="${relativePath(file, own)}"${current}${lang}>${escapeHtml(name)}</a></li>`;
      });
      const heading = title === null ? '' : `<p class="part">${escapeHtml(title)}</p>`;
      return `${heading}<ul>${items.join('')}</ul>`;
    })
    .join('\n');
}
