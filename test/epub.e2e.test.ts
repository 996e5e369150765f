import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {planEpubs} from '../scripts/commands/plan-epubs.ts';
import {makePlanned} from '../scripts/commands/planned-download.ts';
import {downloadCachePaths} from '../scripts/read/read-download-cache-fs.ts';
import {EPUB_FOLDER, readEpub, textOf, type EpubFacts} from '../scripts/read/read-epub.ts';
import {readHandbook} from '../scripts/read/read-handbook-fs.ts';
import {openPrinter, type Printer} from '../scripts/write/print-pdf-browser.ts';
import {assembleBook, bookKeys, type Handbook} from '../src/handbook/assemble-handbook.ts';
import {downloadName} from '../src/handbook/downloads.ts';
import {EDITION_IDS} from '../src/handbook/editions.ts';
import {findLocale, LOCALE_TAGS} from '../src/handbook/locales.ts';
import {findEpubcheck} from './epub/find-epubcheck.ts';
import {writeFigure} from './write-figure.ts';

/** Rejects with what the program printed if it ends with a fault. */
const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..');
const EPUBCHECK = findEpubcheck();
const MOST_BYTES = 2_000_000;

describe('finished EPUBs', {concurrency: false}, () => {
  let printer: Printer;
  let handbook: Handbook;
  before(async () => {
    handbook = await readHandbook(ROOT);
    printer = await openPrinter();
    // Those of the last build are used where nothing has changed.
    for (const locale of LOCALE_TAGS) {
      const plan = await planEpubs({root: ROOT, handbook, locale, editions: EDITION_IDS});
      await makePlanned({root: ROOT, locale, plan, printer});
    }
  });
  after(() => printer.close());

  for (const {locale, edition} of bookKeys()) {
    describe(`${locale} ${edition}`, () => {
      const {file} = downloadCachePaths(ROOT, downloadName(locale, edition, 'epub'));
      let bytes: Uint8Array;
      let facts: EpubFacts;
      before(async () => {
        bytes = await readFile(file);
        facts = readEpub(bytes);
      });

      it('says first, uncompressed, what it is, and is small', () => {
        assert.equal(facts.paths[0], 'mimetype');
        assert.equal(Buffer.from(bytes.subarray(30, 58)).toString('latin1'), 'mimetypeapplication/epub+zip');
        assert.ok(bytes.length <= MOST_BYTES, `${bytes.length} bytes`);
      });

      it('has its language, direction, title and the day of its text', () => {
        const {direction} = findLocale(locale);
        const say = handbook.say[locale];
        assert.deepEqual(facts.metadata.get('dc:language'), [locale]);
        assert.equal(facts.progression, direction);
        const [title = ''] = facts.metadata.get('dc:title') ?? [];
        assert.ok(title.includes(say('book.title')) && title.includes(say(`edition.${edition}`)));
        assert.match(facts.metadata.get('dcterms:modified')?.[0] ?? '', /^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
        for (const path of facts.spine) {
          const root = facts.documents
            .get(EPUB_FOLDER + path)
            ?.tree.children.find(({type}) => type === 'element');
          assert.ok(root?.type === 'element');
          assert.equal(root.attributes['xml:lang'], locale, path);
          assert.equal(root.attributes['dir'], direction, path);
        }
      });

      it('lists every heading in its contents, with its text, in order', () => {
        const book = assembleBook(handbook, locale, edition);
        const expected = book.parts.flatMap(({title, pages}) => {
          const level = title === null ? 1 : 2;
          return [
            ...(title === null || pages.length === 0 ? [] : [`1 ${title}`]),
            ...pages.flatMap(({frontMatter, headings}) => [
              `${level} ${frontMatter.title}`,
              ...headings.map(({depth, text}) => `${level + depth - 1} ${text}`),
            ]),
          ];
        });
        const [imprint, ...found] = facts.contents.map(({level, text}) => `${level} ${plain(text)}`);
        assert.equal(imprint, `1 ${handbook.say[locale]('epub.imprint')}`);
        assert.deepEqual(found, expected.map(plain));
      });

      it('has no link inside it that leads nowhere, no id twice, no file missing', () => {
        const lost: string[] = [];
        for (const [path, {links, ids}] of facts.documents) {
          assert.equal(new Set(ids).size, ids.length, `an id stands twice in ${path}`);
          if (!path.startsWith(EPUB_FOLDER)) continue;
          for (const link of links.filter((address) => !/^https?:/.test(address))) {
            const [target = '', anchor] = link.split('#');
            const full = target === '' ? path : EPUB_FOLDER + target;
            const found =
              facts.paths.includes(full) &&
              (anchor === undefined || facts.documents.get(full)?.ids.includes(anchor) === true);
            if (!found) lost.push(`${path}: ${link}`);
          }
        }
        assert.deepEqual(lost, []);
      });

      it('holds the text: the dose of dexamethasone', () => {
        const tree = facts.documents.get(`${EPUB_FOLDER}treatment--immunomodulation.xhtml`)?.tree;
        assert.ok(tree !== undefined);
        const text = plain(textOf(tree));
        for (const figure of edition === 'current' ? ['6 mg', '20 mg', '800 mg'] : ['0.75', '1.5']) {
          assert.ok(text.includes(writeFigure(figure, locale)), figure);
        }
      });
    });
  }

  // Two at a time: each starts a Java of its own.
  describe('have no fault that epubcheck finds', {concurrency: 2}, () => {
    const files = bookKeys().map(
      ({locale, edition}) => downloadCachePaths(ROOT, downloadName(locale, edition, 'epub')).file,
    );
    const each = EPUBCHECK?.takesMany === true ? Math.ceil(files.length / 2) : 1;
    for (let start = 0; start < files.length; start += each) {
      const some = files.slice(start, start + each);
      const skip =
        EPUBCHECK === null ? 'epubcheck is not installed (Debian: apt-get install epubcheck)' : false;
      it(some.map((file) => basename(file, '.epub')).join(', '), {skip}, async () => {
        await run('java', [...(EPUBCHECK?.args ?? []), ...some]);
      });
    }
  });
});

/** One kind of space. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
