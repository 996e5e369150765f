import {strToU8, zipSync, type Zippable} from 'fflate';

/**
 * Packs the files of an EPUB in their order, the first as it is: by it programs know what they have before them.
 * `date` is an ISO day, the same for all files, so that the same content gives the same bytes.
 */
export function packEpub(files: ReadonlyMap<string, string | Uint8Array>, date: string): Uint8Array {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // A ZIP knows no time zones: what counts is how the moment reads on this machine's clock.
  const mtime = new Date(year, month - 1, day, 12);
  const entries: Zippable = {};
  for (const [path, content] of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const stored = path === 'mimetype' || path.endsWith('.png');
    entries[path] = [bytes, {level: stored ? 0 : 9, mtime}];
  }
  return zipSync(entries);
}
