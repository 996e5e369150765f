import {spawn, type ChildProcess, type StdioOptions} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {LocaleTag} from '../../src/handbook/locales.ts';

export interface DocusaurusRun {
  readonly root: string;
  readonly locale: LocaleTag;
  /** Command and options. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdio: StdioOptions;
}

/** Runs Docusaurus for one language in a process of its own. */
export function runDocusaurus({root, locale, args, env, stdio}: DocusaurusRun): ChildProcess {
  const require = createRequire(join(root, 'package.json'));
  const program = join(dirname(require.resolve('@docusaurus/core/package.json')), 'bin/docusaurus.mjs');
  // Larger room for short-lived objects: the compiler makes many, and collecting them took a tenth of the time.
  return spawn(process.execPath, ['--max-semi-space-size=32', program, ...args, '--locale', locale], {
    cwd: root,
    stdio,
    env: {
      ...process.env,
      // Docusaurus loads its configuration once before it names the language: let it read this one alone.
      DOCUSAURUS_CURRENT_LOCALE: locale,
      // It would ask the registry of its packages for a newer version: the handbook asks nobody for anything.
      NO_UPDATE_NOTIFIER: '1',
      ...env,
    },
  });
}
