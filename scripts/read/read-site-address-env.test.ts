import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readSiteAddress} from './read-site-address-env.ts';

const ROWS: readonly (readonly [env: NodeJS.ProcessEnv, expected: string | null])[] = [
  [{}, null],
  [{HANDBOOK_URL: ''}, null],
  [{HANDBOOK_URL: 'https://a.org'}, 'https://a.org/'],
  [{HANDBOOK_URL: 'https://a.org', HANDBOOK_BASE_URL: '/covid'}, 'https://a.org/covid/'],
  [{HANDBOOK_URL: 'http://box.local:8080/', HANDBOOK_BASE_URL: 'covid/'}, 'http://box.local:8080/covid/'],
];

for (const [env, expected] of ROWS) {
  test(`the site is at ${expected ?? 'no known address'} with ${JSON.stringify(env)}`, () =>
    assert.equal(readSiteAddress(env), expected));
}

for (const wrong of [
  'handbook.example.org',
  'ftp://a.org',
  'https//a.org',
  'https://a.org/covid',
  'https://a.org/?x',
]) {
  test(`"${wrong}" is no address of a host`, () =>
    assert.throws(() => readSiteAddress({HANDBOOK_URL: wrong}), /HANDBOOK_URL is .*Expected the address/));
}
