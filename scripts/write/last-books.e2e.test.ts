import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {keepDownload, listDownloads, replaceDownloadsList} from './keep-download-fs.ts';
import {keepLastBooks, readBooksKey, readLastBooks} from './last-books-fs.ts';

const ORDER = [{format: 'epub'}, ['fr']];
const PAGE = 'i18n/fr/docusaurus-plugin-content-docs/current/treatment/ecmo.md';

async function inProject(work: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'handbook-last-'));
  try {
    for (const file of [PAGE, 'scripts/outputs/epub/make.ts', 'package-lock.json']) {
      await mkdir(join(root, file, '..'), {recursive: true});
      await writeFile(join(root, file), 'as it was');
    }
    await work(root);
  } finally {
    await rm(root, {recursive: true, force: true});
  }
}

test('the key of books is the same until a text, the code, the lock file or the order changes', () =>
  inProject(async (root) => {
    const keys = [await readBooksKey(root, ORDER)];
    assert.equal(await readBooksKey(root, ORDER), keys[0]);
    for (const file of [PAGE, 'scripts/outputs/epub/make.ts', 'package-lock.json']) {
      await writeFile(join(root, file), 'changed');
      keys.push(await readBooksKey(root, ORDER));
    }
    keys.push(await readBooksKey(root, [{format: 'epub'}, ['it']]));
    assert.equal(new Set(keys).size, keys.length);
  }));

test('books are given again only for the same key, whole, and while the downloads page lists them', () =>
  inProject(async (root) => {
    const description = {
      locale: 'fr',
      edition: 'current',
      format: 'epub',
      path: 'a.epub',
      pages: null,
      revision: '1',
    } as const;
    const book = await keepDownload(root, 'made from', description, Buffer.from('a book'));
    await keepLastBooks(root, 'epub', 'key', [book]);
    assert.equal(await readLastBooks(root, 'epub', 'key'), null, 'not listed');
    await listDownloads(root, 'fr', [book]);
    assert.deepEqual(await readLastBooks(root, 'epub', 'key'), [book]);
    assert.equal(await readLastBooks(root, 'epub', 'another key'), null);
    assert.equal(await readLastBooks(root, 'pdf', 'key'), null);
    await writeFile(join(root, '.cache/downloads/a.epub'), 'half a b');
    assert.equal(await readLastBooks(root, 'epub', 'key'), null, 'damaged');
    await keepDownload(root, 'made from', description, Buffer.from('a book'));
    await replaceDownloadsList(root, 'fr', []);
    assert.equal(await readLastBooks(root, 'epub', 'key'), null, 'left out by a build');
  }));
