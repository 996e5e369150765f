import {inTexts} from './in-texts.ts';
import type {Mutation} from './mutation.ts';
import {negationRemoved} from './negation-faults.ts';
import {decimalLost, dividedByTen, rangeSwapped, timesTen} from './number-faults.ts';
import {poleExchanged} from './opposite-faults.ts';
import {directionChanged, rowsSwapped, stepDropped} from './structure-faults.ts';
import {comparatorFlipped, intervalChanged, routeChanged, unitChanged} from './word-faults.ts';

/** The one list of faults that the checks are tried with. */
export const MUTATIONS: readonly Mutation[] = [
  {name: 'value × 10', kind: 'figure', plants: inTexts(timesTen)},
  {name: 'value ÷ 10', kind: 'figure', plants: inTexts(dividedByTen)},
  {name: 'decimal mark lost', kind: 'figure', plants: inTexts(decimalLost)},
  {name: 'unit changed', kind: 'figure', plants: inTexts(unitChanged)},
  {name: 'range ends swapped', kind: 'figure', plants: inTexts(rangeSwapped)},
  {name: 'comparator flipped', kind: 'figure', plants: inTexts(comparatorFlipped)},
  {name: 'interval changed', kind: 'figure', plants: inTexts(intervalChanged)},
  {name: 'route changed', kind: 'figure', plants: inTexts(routeChanged)},
  {name: 'step dropped', kind: 'structure', plants: stepDropped},
  {name: 'rows swapped', kind: 'structure', plants: rowsSwapped},
  {name: 'direction changed', kind: 'structure', plants: directionChanged},
  {name: 'negation removed', kind: 'negation', plants: inTexts(negationRemoved, isInBox)},
  {
    name: 'negation removed outside boxes',
    kind: 'negation outside boxes',
    plants: inTexts(negationRemoved, (boxes) => !isInBox(boxes)),
  },
  {name: 'opposite said', kind: 'opposite', plants: inTexts(poleExchanged, isInBox)},
  {
    name: 'opposite said outside boxes',
    kind: 'opposite outside boxes',
    plants: inTexts(poleExchanged, (boxes) => !isInBox(boxes)),
  },
];

function isInBox(boxes: readonly string[]): boolean {
  return boxes.includes('danger') || boxes.includes('recommendation');
}
