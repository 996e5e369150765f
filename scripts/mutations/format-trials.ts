import {toString} from 'mdast-util-to-string';
import {MUTATIONS} from './index.ts';
import type {MutationKind} from './mutation.ts';
import type {LanguageTrial, Trial} from './try-mutations.ts';

/** Shares that have to be caught, in every language. Outside boxes one denial of a sentence is enough, and a Thai paragraph is one sentence to the rule. */
const LEAST: Readonly<Record<MutationKind, number>> = {
  figure: 0.99,
  structure: 0.99,
  negation: 0.9,
  'negation outside boxes': 0.3,
  opposite: 0.7,
  'opposite outside boxes': 0.5,
};
const KINDS = Object.keys(LEAST) as readonly MutationKind[];
/** Share of blocks of the untouched text that may be reported; at least one block may, on a small page. */
const MOST_FALSE_ALARMS = 0.01;

/**
 * Whether enough faults were caught, kind by kind, and few enough sound blocks reported. A kind that a text gives no
 * place for says nothing; if none could be planted, nothing was tried.
 */
export function isGoodEnough({trials, falseAlarms, blocks}: LanguageTrial): boolean {
  return (
    trials.some(({planted}) => planted > 0) &&
    falseAlarms <= blocks * MOST_FALSE_ALARMS &&
    KINDS.every((kind) => (shareOf(kind, trials) ?? 1) >= LEAST[kind])
  );
}

/** Share of the faults of a kind that were caught; null if none were planted. */
function shareOf(kind: MutationKind, trials: readonly Trial[]): number | null {
  const of = trials.filter(({mutation}) => mutation.kind === kind);
  const planted = of.reduce((sum, trial) => sum + trial.planted, 0);
  return planted === 0 ? null : of.reduce((sum, trial) => sum + trial.caught, 0) / planted;
}

/** A table of faults and languages: "caught/planted share". */
export function formatTrials(trials: readonly LanguageTrial[], showMissed: boolean): string {
  const rows = [
    ['fault', ...trials.map(({language}) => language)],
    ...MUTATIONS.map(({name}) => [
      name,
      ...trials.map((trial) => {
        const found = trial.trials.find(({mutation}) => mutation.name === name);
        return share(found?.caught ?? 0, found?.planted ?? 0);
      }),
    ]),
    ...KINDS.map((kind) => [
      `all of kind “${kind}”, least ${percent(LEAST[kind])}`,
      ...trials.map((trial) => percent(shareOf(kind, trial.trials))),
    ]),
    ['false alarms, most 1%', ...trials.map(({falseAlarms, blocks}) => share(falseAlarms, blocks))],
    ['', ...trials.map((trial) => (isGoodEnough(trial) ? 'good' : 'NOT GOOD'))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...table, ...(showMissed ? missedLines(trials) : [])].join('\n');
}

function missedLines(trials: readonly LanguageTrial[]): readonly string[] {
  return trials.flatMap(({language, trials: each}) =>
    each.flatMap(({mutation, missed}) =>
      missed.map(
        ({file, line, node}) =>
          `\n${language} · ${mutation.name} · ${file}:${line}\n  ${toString(node).slice(0, 300)}`,
      ),
    ),
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? percent(null) : `${part}/${whole} ${percent(part / whole)}`;
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(Math.floor(value * 1000) / 10).toFixed(1)}%`;
}
