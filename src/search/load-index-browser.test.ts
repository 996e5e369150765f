import assert from 'node:assert/strict';
import {createServer, type ServerResponse} from 'node:http';
import {after, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {findLocale} from '../handbook/locales.ts';
import {createFixtureRecord} from './fixture-index.ts';
import {loadIndex, type SearchPlace} from './load-index-browser.ts';
import {createSearchIndexFile} from './create-search-index.ts';
import {queryIndex} from './query-index.ts';
import {formatSearchIndex} from './index-file.ts';

const TEXT = formatSearchIndex(
  createSearchIndexFile({
    locale: {...findLocale('vi'), tag: 'vi'},
    edition: 'current',
    records: [createFixtureRecord({text: 'Liều dexamethason là 6 mg mỗi ngày.'})],
    stem: null,
    terms: [],
    words: {},
  }),
);

describe('the index of a language', () => {
  let answer: (response: ServerResponse) => void;
  let requests = 0;
  let site = '';
  const server = createServer((_request, response) => {
    requests += 1;
    answer(response);
  });
  /** Each test has a folder of its own: what was loaded from one is kept. */
  const placeOf = (folder: string): SearchPlace => ({
    baseUrl: `${site}/${folder}/`,
    locale: findLocale('vi'),
    edition: 'current',
  });

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    site = `http://127.0.0.1:${address.port}`;
  });
  beforeEach(() => {
    requests = 0;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is fetched once, and again after it came damaged', async () => {
    const head = TEXT.slice(0, TEXT.indexOf('\n'));
    // Each attempt is two requests at first, the second past the browser's cache; after a failure one.
    const answers = ['', TEXT.slice(0, 40), 'gone', head, 'gone', TEXT];
    answer = (response) => {
      const body = answers[requests - 1] ?? TEXT;
      response.statusCode = body === 'gone' ? 404 : 200;
      response.end(body);
    };
    const place = placeOf('damaged');
    for (const expected of [2, 3, 4, 5]) {
      await assert.rejects(loadIndex(place));
      assert.equal(requests, expected);
    }
    const [one, other] = await Promise.all([loadIndex(place), loadIndex(place)]);
    assert.equal(one, other);
    assert.equal(await loadIndex(place), one);
    assert.equal(requests, answers.length);
  });

  it('is waited for as long as something comes, and no longer', async () => {
    const bytes = Buffer.from(TEXT);
    const patienceMs = 1000;
    answer = (response) => {
      void (async () => {
        for (let piece = 0; piece < 10; piece += 1) {
          response.write(bytes.subarray((bytes.length * piece) / 10, (bytes.length * (piece + 1)) / 10));
          await pause(patienceMs / 4);
        }
        response.end();
      })();
    };
    await loadIndex(placeOf('slow'), patienceMs);
    assert.equal(requests, 1);
    answer = (response) => {
      response.write(bytes.subarray(0, bytes.length / 2));
    };
    await assert.rejects(loadIndex(placeOf('silent'), patienceMs), {name: 'AbortError'});
    assert.equal(requests, 3);
  });

  it('is read as it arrives, in whatever pieces', async () => {
    const bytes = Buffer.from(TEXT);
    // Inside a letter of three bytes, and inside the second line.
    const cuts = [bytes.indexOf('ề') + 1, bytes.indexOf('\n') + 5];
    answer = (response) => {
      void (async () => {
        let from = 0;
        for (const cut of [...cuts, bytes.length]) {
          response.write(bytes.subarray(from, cut));
          from = cut;
          await pause(50);
        }
        response.end();
      })();
    };
    const index = await loadIndex(placeOf('pieces'));
    assert.equal(queryIndex(index, 'dexamethason', 5)[0]?.record.text, 'Liều dexamethason là 6 mg mỗi ngày.');
    assert.equal(requests, 1);
  });

  it('is not taken for whole when the connection breaks', async () => {
    answer = (response) => {
      response.write(TEXT.slice(0, -3));
      setTimeout(() => response.destroy(), 50);
    };
    await assert.rejects(loadIndex(placeOf('broken')));
    assert.equal(requests, 2);
  });
});
