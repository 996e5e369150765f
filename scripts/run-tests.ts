import {spawnSync} from 'node:child_process';
import {listFiles} from './read/hash-files-fs.ts';

// Finds the test files itself, because Node 20 takes no patterns: `run-tests.ts unit` or `run-tests.ts e2e`.
const END_TO_END = /\.e2e\.test\.ts$/;
const kind = process.argv[2];
const files = (await listFiles(process.cwd(), ['src', 'scripts', 'test']))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => END_TO_END.test(file) === (kind === 'e2e'));

// One browser test at a time: they measure and wait, and a small machine would let them wait too long.
const concurrency = kind === 'e2e' ? ['--test-concurrency=1'] : [];
const {status} = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=spec', ...concurrency, ...files],
  {stdio: 'inherit'},
);
process.exitCode = status ?? 1;
