import {createHash} from 'node:crypto';
import type {Handbook} from '../assemble-handbook.ts';
import {EDITION_IDS} from '../editions.ts';
import {SOURCE_LOCALE, type LocaleTag} from '../locales.ts';
import {MESSAGE_IDS, MESSAGES, type MessageId} from '../messages.ts';
import {chapterIdsOf} from '../outline.ts';
import {pageFile} from '../paths.ts';
import type {Page} from '../types.ts';
import {staleMessages} from './message-state.ts';
import {hasUnitsOfRecord, pageState} from './page-state.ts';
import {recordKey} from './record.ts';

/** One text that a translator works on outside this project, with its translation as far as there is one. */
export interface ExchangeUnit {
  /** Name of the text, the same in every language: `current/treatment/ecmo#3`, `current/treatment/ecmo#title`. */
  readonly context: string;
  readonly english: string;
  /** Null where there is none. */
  readonly translation: string | null;
  /** True where the English has changed since the translation was made. */
  readonly stale: boolean;
  /** Where the English stands. */
  readonly reference: string;
}

/** Before the hash of the translation in the comment that goes out with a text. */
export const BASE = 'base: ';

/** Tells one translation from another, so that one that was edited since the export is seen; "none" where there is none. */
export function baseOf(translation: string | null): string {
  return translation === null || translation === ''
    ? 'none'
    : createHash('sha256').update(translation).digest('hex').slice(0, 12);
}

/** What stands before `#` in the context of interface texts. */
export const INTERFACE = 'interface';

/** Name of an interface text among all texts: `interface#nav.search`. */
export function messageName(id: MessageId): string {
  return `${INTERFACE}#${id}`;
}

/** Every text of the handbook for one language: chapters in reading order, then the interface. */
export function exchangeUnits(handbook: Handbook, locale: LocaleTag): readonly ExchangeUnit[] {
  const chapters = EDITION_IDS.flatMap((edition) =>
    chapterIdsOf(edition).flatMap((chapter) => {
      const source = handbook.pages.get(pageFile({locale: SOURCE_LOCALE, edition, chapter}));
      if (source === undefined) return [];
      const state = pageState(handbook, {locale, edition, chapter});
      if (!('translation' in state)) return pageUnits(source, new Map(), new Set());
      const {page, changes} = state.translation;
      // Of a text with other blocks than were accepted nobody can say which is which: all blocks are to be confirmed.
      const aligned = hasUnitsOfRecord(state.translation);
      // Blocks are exchanged by their place among today's English blocks; unit 0 is the front matter.
      const texts = new Map<number, string>();
      const stale = new Set<number>();
      for (const change of changes) {
        if (change.kind === 'same' || change.kind === 'changed') {
          const block = page.blocks[change.before - 1];
          if (block !== undefined) texts.set(change.now - 1, block.source);
          if (change.kind === 'changed' || (!aligned && change.now > 0)) stale.add(change.now - 1);
        }
      }
      return pageUnits(source, texts, stale, page);
    }),
  );
  return [...chapters, ...interfaceUnits(handbook, locale)];
}

function pageUnits(
  source: Page,
  texts: ReadonlyMap<number, string>,
  stale: ReadonlySet<number>,
  translation?: Page,
): readonly ExchangeUnit[] {
  const key = recordKey(source);
  const front = frontMatterTexts(source).map(([name, english]): ExchangeUnit => {
    const texts = new Map(translation === undefined ? [] : frontMatterTexts(translation));
    return {
      context: `${key}#${name}`,
      english,
      translation: texts.get(name) ?? null,
      stale: stale.has(-1),
      reference: source.file,
    };
  });
  const blocks = source.blocks.map((block): ExchangeUnit => ({
    context: `${key}#${block.index}`,
    english: block.source,
    translation: texts.get(block.index) ?? null,
    stale: stale.has(block.index),
    reference: `${source.file}:${block.line}`,
  }));
  return [...front, ...blocks];
}

/** The names that the texts of the front matter have in the file, in its order. */
export const FRONT_MATTER_NAMES = ['title', 'sidebar_label', 'description'] as const;

/** The texts of the front matter under those names. */
export function frontMatterTexts({frontMatter}: Page): readonly (readonly [name: string, text: string])[] {
  const {title, sidebarLabel, description} = frontMatter;
  const texts = {title, sidebar_label: sidebarLabel, description};
  return FRONT_MATTER_NAMES.flatMap((name) => {
    const text = texts[name];
    return text === null ? [] : [[name, text] as const];
  });
}

function interfaceUnits(handbook: Handbook, locale: LocaleTag): readonly ExchangeUnit[] {
  const stale = new Set(staleMessages(handbook, locale));
  return MESSAGE_IDS.map((id) => ({
    context: messageName(id),
    english: MESSAGES[id],
    translation: handbook.translations[locale][id] ?? null,
    stale: stale.has(id),
    reference: 'src/handbook/messages.ts',
  }));
}
