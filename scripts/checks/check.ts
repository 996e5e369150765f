import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {Problem} from '../../src/handbook/problem.ts';

/** One rule: what is wrong with the handbook by it. Pure; reading has been done before. */
export type Check = (handbook: Handbook) => readonly Problem[];
