import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {planCards} from '../scripts/commands/plan-cards.ts';
import {makePlanned} from '../scripts/commands/planned-download.ts';
import {downloadCachePaths} from '../scripts/read/read-download-cache-fs.ts';
import {readHandbook} from '../scripts/read/read-handbook-fs.ts';
import {readPdf, type PdfFacts} from '../scripts/read/read-pdf.ts';
import {readSiteAddress} from '../scripts/read/read-site-address-env.ts';
import {openPrinter, type Printer} from '../scripts/write/print-pdf-browser.ts';
import type {Handbook} from '../src/handbook/assemble-handbook.ts';
import {DEFAULT_EDITION} from '../src/handbook/editions.ts';
import {findLocale, LOCALE_TAGS} from '../src/handbook/locales.ts';
import {WARD_CARDS} from '../src/handbook/ward-cards.ts';
import {downloadName} from '../src/handbook/downloads.ts';
import {writeFigure} from './write-figure.ts';

const ROOT = join(import.meta.dirname, '..');

describe('finished ward cards', {concurrency: false}, () => {
  let printer: Printer;
  let handbook: Handbook;
  before(async () => {
    handbook = await readHandbook(ROOT);
    printer = await openPrinter();
  });
  after(() => printer.close());

  for (const locale of LOCALE_TAGS) {
    describe(locale, () => {
      let facts: PdfFacts;
      before(async () => {
        // Those of the last build are used where nothing has changed.
        const address = readSiteAddress(process.env);
        const plan = [await planCards({root: ROOT, handbook, locale, address})];
        await makePlanned({root: ROOT, locale, plan, printer});
        const {file} = downloadCachePaths(ROOT, downloadName(locale, DEFAULT_EDITION, 'cards'));
        facts = await readPdf(await readFile(file));
      });

      it('has one page for each card, with a bookmark', () => {
        assert.equal(facts.pages.length, WARD_CARDS.length);
        assert.deepEqual(
          facts.bookmarks.filter(({level}) => level === 1).map(({page}) => page),
          WARD_CARDS.map((_, index) => index + 1),
        );
      });

      it('has its language, direction, title and tags', () => {
        assert.equal(facts.language, locale);
        assert.equal(facts.direction, findLocale(locale).direction === 'rtl' ? 'R2L' : 'L2R');
        assert.ok(facts.title.includes(handbook.say[locale]('cards.title')));
        assert.ok(facts.tagged);
      });

      it('draws every character, in fonts of its own, away from the edges', () => {
        assert.deepEqual(facts.pagesWithMissingGlyphs, []);
        assert.deepEqual(facts.pagesWithTextAtEdge, []);
        assert.ok(facts.fonts.every(({embedded}) => embedded));
      });

      it('shows the doses, and no number of a source', () => {
        const text = facts.pages.join(' ').normalize('NFKC').replaceAll(/\s+/g, ' ');
        for (const figure of ['6 mg', '50 mg', '8 mg/kg', '800 mg', '400 mg', '4 mg']) {
          assert.ok(text.includes(writeFigure(figure, locale)), figure);
        }
        assert.doesNotMatch(text, /\[\d+\]/);
      });
    });
  }
});
