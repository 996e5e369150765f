import type {Handbook} from '../assemble-handbook.ts';
import {EDITION_IDS} from '../editions.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../locales.ts';
import {isMessageId} from '../messages.ts';
import {chapterIdsOf} from '../outline.ts';
import {parsePage} from '../parse-page.ts';
import {pageFile, type PageKey} from '../paths.ts';
import type {Problem} from '../problem.ts';
import {composePage} from './compose-page.ts';
import {baseOf, exchangeUnits, INTERFACE, type ExchangeUnit} from './exchange-units.ts';
import {recordKey} from './record.ts';

/** One text as it came back. */
export interface ReturnedUnit {
  readonly context: string;
  readonly english: string;
  /** Empty where nothing was translated. */
  readonly translation: string;
  /** True where the translator has not confirmed the text. */
  readonly unfinished: boolean;
  /** Which translation it was made from (`baseOf`); null where the translator's program has dropped that. */
  readonly base: string | null;
}

export interface ImportResult {
  /** Files to write, with their whole text; only those that change. */
  readonly files: ReadonlyMap<string, string>;
  /** Interface texts to put into the language's file. */
  readonly messages: ReadonlyMap<string, string>;
  /** Pages that stay as they are because some of their texts are unfinished: page and number of such texts. */
  readonly unfinished: readonly {readonly page: string; readonly count: number}[];
  /** With any of these nothing may be written. */
  readonly problems: readonly Problem[];
}

/** What becomes of a language's files when these texts come back. `file` is named in the problems. */
export function importUnits(
  handbook: Handbook,
  locale: LocaleTag,
  returned: readonly ReturnedUnit[],
  file: string,
): ImportResult {
  const expected = exchangeUnits(handbook, locale);
  const texts = new Map(withEdits(returned, expected).map((unit) => [unit.context, unit]));
  const problems = [...compareUnitLists(expected, texts, file), ...editedSince(expected, texts)];
  const files = new Map<string, string>();
  const unfinished: {page: string; count: number}[] = [];
  if (problems.length === 0) {
    for (const edition of EDITION_IDS) {
      for (const chapter of chapterIdsOf(edition)) {
        const key = {locale, edition, chapter};
        const units = expected.filter(({context}) => context.startsWith(`${recordKey(key)}#`));
        const back = units.flatMap(({context}) => texts.get(context) ?? []);
        const open = back.filter((unit) => unit.unfinished || unit.translation === '');
        if (open.length === back.length) continue;
        if (open.length > 0) {
          unfinished.push({page: pageFile(key), count: open.length});
          continue;
        }
        const composed = composeTranslation(handbook, key, back, file);
        if ('problem' in composed) problems.push(composed.problem);
        else if (handbook.pages.get(pageFile(key))?.text !== composed.text)
          files.set(pageFile(key), composed.text);
      }
    }
  }
  return {files, messages: changedMessages(handbook, locale, texts), unfinished, problems};
}

function compareUnitLists(
  expected: readonly ExchangeUnit[],
  texts: ReadonlyMap<string, ReturnedUnit>,
  file: string,
): readonly Problem[] {
  const fault = (found: string, wanted: string, remedy: string): Problem => ({
    file,
    line: null,
    rule: 'import',
    found,
    expected: wanted,
    remedy,
  });
  const known = new Map(expected.map((unit) => [unit.context, unit]));
  const unknown = [...texts.keys()].filter((context) => !known.has(context));
  const lacking = expected.filter(({context}) => !texts.has(context));
  const older = expected.filter(
    ({context, english}) => texts.has(context) && texts.get(context)?.english !== english,
  );
  const again =
    'Export the language again and bring your translation into the new file (every program can do that).';
  return [
    ...lacking
      .slice(0, 1)
      .map(({context}) =>
        fault(
          `${lacking.length} texts are lacking, the first is "${context}"`,
          'every text of the export',
          again,
        ),
      ),
    ...unknown
      .slice(0, 1)
      .map((context) =>
        fault(
          `${unknown.length} unknown texts, the first is "${context}"`,
          'only texts of the export',
          again,
        ),
      ),
    ...older
      .slice(0, 1)
      .map(({context, reference}) =>
        fault(
          `another English text at ${older.length} places, the first is "${context}"`,
          `the English of today, as in ${reference}`,
          `The file was exported from another revision. ${again}`,
        ),
      ),
  ];
}

