import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Element, Properties, Root} from 'hast';
import type {Term} from '../../../src/handbook/terms.ts';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import {readHyphenators} from '../../read/read-hyphenators-fs.ts';
import {rehypeHyphens} from './rehype-hyphens.ts';

const DRUG: Term = {
  id: 'dexamethasone',
  category: 'drug',
  explain: false,
  names: {en: 'dexamethasone', fr: 'dexaméthasone', ru: 'дексаметазон'},
  abbreviation: null,
  definitions: {en: 'd'},
  brands: [],
  misspellings: [],
  variants: {},
};

/** What, language, the content of a paragraph, and its text with a bar for each soft hyphen. */
const ROWS: readonly (readonly [what: string, locale: LocaleTag, html: Child[], expected: string])[] = [
  ['words of prose are broken', 'en', ['invasive ventilation now'], 'invas|ive vent|il|a|tion now'],
  ['each language by its own rules', 'it', ['ventilazione ora'], 'ven|ti|la|zione ora'],
  ['Cyrillic', 'ru', ['рекомендация да'], 'реко|мен|да|ция да'],
  ['behind an elided article', 'fr', ['l’oxygénothérapie ici'], 'l’oxy|gé|no|thé|ra|pie ici'],
  ['inside other elements', 'en', [h('strong', {}, 'ventilation'), ' now'], 'vent|il|a|tion now'],
  ['not the last word of a paragraph', 'en', ['invasive ventilation.'], 'invas|ive ventilation.'],
  [
    'not the last word before a citation',
    'en',
    ['A ventilation.', h('span', {}, '[1]')],
    'A ventilation.[1]',
  ],
  ['not short words', 'en', ['oxygen mask now'], 'oxygen mask now'],
  [
    'not compounds',
    'en',
    ['patient-ventilator pre–ventilation now'],
    'patient-ventilator pre–ventilation now',
  ],
  [
    'not names and capitals',
    'en',
    ['VENTILATION Ventilation MacIntosh now'],
    'VENTILATION Ventilation MacIntosh now',
  ],
  ['not what has figures', 'en', ['6micrograms micrograms6 now'], '6micrograms micrograms6 now'],
  ['not addresses', 'en', ['example.organisation/ventilation now'], 'example.organisation/ventilation now'],
  [
    'not links to elsewhere',
    'en',
    [h('a', {href: 'https://e.org'}, 'ventilation'), ' now'],
    'ventilation now',
  ],
  ['links within the book', 'en', [h('a', {href: '#a'}, 'ventilation'), ' now'], 'vent|il|a|tion now'],
  ['not drugs', 'en', ['dexamethasone treats'], 'dexamethasone treats'],
  ['not drugs in another case', 'ru', ['дексаметазоном лечат'], 'дексаметазоном лечат'],
  ['not another language', 'fr', ['a ', h('span', {lang: 'en'}, 'ventilation'), ' b'], 'a ventilation b'],
  ['not formulas', 'en', [h('math', {}, h('mtext', {}, 'ventilation')), ' now'], 'ventilation now'],
  ['not figures', 'en', [h('figure', {}, h('p', {}, 'ventilation now'))], 'ventilation now'],
  ['not headings', 'en', [h('h2', {}, 'ventilation now')], 'ventilation now'],
  ['cells of tables', 'en', [h('td', {}, 'ventilation now')], 'vent|il|a|tion now'],
  ['not heads of tables', 'en', [h('th', {}, 'ventilation now')], 'ventilation now'],
  ['not references', 'en', [h('ol', {className: ['references']}, 'ventilation now')], 'ventilation now'],
  [
    'not titles of boxes',
    'en',
    [h('b', {className: ['notice__title']}, 'ventilation now')],
    'ventilation now',
  ],
];

for (const [what, locale, content, expected] of ROWS) {
  test(`hyphens: ${what}`, async () => {
    const hyphenate = (await readHyphenators()).get(locale) ?? assert.fail();
    const tree: Root = {type: 'root', children: [h('p', {}, ...content, ' ')]};
    rehypeHyphens({locale, hyphenate, terms: [DRUG]})(tree);
    assert.equal(textOf(tree).trim().replaceAll('\u00AD', '|'), expected);
  });
}

test('no word is broken in a language without patterns', async () => {
  const languages = [...(await readHyphenators()).keys()];
  assert.deepEqual(languages.toSorted(), ['en', 'es', 'fr', 'id', 'it', 'ru', 'tr']);
});

type Child = string | Element;

function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child)),
  };
}

function textOf(node: Root | Root['children'][number]): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
