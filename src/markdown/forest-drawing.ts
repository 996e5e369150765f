import type {Element, Properties} from 'hast';
import type {PhrasingContent} from 'mdast';
import type {Effect} from '../handbook/effects.ts';
import {elementData} from './elements.ts';
import type {ForestScale} from './forest-scale.ts';

/** Half the side of a square, in px. Shapes keep their size while the axis takes the width that there is. */
const HALF = 4.5;
/** Half the diagonal of a diamond. */
const HALF_DIAMOND = 6.5;

/** One line of the plot: interval and estimate on the axis. Positions are shares of the width, sizes are px. */
export function drawEffect(effect: Effect, scale: ForestScale): PhrasingContent {
  const middle = scale.position(effect.estimate);
  const interval = shape('line', {
    x1: scale.position(effect.low),
    x2: scale.position(effect.high),
    y1: '50%',
    y2: '50%',
    className: ['forest__interval'],
  });
  const estimate =
    effect.design === 'pooled'
      ? // A transform moves by px only; the position in percent is that of the SVG around it.
        shape('svg', {x: middle, y: '50%', overflow: 'visible', className: ['forest__estimate']}, [
          shape('path', {
            d: `M0 ${-HALF_DIAMOND}L${HALF_DIAMOND} 0L0 ${HALF_DIAMOND}L${-HALF_DIAMOND} 0Z`,
          }),
        ])
      : shape('rect', {
          x: middle,
          y: '50%',
          width: 2 * HALF,
          height: 2 * HALF,
          transform: `translate(${-HALF} ${-HALF})`,
          className: ['forest__estimate'],
        });
  return drawing([...rules(scale), interval, estimate]);
}

/** The axis below the lines, with its values as the language writes them. */
export function drawAxis(scale: ForestScale, format: (ratio: number) => string): PhrasingContent {
  return drawing(
    scale.ticks.flatMap((tick) => {
      const x = scale.position(tick);
      return [
        shape('line', {x1: x, x2: x, y1: '0', y2: '5', className: ['forest__interval']}),
        shape('text', {x, y: '18', textAnchor: 'middle'}, [{type: 'text', value: format(tick)}]),
      ];
    }),
  );
}

/** Lines from top to bottom: at the value of no difference, and fainter at the other values of the axis. */
function rules(scale: ForestScale): readonly Element[] {
  return scale.ticks.map((tick) => {
    const x = scale.position(tick);
    return shape('line', {
      x1: x,
      x2: x,
      y1: '0',
      y2: '100%',
      className: [tick === 1 ? 'forest__null' : 'forest__rule'],
    });
  });
}

/** Decorative: the same figures stand in the cells beside it. */
function drawing(shapes: readonly Element[]): PhrasingContent {
  const properties: Properties = {className: ['forest__drawing'], ariaHidden: 'true', focusable: 'false'};
  return {
    type: 'emphasis',
    data: {...elementData('svg', properties), hChildren: [...shapes]},
    children: [],
  };
}

function shape(tagName: string, properties: Properties, children: Element['children'] = []): Element {
  return {type: 'element', tagName, properties, children};
}
