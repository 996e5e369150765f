import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {mutate} from './mutate.ts';

test('faults for a language without chapters are an error that says so', async () => {
  const root = await mkdtemp(join(tmpdir(), 'handbook-mutate-'));
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, file)), {recursive: true});
    await writeFile(join(root, file), text);
  };
  try {
    for (const name of ['references', 'terms', 'effects']) await put(`src/data/${name}.json`, '[]');
    await put('src/data/search-words.json', '{}');
    await put('docs/introduction.md', '---\ntitle: A\ndescription: B.\n---\n\nGive 6 mg.\n');
    const trial = mutate({root, language: 'fr', most: 1, showMissed: false});
    await assert.rejects(trial, /no chapter is translated: fr\./);
  } finally {
    await rm(root, {recursive: true});
  }
});
