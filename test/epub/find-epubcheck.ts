import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** Where Debian's package `epubcheck` and the project's own archive put it; EPUBCHECK_JAR names another place. */
const PLACES = [process.env['EPUBCHECK_JAR'] ?? '', '/usr/share/java/epubcheck.jar'];

/** The checker as a file for Java; null on a machine that lacks either. */
export function findEpubcheck(): string | null {
  if (spawnSync('java', ['-version']).status !== 0) return null;
  return PLACES.find((place) => place !== '' && existsSync(place)) ?? null;
}
