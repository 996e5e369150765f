import {readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {bookKeys} from '../../src/handbook/assemble-handbook.ts';
import {LOCALE_TAGS} from '../../src/handbook/locales.ts';
import {pageFile} from '../../src/handbook/paths.ts';
import {recordFile} from '../../src/handbook/translation/record.ts';
import {measureCommand, type Measurement} from '../read/measure-command-proc.ts';
import {withBuildLock} from '../write/with-build-lock-fs.ts';
import type {ExitCode} from './exit-code.ts';

const EDITED = {locale: 'fr', edition: 'current', chapter: 'treatment/immunomodulation'} as const;

/** `bench`: measures builds as a person would see them and prints a table. Each row is one run of the command. */
export async function bench({root}: {root: string}): Promise<ExitCode> {
  const handbook = (...args: readonly string[]): Promise<Measurement> =>
    measureCommand(process.execPath, ['--import', 'tsx', 'scripts/handbook.ts', ...args], root);
  // Not under a build that is at work: its sites would go, and with them the lock that guards it.
  const forgetEverything = (): Promise<unknown> =>
    withBuildLock(root, () =>
      Promise.all(
        ['.cache', '.docusaurus', 'build', 'node_modules/.cache'].map((folder) =>
          rm(join(root, folder), {recursive: true, force: true}),
        ),
      ),
    );

  process.stdout.write('| run | seconds | peak memory |\n| --- | ---: | ---: |\n');
  await forgetEverything();
  print('build, cold', await handbook('build'));
  print('build, nothing changed', await handbook('build'));
  await withEditedPage(root, async () => {
    const {locale, edition, chapter} = EDITED;
    await handbook('accept', locale, chapter, '--edition', edition);
    print(`build, one chapter edited (${pageFile(EDITED)})`, await handbook('build'));
  });
  await forgetEverything();
  const pdfs = await handbook('pdf', '--out', '.cache/bench-pdf');
  print(`all ${bookKeys().length} PDFs, cold`, pdfs);
  print('one PDF, on average', {seconds: pdfs.seconds / bookKeys().length, peakBytes: null});
  const epubs = await handbook('epub', '--out', '.cache/bench-epub');
  print(`all ${bookKeys().length} EPUBs, cold`, epubs);
  print('one EPUB, on average', {seconds: epubs.seconds / bookKeys().length, peakBytes: null});
  print(
    `ward cards in ${LOCALE_TAGS.length} languages, cold`,
    await handbook('cards', '--out', '.cache/bench-cards'),
  );
  print('all EPUBs, nothing changed', await handbook('epub', '--out', '.cache/bench-epub'));
  print('all ward cards, nothing changed', await handbook('cards', '--out', '.cache/bench-cards'));
  print('check', await handbook('check'));
  return 0;
}

function print(run: string, {seconds, peakBytes}: Measurement): void {
  const memory = peakBytes === null ? '' : `${Math.round(peakBytes / 1e6)} MB`;
  process.stdout.write(`| ${run} | ${seconds.toFixed(1)} | ${memory} |\n`);
}

/** Adds a sign to the page for as long as the work lasts; its record, which has to follow, is put back too. */
async function withEditedPage(root: string, work: () => Promise<void>): Promise<void> {
  const [file, record] = [join(root, pageFile(EDITED)), join(root, recordFile(EDITED.locale))];
  const [text, accepted] = [await readFile(file, 'utf8'), await readFile(record, 'utf8')];
  await writeFile(file, text.replace(/\n$/, ' (…)\n'));
  try {
    await work();
  } finally {
    await writeFile(file, text);
    await writeFile(record, accepted);
  }
}
