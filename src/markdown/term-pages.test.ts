import assert from 'node:assert/strict';
import type {Root} from 'mdast';
import {test} from 'node:test';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import type {LocaleTag} from '../handbook/locales.ts';
import {parseMarkdown} from '../handbook/markdown-syntax.ts';
import {createSay} from '../handbook/messages.ts';
import type {Term} from '../handbook/terms.ts';
import {createTinyTerm} from '../handbook/tiny-term.ts';
import {explainTerms} from './explain-terms.ts';
import {transformGlossary} from './glossary.ts';
import {rehypeTables} from './rehype-tables.ts';
import type {PageContext} from './page-context.ts';

const ECMO = createTinyTerm(
  'ecmo',
  {en: 'extracorporeal membrane oxygenation', fr: 'oxygénation extracorporelle', ar: 'الأكسجة خارج الجسم'},
  {abbreviation: 'ECMO'},
);
const PRONE = createTinyTerm('prone', {en: 'prone position', fr: 'décubitus ventral'});
const PLAIN = createTinyTerm('aspirin', {en: 'aspirin'}, {explain: false, brands: ['Bayaspirin']});
const TERMS = [PRONE, ECMO, PLAIN];

function render(
  markdown: string,
  transform: (tree: Root, context: PageContext) => void,
  locale: LocaleTag = 'en',
  chapter = 'introduction',
  terms: readonly Term[] = TERMS,
): string {
  const tree = parseMarkdown(markdown);
  transform(tree, {
    locale,
    edition: 'current',
    chapter,
    say: createSay({}),
    references: [],
    terms,
    effects: [],
    linkTo: (target, anchor) => `/${target}/#${anchor ?? ''}`,
    linkToDefaultEdition: null,
    changes: () => [],
  });
  const processor = unified().use(remarkRehype).use(rehypeTables).use(rehypeStringify);
  return processor.stringify(processor.runSync(tree));
}

const LINK = '<a href="/appendix/glossary#term-ecmo" title="What ecmo is." class="term">ECMO</a>';

const ROWS: readonly (readonly [what: string, markdown: string, links: number])[] = [
  ['the first mention of two', 'Start ECMO. Stop ECMO.', 1],
  ['the abbreviation after the full term', 'Extracorporeal membrane oxygenation (ECMO). ECMO.', 1],
  ['two terms', 'ECMO or prone position.', 2],
  ['a term without need of explanation', 'Give aspirin.', 0],
  ['a heading', '## ECMO', 0],
  ['a link', 'See [ECMO](/treatment/ecmo).', 0],
  ['the text after a link', 'See [ECMO](/treatment/ecmo) on ECMO.', 1],
  ['a citation', 'Here. :cite[ECMO]', 0],
  ['a header cell', '| ECMO | b |\n| --- | --- |\n| a | b |', 0],
  ['a cell below the header', '| a | ECMO |\n| --- | --- |\n| ECMO | b |', 1],
  ['the title of a box', ':::danger[ECMO]\nText.\n:::', 0],
  ['the text of a box', ':::danger[ECMO]\nECMO.\n:::', 1],
  ['code', '`ECMO`', 0],
];

for (const [what, markdown, links] of ROWS) {
  test(`${what}: ${links === 0 ? 'no link' : `${links} linked`}`, () => {
    const html = render(markdown, explainTerms);
    assert.equal(html.match(/class="term"/g)?.length ?? 0, links, html);
  });
}

test('the link leads to the entry and says the definition', () => {
  assert.equal(render('Start ECMO now.', explainTerms), `<p>Start ${LINK} now.</p>`);
});

test('where the definition is not translated, the link has no title', () => {
  assert.match(
    render('Le décubitus ventral.', explainTerms, 'fr'),
    /<a href="[^"]+" class="term">décubitus ventral/,
  );
});

test('nothing is explained in the glossary itself', () => {
  assert.doesNotMatch(render('ECMO', explainTerms, 'en', 'appendix/glossary'), /<a/);
});

test('the glossary is alphabetical in the language of the reader, abbreviations included', () => {
  const headings = (html: string): readonly string[] =>
    Array.from(html.matchAll(/id="((?:term|abbreviation)-[^"]+)"/g), ([, id = '']) => id);
  assert.deepEqual(headings(render('::glossary', transformGlossary)), [
    'term-aspirin',
    'abbreviation-ecmo-ecmo',
    'term-ecmo',
    'term-prone',
  ]);
  assert.deepEqual(headings(render('::glossary', transformGlossary, 'fr')), [
    'term-aspirin',
    'term-prone',
    'abbreviation-ecmo-ecmo',
    'term-ecmo',
  ]);
});

test('what is not translated is marked as English', () => {
  const html = render('::glossary', transformGlossary, 'ar');
  assert.match(html, /<dfn lang="en" dir="ltr">aspirin<\/dfn>/);
  assert.match(html, /<p lang="en" dir="ltr">What ecmo is\.<\/p>/);
});

test('brand names are shown, letters lead to their first entry', () => {
  const html = render('::glossary', transformGlossary);
  assert.match(html, /Sold as: Bayaspirin/);
  assert.match(
    html,
    /<nav [^>]*aria-label="Letters"[^>]*><a href="#term-aspirin">A<\/a> <a href="#abbreviation-ecmo-ecmo">E<\/a>/,
  );
});
