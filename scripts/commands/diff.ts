import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {pageState} from '../../src/handbook/translation/page-state.ts';
import {unitsOf} from '../../src/handbook/translation/units.ts';
import type {Page} from '../../src/handbook/types.ts';
import {createSourceDiff, formatSourceDiff, type SourceDiff} from '../outputs/status/create-source-diff.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {readUnitHistory} from '../read/read-page-history-git.ts';
import type {ExitCode} from './exit-code.ts';
import {refuse} from './print-problems.ts';
import {selectTranslations, type TranslationChoice} from './select-translations.ts';

/** Where the output is no terminal. */
const DEFAULT_WIDTH = 120;

/** `diff`: the English passages that changed since the translation was made, old and new, with the translation. */
export async function diff({
  root,
  json,
  ...choice
}: TranslationChoice & {root: string; json: boolean}): Promise<ExitCode> {
  const handbook = await readHandbook(root, [SOURCE_LOCALE, choice.locale]);
  // A page that cannot be read would be taken for one that is current.
  if (handbook.problems.length > 0) {
    if (!json)
      return refuse(
        handbook.problems,
        'Nothing was compared: texts that could not be read would be missing.',
      );
    process.stdout.write(`${JSON.stringify({problems: handbook.problems}, null, 2)}\n`);
    return 1;
  }
  const diffs: SourceDiff[] = [];
  for (const page of selectTranslations(handbook, choice)) {
    const found = await diffPage(root, handbook, page);
    if (found !== null) diffs.push(found);
  }
  const text = json
    ? JSON.stringify({pages: diffs}, null, 2)
    : diffs.map((each) => formatSourceDiff(each, process.stdout.columns || DEFAULT_WIDTH)).join('\n');
  process.stdout.write(
    `${text === '' ? 'The English has not changed since: every page is current.' : text}\n`,
  );
  return 0;
}

async function diffPage(root: string, handbook: Handbook, page: Page): Promise<SourceDiff | null> {
  const state = pageState(handbook, page);
  if (state.state !== 'stale') return null;
  const {record, source} = state.translation;
  const present = new Set(unitsOf(source).map(({hash}) => hash));
  const gone = record === null ? [] : record.english.filter((hash) => !present.has(hash));
  const history = await readUnitHistory(root, {...page, locale: SOURCE_LOCALE}, gone);
  return createSourceDiff(state.translation, history);
}
