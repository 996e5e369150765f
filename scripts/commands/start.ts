import type {LocaleTag} from '../../src/handbook/locales.ts';
import {runDocusaurus} from '../write/docusaurus-proc.ts';
import type {ExitCode} from './exit-code.ts';

export interface StartOptions {
  readonly root: string;
  readonly locale: LocaleTag;
  readonly port: number;
  readonly host: string;
  /** Whether to show the site in the browser. */
  readonly open: boolean;
}

/** `start`: the writing mode. Docusaurus serves one language and shows every change at once, until it is interrupted. */
export async function start({root, locale, port, host, open}: StartOptions): Promise<ExitCode> {
  const args = ['start', root, '--port', String(port), '--host', host, ...(open ? [] : ['--no-open'])];
  // Ctrl+C reaches both; Docusaurus ends first.
  process.once('SIGINT', () => undefined);
  const child = runDocusaurus({root, locale, args, stdio: 'inherit'});
  process.once('SIGTERM', () => child.kill());
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return code === null || code === 0 ? 0 : 1;
}
