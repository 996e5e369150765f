import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {unitsOf} from '../../src/handbook/translation/units.ts';
import {readJudgement} from './keep-judgement-fs.ts';
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

  it('may have files of Docusaurus, of translators and of editors beside its pages', async () => {
    await put('docs/treatment/_category_.json', '{}');
    await put('docs/treatment/_category_.yml', '');
    await put('docs/.DS_Store', '');
    await put('docs/introduction.md~', '');
    await put('i18n/fr/docusaurus-plugin-content-docs/current.json', '{}');
    await put('i18n/fr/fr.po', '');
    await symlink('somebody@machine.4711', join(root, 'docs/.#introduction.md'));
    assert.deepEqual(await problems(), []);
  });

  it('has no other files there, which nobody would check', async () => {
    await put('docs/dose.mdx', PAGE);
    await put('i18n/fr/docusaurus-plugin-content-docs/current/dose.MD', PAGE);
    await put('i18n/tlh/dose.md', PAGE);
    assert.deepEqual(await problems(), [
      ['docs/dose.mdx', 'outline-files', 'a file that is no page'],
      ['i18n/fr/docusaurus-plugin-content-docs/current/dose.MD', 'outline-files', 'a file that is no page'],
      ['i18n/tlh/dose.md', 'outline-files', 'a page in a folder of no language and edition'],
    ]);
  });

  it('has no symbolic links there, to a page or to a folder, which are not followed', async () => {
    await symlink('introduction.md', join(root, 'docs/dose.md'));
    await symlink(join(root, 'src'), join(root, 'docs/treatment'));
    const found = 'a symbolic link, which is not followed';
    assert.deepEqual(await problems(), [
      ['docs/dose.md', 'outline-files', found],
      ['docs/treatment', 'outline-files', found],
    ]);
  });

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

it('a judgement of English is not given again after a link was put beside its pages', async () => {
  // The key of a folder's content is made once a run, so each state has a folder of its own.
  const keys: string[] = [];
  for (const hasLink of [false, true]) {
    const root = await mkdtemp(join(tmpdir(), 'handbook-read-'));
    await mkdir(join(root, 'docs'));
    if (hasLink) await symlink('elsewhere.md', join(root, 'docs/dose.md'));
    keys.push((await readJudgement(root, 'en')).key);
    await rm(root, {recursive: true});
  }
  assert.notEqual(keys[0], keys[1]);
});
