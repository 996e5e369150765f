import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Status} from '../src/handbook/translation/status.ts';

const TAG = 'pt-BR';

/** The thirteenth language, tried on a copy: the handbook itself is left as it is. */
describe('a language that is added', () => {
  let root = '';
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(process.execPath, [command, ...args], {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26});
  const handbook = (...args: readonly string[]): string =>
    run('--import', 'tsx', 'scripts/handbook.ts', ...args);

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'handbook-language-'));
    const files = execFileSync('git', ['ls-files', '-z'], {encoding: 'utf8'}).split('\0').filter(Boolean);
    for (const file of files) {
      await mkdir(dirname(join(root, file)), {recursive: true});
      await cp(file, join(root, file));
    }
    await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    // Parsed pages are kept by what stands in them: those of the build need not be parsed again.
    await mkdir(join(root, '.cache'));
    await symlink(join(process.cwd(), '.cache/pages'), join(root, '.cache/pages'));
    handbook('new-language', TAG);
  });
  after(() => rm(root, {recursive: true}));

  it('is in the one list, as a preview, with a file for its interface', async () => {
    assert.match(await readFile(join(root, 'src/handbook/locales.ts'), 'utf8'), /tag: 'pt-BR'/);
    assert.equal(await readFile(join(root, `i18n/${TAG}/code.json`), 'utf8'), '{}\n');
  });

  it('shows every text that it lacks in the status', () => {
    const {books} = JSON.parse(handbook('status', '--json')) as Status;
    const own = books.filter(({locale}) => (locale as string) === TAG);
    assert.equal(own.length, 2);
    for (const {chapters, current, stale, missing} of own) {
      assert.deepEqual([current, stale.length, missing.length], [0, 0, chapters]);
    }
  });

  it('has no problem of its own, for a preview may lack everything', () => {
    assert.match(handbook('check', '--locale', TAG), /^No problems/);
  });

  it('builds a site that says it is in English', async () => {
    const docusaurus = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
    // Docusaurus loads its configuration once before it names the language: let it read this one alone.
    process.env['DOCUSAURUS_CURRENT_LOCALE'] = TAG;
    run(docusaurus, 'build', '--locale', TAG, '--out-dir', join(root, 'built'));
    const page = await readFile(join(root, 'built/treatment/ecmo/index.html'), 'utf8').catch(() =>
      readFile(join(root, `built/${TAG}/treatment/ecmo/index.html`), 'utf8'),
    );
    assert.match(page, /<html[^>]* lang="?pt-BR"?/);
    assert.match(page, /<div lang="?en"? dir="?ltr"?>/);
  });
});
