import {spawnSync} from 'node:child_process';
import {listFiles} from './read/hash-files-fs.ts';

// Finds the test files itself, because Node 20 takes no patterns: `run-tests.ts unit` or `run-tests.ts e2e`.
const END_TO_END = /\.e2e\.test\.ts$/;
const kind = process.argv[2];
const files = (await listFiles(process.cwd(), ['src', 'scripts', 'test']))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => END_TO_END.test(file) === (kind === 'e2e'));

// Unit tests run in one process: to start one for each file takes longer than the tests themselves.
// One browser test at a time: they measure and wait, and a small machine would let them wait too long.
const run =
  kind === 'e2e' ? ['--test', '--test-concurrency=1', ...files] : ['scripts/run-unit-tests.ts', ...files];
const {status} = spawnSync(process.execPath, ['--import', 'tsx', '--test-reporter=spec', ...run], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
