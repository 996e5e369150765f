import {join} from 'node:path';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {messagesFile, pageFile} from '../../src/handbook/paths.ts';
import {isMessageId, MESSAGES, type MessageId} from '../../src/handbook/messages.ts';
import {UserError, type Problem} from '../../src/handbook/problem.ts';
import {acceptTranslations} from '../../src/handbook/translation/accept.ts';
import {INTERFACE, messageName} from '../../src/handbook/translation/exchange-units.ts';
import {untouchedMessages} from '../../src/handbook/translation/message-state.ts';
import {formatRecord, recordFile, type Review} from '../../src/handbook/translation/record.ts';
import {pageState, translatedPages} from '../../src/handbook/translation/page-state.ts';
import {unitsOf} from '../../src/handbook/translation/units.ts';
import type {Page} from '../../src/handbook/types.ts';
import {checkLanguage} from '../checks/index.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readPageAt} from '../read/read-page-history-git.ts';
import {writeWholeFile} from '../write/write-whole-file-fs.ts';
import type {ExitCode} from './exit-code.ts';
import {findGlyphProblems} from './find-glyph-problems.ts';
import {refuse} from './print-problems.ts';
import {refuseSource, selectTranslations} from './select-translations.ts';

const RECORD_RULE = 'translation-record';

export interface AcceptOptions {
  readonly root: string;
  readonly locale: LocaleTag;
  /** Chapters, and interface texts such as `interface#nav.search`; none accepts all of both. */
  readonly names: readonly string[];
  /** Null accepts every edition. */
  readonly edition: EditionId | null;
  readonly review: Review | null;
  /** Commit with the English that the translation was made from; null for the text as it stands. */
  readonly madeFrom: string | null;
}

/** `accept`: records from which English text translated pages were made, once the checks find nothing wrong in them. */
export async function accept(options: AcceptOptions): Promise<ExitCode> {
  const {root, locale, names, edition, review, madeFrom} = options;
  refuseSource(locale);
  const handbook = await readHandbook(root, [SOURCE_LOCALE, locale]);
  const pages: {page: Page; source: Page}[] = [];
  const untouched: Page[] = [];
  const all = names.length === 0;
  const chapters = names.filter((name) => !isMessageName(name));
  const messages = names.filter(isMessageName).map((name) => findMessage(handbook, locale, name));
  // A language is begun with the texts of the interface, before it has a page.
  const isBegun = all && edition === null && translatedPages(handbook, locale).length === 0;
  const withoutPages = isBegun && Object.keys(handbook.translations[locale]).length > 0;
  if (chapters.length === 0 && (!all || withoutPages)) refusePageOptions(options);
  const chosen = (all && !withoutPages ? [null] : [...new Set(chapters)]).flatMap((chapter) =>
    selectTranslations(handbook, {locale, chapter, edition}),
  );
  for (const page of chosen) {
    if (all && isUntouched(handbook, page)) untouched.push(page);
    else pages.push({page, source: await findSource(root, handbook, page, madeFrom)});
  }
  const record = acceptTranslations(handbook, {
    locale,
    pages,
    review,
    withMessages: messages.length > 0 ? messages : all,
  });
  // Checked with the new record and the English that it names: every block is held to what it was made from, and what
  // has changed in English since does not count as a mistake of the translation.
  const checked: Handbook = {
    ...handbook,
    pages: new Map([...handbook.pages, ...pages.map(({source}) => [source.file, source] as const)]),
    records: {...handbook.records, [locale]: record},
  };
  const files = new Set([...pages.map(({page}) => page.file), recordFile(locale)]);
  if (all || messages.length > 0) files.add(messagesFile(locale));
  const problems = [
    ...pages.flatMap(differentLengths),
    ...[...checked.problems, ...checkLanguage(locale, checked), ...(await findGlyphProblems(checked, locale))]
      .filter(({file}) => files.has(file))
      // Other texts of the interface may wait for their own acceptance.
      .filter(({file, rule}) => all || file !== messagesFile(locale) || rule !== RECORD_RULE),
  ];
  if (problems.length > 0) {
    return refuse(problems, `Nothing was accepted. Problems: ${problems.length}.`);
  }
  await writeWholeFile(join(root, recordFile(locale)), formatRecord(record));
  for (const {file} of untouched) {
    process.stdout.write(
      `${file} stays stale: its English has changed and it has not. Name it to accept it so.\n`,
    );
  }
  if (all) {
    for (const id of untouchedMessages(handbook, locale)) {
      process.stdout.write(
        `${messageName(id)} in ${messagesFile(locale)} stays stale: its English has changed to “${MESSAGES[id]}” and it has not. Name it to accept it so.\n`,
      );
    }
  }
  const accepted = [
    ...(all || chapters.length > 0 ? [`${pages.length} pages`] : []),
    ...messages.map(messageName),
  ];
  process.stdout.write(
    `Accepted ${accepted.join(', ')} in ${recordFile(locale)}. Commit it with the text.\n`,
  );
  return 0;
}

const MESSAGE_NAME = `${INTERFACE}#`;

/** `interface#nav.search`, where a chapter may stand too. */
function isMessageName(name: string): boolean {
  return name.startsWith(MESSAGE_NAME);
}

/** The interface text of that name. @throws UserError if there is none. */
function findMessage(handbook: Handbook, locale: LocaleTag, name: string): MessageId {
  const id = name.slice(MESSAGE_NAME.length);
  if (isMessageId(id) && handbook.translations[locale][id] !== undefined) return id;
  throw new UserError(
    `"${id}" is no interface text of "${locale}". ${messagesFile(locale)} lists them by their ids.`,
  );
}

/** @throws UserError if something is told of the pages where interface texts alone are accepted. */
function refusePageOptions({edition, review, madeFrom}: AcceptOptions): void {
  const told = [
    ...(edition === null ? [] : ['--edition']),
    ...(review === null ? [] : ['--review']),
    ...(madeFrom === null ? [] : ['--made-from']),
  ];
  if (told.length === 0) return;
  throw new UserError(
    `Only chapters take ${told.join(' and ')}, and no chapter would be accepted, only interface texts. Leave it out, or name a chapter. Nothing was accepted.`,
  );
}

/** True where the English has changed and nobody has worked on the page since: that is accepted only by name. */
function isUntouched(handbook: Handbook, page: Page): boolean {
  const state = pageState(handbook, page);
  return state.state === 'stale' && !state.translation.edited;
}

async function findSource(
  root: string,
  handbook: Handbook,
  page: Page,
  madeFrom: string | null,
): Promise<Page> {
  const key = {...page, locale: SOURCE_LOCALE};
  const source =
    madeFrom === null ? (handbook.pages.get(pageFile(key)) ?? null) : await readPageAt(root, key, madeFrom);
  if (source !== null) return source;
  const when = madeFrom === null ? '' : ` at ${madeFrom}`;
  throw new UserError(
    `${page.file}: there is no English page ${pageFile(key)}${when}. A translation needs its source; correct the file's name or remove the file.`,
  );
}

/** Unit by unit is how a translation is compared ever after, so both sides must have as many. */
function differentLengths({page, source}: {page: Page; source: Page}): readonly Problem[] {
  const [found, expected] = [unitsOf(page).length, unitsOf(source).length];
  if (found === expected) return [];
  return [
    {
      file: page.file,
      line: null,
      rule: RECORD_RULE,
      found: `${found - 1} blocks`,
      expected: `${expected - 1} blocks, as in the English page it was made from`,
      remedy: 'Compare the two pages paragraph by paragraph and add or remove what differs.',
    },
  ];
}
