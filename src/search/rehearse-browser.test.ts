import assert from 'node:assert/strict';
import {test} from 'node:test';
import {EDITION_IDS} from '../handbook/editions.ts';
import {LOCALES} from '../handbook/locales.ts';
import {loadStemmer} from './load-stemmer.ts';
import {rehearseWithSample} from './rehearse-browser.ts';

// A sample that cannot be read, or that takes long, would keep the reader from the real index.
for (const locale of LOCALES) {
  test(`a sample in ${locale.englishName} can be opened and asked`, {timeout: 20_000}, async () => {
    const stem = await loadStemmer(locale.tag);
    for (const edition of EDITION_IDS) {
      const steps = [...rehearseWithSample(locale, edition, stem)];
      assert.ok(steps.length > 0);
    }
  });
}
