import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {EDITION_IDS, type EditionId} from '../../src/handbook/editions.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {chapterIdsOf} from '../../src/handbook/outline.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {translatedPages} from '../../src/handbook/translation/page-state.ts';
import type {Page} from '../../src/handbook/types.ts';

export interface TranslationChoice {
  readonly locale: LocaleTag;
  /** Null means every chapter. */
  readonly chapter: string | null;
  /** Null means every edition. */
  readonly edition: EditionId | null;
}

/** The translated pages that a command is about. @throws UserError if there are none, saying why. */
export function selectTranslations(handbook: Handbook, choice: TranslationChoice): readonly Page[] {
  const {locale, chapter, edition} = choice;
  refuseSource(locale);
  const known = new Set(EDITION_IDS.flatMap((id) => [...chapterIdsOf(id)]));
  if (chapter !== null && !known.has(chapter)) {
    const near = [...known].filter((id) => id.endsWith(`/${chapter}`));
    const hint =
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'src/handbook/outline.ts lists them.';
    throw new UserError(`"${chapter}" is no chapter. Expected an id such as treatment/ecmo. ${hint}`);
  }
  const pages = translatedPages(handbook, locale).filter(
    (page) => (chapter ?? page.chapter) === page.chapter && (edition ?? page.edition) === page.edition,
  );
  if (pages.length > 0) return pages;
  throw new UserError(
    `There is no translation of ${chapter ?? 'any chapter'} in "${locale}"${edition === null ? '' : `, edition ${edition}`}. "npm run handbook -- status" shows what is there.`,
  );
}

/** @throws UserError for English, of which there is no translation. */
export function refuseSource(locale: LocaleTag): void {
  if (locale !== SOURCE_LOCALE) return;
  throw new UserError('English is the source and needs no record. Name the language of a translation.');
}