/** A text that nobody touched in the file stays as it stands in the handbook now, edited since the export or not. */
function withEdits(
  returned: readonly ReturnedUnit[],
  expected: readonly ExchangeUnit[],
): readonly ReturnedUnit[] {
  const now = new Map(expected.map(({context, translation}) => [context, translation]));
  return returned.map((unit) => {
    const translation = now.get(unit.context) ?? null;
    return translation !== null && unit.base === baseOf(unit.translation) ? {...unit, translation} : unit;
  });
}

/** A translation that was edited here since the export must not be lost: the two are to be brought together by a person. */
function editedSince(
  expected: readonly ExchangeUnit[],
  texts: ReadonlyMap<string, ReturnedUnit>,
): readonly Problem[] {
  return expected.flatMap(({context, translation}): readonly Problem[] => {
    const unit = texts.get(context);
    if (unit?.base == null || unit.base === baseOf(translation)) return [];
    if (unit.translation === '' || unit.translation === translation) return [];
    return [
      {
        file: context,
        line: null,
        rule: 'import',
        found: `“${translation ?? ''}” in the handbook, which was edited since the export, and “${unit.translation}” in the file`,
        expected: 'the translation that was exported, or the same in both',
        remedy:
          'Decide which of the two is right. Put the text of the handbook into the file to keep it; to take the one of the file, export the language again and bring that text into the new file.',
      },
    ];
  });
}

function composeTranslation(
  handbook: Handbook,
  key: PageKey,
  units: readonly ReturnedUnit[],
  file: string,
): {readonly text: string} | {readonly problem: Problem} {
  const source = handbook.pages.get(pageFile({...key, locale: SOURCE_LOCALE}));
  if (source === undefined) throw new Error(`${recordKey(key)} has no English page.`);
  const own = handbook.pages.get(pageFile(key));
  // The translation's own file where it is built like the English one, so that what did not change stays to the byte.
  const skeleton = own?.blocks.length === source.blocks.length ? own : source;
  const texts = new Map(
    units.map(({context, translation}) => [context.slice(context.indexOf('#') + 1), translation]),
  );
  const text = composePage(skeleton, texts);
  const path = pageFile(key);
  const {page, problems} = parsePage(key, {path, text});
  const [first] = problems;
  if (first !== undefined) return {problem: {...first, file, line: null, found: `${path}: ${first.found}`}};
  if (page?.blocks.length === source.blocks.length) return {text};
  const wrong = units.find(
    ({context, translation, english}) =>
      /^\d+$/.test(context.split('#')[1] ?? '') && blocksOf(key, translation) !== blocksOf(key, english),
  );
  return {
    problem: {
      file,
      line: null,
      rule: 'import',
      found: `"${wrong?.context ?? recordKey(key)}": a text of another number of paragraphs, lists, tables or boxes than the English`,
      expected: 'one paragraph, list, table, box or heading for each in English',
      remedy: 'Compare line breaks and signs at the start of lines (#, -, |, :::) with the English text.',
    },
  };
}

function blocksOf(key: PageKey, text: string): number {
  const path = pageFile(key);
  return (
    parsePage(key, {path, text: `---\ntitle: T\ndescription: D\n---\n\n${text}\n`}).page?.blocks.length ?? 0
  );
}

function changedMessages(
  handbook: Handbook,
  locale: LocaleTag,
  texts: ReadonlyMap<string, ReturnedUnit>,
): ReadonlyMap<string, string> {
  const changed = [...texts.values()].flatMap(({context, translation, unfinished}) => {
    const id = context.slice(INTERFACE.length + 1);
    const isText = context.startsWith(`${INTERFACE}#`) && isMessageId(id);
    if (!isText || unfinished || translation === '' || handbook.translations[locale][id] === translation)
      return [];
    return [[id, translation] as const];
  });
  return new Map(changed);
}
