import assert from 'node:assert/strict';
import {chmod, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {planPdfs} from '../scripts/commands/plan-pdfs.ts';
import {makePlanned} from '../scripts/commands/planned-download.ts';
import {createPrintContent} from '../scripts/outputs/pdf/create-print-content.ts';
import {findBrowser} from '../scripts/read/find-browser-fs.ts';
import {downloadCachePaths} from '../scripts/read/read-download-cache-fs.ts';
import {readPdf} from '../scripts/read/read-pdf.ts';
import {openPrinter, type Printer, type PrintRequest} from '../scripts/write/print-pdf-browser.ts';
import {UserError} from '../src/handbook/problem.ts';
import {createTinyHandbook} from './pdf/tiny-handbook.ts';

const NAME = 'covid-19-handbook-ar-2026.pdf';
const ARABIC = {locale: 'ar', edition: 'current', chapter: 'introduction'} as const;
// Long enough to be broken into lines, where Chromium drops a space from the bookmark.
const TITLE = 'عنوان طويل جدًا لفصل عن الأكسجين والتهوية ووضعية الانبطاح وما يتبعها من خطوات كثيرة';

const request = (html: string): PrintRequest => ({
  name: 'tiny.pdf',
  content: createPrintContent({html, css: '', lang: 'fr', direction: 'ltr', kind: 'fair copy'}),
  title: 'Un <titre> & "plus"',
  kind: 'fair copy',
  files: new Map(),
});

describe('printing', {concurrency: false}, () => {
  let root = '';
  let printer: Printer;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'handbook-pdf-'));
    printer = await openPrinter();
  });
  after(async () => {
    await printer.close();
    await rm(root, {recursive: true, force: true});
  });

  const make = async (body: string): Promise<readonly string[]> => {
    const states: string[] = [];
    const handbook = createTinyHandbook({
      pages: [{...ARABIC, text: `---\ntitle: ${TITLE}\ndescription: d\n---\n\n${body}\n`}],
    });
    const plan = await planPdfs({root, handbook, locale: 'ar', editions: ['current'], address: null});
    await makePlanned({root, locale: 'ar', plan, printer, report: (_path, state) => states.push(state)});
    return states;
  };

  it('hands content, language and title on', async () => {
    const facts = await readPdf(await printer.print(request('<div><p>a_b_c $5 &lt;d> *e*</p></div>')));
    assert.match(facts.pages.join(), /a_b_c \$5 <d> \*e\*/);
    assert.equal(facts.language, 'fr');
    assert.equal(facts.title, 'Un <titre> & "plus"');
  });

  it('finds a character without a glyph in a finished file', async () => {
    const facts = await readPdf(
      await printer.print(request('<p>a</p><p style="break-before:page">&#x10FFFD;</p>')),
    );
    assert.deepEqual(facts.pagesWithMissingGlyphs, [2]);
  });

  it('starts no browser for what still waits when it is closed', async () => {
    const own = await openPrinter();
    const long = request('<p>text</p>'.repeat(20_000));
    const outcomes = Promise.allSettled([long, long, long].map((each) => own.print(each)));
    await own.close();
    const [, , waiting] = await outcomes;
    assert.ok(waiting?.status === 'rejected' && waiting.reason instanceof UserError);
    assert.match(waiting.reason.message, /closed before its turn/);
  });

  it('makes a PDF once, and again only if something changed or the file is damaged', async () => {
    assert.deepEqual(await make('## قسم {#one}\n\nنص.'), ['making', 'finished']);
    assert.deepEqual(await make('## قسم {#one}\n\nنص.'), ['unchanged']);
    assert.deepEqual(await make('## قسم {#one}\n\nنص آخر.'), ['making', 'finished']);
    await writeFile(downloadCachePaths(root, NAME).file, 'damaged');
    assert.deepEqual(await make('## قسم {#one}\n\nنص آخر.'), ['making', 'finished']);
    const names = await readdir(join(root, '.cache', 'downloads'));
    assert.deepEqual(names.toSorted(), ['ar.json', NAME, `${NAME}.json`]);
  });

  it('gives the same bytes when it is made again', async () => {
    const bytes = async (): Promise<Buffer> => {
      await rm(join(root, '.cache'), {recursive: true, force: true});
      await make('## قسم {#one}\n\nنص. [حول](/introduction#one)');
      return readFile(downloadCachePaths(root, NAME).file);
    };
    assert.ok((await bytes()).equals(await bytes()));
  });

  it('keeps the exact text of a long heading in its bookmark', async () => {
    await make('نص.');
    const facts = await readPdf(await readFile(downloadCachePaths(root, NAME).file));
    assert.ok(facts.bookmarks.some(({title}) => title === TITLE));
  });

  it('names a character that no font has, with its place, before anything is printed', async () => {
    await assert.rejects(make('a\n\nب 漢'), (error: unknown) => {
      assert.ok(error instanceof UserError);
      assert.match(
        error.message,
        /ar\/docusaurus-plugin-content-docs\/current\/introduction\.md:8 {2}\[glyphs\]/,
      );
      assert.match(error.message, /U\+6F22/);
      return true;
    });
  });

  describe('with a browser that fails', {skip: process.platform === 'win32'}, () => {
    /** A stand-in for the browser: dies soon after its start, the first time or every time. */
    const standIn = async (name: string, dies: 'once' | 'always'): Promise<string> => {
      const {executablePath} = await findBrowser();
      const path = join(root, name);
      const mark = `${path}.started`;
      const unless = dies === 'once' ? `[ -e '${mark}' ] || ` : '';
      await writeFile(
        path,
        `#!/bin/sh\n${unless}{ : > '${mark}'; (sleep 0.7; kill -9 $$) & }\nexec '${executablePath}' "$@"\n`,
      );
      await chmod(path, 0o755);
      return path;
    };

    const printWith = async (path: string, content: string): Promise<Uint8Array> => {
      const before = process.env['CHROME_PATH'];
      process.env['CHROME_PATH'] = path;
      const failing = await openPrinter();
      try {
        return await failing.print(request(content));
      } finally {
        await failing.close();
        if (before === undefined) delete process.env['CHROME_PATH'];
        else process.env['CHROME_PATH'] = before;
      }
    };
    // Takes longer than the stand-in lives.
    const long = '<p>a</p>'.repeat(20_000);

    it('tries again once', async () => {
      const facts = await readPdf(await printWith(await standIn('once', 'once'), '<p>a</p>'.repeat(2000)));
      assert.ok(facts.pages.length > 1);
    });

    it('then says what to do', async () => {
      await assert.rejects(printWith(await standIn('always', 'always'), long), (error: unknown) => {
        assert.ok(error instanceof UserError);
        assert.match(error.message, /failed twice while it printed tiny\.pdf .*CHROME_PATH/);
        return true;
      });
    });

    it('says that there is none', async () => {
      await assert.rejects(printWith(join(root, 'nowhere'), ''), /CHROME_PATH names .*nowhere/);
    });
  });
});
