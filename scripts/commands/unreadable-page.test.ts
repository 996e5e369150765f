import assert from 'node:assert/strict';
import {AsyncLocalStorage} from 'node:async_hooks';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it, mock} from 'node:test';
import {LOCALE_TAGS, SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {messagesFile} from '../../src/handbook/paths.ts';
import {diff} from './diff.ts';
import type {ExitCode} from './exit-code.ts';
import {status} from './status.ts';

const FRENCH = 'i18n/fr/docusaurus-plugin-content-docs/current/introduction.md';
const WHOLE = '---\ntitle: A\ndescription: B.\n---\n\nText.\n';
const CHOICE = {locale: 'fr', chapter: null, edition: null} as const;

/** What a command prints, without what the test runner writes to the same place meanwhile, and its exit code. */
async function print(command: () => Promise<ExitCode>): Promise<{code: ExitCode; text: string}> {
  const inCommand = new AsyncLocalStorage<true>();
  const texts: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  const kept = mock.method(process.stdout, 'write', (text: string) => {
    if (inCommand.getStore() === undefined) return write(text);
    texts.push(text);
    return true;
  });
  try {
    return {code: await inCommand.run(true, command), text: texts.join('')};
  } finally {
    kept.mock.restore();
  }
}

describe('a page without a description', () => {
  let root = '';
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), {recursive: true});
    await writeFile(join(root, file), text);
  };
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'handbook-unreadable-'));
    for (const name of ['references', 'terms', 'effects']) await put(`src/data/${name}.json`, '[]');
    await put('src/data/search-words.json', '{}');
    for (const tag of LOCALE_TAGS) if (tag !== SOURCE_LOCALE) await put(messagesFile(tag), '{}');
    await put('docs/introduction.md', WHOLE);
    await put(FRENCH, '---\ntitle: A\n---\n\nText.\n');
  });
  after(() => rm(root, {recursive: true}));

  it('is not taken for current by "diff"', async () => {
    const {code, text} = await print(() => diff({root, json: false, ...CHOICE}));
    assert.equal(code, 1);
    assert.ok(text.includes(FRENCH), text);
    assert.doesNotMatch(text, /every page is current/);
  });

  it('is named by "status", which prints its tables all the same', async () => {
    const {code, text} = await print(() => status({root, json: false}));
    assert.equal(code, 1);
    assert.match(text, /^language +edition +chapters/m);
    assert.ok(text.includes(FRENCH), text);
    assert.match(text, /cannot be read is counted as missing/);
  });

  for (const [name, command] of [
    ['diff', () => diff({root, json: true, ...CHOICE})],
    ['status', () => status({root, json: true})],
  ] as const) {
    it(`stands in the JSON of "${name}"`, async () => {
      const {code, text} = await print(command);
      assert.equal(code, 1);
      const {problems} = JSON.parse(text) as {
        problems: readonly {file: string}[];
      };
      assert.deepEqual(new Set(problems.map(({file}) => file)), new Set([FRENCH]));
    });
  }
});
