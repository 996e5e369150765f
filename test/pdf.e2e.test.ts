import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {planPdfs} from '../scripts/commands/plan-pdfs.ts';
import {makePlanned} from '../scripts/commands/planned-download.ts';
import {downloadCachePaths} from '../scripts/read/read-download-cache-fs.ts';
import {readSiteAddress} from '../scripts/read/read-site-address-env.ts';
import {readHandbook} from '../scripts/read/read-handbook-fs.ts';
import type {PdfFacts} from '../scripts/read/read-pdf.ts';
import {openPrinter, type Printer} from '../scripts/write/print-pdf-browser.ts';
import {wantedFamilies} from '../src/fonts/print-font.ts';
import {assembleBook, bookKeys, type Handbook} from '../src/handbook/assemble-handbook.ts';
import {downloadName} from '../src/handbook/downloads.ts';
import {EDITION_IDS} from '../src/handbook/editions.ts';
import {findLocale, LOCALE_TAGS, type LocaleTag} from '../src/handbook/locales.ts';
import type {Book} from '../src/handbook/types.ts';
import {
  expectedBookmarks,
  joinBrokenWords,
  listedPlaces,
  longWords,
  longWordsOf,
  plainText,
} from './pdf/expectations.ts';
import {readBooks} from './pdf/read-books.ts';
import {writeFigure} from './write-figure.ts';

const ROOT = join(import.meta.dirname, '..');
const BOOKS = bookKeys();

/** A run of letters of the language's own script. */
const OWN_LETTERS: Readonly<Record<LocaleTag, RegExp>> = {
  en: /[A-Za-z]{3}/,
  fr: /[éèàç]/,
  it: /[àèìòù]/,
  ja: /\p{Script=Hiragana}{2}/u,
  es: /[áéíóúñ]/,
  tr: /[ğşı]/,
  'zh-Hans': /\p{Script=Han}{8}/u,
  ar: /\p{Script=Arabic}{5}/u,
  id: /\b(?:yang|dengan|pasien)\b/,
  ru: /\p{Script=Cyrillic}{5}/u,
  th: /\p{Script=Thai}{5}/u,
  vi: /[ạảấầậắặẹếềệịọốồộớờợụứừựỳ]/,
};

