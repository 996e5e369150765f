import type {EditionId} from '../handbook/editions.ts';
import type {Effect} from '../handbook/effects.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import type {Say} from '../handbook/messages.ts';
import type {Reference} from '../handbook/references.ts';
import type {Term} from '../handbook/terms.ts';
import type {ChapterChanges} from './changes.ts';

/** What a transform has to know about the page it works on and the output it works for. */
export interface PageContext {
  /** Language of the text that is being transformed. */
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly chapter: string;
  readonly say: Say;
  readonly references: readonly Reference[];
  readonly terms: readonly Term[];
  readonly effects: readonly Effect[];
  /** Address of a place in the same language and edition, in the form the output needs. */
  readonly linkTo: (chapter: string, anchor: string | null) => string;
  /** Address of the same chapter in the default edition; null where there is none or this is it. */
  readonly linkToDefaultEdition: string | null;
  /** What the chapters of today's edition say of their changes in this language, which `::changes` gathers. */
  readonly changes: () => readonly ChapterChanges[];
}
