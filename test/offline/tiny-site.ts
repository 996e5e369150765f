import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {LOCALE_TAGS} from '../../src/handbook/locales.ts';
import {createSay} from '../../src/handbook/messages.ts';
import {createPackManifest} from '../../scripts/outputs/pack/create-pack-manifest.ts';
import {createServedLanguages} from '../../scripts/outputs/pack/create-served-languages.ts';
import {readBuiltFiles} from '../../scripts/read/read-built-files-fs.ts';
import {bundleScript} from '../../scripts/write/bundle-script-fs.ts';
import {bundleServiceWorker} from '../../scripts/write/bundle-service-worker-fs.ts';
import {writeParts} from '../../scripts/write/write-parts-fs.ts';

/** Pages of the tiny site, by their addresses. */
export const TINY_PAGES = ['', 'one/', 'two/', 'three/', 'four/', 'five/'] as const;
/** The page from which the tests save; it is no part of what is saved. */
export const HARNESS = 'harness.html';

/** The worker and the script of the tests, made once for all revisions. */
export interface TinyScripts {
  readonly worker: string;
  readonly harness: string;
}

export async function bundleTinyScripts(root: string): Promise<TinyScripts> {
  const say = Object.fromEntries(LOCALE_TAGS.map((tag) => [tag, createSay({})])) as Handbook['say'];
  return {
    worker: await bundleServiceWorker(root, createServedLanguages({say})),
    harness: await bundleScript({root, source: 'test/offline/harness-browser.ts'}),
  };
}

/**
 * Writes a site that is quickly saved, all of whose files say of which revision they are: pages, a script whose name
 * holds a hash, a file that keeps its name, and a large file in parts. Returns the manifest's revision.
 */
export async function writeTinySite(folder: string, number: number, scripts: TinyScripts): Promise<string> {
  const script = `globalThis.scriptRevision = ${number};`;
  const name = `assets/js/main.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
  const words = Array.from({length: 9000}, (_value, at) => `word${at * 7}`);
  words[(number * 997) % words.length] = `revision${number}`;
  const files: Record<string, string> = {
    [name]: script,
    'stamp.json': JSON.stringify({revision: number}),
    'search/current.json': JSON.stringify({revision: number, words}),
  };
  for (const page of TINY_PAGES) {
    // Pages with odd numbers of letters change with each revision, the others only in the name of their script.
    const text = page.length % 2 === 0 ? `revision ${number}` : 'the same';
    files[`${page}index.html`] =
      `<!doctype html><html><head><title>${page}</title></head><body><p>${text}</p><script src="/${name}"></script></body></html>`;
  }
  await write(folder, files);
  const parts = await writeParts(folder, 'en');
  const manifest = createPackManifest('en', '2026-11-20', await readBuiltFiles(folder), parts);
  await write(folder, {
    'offline.json': JSON.stringify(manifest),
    'sw.js': scripts.worker,
    'harness.js': scripts.harness,
    [HARNESS]: '<!doctype html><html><head></head><body><script src="/harness.js"></script></body></html>',
  });
  return manifest.revision;
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), content);
  }
}
