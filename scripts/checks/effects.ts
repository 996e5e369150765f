import {visitNodes} from '../../src/handbook/visit-nodes.ts';
import {pagesIn, type Handbook} from '../../src/handbook/assemble-handbook.ts';
import {DEFAULT_EDITION} from '../../src/handbook/editions.ts';
import {findEffect, type Effect, type EffectGroup} from '../../src/handbook/effects.ts';
import {SOURCE_LOCALE} from '../../src/handbook/locales.ts';
import {pageFile} from '../../src/handbook/paths.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import {referenceNumber} from '../../src/handbook/references.ts';
import type {Page} from '../../src/handbook/types.ts';
import {isEffectDirective} from '../../src/markdown/forest-plot.ts';
import {plainText} from '../../src/search/plain-text.ts';
import type {Check, LanguageCheck} from './check.ts';

const RULE = 'effects';
const FILE = 'src/data/effects.json';

/** What a forest plot draws has a known source, stands in the text of its page, and is the same in every language. */
export const checkEffects: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale).flatMap((page) => [...pageProblems(page, handbook), ...strayEffects(page)]);

/** Each of the effects has a source that the edition cites, and is drawn. */
export const checkEffectsData: Check = (handbook) => dataProblems(handbook);

function dataProblems({effects, references, pages}: Handbook): readonly Problem[] {
  const drawn = new Set(
    [...pages.values()]
      .filter(({locale}) => locale === SOURCE_LOCALE)
      .flatMap(drawnEffects)
      .map(({key}) => key),
  );
  return effects.flatMap(({id, source}, index) => {
    const problems: Problem[] = [];
    const report = (found: string, expected: string, remedy: string): void => {
      problems.push({file: FILE, line: null, rule: RULE, found, expected, remedy});
    };
    if (effects.findIndex((other) => other.id === id) !== index) {
      report(`the id "${id}" a second time`, 'each id once', 'Give one of the two its own id.');
    }
    if (referenceNumber(references, DEFAULT_EDITION, source) === null) {
      const expected = 'a key of src/data/references.json that the 2026 edition cites';
      report(
        `${id}: the source "${source}"`,
        expected,
        'Correct the key, or add the source to the bibliography.',
      );
    }
    if (!drawn.has(id)) {
      report(`${id}, which no figure draws`, 'each effect in a figure', 'Draw it, or remove it.');
    }
    return problems;
  });
}

function pageProblems(page: Page, {effects, pages}: Handbook): readonly Problem[] {
  const lines = drawnEffects(page);
  if (lines.length === 0) return [];
  const original = pages.get(pageFile({...page, locale: SOURCE_LOCALE}));
  const expectedKeys = original === undefined ? [] : drawnEffects(original).map(({key}) => key);
  const text = page.blocks.map(({node}) => plainText(node)).join(' ');
  return lines.flatMap(({key, line}, index): readonly Problem[] => {
    const problem = (found: string, expected: string, remedy: string): Problem[] => [
      {file: page.file, line, rule: RULE, found, expected, remedy},
    ];
    const effect = findEffect(effects, key);
    if (effect === null) {
      return problem(
        `the effect "${key}"`,
        `an id of ${FILE}`,
        `Correct the key, or add the effect to ${FILE}.`,
      );
    }
    if (expectedKeys[index] !== key) {
      return problem(
        `the effect "${key}"`,
        `"${expectedKeys[index] ?? 'no further one'}", as in the English page`,
        'Keep the lines of the plot and their keys as in the English page.',
      );
    }
    const missing = page.locale === SOURCE_LOCALE ? figuresOutsideText(effect, text) : [];
    if (missing.length === 0) return [];
    return problem(
      `the effect "${key}" with ${missing.join(', ')}, which the text of the page does not say`,
      'every figure of the plot in the text of its page, beside its source',
      `Compare ${FILE} with the text and the source, and correct what is wrong.`,
    );
  });
}

/** An `:effect` outside a forest plot draws nothing. */
function strayEffects(page: Page): readonly Problem[] {
  const drawn = new Set(drawnEffects(page).map(({line}) => line));
  const problems: Problem[] = [];
  visitNodes(page.tree, 'textDirective', (node) => {
    const line = node.position?.start.line ?? 1;
    if (!isEffectDirective(node) || drawn.has(line)) return;
    problems.push({
      file: page.file,
      line,
      rule: RULE,
      found: 'an ":effect" outside a forest plot',
      expected: 'each in an item of a list in :::figure[…]{#id kind="forest"}',
      remedy: 'Move it into the figure, or remove it.',
    });
  });
  return problems;
}

/** The lines of the page's forest plots, in order. */
function drawnEffects(page: Page): readonly {readonly key: string; readonly line: number}[] {
  const keys: {key: string; line: number}[] = [];
  visitNodes(page.tree, 'containerDirective', (figure) => {
    if (figure.name !== 'figure' || figure.attributes?.['kind'] !== 'forest') return;
    visitNodes(figure, 'textDirective', (node) => {
      if (!isEffectDirective(node)) return;
      keys.push({key: node.attributes?.['key'] ?? '', line: node.position?.start.line ?? 1});
    });
  });
  return keys;
}

/** "0.64 (95% confidence interval, CI, 0.51–0.81)" and its shorter forms. */
const RATIO = /(\d+(?:\.\d+)?)[\s(,]+95% [^\d–]{0,40}(\d+(?:\.\d+)?)–(\d+(?:\.\d+)?)/gu;
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/gu;

/** Figures of the effect that an English text lacks: the ratio with its interval together, the others anywhere. */
function figuresOutsideText(effect: Effect, text: string): readonly string[] {
  const {estimate, low, high} = effect;
  const ratios = [...text.matchAll(RATIO)].map((match) => match.slice(1).map(Number).join(' '));
  const numbers = new Set([...text.matchAll(NUMBER)].map(([number]) => Number(number.replaceAll(',', ''))));
  return [
    ...(ratios.includes(`${estimate} ${low} ${high}`) ? [] : [`${estimate} (${low}–${high})`]),
    ...[effect.treated, effect.control]
      .flatMap(numbersOf)
      .filter((number) => !numbers.has(number))
      .map(String),
  ];
}

function numbersOf(group: EffectGroup | null): readonly number[] {
  if (group === null) return [];
  return 'percent' in group ? [group.percent] : [group.events, group.total];
}
