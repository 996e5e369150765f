import {existsSync} from 'node:fs';
import {isIPv6} from 'node:net';
import {join} from 'node:path';
import {UserError} from '../../src/handbook/problem.ts';
import {readBaseUrl} from '../read/read-site-address-env.ts';
import {serveFolder} from '../write/serve-folder-http.ts';
import type {ExitCode} from './exit-code.ts';

/** `serve`: the built site at a local address, until it is interrupted. */
export async function serve(options: {root: string; port: number; host: string}): Promise<ExitCode> {
  const folder = join(options.root, 'build');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new UserError('There is no built site yet. Run "npm run build" first.');
  }
  const base = readBaseUrl(process.env);
  const server = await serveFolder({folder, host: options.host, port: options.port, base});
  if (server.port !== options.port) {
    process.stdout.write(`Port ${options.port} is taken; using ${server.port}.\n`);
  }
  process.stdout.write(
    `The handbook is at http://${hostName(options.host)}:${server.port}${base} (stop with Ctrl+C)\n`,
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  return 0;
}

function hostName(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0') return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}
