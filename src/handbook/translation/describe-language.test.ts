import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describeLanguage, formatLocaleEntry} from './describe-language.ts';

const KNOWN: readonly (readonly [tag: string, expected: string])[] = [
  ['pt-BR', 'Português (Brasil) | Brazilian Portuguese | ltr | , | . | spaces | Latn'],
  ['sw', 'Kiswahili | Swahili | ltr | . | , | spaces | Latn'],
  ['uk', 'Українська | Ukrainian | ltr | , | \u00A0 | spaces | Latn'],
  ['fa', 'فارسی | Persian | rtl | . | , | spaces | Arab'],
  ['sr-Latn', 'Srpski (latinica) | Serbian (Latin) | ltr | , | . | spaces | Latn'],
];

const REFUSED: readonly (readonly [tag: string, message: RegExp])[] = [
  ['portuguese', /no language|no language tag/],
  ['pt_BR', /no language tag.*such as "sw", "pt-BR"/],
  ['pt-br', /is written "pt-BR"/],
  ['fr', /there already: French/],
  ['', /no language tag/],
  ['xq', /no language that is known here/],
  ['und', /no language that is known here/],
  ['mul', /no language that is known here/],
  ['de-u-co-phonebk', /more than the language.*alone: "de"/],
  ['en-x-handbook', /more than the language.*alone: "en"/],
  ['km', /No font here prints the script of "km" \(Khmr\).*PRINT_FONTS/],
  ["x'; process.exit()", /no language tag/],
];

describe('a new language', () => {
  for (const [tag, expected] of KNOWN) {
    it(`is described: ${tag}`, () => {
      const {name, englishName, direction, decimalMark, thousandsMarks, segmentsWords, script} =
        describeLanguage(tag);
      const words = segmentsWords ? 'segmented' : 'spaces';
      const found = [name, englishName, direction, decimalMark, thousandsMarks.join(''), words, script];
      assert.equal(found.join(' | '), expected);
    });
  }

  for (const [tag, message] of REFUSED) {
    it(`is refused: "${tag}"`, () => {
      assert.throws(() => describeLanguage(tag), {name: 'UserError', message});
    });
  }

  it('becomes an entry of the list, with invisible marks spelt out', () => {
    assert.match(
      formatLocaleEntry(describeLanguage('uk')),
      /^ {2}\{\n {4}tag: 'uk',\n(?: {4}.*\n)* {4}thousandsMarks: \['\\u00A0'\],\n(?: {4}.*\n)* {4}published: false,\n {2}\},\n$/,
    );
  });
});
