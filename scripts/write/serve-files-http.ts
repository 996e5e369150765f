import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';

/** Serves single files of this machine to a browser on this machine. */
export interface FileServer {
  readonly port: number;
  /** Makes files known: path in the address -> path on this machine. */
  readonly add: (files: ReadonlyMap<string, string>) => void;
  readonly close: () => Promise<void>;
}

/** Listens on the loopback address only, and gives out nothing but the files that were added and an empty page. */
export async function serveFiles(): Promise<FileServer> {
  const known = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = known.get(path);
    if (path === '/index.html') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end('<!doctype html><title></title>');
    } else if (file === undefined) {
      response.writeHead(404).end();
    } else {
      response.setHeader('Cache-Control', 'max-age=3600');
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    add: (files) => {
      for (const [path, file] of files) known.set(path, file);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
