import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const require = createRequire(import.meta.url);
const FILES = ['theme-common.json', 'theme-search-algolia.json'];

/** How many texts of Docusaurus's theme there are, and how many of them it lacks in a language. */
export async function readThemeTexts(tag: string): Promise<{readonly all: number; readonly lacking: number}> {
  const folder = join(dirname(require.resolve('@docusaurus/theme-translations/package.json')), 'locales');
  const [language = tag] = tag.split('-');
  const count = async (name: string): Promise<number> => {
    const texts = await Promise.all(FILES.map((file) => readKeys(join(folder, name, file))));
    return texts.flat().filter((key) => !key.endsWith('___DESCRIPTION')).length;
  };
  const all = await count('base');
  const there = (await count(tag)) || (await count(language));
  return {all, lacking: Math.max(0, all - there)};
}

async function readKeys(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return Object.keys(JSON.parse(text) as Record<string, unknown>);
}
