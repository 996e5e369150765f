import assert from 'node:assert/strict';
import {it} from 'node:test';
import {toString} from 'mdast-util-to-string';
import type {Term} from '../handbook/terms.ts';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {text} from './elements.ts';
import {keepNamesWhole} from './whole-names.ts';

const NAMES = ['คอร์ติโคสเตียรอยด์', 'โลปินาเวียร์–ริโทนาเวียร์', 'ยาต้านการแข็งตัวของเลือดชนิดรับประทานออกฤทธิ์โดยตรง'];
const TERMS = NAMES.map(
  (name, index) =>
    ({
      id: `t${index}`,
      category: 'drug',
      names: {en: `t${index}`, th: name},
      abbreviation: null,
      variants: {},
    }) as unknown as Term,
);

it('names of drugs stay whole, combinations by their parts, and descriptions are broken as any text', () => {
  const value = `ร่วมกับ${NAMES[0]}ใน COVID-19 หรือ${NAMES[1]} ${NAMES[2]}`;
  const root = {type: 'root' as const, children: [{type: 'paragraph' as const, children: [text(value)]}]};
  keepNamesWhole(root, {locale: 'th', terms: TERMS});
  const whole: string[] = [];
  visitNodes(root, 'emphasis', (node) => {
    whole.push(toString(node));
  });
  assert.deepEqual(whole, ['คอร์ติโคสเตียรอยด์', 'โลปินาเวียร์–', 'ริโทนาเวียร์']);
  assert.equal(toString(root), value);
});
