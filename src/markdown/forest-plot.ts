import type {List, ListItem, PhrasingContent, RootContent} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import {findEffect, type Effect, type EffectGroup} from '../handbook/effects.ts';
import {formatNumber} from '../handbook/format-number.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import {citation} from './citations.ts';
import {container, inline, line, text} from './elements.ts';
import {drawAxis, drawEffect} from './forest-drawing.ts';
import {createForestScale, type ForestScale} from './forest-scale.ts';
import type {PageContext} from './page-context.ts';

interface ForestRow {
  readonly effect: Effect;
  readonly label: readonly PhrasingContent[];
}

interface ForestGroup {
  /** Null for rows that stand under no heading. */
  readonly heading: readonly PhrasingContent[] | null;
  readonly rows: readonly ForestRow[];
}

/**
 * The blocks of a `:::figure{kind="forest"}`: its list names the results by `:effect{key="…"}` and says in words what
 * each is; figures and drawing come from the data. It is one table, drawn and readable aloud at once.
 */
export function createForestPlot(body: readonly RootContent[], context: PageContext): RootContent[] {
  const groups = body.flatMap((node) => (node.type === 'list' ? groupsOf(node, context.effects) : []));
  const effects = groups.flatMap(({rows}) => rows.map(({effect}) => effect));
  const scale = createForestScale(effects);
  const {say, locale} = context;
  const notes = [
    say('forest.legend'),
    ...(effects.every(({reread}) => reread) ? [] : [say('forest.unread')]),
  ];
  return [
    container('table', {className: ['forest'], role: 'table'}, [
      container('thead', {role: 'rowgroup'}, [
        row([
          head(say('forest.comparison')),
          container('td', {className: ['forest__axis'], ariaHidden: 'true', dir: 'ltr'}, [
            line('div', {className: ['forest__sides']}, [
              inline('bdi', {}, [text(say('forest.fewer'))]),
              inline('bdi', {}, [text(say('forest.more'))]),
            ]),
          ]),
          head(say('forest.with')),
          head(say('forest.without')),
          head(say('forest.effect')),
        ]),
      ]),
      ...groups.map((group) => createGroup(group, scale, context)),
      container('tfoot', {role: 'rowgroup', ariaHidden: 'true'}, [
        row([
          line('td', {}, []),
          container('td', {className: ['forest__axis'], dir: 'ltr'}, [
            line('div', {className: ['forest__values']}, [
              drawAxis(scale, (ratio) => formatNumber(ratio, locale, {decimals: decimalsOf(ratio)})),
            ]),
          ]),
          line('td', {colSpan: 3}, []),
        ]),
      ]),
    ]),
    line('p', {className: ['forest__legend']}, [text(notes.join(' '))]),
  ];
}

/** `:effect{key="…"}`: names a result of the data, and says nothing itself. */
export function isEffectDirective(node: {readonly type: string}): node is TextDirective {
  return node.type === 'textDirective' && (node as TextDirective).name === 'effect';
}

function groupsOf(list: List, effects: readonly Effect[]): readonly ForestGroup[] {
  const groups: ForestGroup[] = [];
  for (const item of list.children) {
    const [first, ...rest] = item.children;
    const inner = rest.find((node) => node.type === 'list');
    const heading = first?.type === 'paragraph' ? first.children : [];
    if (inner !== undefined) groups.push({heading, rows: rowsOf(inner.children, effects)});
    else groups.push({heading: null, rows: rowsOf([item], effects)});
  }
  return groups;
}

/** A row for every item that names a known result; the check `effects` reports the others. */
function rowsOf(items: readonly ListItem[], effects: readonly Effect[]): readonly ForestRow[] {
  return items.flatMap((item) => {
    const [first] = item.children;
    if (first?.type !== 'paragraph') return [];
    const key = first.children.find(isEffectDirective)?.attributes?.['key'];
    const effect = findEffect(effects, key ?? '');
    return effect === null
      ? []
      : [{effect, label: first.children.filter((node) => !isEffectDirective(node))}];
  });
}

function createGroup({heading, rows}: ForestGroup, scale: ForestScale, context: PageContext): RootContent {
  const title =
    heading === null
      ? []
      : [
          row([
            line('th', {className: ['forest__group'], role: 'rowheader', scope: 'rowgroup', colSpan: 5}, [
              ...heading,
            ]),
          ]),
        ];
  return container('tbody', {role: 'rowgroup'}, [
    ...title,
    ...rows.map((entry) => createRow(entry, scale, context)),
  ]);
}

function createRow({effect, label}: ForestRow, scale: ForestScale, context: PageContext): RootContent {
  const {say, locale} = context;
  const ratio = (value: number): string => formatNumber(value, locale, {decimals: 2});
  const decimals = Math.max(...[effect.treated, effect.control].map(percentDecimals));
  const name = say(`effect.${effect.measure}`);
  const measure = [
    effect.adjusted ? say('effect.adjusted', {measure: name}) : name,
    ...(effect.interval === 'credible' ? [say('effect.credible')] : []),
  ].join(' · ');
  return row([
    line('th', {className: ['forest__label'], role: 'rowheader', scope: 'row'}, [
      ...label,
      ...(effect.reread ? [] : [text('†')]),
      inline('span', {className: ['citation']}, citation(effect.source, context)),
    ]),
    line('td', {className: ['forest__plot'], ariaHidden: 'true', dir: 'ltr'}, [drawEffect(effect, scale)]),
    share(say('forest.with'), effect.treated, decimals, locale),
    share(say('forest.without'), effect.control, decimals, locale),
    line('td', {className: ['forest__effect'], role: 'cell'}, [
      inline('bdi', {dir: 'ltr'}, [
        inline('strong', {}, [text(ratio(effect.estimate))]),
        text(` (${ratio(effect.low)}–${ratio(effect.high)})`),
      ]),
      inline('span', {className: ['forest__measure']}, [text(` ${measure}`)]),
    ]),
  ]);
}

/** A group's share; its column's name stands beside it where a phone shows no column heads. */
function share(name: string, group: EffectGroup | null, decimals: number, locale: LocaleTag): RootContent {
  const value = group === null ? '–' : formatGroup(group, decimals, locale);
  return line(
    'td',
    {className: ['forest__share', ...(group === null ? ['forest__share--none'] : [])], role: 'cell'},
    [
      inline('span', {className: ['forest__name'], ariaHidden: 'true'}, [text(`${name} `)]),
      inline('bdi', {dir: 'ltr'}, [text(value)]),
    ],
  );
}

function formatGroup(group: EffectGroup, decimals: number, locale: LocaleTag): string {
  if ('percent' in group) return formatNumber(group.percent, locale, {decimals, percent: true});
  return [group.events, group.total].map((count) => formatNumber(count, locale, {decimals: 0})).join('/');
}

function percentDecimals(group: EffectGroup | null): number {
  return group !== null && 'percent' in group ? decimalsOf(group.percent) : 0;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function row(cells: RootContent[]): RootContent {
  return container('tr', {role: 'row'}, cells);
}

function head(name: string): RootContent {
  return line('th', {role: 'columnheader', scope: 'col'}, [text(name)]);
}
