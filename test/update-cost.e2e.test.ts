import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {gzipSync} from 'node:zlib';
import {
  filesOf,
  PACK_MANIFEST_NAME,
  parsePackManifest,
  selectGroups,
  type PackManifest,
} from '../src/offline/pack-manifest.ts';
import {filesToFetch, planSave, type StoredPack} from '../src/offline/plan-save.ts';
import {assetNames, renameAssets} from '../src/offline/rename-assets.ts';
import {splitParts} from '../src/offline/split-parts.ts';
import {HASH_LENGTH, PART_ID_LENGTH} from '../src/offline/hash-browser.ts';
import {createStatus} from '../src/handbook/translation/status.ts';
import {readDownloads} from '../scripts/read/read-downloads-fs.ts';
import {readHandbook} from '../scripts/read/read-handbook-fs.ts';
import {readRevisions} from '../scripts/read/read-revisions-git.ts';
import {buildSite, planSites} from '../scripts/write/build-site-fs.ts';
import {writeLateParts} from '../scripts/write/write-late-parts-fs.ts';
import {writePacks} from '../scripts/write/write-packs-fs.ts';
import {BUILD, ROOT} from './built-site.ts';

/** What a changed word may cost whoever has a copy, in bytes on the way, the list of files included. */
const MOST_BYTES = 50_000;
const CHAPTER = 'docs/treatment/ecmo.md';
/** Of the project: all that the English site is made from. */
const PARTS = [
  'docs',
  'docusaurus.config.ts',
  'i18n',
  'package-lock.json',
  'package.json',
  'scripts',
  'sidebars.ts',
  'src',
  'static',
  'tsconfig.json',
  'versioned_docs',
  'versioned_sidebars',
  'versions.json',
];

const hash = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);

/** What lies beside the text and does not change with it: the history, which dates the pages; what a build keeps. */
const LINKED = ['.git', '.cache/downloads', '.cache/pages'];

describe('an update after one word was changed', () => {
  let root: string;

  before(async () => {
    // On the same disk, for the hard links.
    await mkdir(join(ROOT, '.cache'), {recursive: true});
    root = await mkdtemp(join(ROOT, '.cache', 'update-cost-'));
    for (const part of PARTS) await cp(join(ROOT, part), join(root, part), {recursive: true});
    await mkdir(join(root, '.cache'));
    for (const path of LINKED) await symlink(join(ROOT, path), join(root, path));
    // The bundler numbers modules by their paths: behind a symbolic link they would all have other ones.
    await promisify(execFile)('cp', ['-al', join(ROOT, 'node_modules'), join(root, 'node_modules')]);
    // What the bundler keeps it would overwrite, here and there.
    await rm(join(root, 'node_modules/.cache'), {recursive: true, force: true});
  });
  after(() => rm(root, {recursive: true}));

  /** Changes a word of the chapter to one that stands nowhere else, which is the dearest for the search. */
  const changeWord = async (): Promise<void> => {
    const text = await readFile(join(root, CHAPTER), 'utf8');
    // In the text itself: titles and descriptions stand on other pages too.
    const start = text.indexOf('\n## ');
    const changed = text.slice(0, start) + text.slice(start).replace(/ [a-z]{5,} /, ' qwertyish ');
    assert.notEqual(changed, text);
    await writeFile(join(root, CHAPTER), changed);
  };

  /** Builds the English site alone, as a server would have it. */
  const build = async (): Promise<{folder: string; manifest: PackManifest}> => {
    const handbook = await readHandbook(root);
    const [site] = await planSites(root, handbook, ['en']);
    assert.ok(site !== undefined);
    const {folder} = site;
    await buildSite(root, site);
    await writeLateParts(folder, {
      handbook,
      status: createStatus(handbook),
      downloads: await readDownloads(root, 'en'),
      revisions: await readRevisions(root, handbook, 'en'),
      tag: 'en',
      baseUrl: '/',
    });
    const [manifest] = await writePacks({root, site: folder, handbook, dates: {en: '2026-11-20'}});
    assert.ok(manifest !== undefined);
    return {folder, manifest};
  };

  it(`costs at most ${MOST_BYTES / 1000} kB`, async (test) => {
    // The earlier revision is the site that has been built: one that is not of this text can only make it dearer.
    const list = await readFile(join(BUILD, PACK_MANIFEST_NAME), 'utf8').catch(() => '');
    const old = parsePackManifest(list);
    assert.ok(old !== null, 'No build/: run "npm run build" first.');
    await changeWord();
    const fresh = await build();

    const files = new Map(old.files.map(({url, sha256}) => [url, sha256]));
    const renamed = new Map<string, string>();
    const parts = new Map<string, ReadonlySet<string>>();
    const names = assetNames(fresh.manifest);
    for (const file of fresh.manifest.files) {
      if (!files.has(file.url) || files.get(file.url) === file.sha256) continue;
      const path = join(BUILD, file.url.replace(/(^|\/)(\.\/)?$/, '$1index.html'));
      if (file.url.endsWith('/'))
        renamed.set(file.url, hash(renameAssets(await readFile(path, 'utf8'), names)));
      else if (file.parts !== undefined)
        parts.set(
          file.url,
          new Set(
            splitParts(new Uint8Array(await readFile(path))).map((part) =>
              hash(part).slice(0, PART_ID_LENGTH),
            ),
          ),
        );
    }
    const stored: StoredPack = {cache: 'old', files, renamed, parts};
    const wanted = filesOf(
      fresh.manifest,
      selectGroups(fresh.manifest, {editions: ['current', '2020'], weight: 'full'}),
    );
    const steps = planSave(wanted, 'new', [stored]);
    const listBytes = gzipSync(await readFile(join(fresh.folder, PACK_MANIFEST_NAME))).byteLength;
    const bytes = filesToFetch(steps).reduce((sum, {transferBytes}) => sum + transferBytes, listBytes);
    const fetched = steps.flatMap((step) =>
      step.kind === 'fetch' || step.kind === 'assemble'
        ? [
            `${step.kind} ${step.file.url} ${filesToFetch([step]).reduce((sum, part) => sum + part.transferBytes, 0)}`,
          ]
        : [],
    );
    test.diagnostic(`${bytes} bytes, of which the list of files ${listBytes}: ${fetched.join(', ')}`);
    assert.ok(steps.some(({kind}) => kind === 'rename'));
    assert.ok(
      steps.some(({kind}) => kind === 'assemble'),
      'the search index changes too',
    );
    assert.ok(bytes <= MOST_BYTES, `${bytes} bytes: ${fetched.join(', ')}`);
  });
});
