import compression from 'compression';
import {existsSync, createReadStream} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {join} from 'node:path';
import sirv from 'sirv';
import {LOCALE_TAGS} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';

export interface FolderServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface ServeFolderOptions {
  readonly folder: string;
  readonly host: string;
  /** The first port to try; if it is taken, the next free one is used. 0 asks the system for any. */
  readonly port: number;
  /** The path at which the site begins, with a slash at both ends; "/" if left out. */
  readonly base?: string;
}

/** Its types know it in Express alone; it asks for no more than Node's own server has. */
const compress = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/**
 * Serves a built site as any static host does: files, folders with their index page, each language's own 404 page,
 * compressed where that makes them smaller. What lies outside the base leads to it.
 * @throws UserError if it cannot listen there.
 */
export async function serveFolder({
  folder,
  host,
  port,
  base = '/',
}: ServeFolderOptions): Promise<FolderServer> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    onNoMatch: (request, response) => notFound(folder, request.url ?? '/', response),
  });
  const server = createServer((request, response) => {
    const {url = '/'} = request;
    if (!url.startsWith(base)) {
      response.writeHead(302, {Location: base}).end();
      return;
    }
    request.url = url.slice(base.length - 1);
    compress(request, response, () => files(request, response));
  });
  const used = await listen(server, host, port);
  return {
    port: used,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function notFound(folder: string, url: string, response: ServerResponse): void {
  const first = url.split(/[/?#]/)[1] ?? '';
  const language = LOCALE_TAGS.some((tag) => tag === first) ? first : '';
  const page = join(folder, language, '404.html');
  response.statusCode = 404;
  if (!existsSync(page)) {
    response.end('Not found');
    return;
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  createReadStream(page).pipe(response);
}

const PORTS_TO_TRY = 50;
const LAST_PORT = 65_535;

const NO_SUCH_NAME = 'nobody knows this name. Name an address of this machine, or 0.0.0.0 for all';
const FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'these ports are taken. Choose another one',
  EADDRNOTAVAIL: 'it is no address of this machine. Choose one that it has, or 0.0.0.0 for all',
  ENOTFOUND: NO_SUCH_NAME,
  // Without a network nobody can be asked.
  EAI_AGAIN: NO_SUCH_NAME,
  EACCES: 'the system allows this port to administrators alone. Choose one above 1023',
};

async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : candidate;
    } catch (error) {
      const {code = ''} = error as NodeJS.ErrnoException;
      const more = candidate < Math.min(port + PORTS_TO_TRY, LAST_PORT);
      if (code === 'EADDRINUSE' && more) continue;
      const fault = FAULTS[code];
      throw fault === undefined ? error : new UserError(`Port ${port} of ${host}: ${fault}.`);
    }
  }
}
