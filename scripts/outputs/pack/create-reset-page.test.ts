import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTinyHandbook} from '../../../test/pdf/tiny-handbook.ts';
import {createResetPage} from './create-reset-page.ts';

test('signs of HTML in a translation stay text, in the page and in its script', () => {
  const {say} = createTinyHandbook({
    pages: [],
    translations: {fr: {'offline.reset': 'Vider <tout> & finir', 'offline.resetDone': '</script>Fini'}},
  });
  const page = createResetPage({say}, 'fr');
  assert.match(page, /<h1>Vider &lt;tout&gt; &amp; finir<\/h1>/);
  assert.match(page, /<title>Vider &lt;tout&gt; &amp; finir<\/title>/);
  assert.equal(page.split('</script>').length, 2);
});
