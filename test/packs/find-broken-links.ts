import {posix} from 'node:path';

const ATTRIBUTE = /\s(href|src|data-root)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

/** Links, in pages of a folder, that lead nowhere in it, or that count on a server. `files` maps paths to HTML. */
export function findBrokenLinks(files: ReadonlyMap<string, string>): readonly string[] {
  const ids = new Map(
    [...files].map(([path, html]) => [
      path,
      new Set([...html.matchAll(ID)].map(([, id = '']) => decode(id))),
    ]),
  );
  return [...files].flatMap(([path, html]) =>
    [...html.matchAll(ATTRIBUTE)].flatMap(([, name, value = '']) => {
      const url = decode(value);
      if (name === 'data-root' || /^(https?|mailto|data):/.test(url)) return [];
      const [target = '', anchor] = url.split('#');
      const found = target === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(target));
      const isThere =
        !url.startsWith('/') &&
        files.has(found) &&
        (anchor === undefined || ids.get(found)?.has(decodeURIComponent(anchor)) === true);
      return isThere ? [] : [`${path}: ${url}`];
    }),
  );
}

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_whole, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
