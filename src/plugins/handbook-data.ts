import type {Plugin} from '@docusaurus/types';
import {assembleBook, type Handbook} from '../handbook/assemble-handbook.ts';
import type {Download} from '../handbook/downloads.ts';
import {DEFAULT_EDITION, EDITION_IDS, type EditionId} from '../handbook/editions.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import {MESSAGE_IDS} from '../handbook/messages.ts';
import {quickAnswersOf, type QuickAnswer} from '../handbook/quick-answers.ts';
import type {Revision} from '../handbook/revision.ts';
import {chapterStates} from '../handbook/translation/book-state.ts';
import {countChanges} from '../handbook/translation/page-state.ts';
import type {PageTrust} from '../handbook/trust-line.ts';

/** What the site's components know of the handbook, in the language of the site. */
export interface HandbookData {
  readonly revisions: Readonly<Record<EditionId, Revision>>;
  /** What each chapter's translation is worth; null where the text is English, for want of a translation too. */
  readonly trust: Readonly<Record<EditionId, Readonly<Record<string, PageTrust | null>>>>;
  readonly downloads: readonly Download[];
  /** Parts and chapters of the default edition, for the home page. */
  readonly contents: readonly ContentsPart[];
  readonly quickAnswers: readonly QuickAnswer[];
}

export interface ContentsPart {
  readonly id: string;
  readonly title: string;
  readonly chapters: readonly {readonly id: string; readonly title: string}[];
}

export interface HandbookDataOptions {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly revisions: Readonly<Record<EditionId, Revision>>;
  readonly downloads: readonly Download[];
}

/** Gives the model's data and the interface texts to the site's components. */
export function createHandbookData(options: HandbookDataOptions): () => Plugin {
  const {handbook, locale, revisions, downloads} = options;
  return () => ({
    name: 'handbook-data',
    contentLoaded({actions}) {
      const data: HandbookData = {
        revisions,
        trust: chapterTrust(handbook, locale),
        downloads,
        contents: contentsOf(handbook, locale),
        quickAnswers: quickAnswersOf(assembleBook(handbook, locale, DEFAULT_EDITION)),
      };
      actions.setGlobalData(data);
    },
    getDefaultCodeTranslationMessages: () =>
      Promise.resolve(Object.fromEntries(MESSAGE_IDS.map((id) => [id, handbook.say[locale](id)]))),
  });
}

function chapterTrust(handbook: Handbook, locale: LocaleTag): HandbookData['trust'] {
  const entries = EDITION_IDS.map((edition) => [
    edition,
    Object.fromEntries(
      chapterStates(handbook, locale, edition).map(({chapter, state}) => [
        chapter,
        'translation' in state
          ? {changes: countChanges(state.translation), review: state.translation.review}
          : null,
      ]),
    ),
  ]);
  return Object.fromEntries(entries) as HandbookData['trust'];
}

function contentsOf(handbook: Handbook, locale: LocaleTag): readonly ContentsPart[] {
  return assembleBook(handbook, locale, DEFAULT_EDITION).parts.flatMap((part) =>
    part.title === null
      ? []
      : [
          {
            id: part.id,
            title: part.title,
            chapters: part.pages.map(({chapter, frontMatter}) => ({id: chapter, title: frontMatter.title})),
          },
        ],
  );
}
