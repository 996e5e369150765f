import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {UserError} from '../../src/handbook/problem.ts';
import {accept, type AcceptOptions} from './accept.ts';

const PLAIN = {locale: 'fr', names: [], edition: null, review: null, madeFrom: null} as const;
const MESSAGE = 'interface#nav.search';
const ONLY_CHAPTERS = /^Only chapters take /;

describe('"accept" of a language without a page', () => {
  let root = '';
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'handbook-accept-'));
    await mkdir(join(root, 'i18n/fr'), {recursive: true});
    await writeFile(join(root, 'i18n/fr/code.json'), '{"nav.search": {"message": "Chercher"}}');
  });
  after(() => rm(root, {recursive: true}));

  const ROWS: readonly (readonly [about: string, options: Partial<AcceptOptions>, message: RegExp])[] = [
    ['a review of an interface text', {names: [MESSAGE], review: {state: 'second-read'}}, ONLY_CHAPTERS],
    ['an edition of an interface text', {names: [MESSAGE], edition: '2020'}, /take --edition,/],
    ['the English of an interface text', {names: [MESSAGE], madeFrom: 'HEAD'}, /take --made-from,/],
    ['a review where there are interface texts alone', {review: {state: 'second-read'}}, ONLY_CHAPTERS],
    [
      'a chapter that is not there, beside an interface text',
      {names: [MESSAGE, 'introduction'], review: {state: 'second-read'}},
      /^There is no translation of introduction/,
    ],
    ['an interface text of English', {locale: 'en', names: [MESSAGE]}, /^English is the source/],
  ];

  for (const [about, options, message] of ROWS) {
    it(`refuses ${about}, and says why`, () =>
      assert.rejects(
        accept({root, ...PLAIN, ...options}),
        (error) => error instanceof UserError && message.test(error.message),
      ));
  }
});
