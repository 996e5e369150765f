import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {test} from 'node:test';
import {findLocale} from '../handbook/locales.ts';
import {loadIndex} from './load-index-browser.ts';
import {createSearchIndexFile} from './create-search-index.ts';

const LOCALE = {...findLocale('en'), tag: 'en' as const};

test('an index is fetched once, and again after it came damaged', async () => {
  const whole = JSON.stringify(
    createSearchIndexFile({
      locale: LOCALE,
      edition: 'current',
      records: [],
      stem: null,
      terms: [],
      words: {},
    }),
  );
  // Each attempt is two requests at first, the second past the browser's cache; after a failure one.
  const answers = ['', whole.slice(0, 40), 'gone', 'gone', whole];
  let requests = 0;
  const server = createServer((_request, response) => {
    const body = answers[requests] ?? whole;
    requests += 1;
    response.statusCode = body === 'gone' ? 404 : 200;
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  const place = {baseUrl: `http://127.0.0.1:${address.port}/`, locale: LOCALE, edition: 'current' as const};
  try {
    for (const expected of [2, 3, 4]) {
      await assert.rejects(loadIndex(place));
      assert.equal(requests, expected);
    }
    const [one, other] = await Promise.all([loadIndex(place), loadIndex(place)]);
    assert.equal(one, other);
    assert.equal(await loadIndex(place), one);
    assert.equal(requests, 5);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
