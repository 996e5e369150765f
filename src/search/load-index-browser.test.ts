import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {test} from 'node:test';
import {findLocale} from '../handbook/locales.ts';
import {loadIndex} from './load-index-browser.ts';
import {createSearchIndexFile} from './search-index.ts';

const LOCALE = {...findLocale('en'), tag: 'en' as const};

test('an index is fetched once, and again after it came damaged', async () => {
  const whole = JSON.stringify(createSearchIndexFile(LOCALE, 'current', []));
  const answers = ['', whole.slice(0, 40), 'gone', whole];
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
  const baseUrl = `http://127.0.0.1:${address.port}/`;
  try {
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await assert.rejects(loadIndex(baseUrl, LOCALE, 'current'));
      assert.equal(requests, attempt);
    }
    const [one, other] = await Promise.all([
      loadIndex(baseUrl, LOCALE, 'current'),
      loadIndex(baseUrl, LOCALE, 'current'),
    ]);
    assert.equal(one, other);
    assert.equal(await loadIndex(baseUrl, LOCALE, 'current'), one);
    assert.equal(requests, 4);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
