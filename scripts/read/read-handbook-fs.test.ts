import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {unitsOf} from '../../src/handbook/translation/units.ts';
import {readHandbook} from './read-handbook-fs.ts';

const PAGE = '---\ntitle: A\ndescription: B.\n---\n\nText.\n';
const FILES: Readonly<Record<string, string>> = {
  'src/data/references.json': '[]',
  'src/data/terms.json': '[]',
  'src/data/effects.json': '[]',
  'src/data/search-words.json': '{}',
  'i18n/fr/code.json': '{\n  "nav.search": {"message": "Chercher"}\n}\n',
  'docs/introduction.md': PAGE,
};

describe('a handbook that is read', () => {
  let root = '';
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), {recursive: true});
    await writeFile(join(root, file), text);
  };
  const problems = async (): Promise<readonly (readonly string[])[]> =>
    (await readHandbook(root, ['en', 'fr'])).problems.map(({file, rule, found}) => [file, rule, found]);
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'handbook-read-'));
    for (const [file, text] of Object.entries(FILES)) await put(file, text);
  });
  afterEach(() => rm(root, {recursive: true}));

  it('is read the same with a byte order mark before its files', async () => {
    const plain = await readHandbook(root, ['en', 'fr']);
    for (const [file, text] of Object.entries(FILES)) await put(file, `\uFEFF${text}`);
    const marked = await readHandbook(root, ['en', 'fr']);
    assert.deepEqual(marked.problems, []);
    assert.deepEqual(marked.translations, plain.translations);
    assert.deepEqual(marked.messageLines, plain.messageLines);
    const [before, after] = [plain, marked].map(({pages}) => pages.get('docs/introduction.md'));
    assert.ok(before !== undefined && after !== undefined);
    assert.equal(after.sourceHash, before.sourceHash);
    assert.deepEqual(
      unitsOf(after).map(({hash}) => hash),
      unitsOf(before).map(({hash}) => hash),
    );
  });

  it('says why a file of data cannot be read', async () => {
    await rm(join(root, 'src/data/terms.json'));
    await rm(join(root, 'src/data/effects.json'));
    await mkdir(join(root, 'src/data/effects.json'));
    assert.deepEqual(await problems(), [
      ['src/data/terms.json', 'data-files', 'no such file'],
      ['src/data/effects.json', 'data-files', 'a folder in its place'],
    ]);
  });
});
