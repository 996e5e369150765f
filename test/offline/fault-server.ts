import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer, type Server, type ServerResponse} from 'node:http';
import {extname, join, normalize} from 'node:path';

/** What goes wrong on the way to the reader. */
export type Fault =
  | {readonly kind: 'none'}
  /** The server dies once it has sent so many bytes. */
  | {readonly kind: 'dies-after'; readonly bytes: number}
  /** Files whose path contains `part` arrive with their last byte changed. */
  | {readonly kind: 'damages'; readonly part: string}
  /** They arrive cut short, and nothing says so. */
  | {readonly kind: 'truncates'; readonly part: string}
  /** A network's sign-in page answers everything. */
  | {readonly kind: 'sign-in-page'}
  /** Every answer takes so long. */
  | {readonly kind: 'is-slow'; readonly milliseconds: number}
  /** Of files whose path contains `part` the second half comes so much later. */
  | {readonly kind: 'trickles'; readonly part: string; readonly milliseconds: number}
  /** Called before a file whose path contains `part` is sent, once. */
  | {readonly kind: 'before'; readonly part: string; readonly run: () => Promise<void>};

/** A server on loopback that can really be stopped, and that can do what networks do. */
export interface FaultServer {
  readonly origin: string;
  readonly port: number;
  readonly start: () => Promise<void>;
  /** Cuts every connection and accepts no more. */
  readonly stop: () => Promise<void>;
  fault: Fault;
  /** Paths asked for since it was last emptied. */
  requests: string[];
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json',
};

/** Serves a folder below a path, as static hosts do: folders by their index.html, the rest by name, 404 else. */
export async function startFaultServer(folder: () => string, basePath: string): Promise<FaultServer> {
  let sent = 0;
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    server.requests.push(path);
    const {fault} = server;
    if (fault.kind === 'before' && path.includes(fault.part)) {
      server.fault = {kind: 'none'};
      await fault.run();
    }
    if (fault.kind === 'is-slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (fault.kind === 'sign-in-page') {
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Sign in</title><h1>Sign in</h1>');
      return;
    }
    const file = await findFile(folder(), path.slice(basePath.length));
    if (file === null || !path.startsWith(basePath)) {
      response.writeHead(404, {'content-type': 'text/html'}).end('<!doctype html><title>404</title>');
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    if ((fault.kind === 'damages' || fault.kind === 'truncates') && path.includes(fault.part)) {
      const content = await readFile(file);
      if (fault.kind === 'damages')
        content.writeUInt8(content.readUInt8(content.length - 1) ^ 1, content.length - 1);
      response.end(fault.kind === 'damages' ? content : content.subarray(0, content.length >> 1));
      return;
    }
    if (fault.kind === 'trickles' && path.includes(fault.part)) {
      const content = await readFile(file);
      response.write(content.subarray(0, content.length >> 1));
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      response.end(content.subarray(content.length >> 1));
      return;
    }
    createReadStream(file, {highWaterMark: 4096})
      .on('data', (chunk) => {
        sent += chunk.length;
        if (server.fault.kind === 'dies-after' && sent > server.fault.bytes) void server.stop();
      })
      .on('error', () => response.destroy())
      .pipe(response);
  };

  let http: Server | null = null;
  const listen = async (port: number): Promise<number> => {
    const created = createServer((request, response) => {
      answer(new URL(request.url ?? '/', 'http://localhost').pathname, response).catch(() =>
        response.destroy(),
      );
    });
    await new Promise<void>((resolve, reject) =>
      created.once('error', reject).listen(port, '127.0.0.1', resolve),
    );
    http = created;
    const address = created.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  };
  const port = await listen(0);
  const server: FaultServer = {
    origin: `http://localhost:${port}`,
    port,
    fault: {kind: 'none'},
    requests: [],
    start: async () => {
      sent = 0;
      if (http === null) await listen(port);
    },
    stop: async () => {
      const closing = http;
      http = null;
      if (closing === null) return;
      closing.closeAllConnections();
      await new Promise<void>((resolve) => closing.close(() => resolve()));
    },
  };
  return server;
}

async function findFile(folder: string, path: string): Promise<string | null> {
  const name = normalize(join(folder, decodeURIComponent(path)));
  if (!name.startsWith(normalize(folder))) return null;
  const found = await stat(name).catch(() => null);
  if (found === null) return null;
  if (found.isFile()) return name;
  return path === '' || path.endsWith('/') ? findFile(folder, join(path, 'index.html')) : null;
}
