import type {TermLanguage} from '../../terms.ts';
import type {OppositeWords} from '../opposite-words.ts';
import {ar} from './ar.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import {fr} from './fr.ts';
import {id} from './id.ts';
import {it} from './it.ts';
import {ja} from './ja.ts';
import {ru} from './ru.ts';
import {th} from './th.ts';
import {tr} from './tr.ts';
import {vi} from './vi.ts';
import {zhHans} from './zh-hans.ts';

/** One table per language. A language without one is not held to its opposites. */
export const OPPOSITE_WORDS: Readonly<Partial<Record<TermLanguage, OppositeWords>>> = {
  en,
  'zh-Hans': zhHans,
  fr,
  it,
  ja,
  es,
  tr,
  ar,
  id,
  ru,
  th,
  vi,
};
