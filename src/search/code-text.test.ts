import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findLocale, type LocaleTag} from '../handbook/locales.ts';
import {codeStems, readStems} from './code-stems.ts';
import {codeTexts, END, readDictionary, readRows, readText} from './code-text.ts';
import {createScanWords} from './scan-words.ts';

const TEXTS: readonly (readonly [LocaleTag, readonly string[]])[] = [
  [
    'en',
    [
      'Give dexamethasone 6 mg, at most 10 days.',
      '',
      'IL-6 (COVID-19) SpO₂ ≤ 93%; “quoted” back\\slash',
      'McGrath iPad 6mg 5th; a^b and \\^C',
    ],
  ],
  ['fr', ['L’oxygène à 1\u202F000 mL : débit de 0,5.', ' espace  double ', 'Œdème ÉTAT État']],
  ['tr', ['İlaç ıspanak IŞIK Işık ilaç', '%50; 0,5 mL']],
  ['ar', ['أعطِ \u20665–10 mg/kg\u2069 يوميًا.', 'الأُكسجين']],
  ['zh-Hans', ['使用地塞米松6 mg，每日一次（SpO₂≤93%）。', 'ICU患者 10天']],
  ['ja', ['デキサメタゾンを１日１回6 mg投与する。', 'ｺﾛﾅ']],
  ['en', ['\uD83E\uDEC1 lungs', 'lone \uD83D half', '\u0007 bell']],
];

test('texts come back as they were', () => {
  for (const [tag, texts] of TEXTS) {
    const {words, rows} = codeTexts([texts.slice(0, 1), texts.slice(1)], createScanWords(findLocale(tag)));
    // Through JSON and UTF-8, as in the file.
    const sent = JSON.parse(Buffer.from(JSON.stringify({words, rows})).toString()) as {
      words: readonly string[];
      rows: string;
    };
    const dictionary = readDictionary(sent.words);
    const numbers = readRows(dictionary, sent.rows);
    let from = 0;
    for (const text of texts) {
      const read = readText(dictionary, numbers, from);
      assert.equal(read.text, text, tag);
      for (const {entry, start, end} of read.words) {
        assert.equal(read.text.slice(start, end).toLowerCase(), dictionary.entries[entry]?.toLowerCase());
      }
      from = numbers.indexOf(END, from) + 1;
    }
  }
});

test('stems come back as they were', () => {
  const terms = ['patients', 'therapies', 'x', 'running', '', 'same', 'walkitab', 'a'.repeat(40)];
  const stems = ['patient', 'therapi', 'x', 'run', '', 'same', 'kitab', 'b'];
  const back = readStems(terms, codeStems(terms, stems));
  // What is cut by more letters than a digit tells stays whole.
  assert.deepEqual(back, [...stems.slice(0, -1), 'a'.repeat(40)]);
  assert.deepEqual(readStems(terms, ''), terms);
});
