import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {exchangeUnits} from '../../src/handbook/translation/exchange-units.ts';
import {createPoFile} from '../outputs/exchange/create-po-file.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {writeWholeFile} from '../write/write-whole-file-fs.ts';
import type {ExitCode} from './exit-code.ts';
import {refuse} from './print-problems.ts';

/** `export`: every text of a language as one PO file, for translators' programs. */
export async function exportLanguage(options: {
  root: string;
  locale: LocaleTag;
  out: string;
}): Promise<ExitCode> {
  const {root, locale, out} = options;
  if (locale === SOURCE_LOCALE)
    throw new UserError('English is the source. Name the language of a translation.');
  const handbook = await readHandbook(root, [SOURCE_LOCALE, locale]);
  if (handbook.problems.length > 0) {
    return refuse(
      handbook.problems,
      'No file was written: texts that could not be read would be missing from it.',
    );
  }
  const units = exchangeUnits(handbook, locale);
  await writeWholeFile(out, createPoFile(locale, units));
  const open = units.filter(({translation, stale}) => translation === null || stale).length;
  process.stdout.write(`${out}: ${units.length} texts, ${open} of them to translate or to confirm.\n`);
  return 0;
}
