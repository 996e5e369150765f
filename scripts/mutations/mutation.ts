import type {RootContent} from 'mdast';
import type {TermLanguage} from '../../src/handbook/terms.ts';

/** What a fault belongs to, and with it the share of them that has to be caught. */
export type MutationKind =
  'figure' | 'structure' | 'negation' | 'negation outside boxes' | 'opposite' | 'opposite outside boxes';

/** A fault that can be planted in a translation. */
export interface Mutation {
  readonly name: string;
  readonly kind: MutationKind;
  /** Every way to plant it once in a block; each makes a changed copy and leaves the block as it is. */
  readonly plants: (block: RootContent, language: TermLanguage) => readonly (() => RootContent)[];
}

/** A change of a text: what stands between the offsets is replaced. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Finds the places of a text where a fault can be planted. */
export type FindEdits = (text: string, language: TermLanguage) => readonly TextEdit[];
