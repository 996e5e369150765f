import {strToU8, zipSync, type Zippable} from 'fflate';
import type {PackFolder} from './create-pack-folder.ts';

/** Compressed already: trying again takes time and saves nothing. */
const STORED = /\.png$/;

const NOON = 12;

/**
 * The folder as a ZIP below one folder of the given name. The same folder and day give the same bytes.
 * `day` is ISO: it stands as the date of every file.
 */
export function createZip(folder: PackFolder, name: string, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // ZIP knows no time zones, and the library writes local time: noon here is noon in every zone. Midnight is not: where
  // clocks go forward at midnight there is none on that day.
  const mtime = new Date(year, month - 1, date, NOON);
  const files: Zippable = {};
  for (const [path, content] of [...folder].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[`${name}/${path}`] = [bytes, {level: STORED.test(path) ? 0 : 9, mtime}];
  }
  return zipSync(files);
}
