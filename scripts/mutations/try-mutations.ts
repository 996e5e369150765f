import type {RootContent} from 'mdast';
import {alignNodes} from '../../src/handbook/parity/align-nodes.ts';
import type {BlockPair} from '../../src/handbook/parity/align-pages.ts';
import type {TermLanguage} from '../../src/handbook/terms.ts';
import type {TranslatedPage, TranslationRule} from '../checks/translation-rule.ts';
import {MUTATIONS} from './index.ts';
import type {Mutation} from './mutation.ts';
import {createRandom, sample} from './sample.ts';

/** What became of one fault in one language. */
export interface Trial {
  readonly mutation: Mutation;
  readonly planted: number;
  readonly caught: number;
  /** Some that were not caught, for the one who mends the rules. */
  readonly missed: readonly Missed[];
}

export interface Missed {
  readonly file: string;
  readonly line: number;
  readonly node: RootContent;
}

export interface LanguageTrial {
  readonly language: TermLanguage;
  readonly blocks: number;
  /** Blocks of the untouched text that are reported. */
  readonly falseAlarms: number;
  readonly trials: readonly Trial[];
}

const SHOWN = 5;

/** Plants each fault in at most `most` places of the pages, the same in every run, and counts how many the rules report. */
export function tryMutations(
  pages: readonly TranslatedPage[],
  language: TermLanguage,
  rules: readonly TranslationRule[],
  most: number,
): LanguageTrial {
  const blocks = pages.flatMap((page) =>
    page.aligned.blocks
      .filter(({differences}) => differences.length === 0)
      .map((pair) => ({page, pair, before: findingsOf(page, pair, pair.translation.node, rules)})),
  );
  const trials = MUTATIONS.map((mutation): Trial => {
    const plants = blocks.flatMap((block) =>
      mutation.plants(block.pair.translation.node, language).map((plant) => ({...block, plant})),
    );
    const missed: Missed[] = [];
    const chosen = sample(plants, most, createRandom(`${language} ${mutation.name}`));
    for (const {page, pair, before, plant} of chosen) {
      const node = plant();
      if (findingsOf(page, pair, node, rules).some((finding) => !before.includes(finding))) continue;
      missed.push({file: page.page.file, line: pair.translation.line, node});
    }
    return {
      mutation,
      planted: chosen.length,
      caught: chosen.length - missed.length,
      missed: missed.slice(0, SHOWN),
    };
  });
  return {
    language,
    blocks: blocks.length,
    falseAlarms: blocks.filter(({before}) => before.length > 0).length,
    trials,
  };
}

/** What the rules say of one block when it reads like this. */
function findingsOf(
  page: TranslatedPage,
  pair: BlockPair,
  node: RootContent,
  rules: readonly TranslationRule[],
): readonly string[] {
  const changed: BlockPair = {
    ...pair,
    translation: {...pair.translation, node},
    ...alignNodes(pair.source.node, node),
  };
  const alone: TranslatedPage = {...page, aligned: {frontMatter: false, blocks: [changed], differences: []}};
  return rules.flatMap((rule) =>
    rule.find(alone).map(({found, expected}) => `${rule.name} ${found} ${expected}`),
  );
}
