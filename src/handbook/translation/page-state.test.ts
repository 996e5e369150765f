import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import type {Handbook} from '../assemble-handbook.ts';
import {acceptTranslations} from './accept.ts';
import {pageState} from './page-state.ts';
import type {Review} from './record.ts';

const KEY = {locale: 'fr', edition: 'current', chapter: 'introduction'} as const;
const ENGLISH = ['Give 6 mg.', 'Stop after 10 days.'];
const FRENCH = ['Donner 6 mg.', 'Arrêter après 10 jours.'];

function page(paragraphs: readonly string[]): string {
  return `---\ntitle: T\ndescription: D\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** A handbook whose French page was accepted with these texts, and what stands in the files now. */
function handbookWith(now: {
  english?: readonly string[];
  french?: readonly string[];
  review?: Review;
}): Handbook {
  const create = (english: readonly string[], french: readonly string[]): Handbook =>
    createTinyHandbook({
      pages: [
        {...KEY, locale: 'en', text: page(english)},
        {...KEY, text: page(french)},
      ],
    });
  const before = create(ENGLISH, FRENCH);
  const [source, translation] = [...before.pages.values()];
  assert.ok(source !== undefined && translation !== undefined);
  const record = acceptTranslations(before, {
    locale: 'fr',
    pages: [{page: translation, source}],
    review: now.review ?? {state: 'second-read'},
    withMessages: false,
  });
  const after = create(now.english ?? ENGLISH, now.french ?? FRENCH);
  return {...after, records: {...after.records, fr: record}};
}

interface Row {
  readonly what: string;
  readonly handbook: Handbook;
  /** State, review, whether it was edited, and what changed. */
  readonly expected: string;
}

const ROWS: readonly Row[] = [
  {what: 'nothing changed', handbook: handbookWith({}), expected: 'current second-read accepted'},
  {
    what: 'a passage changed in English',
    handbook: handbookWith({english: ['Give 6 mg.', 'Stop after 7 days.']}),
    expected: 'stale second-read accepted changed',
  },
  {
    what: 'a passage was added in English',
    handbook: handbookWith({english: [...ENGLISH, 'Then nothing.']}),
    expected: 'stale second-read accepted added',
  },
  {
    what: 'a passage was removed in English',
    handbook: handbookWith({english: ['Give 6 mg.']}),
    expected: 'stale second-read accepted removed',
  },
  {
    what: 'only line breaks changed in English',
    handbook: handbookWith({english: ['Give\n6 mg.', 'Stop after 10 days.']}),
    expected: 'current second-read accepted',
  },
  {
    what: 'the translation was changed after it was accepted',
    handbook: handbookWith({french: ['Donner 60 mg.', 'Arrêter après 10 jours.']}),
    expected: 'current machine-drafted edited',
  },
  {
    what: 'a clinician reviewed it',
    handbook: handbookWith({review: {state: 'clinician-reviewed', role: 'nurse', date: '2026-11-22'}}),
    expected: 'current clinician-reviewed accepted',
  },
  {
    what: 'it was never accepted',
    handbook: {...handbookWith({}), records: createTinyHandbook({pages: []}).records},
    expected: 'stale machine-drafted edited changed changed changed',
  },
];

for (const {what, handbook, expected} of ROWS) {
  test(`the state of a page if ${what}`, () => {
    const found = pageState(handbook, KEY);
    assert.ok('translation' in found);
    const {review, edited, changes} = found.translation;
    const kinds = changes.map(({kind}) => kind).filter((kind) => kind !== 'same');
    assert.equal([found.state, review.state, edited ? 'edited' : 'accepted', ...kinds].join(' '), expected);
  });
}

test('a page without a file is missing', () => {
  const handbook = createTinyHandbook({pages: [{...KEY, locale: 'en', text: page(ENGLISH)}]});
  assert.equal(pageState(handbook, KEY).state, 'missing');
});

test('a page without English is orphaned', () => {
  const handbook = createTinyHandbook({pages: [{...KEY, text: page(FRENCH)}]});
  assert.equal(pageState(handbook, KEY).state, 'orphaned');
});

/** State of review after the French page is accepted once more without saying how far it was read. */
function reviewAfterAccepting(handbook: Handbook): string | undefined {
  const [source, translation] = [...handbook.pages.values()];
  assert.ok(source !== undefined && translation !== undefined);
  const pages = [{page: translation, source}];
  const record = acceptTranslations(handbook, {locale: 'fr', pages, review: null, withMessages: true});
  return record.pages['current/introduction']?.review.state;
}

test('accepting again keeps a review only of a text that did not change', () => {
  assert.equal(reviewAfterAccepting(handbookWith({french: FRENCH})), 'second-read');
  assert.equal(
    reviewAfterAccepting(handbookWith({french: ['Donner 6 mg !', 'Arrêter.']})),
    'machine-drafted',
  );
});

test('accepting again does not keep a review that was written by hand', () => {
  const handbook = handbookWith({review: {state: 'machine-drafted'}});
  const {fr} = handbook.records;
  const entry = fr.pages['current/introduction'];
  assert.ok(entry !== undefined);
  const pages = {'current/introduction': {...entry, review: {state: 'second-read'} as const}};
  const edited = {...handbook, records: {...handbook.records, fr: {...fr, pages}}};
  assert.equal(reviewAfterAccepting(edited), 'machine-drafted');
});

test('accepting keeps the entry of a page that cannot be read, and drops that of one that is gone', () => {
  const handbook = handbookWith({});
  const [source] = [...handbook.pages.values()];
  assert.ok(source !== undefined);
  const problem = {
    file: 'i18n/fr/docusaurus-plugin-content-docs/current/introduction.md',
    line: 1,
    rule: 'front-matter',
    found: '',
    expected: '',
    remedy: '',
  };
  const acceptance = {locale: 'fr', pages: [], review: null, withMessages: false} as const;
  const entriesWith = (problems: Handbook['problems']): readonly string[] =>
    Object.keys(
      acceptTranslations({...handbook, pages: new Map([[source.file, source]]), problems}, acceptance).pages,
    );
  assert.deepEqual(entriesWith([problem]), ['current/introduction']);
  assert.deepEqual(entriesWith([]), []);
});
