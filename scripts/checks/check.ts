import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import type {Problem} from '../../src/handbook/problem.ts';

/** One rule: what is wrong with the handbook by it. Pure; reading has been done before. */
export type Check = (handbook: Handbook) => readonly Problem[];

/** One rule that is asked of each language by itself, so that its answer can be kept while nothing of it changes. */
export type LanguageCheck = (locale: LocaleTag, handbook: Handbook) => readonly Problem[];
