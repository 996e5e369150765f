import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LOCALE_TAGS, type LocaleTag} from '../../src/handbook/locales.ts';
import {nameSentence} from '../../src/handbook/parity/exceptions.ts';
import {createTinyHandbook} from '../../test/pdf/tiny-handbook.ts';
import {checkTranslations} from './translations.ts';

const EXCEPTION = {
  file: 'i18n/fr/docusaurus-plugin-content-docs/current/introduction.md',
  under: '',
  rule: 'quantity-parity',
  ...nameSentence('Donner 6 mg.'),
  about: ['6 mg'],
  reason: 'A reason that is long enough.',
};

const ROWS: readonly (readonly [what: string, locales: readonly LocaleTag[], problems: number])[] = [
  ['is reported', LOCALE_TAGS, 1],
  ['is left alone where its language was not read', ['en', 'ar'], 0],
];

for (const [what, locales, problems] of ROWS) {
  test(`an exception for which nothing is reported ${what}`, () => {
    const handbook = {...createTinyHandbook({pages: []}), locales, exceptions: [EXCEPTION]};
    assert.deepEqual(
      locales.flatMap((locale) => checkTranslations(locale, handbook)).map(({rule}) => rule),
      new Array<string>(problems).fill('exceptions'),
    );
  });
}
