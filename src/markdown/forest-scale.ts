import type {Effect} from '../handbook/effects.ts';

/** Round values at which an axis may begin and end. */
const BOUNDS = [0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 4, 6, 10, 20, 50];
/** Values that an axis may name, the densest first. */
const TICKS = [
  [0.125, 0.25, 0.5, 1, 2, 4, 8],
  [0.03, 0.1, 0.3, 1, 3, 10, 30],
  [0.01, 0.1, 1, 10, 100],
];
/** Least distance of two values, as a share of the axis, so that they can be read on a phone. */
const APART = 0.19;
/** Share of the width that stays free on either side, so that nothing drawn is cut off. */
const MARGIN = 0.06;

/** A logarithmic axis that holds every interval and 1, the value of no difference. */
export interface ForestScale {
  readonly ticks: readonly number[];
  /** Distance of a ratio from the left end of the axis, as an SVG length: "43.2%". */
  readonly position: (ratio: number) => string;
}

export function createForestScale(effects: readonly Pick<Effect, 'low' | 'high'>[]): ForestScale {
  const least = Math.min(1, ...effects.map(({low}) => low));
  const most = Math.max(1, ...effects.map(({high}) => high));
  const from = BOUNDS.findLast((bound) => bound <= least) ?? least;
  const to = BOUNDS.find((bound) => bound >= most) ?? most;
  const length = Math.log(to / from);
  return {
    ticks: ticksBetween(from, to),
    position: (ratio) => {
      const share = length === 0 ? 0.5 : Math.log(ratio / from) / length;
      return `${(100 * (MARGIN + share * (1 - 2 * MARGIN))).toFixed(2)}%`;
    },
  };
}

function ticksBetween(from: number, to: number): readonly number[] {
  const onAxis = TICKS.map((ticks) => ticks.filter((tick) => from <= tick && tick <= to));
  const distances = (ticks: readonly number[]): readonly number[] =>
    ticks.slice(1).map((tick, index) => Math.log(tick / (ticks[index] ?? tick)) / Math.log(to / from));
  return onAxis.find((ticks) => distances(ticks).every((distance) => distance >= APART)) ?? [1];
}
