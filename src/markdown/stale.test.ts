import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {createTinyHandbook} from '../../test/pdf/tiny-handbook.ts';
import {acceptTranslations} from '../handbook/translation/accept.ts';
import {pageState} from '../handbook/translation/page-state.ts';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {markStale} from './stale.ts';

const KEY = {locale: 'fr', edition: 'current', chapter: 'introduction'} as const;
const FRONT = '---\ntitle: T\ndescription: D\n---\n\n';
const FRENCH = 'Un.\n\nDonner 6 mg.\n\n:::danger\nNe pas donner.\n:::\n';

/** The page after the English has changed from `before` to `now`, and the French to `edited`. */
function marked(before: string, now: string, french = FRENCH, edited = french): Root {
  const create = (english: string, translation = french): ReturnType<typeof createTinyHandbook> =>
    createTinyHandbook({
      pages: [
        {...KEY, locale: 'en', text: FRONT + english},
        {...KEY, text: FRONT + translation},
      ],
    });
  const earlier = create(before);
  const [source, page] = [...earlier.pages.values()];
  assert.ok(source !== undefined && page !== undefined);
  const fr = acceptTranslations(earlier, {
    locale: 'fr',
    pages: [{page, source}],
    review: null,
    withMessages: false,
  });
  const handbook = {...create(now, edited), records: {...earlier.records, fr}};
  const state = pageState(handbook, KEY);
  assert.ok('translation' in state);
  const tree = structuredClone(state.translation.page.tree);
  markStale(tree, state.translation, handbook.say.fr);
  return tree;
}

/** Its blocks as text. */
function blocksOf(...texts: Parameters<typeof marked>): readonly string[] {
  return marked(...texts).children.map((node) => toString(node).trim());
}

const ENGLISH = 'One.\n\nGive 6 mg.\n\n:::danger\nDo not give it.\n:::\n';

interface Row {
  readonly what: string;
  readonly now: string;
  readonly count: number;
  /** The blocks below the notice at the top. */
  readonly expected: readonly (string | RegExp)[];
}

const ROWS: readonly Row[] = [
  {
    what: 'a changed dose brings the English beside it',
    now: ENGLISH.replace('6 mg', '4 mg'),
    count: 1,
    expected: ['Un.', 'Donner 6 mg.', /Give 4 mg\./, 'Ne pas donner.'],
  },
  {
    what: 'a changed danger brings the English beside it',
    now: ENGLISH.replace('Do not give', 'Never give'),
    count: 1,
    expected: ['Un.', 'Donner 6 mg.', 'Ne pas donner.', /Never give it\./],
  },
  {
    what: 'changed words are only counted',
    now: ENGLISH.replace('One', 'First'),
    count: 1,
    expected: ['Un.', 'Donner 6 mg.', 'Ne pas donner.'],
  },
  {
    what: 'a new dose stands where it stands in English',
    now: ENGLISH.replace('One.', 'One.\n\nWait 2 hours.'),
    count: 1,
    expected: ['Un.', /not yet translated:Wait 2 hours\./, 'Donner 6 mg.', 'Ne pas donner.'],
  },
  {
    what: 'a removed passage is marked',
    now: ENGLISH.replace('Give 6 mg.\n\n', ''),
    count: 1,
    expected: ['Un.', 'Donner 6 mg.', /no longer stands/, 'Ne pas donner.'],
  },
];

for (const {what, now, count, expected} of ROWS) {
  test(what, () => {
    const [head = '', ...blocks] = blocksOf(ENGLISH, now);
    assert.match(head, new RegExp(`^The English text has changed.*Passages that changed: ${count}\\.`, 's'));
    assert.equal(blocks.length, expected.length, JSON.stringify(blocks));
    blocks.forEach((block, index) => {
      const wanted = expected[index] ?? '';
      if (typeof wanted === 'string') assert.equal(block, wanted);
      else assert.match(block, wanted);
    });
  });
}

test('a dose in a table brings the English beside it, though its cells touch in the tree', () => {
  const table = (drug: string, who: string, dose: string): string =>
    `| ${drug} | ${dose} | ${who} |\n| --- | --- | --- |\n| x | ${dose} | ${who} |\n`;
  const blocks = blocksOf(
    table('drug', 'adults', '6 mg'),
    table('drug', 'adults', '4 mg'),
    table('médicament', 'adultes', '6 mg'),
  );
  assert.match(blocks.at(-1) ?? '', /^Changed since.*4 mg/);
});

test('a dose that the English has dropped brings the English beside it', () => {
  const blocks = blocksOf(ENGLISH, ENGLISH.replace('Give 6 mg.', 'Give nothing.'));
  assert.match(blocks[3] ?? '', /Give nothing\./);
});

test('no id stands twice where the English stands beside a recommendation', () => {
  const drug = (sentence: string): string =>
    `:::recommendation{id="drug" direction="for" strength="strong" certainty="high" population="adults" sources="who" date="2026-11-22"}\n${sentence}\n:::\n`;
  const tree = marked(drug('Give it.'), drug('Give it early.'), drug('Donner.'));
  const ids: unknown[] = [];
  visitNodes(tree, 'containerDirective', ({name, attributes}) => {
    if (name === 'recommendation') ids.push(attributes?.['id']);
  });
  assert.deepEqual(ids, ['drug', 'drug-english']);
});

test('nothing stands beside passages of a text that was given other blocks since', () => {
  const blocks = blocksOf(ENGLISH, ENGLISH.replace('6 mg', '4 mg'), FRENCH, `Ajouté.\n\n${FRENCH}`);
  assert.match(blocks[1] ?? '', /Give 4 mg\./);
  assert.deepEqual(blocks.slice(2), ['Ajouté.', 'Un.', 'Donner 6 mg.', 'Ne pas donner.']);
});

test('a current page stays as it is', () => {
  assert.deepEqual(blocksOf(ENGLISH, ENGLISH), ['Un.', 'Donner 6 mg.', 'Ne pas donner.']);
});
