import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toString} from 'mdast-util-to-string';
import {parsePage} from '../../src/handbook/parse-page.ts';
import {visitNodes} from '../../src/handbook/visit-nodes.ts';
import {isolateRuns} from '../../src/markdown/isolate-runs.ts';
import {transformQuantities} from '../../src/markdown/quantities.ts';
import type {PageContext} from '../../src/markdown/page-context.ts';
import {bidiProblems} from './bidi.ts';

const KEY = {locale: 'ar', edition: 'current', chapter: 'x'} as const;
const FRONT = '---\ntitle: أ\ndescription: ب\n---\n\n';

const EXPOSED: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['أعطِ 5–10 mg/kg مرة واحدة.', ['5–10 mg/kg']],
  ['مستوى IL-6 ونسبة PaO₂/FiO₂.', ['IL-6', 'PaO₂/FiO₂']],
  ['كلمة (rate ratio) هنا.', ['rate ratio']],
  ['نص عربي فقط.', []],
];

for (const [text, found] of EXPOSED) {
  test(`bidi: ${found.join(', ') || 'nothing'} found where it is not isolated, and isolated by the transform`, () => {
    const {page} = parsePage(KEY, {path: 'x.md', text: FRONT + text});
    assert.ok(page);
    const words = bidiProblems(page, page.tree).map((problem) => /“(.*?)”/.exec(problem.found)?.[1]);
    assert.deepEqual(words, found);
    const tree = structuredClone(page.tree);
    isolateRuns(tree, {locale: 'ar'} as PageContext);
    assert.deepEqual(bidiProblems(page, tree), []);
  });
}

test('bidi: a run that goes on after a link or an emphasised word is isolated as one', () => {
  const {page} = parsePage(KEY, {
    path: 'x.md',
    text: `${FRONT}قصور (*Child-Pugh* C) و*Lactobacillus rhamnosus* GG، ثم *SpO₂* ≤ 93%.`,
  });
  assert.ok(page);
  const tree = structuredClone(page.tree);
  isolateRuns(tree, {locale: 'ar'} as PageContext);
  const isolates: string[] = [];
  visitNodes(tree, 'emphasis', (node) => {
    if (node.data !== undefined) isolates.push(toString(node));
  });
  assert.deepEqual(isolates, ['Child-Pugh C', 'Lactobacillus rhamnosus GG', 'SpO₂', '≤ 93%']);
  assert.deepEqual(bidiProblems(page, tree), []);
});

const EXPRESSIONS: readonly (readonly [text: string, isolates: readonly string[]])[] = [
  ['معدل الترشيح (mL/min/1.73 m²)', ['mL/min/1.73 m²']],
  ['المساحة 400–600 mg × h/L', ['400–600 mg × h/L']],
  ['الوفيات (p = 0.089)', ['p = 0.089']],
  ['معيار (DB33/T 2241.3—2020).', ['DB33/T 2241.3—2020']],
  ['خلال 7/14 يومًا أو HIV/السل', ['7/14', 'HIV']],
];

for (const [text, isolates] of EXPRESSIONS) {
  test(`bidi: ${isolates.join(', ')} isolated as one expression`, () => {
    const {page} = parsePage(KEY, {path: 'x.md', text: FRONT + text});
    assert.ok(page);
    const tree = structuredClone(page.tree);
    transformQuantities(tree, {locale: 'ar'});
    isolateRuns(tree, {locale: 'ar'} as PageContext);
    const found: string[] = [];
    visitNodes(tree, 'emphasis', (node) => {
      found.push(toString(node).replaceAll('\u00A0', ' '));
    });
    assert.deepEqual(found, isolates);
    assert.deepEqual(bidiProblems(page, tree), []);
  });
}
