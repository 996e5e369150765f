import assert from 'node:assert/strict';
import {test} from 'node:test';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import type {Effect} from '../handbook/effects.ts';
import type {LocaleTag} from '../handbook/locales.ts';
import {parseMarkdown} from '../handbook/markdown-syntax.ts';
import {createSay} from '../handbook/messages.ts';
import {transformFigures} from './figures.ts';

const EFFECT: Effect = {
  id: 'drug-a',
  intervention: 'drug',
  comparator: 'placebo',
  outcome: 'death',
  population: 'adults',
  design: 'trial',
  measure: 'odds-ratio',
  adjusted: true,
  estimate: 0.8,
  interval: 'credible',
  low: 0.55,
  high: 2,
  treated: {percent: 14},
  control: {percent: 29.3},
  source: 'source-a',
  reread: false,
};
const COUNTED: Effect = {
  ...EFFECT,
  id: 'drug-b',
  design: 'pooled',
  treated: {events: 14, total: 1698},
  control: null,
  reread: true,
};
const PLOT = `:::figure[Deaths]{#deaths kind="forest"}
- **Group**
  - :effect{key="drug-a"} First drug
  - :effect{key="unknown"} No drug
- :effect{key="drug-b"} Second drug
:::
`;

function render(locale: LocaleTag): string {
  const tree = parseMarkdown(PLOT);
  transformFigures(tree, {
    locale,
    edition: 'current',
    chapter: 'introduction',
    say: createSay({}),
    references: [{id: 'source-a', type: 'report', title: 'A', keyword: '2026'}],
    terms: [],
    effects: [EFFECT, COUNTED],
    linkTo: (chapter, anchor) => `/${chapter}/#${anchor ?? ''}`,
    linkToDefaultEdition: null,
    changes: () => [],
  });
  const processor = unified().use(remarkRehype).use(rehypeStringify);
  return processor.stringify(processor.runSync(tree));
}

/** The text of every row that is read aloud, cells parted by bars. */
function rowsOf(html: string): readonly string[] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, cells = '']) =>
    cells
      .replace(/<(td|span|svg)[^>]*aria-hidden="true".*?<\/\1>/gs, '')
      .replace(/<\/t[hd]>/g, '|')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' '),
  );
}

test('a forest plot is a table of its figures, in the order of the list', () => {
  assert.deepEqual(rowsOf(render('en')).slice(0, 4), [
    'Comparison|With|Without|Effect (95% interval)|',
    'Group|',
    ' First drug†[1]|14.0%|29.3%|0.80 (0.55–2.00) adjusted odds ratio · credible interval|',
    ' Second drug[1]|14/1,698|–|0.80 (0.55–2.00) adjusted odds ratio · credible interval|',
  ]);
});

test('a forest plot writes figures as its language does', () => {
  const [, , first, second] = rowsOf(render('fr'));
  assert.match(first ?? '', /14,0 %\|29,3 %\|0,80 \(0,55–2,00\)/);
  assert.match(second ?? '', /14\/1 698/);
});

test('a forest plot draws a square for a trial, a diamond for several, and says what a dagger means', () => {
  const html = render('en');
  assert.equal(html.match(/<rect[^>]+forest__estimate/g)?.length, 1);
  assert.equal(html.match(/<svg[^>]+forest__estimate/g)?.length, 1);
  assert.match(html, /† From memory/);
});
