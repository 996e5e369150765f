import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assembleBook} from '../../../src/handbook/assemble-handbook.ts';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import {createPackPage} from './create-pack-page.ts';

const HANDBOOK = createTinyHandbook({pages: []});

for (const [edition, title, expected] of [
  ['current', 'ECMO', 'ECMO | COVID-19 Handbook'],
  ['2020', 'ECMO', 'First edition, March 2020: ECMO | COVID-19 Handbook'],
  ['2020', 'COVID-19 Handbook', 'First edition, March 2020: COVID-19 Handbook'],
] as const) {
  test(`the head of "${title}" in the edition "${edition}" says "${expected}"`, () => {
    const html = createPackPage({
      handbook: HANDBOOK,
      book: assembleBook(HANDBOOK, 'en', edition),
      file: 'treatment/ecmo.html',
      title,
      description: '',
      content: '',
      facts: [],
    });
    assert.equal(/<title>(.*)<\/title>/.exec(html)?.[1], expected);
  });
}
