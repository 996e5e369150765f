import {join} from 'node:path';
import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {messagesFile} from '../../src/handbook/paths.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {importUnits} from '../../src/handbook/translation/import-units.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readMessageEntries} from '../read/read-message-entries-fs.ts';
import {readPo} from '../read/read-po-fs.ts';
import {writeWholeFiles} from '../write/write-whole-file-fs.ts';
import type {ExitCode} from './exit-code.ts';
import {refuse} from './print-problems.ts';

const UNCHANGED = 'No file was changed.';

/** `import`: brings the texts of a PO file into the language's folder. With any fault no file is changed. */
export async function importLanguage(options: {
  root: string;
  locale: LocaleTag;
  file: string;
}): Promise<ExitCode> {
  const {root, locale, file} = options;
  if (locale === SOURCE_LOCALE)
    throw new UserError('English is the source. Name the language of a translation.');
  const handbook = await readHandbook(root, [SOURCE_LOCALE, locale]);
  // What could not be read would be taken for missing and written over.
  if (handbook.problems.length > 0) return refuse(handbook.problems, UNCHANGED);
  const {files, messages, unfinished, problems} = importUnits(
    handbook,
    locale,
    await readPo(file, locale),
    file,
  );
  if (problems.length > 0) return refuse(problems, UNCHANGED);
  const changed = new Map([...files].map(([path, text]) => [join(root, path), text]));
  if (messages.size > 0) {
    const entries = await readMessageEntries(root, locale);
    for (const [id, message] of messages) entries[id] = {...entries[id], message};
    changed.set(join(root, messagesFile(locale)), `${JSON.stringify(entries, null, 2)}\n`);
  }
  await writeWholeFiles(changed);
  for (const {page, count} of unfinished) {
    process.stdout.write(`${page} stays as it is: ${count} of its texts are empty or marked fuzzy.\n`);
  }
  process.stdout.write(
    `${files.size} pages and ${messages.size} interface texts changed. Next: "npm run handbook -- accept ${locale}".\n`,
  );
  return 0;
}
