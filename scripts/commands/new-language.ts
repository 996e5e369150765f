import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import {MESSAGE_IDS} from '../../src/handbook/messages.ts';
import {chapterIdsOf} from '../../src/handbook/outline.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {describeLanguage, formatLocaleEntry} from '../../src/handbook/translation/describe-language.ts';
import {readThemeTexts} from '../read/read-theme-texts-fs.ts';
import {writeWholeFile} from '../write/write-whole-file-fs.ts';
import type {ExitCode} from './exit-code.ts';

const LIST = 'src/handbook/locales.ts';
const END_OF_LIST = '] as const satisfies readonly Locale[];';

/** `new-language`: one entry in the list of languages, as a preview, and the folder for its text. */
export async function newLanguage({root, tag}: {root: string; tag: string}): Promise<ExitCode> {
  const language = describeLanguage(tag);
  const list = await readFile(join(root, LIST), 'utf8');
  const [before, after, ...more] = list.split(END_OF_LIST);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new UserError(
      `${LIST} has no single line "${END_OF_LIST}" at the end of its list. Restore that line.`,
    );
  }
  // The theme's own texts, where it lacks the language, stand in the same file as ours, still in English.
  const {lacking} = await readThemeTexts(tag);
  const texts = `i18n/${tag}/code.json`;
  // Texts of an earlier beginning stay.
  if (!existsSync(join(root, texts))) await writeWholeFile(join(root, texts), '{}\n');
  await writeWholeFile(join(root, LIST), before + formatLocaleEntry(language) + END_OF_LIST + after);
  const chapters = EDITION_IDS.map((edition) => chapterIdsOf(edition).length).reduce((a, b) => a + b, 0);
  process.stdout.write(
    [
      `${language.name} (${language.englishName}, ${tag}) is in ${LIST}, as a preview that readers are not offered yet.`,
      `To translate: ${MESSAGE_IDS.length} interface texts in ${texts} and ${chapters} chapters. "npm run handbook -- export ${tag}" gives them all as one PO file; TRANSLATING.md leads on.`,
      lacking === 0
        ? 'The texts of the site’s theme (menus, search) are there.'
        : `The site’s theme lacks this language: ${lacking} more texts, listed in TRANSLATING.md under "Texts of the theme".`,
      `"npm start -- --locale ${tag}" shows it.`,
      '',
    ].join('\n'),
  );
  return 0;
}
