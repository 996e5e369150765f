import assert from 'node:assert/strict';
import {test} from 'node:test';
import {printedTexts} from '../../src/fonts/printed-texts.ts';
import {assembleBook} from '../../src/handbook/assemble-handbook.ts';
import {createTinyHandbook} from './tiny-handbook.ts';

const TEXT = `---
title: ①
description: d
---

## ② {#two}

| ③ |
| --- |
| \`④\` |

:::note[⑤]
$⑥$
:::
`;

test('the check of glyphs sees every text that a book prints', () => {
  const handbook = createTinyHandbook({
    pages: [{locale: 'ar', edition: 'current', chapter: 'introduction', text: TEXT}],
    translations: {ar: {'book.title': '⑦'}},
    references: [
      {id: 'a', type: 'report', title: '⑧', keyword: '2026'},
      {id: 'b', type: 'report', title: '⑨', keyword: '2020'},
    ],
  });
  const texts = printedTexts(handbook, assembleBook(handbook, 'ar', 'current'));
  const printed = texts.map(({value}) => value).join('');
  const signs = [...'①②③④⑤⑥⑦⑧⑨'];
  assert.deepEqual(
    signs.filter((sign) => !printed.includes(sign)),
    ['⑨'],
    'only what the other edition cites is left out',
  );
  assert.equal(texts.find(({value}) => value === '④')?.line, 10);
});