describe('finished PDFs', {concurrency: false}, () => {
  let printer: Printer;
  let handbook: Handbook;
  let read: readonly Promise<PdfFacts>[];
  before(async () => {
    handbook = await readHandbook(ROOT);
    printer = await openPrinter();
    // Those of the last build are used where nothing has changed.
    for (const locale of LOCALE_TAGS) {
      const address = readSiteAddress(process.env);
      const plan = await planPdfs({root: ROOT, handbook, locale, editions: EDITION_IDS, address});
      await makePlanned({root: ROOT, locale, plan, printer});
    }
    read = readBooks(
      BOOKS.map(({locale, edition}) => downloadCachePaths(ROOT, downloadName(locale, edition, 'pdf')).file),
    );
  });
  after(() => printer.close());

  for (const [index, {locale, edition}] of BOOKS.entries()) {
    describe(`${locale} ${edition}`, () => {
      let facts: PdfFacts;
      let book: Book;
      before(async () => {
        book = assembleBook(handbook, locale, edition);
        facts = await (read[index] ?? assert.fail());
      });

      it('has its language, direction, title and tags', () => {
        const say = handbook.say[locale];
        assert.equal(facts.language, locale);
        assert.equal(facts.direction, findLocale(locale).direction === 'rtl' ? 'R2L' : 'L2R');
        assert.ok(facts.title.includes(say('book.title')) && facts.title.includes(say(`edition.${edition}`)));
        assert.ok(facts.tagged);
      });

      it('has a bookmark for every heading, with its exact text, in order', () => {
        assert.deepEqual(
          facts.bookmarks.map(({level, title}) => `${level} ${title}`),
          expectedBookmarks(book, handbook.say[locale]),
        );
        const pages = facts.bookmarks.map(({page}) => page ?? 0);
        assert.deepEqual(
          pages,
          pages.toSorted((a, b) => a - b),
        );
        assert.ok(pages.every((page) => page > 1));
      });

      it('shows the right page number at every entry of the contents', () => {
        const firstChapter = facts.bookmarks[1]?.page ?? 0;
        const entries = facts.links.filter(({page, pieces}) => page < firstChapter && pieces.length > 0);
        assert.deepEqual(
          entries.map(({target, pieces}) => [target, pieces.at(-1)]),
          listedPlaces(book).map((place) => [place, String(facts.places.get(place))]),
        );
      });

      it('embeds every font, and no font of the machine that made it', () => {
        assert.deepEqual(
          facts.fonts.filter(({embedded}) => !embedded),
          [],
        );
        const families = wantedFamilies(locale).map(({family}) =>
          normalised(family.replace(/^(?:variable|google)\//, '')),
        );
        const drawn = findLocale(locale).printFonts.further.length > 0 ? ['type3'] : [];
        const strange = facts.fonts.filter(
          ({name}) =>
            ![...families, ...drawn].some((family) =>
              normalised(name.split('+').at(-1) ?? '').startsWith(family),
            ),
        );
        assert.deepEqual(strange, []);
      });

      it('shows no character without a glyph', () => {
        assert.deepEqual(facts.pagesWithMissingGlyphs, []);
      });

      it('keeps its text away from the edges of the paper', () => {
        assert.deepEqual(facts.pagesWithTextAtEdge, []);
      });

      it('numbers its pages, in the language’s words', () => {
        const total = facts.pages.length;
        const rtl = findLocale(locale).direction === 'rtl';
        const unnumbered = facts.pages.flatMap((text, index) => {
          const words = plainText(handbook.say[locale]('print.pageOf', {page: index + 1, total}));
          // The order of the pieces in a file says nothing of that on the page where words run right to left.
          const pieces = rtl ? words.split(' ') : [words.replaceAll(' ', '')];
          const page = plainText(text).replaceAll(' ', '');
          return pieces.every((piece) => page.includes(piece)) ? [] : [index + 1];
        });
        assert.deepEqual(unnumbered, [1, 2], 'all but the title page and the imprint');
      });

      it('holds the text: its own script, and the dose of dexamethasone', () => {
        const text = plainText(facts.pages.join(' '));
        assert.match(text, OWN_LETTERS[locale]);
        const start = facts.places.get('treatment--immunomodulation') ?? 0;
        const end = facts.places.get('treatment--oxygen-and-ventilation') ?? 0;
        const chapter = plainText(facts.pages.slice(start - 1, end - 1).join(' '));
        assert.ok(start > 0 && end > start);
        for (const figure of edition === 'current' ? ['6 mg', '20 mg', '800 mg'] : ['0.75', '1.5']) {
          const written = writeFigure(figure, locale);
          assert.ok(chapter.includes(written), `"${written}" in ${chapter.slice(0, 500)}`);
        }
      });

      it(
        'has every word whole where words are broken at the ends of lines',
        {skip: !isHyphenated(locale)},
        () => {
          const text = facts.pages.join('\n');
          assert.ok(!text.includes('\u00AD'), 'a soft hyphen would stand inside words');
          const joined = joinBrokenWords(text);
          assert.notEqual(joined, text, 'words are broken');
          const found = longWords(joined.normalize('NFKC'));
          assert.deepEqual(
            [...longWordsOf(book)].filter((word) => !found.has(word)),
            [],
          );
        },
      );

      it('leads outside only to the web, never to the machine that made it', () => {
        const outside = facts.links.map(({target}) => target).filter((target) => !facts.places.has(target));
        assert.deepEqual(
          outside.filter((target) => !/^https?:\/\//.test(target) || /localhost|127\.0\.0\.1/.test(target)),
          [],
        );
      });
    });
  }
});

function isHyphenated(locale: LocaleTag): boolean {
  return findLocale(locale).hyphenation !== undefined;
}

function normalised(name: string): string {
  return (name.split('/')[0] ?? '').toLowerCase().replaceAll('-', '');
}
