import {readFile} from 'node:fs/promises';
import {po, type GetTextTranslations} from 'gettext-parser';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {BASE} from '../../src/handbook/translation/exchange-units.ts';
import {UserError} from '../../src/handbook/problem.ts';
import type {ReturnedUnit} from '../../src/handbook/translation/import-units.ts';

/** The texts of a PO file. @throws UserError if it is none, or of another language. */
export async function readPo(file: string, locale: LocaleTag): Promise<readonly ReturnedUnit[]> {
  const content = await readFile(file).catch((error: unknown) => {
    const {code} = error as NodeJS.ErrnoException;
    throw new UserError(
      `${file} could not be read: ${code === 'ENOENT' ? 'there is no such file' : String(code)}. Name the PO file that "handbook export" wrote.`,
    );
  });
  refuseRepeated(file, contextsIn(content.toString('utf8')));
  let parsed: GetTextTranslations;
  try {
    parsed = po.parse(content, {defaultCharset: 'utf-8', validation: true});
  } catch (error) {
    throw new UserError(
      `${file} is no PO file that can be read: ${(error as Error).message}. Export the language again, or save it anew in your program.`,
    );
  }
  // An empty file has no headers at all, whatever the type says.
  const headers = (parsed.headers as typeof parsed.headers | undefined) ?? {};
  const language = Object.entries(headers).find(([name]) => name.toLowerCase() === 'language')?.[1];
  if (language !== locale) {
    throw new UserError(
      `${file} is in "${language ?? 'no language'}", expected "${locale}". Name the language of the file, or the file of the language.`,
    );
  }
  const entries = Object.values(parsed.translations)
    .flatMap((each) => Object.values(each))
    .filter(({msgid}) => msgid !== '');
  return entries.map(({msgctxt, msgid, msgstr, comments}) => ({
    context: msgctxt ?? '',
    english: msgid,
    translation: msgstr[0] ?? '',
    unfinished: comments?.flag?.includes('fuzzy') ?? false,
    base: BASE_COMMENT.exec(comments?.extracted ?? '')?.[1] ?? null,
  }));
}

const BASE_COMMENT = new RegExp(`^${BASE}(\\S+)$`, 'm');

/** The names of the texts as they stand in the file: of two alike the library keeps the last and says nothing. */
function contextsIn(content: string): readonly string[] {
  return Array.from(content.matchAll(/^msgctxt "(.*)"\s*$/gm), ([, context = '']) => context).filter(
    (context) => context !== '',
  );
}

function refuseRepeated(file: string, contexts: readonly string[]): void {
  const repeated = contexts.find((context, place) => contexts.indexOf(context) !== place);
  if (repeated === undefined) return;
  throw new UserError(
    `${file} has the text "${repeated}" twice, and nobody can say which of the two is meant. Remove one of them. No file was changed.`,
  );
}
