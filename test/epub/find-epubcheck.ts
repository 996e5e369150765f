import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

/** Where Debian's package `epubcheck` and the project's own archive put it; EPUBCHECK_JAR names another place. */
const PLACES = [process.env['EPUBCHECK_JAR'] ?? '', '/usr/share/java/epubcheck.jar'];

// So short a run is over before Java's better compiler has paid for itself.
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** How to have EPUBs checked by Java; the call ends with a fault if there is an error or a warning. */
export interface Epubcheck {
  /** Arguments for Java, before the names of the files. */
  readonly args: readonly string[];
  /** Whether one call takes any number of files, or one alone. */
  readonly takesMany: boolean;
}

/** The checker; null on a machine that lacks it or Java. A Java that can compile checks many files in one run. */
export function findEpubcheck(): Epubcheck | null {
  const java = spawnSync('java', ['--list-modules'], {encoding: 'utf8'});
  if (java.status !== 0) return null;
  const jar = PLACES.find((place) => place !== '' && existsSync(place));
  if (jar === undefined) return null;
  return java.stdout.includes('jdk.compiler')
    ? {args: [...QUICK, '-cp', jar, join(import.meta.dirname, 'CheckEpubs.java')], takesMany: true}
    : {args: [...QUICK, '-jar', jar, '--failonwarnings'], takesMany: false};
}
