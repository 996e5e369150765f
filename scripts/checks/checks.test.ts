import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {nameSentence} from '../../src/handbook/parity/exceptions.ts';
import {formatProblem, type Problem} from '../../src/handbook/problem.ts';
import {createTinyTerm} from '../../src/handbook/tiny-term.ts';
import {readHandbook} from '../read/read-handbook-fs.ts';
import {checkLanguage, checkSource} from './index.ts';
import {sortProblems} from './sort-problems.ts';

// Each row is a tiny book with one fault, and what the checks must say of it.

const FRONT = '---\ntitle: A title\ndescription: After this chapter you can act.\n---\n\n';
const INTRODUCTION = 'docs/introduction.md';
const RECORD = 'versioned_docs/version-2020/introduction.md';
const FRENCH = 'i18n/fr/docusaurus-plugin-content-docs/current/introduction.md';
const REFERENCES = JSON.stringify([{id: 'who-2023', type: 'report', title: 'A guideline', keyword: '2026'}]);
const TERMS = JSON.stringify([
  createTinyTerm('ecmo', {en: 'extracorporeal membrane oxygenation'}, {abbreviation: 'ECMO'}),
  createTinyTerm(
    'paracetamol',
    {en: 'paracetamol'},
    {
      explain: false,
      brands: ['Panadol'],
      misspellings: ['paracetomol'],
      variants: {en: ['acetaminophen']},
    },
  ),
]);
const FRENCH_TERMS = JSON.stringify([
  createTinyTerm('paracetamol', {en: 'paracetamol', fr: 'paracétamol'}),
  createTinyTerm('ibuprofen', {en: 'ibuprofen', fr: 'ibuprofène'}),
  createTinyTerm(
    'respirator',
    {en: 'respirator', fr: 'appareil de protection respiratoire'},
    {category: 'protection', forbidden: {fr: ['respirateur']}},
  ),
]);
const EXCEPTION = {
  file: FRENCH,
  under: '',
  rule: 'quantity-parity',
  ...nameSentence('Donner 50 mg.'),
  about: ['5 mg', '50 mg'],
  reason: 'Both say the same in other words.',
};
const RECOMMENDATION =
  ':::recommendation{#give direction="for" strength="strong" certainty="low" population="critical" sources="who-2023" date="2023-11-10"}\nGive it.\n:::\n';
/** A list of one recall, that of the introduction, with a fault. */
function recall(fault: object): string {
  const sound = {
    id: 'wrong-dose',
    found: '2026-11-20',
    edition: 'current',
    chapter: 'introduction',
    anchor: null,
    locales: ['en'],
    corrected: [],
    text: {en: 'The dose is wrong.'},
  };
  return JSON.stringify([{...sound, ...fault}]);
}

const EFFECTS = JSON.stringify([
  {
    id: 'dexamethasone-oxygen',
    intervention: 'dexamethasone',
    comparator: 'usual care',
    outcome: 'death',
    population: 'on oxygen',
    design: 'trial',
    measure: 'rate-ratio',
    adjusted: false,
    estimate: 0.82,
    interval: 'confidence',
    low: 0.72,
    high: 0.94,
    treated: null,
    control: null,
    source: 'who-2023',
    reread: true,
  },
]);
const FOREST =
  ':::figure[Deaths]{#figure-deaths kind="forest"}\n- :effect{key="dexamethasone-oxygen"} On oxygen\n:::\n';

interface Row {
  readonly fault: string;
  readonly files: Readonly<Record<string, string>>;
  readonly rule: string;
  readonly file: string;
  readonly line: number | null;
  readonly found: RegExp;
}

const ROWS: readonly Row[] = [
  {
    fault: 'no front matter',
    files: {[INTRODUCTION]: 'Text.\n'},
    rule: 'front-matter',
    file: INTRODUCTION,
    line: 1,
    found: /no front matter/,
  },
  {
    fault: 'a missing key',
    files: {[INTRODUCTION]: '---\ntitle: A title\n---\n\nText.\n'},
    rule: 'front-matter',
    file: INTRODUCTION,
    line: 1,
    found: /no "description"/,
  },
  {
    fault: 'a value of the wrong kind',
    files: {[INTRODUCTION]: '---\ntitle: 2026\ndescription: After this.\n---\n\nText.\n'},
    rule: 'front-matter',
    file: INTRODUCTION,
    line: 2,
    found: /title: 2026/,
  },
  {
    fault: 'an unknown key',
    files: {[INTRODUCTION]: '---\ntitle: A\ndescription: B\nslug: /x\n---\n\nText.\n'},
    rule: 'front-matter',
    file: INTRODUCTION,
    line: 4,
    found: /unknown key "slug"/,
  },
  {
    fault: 'front matter that is not YAML',
    files: {[INTRODUCTION]: '---\ntitle: "A\ndescription: B\n---\n\nText.\n'},
    rule: 'front-matter',
    file: INTRODUCTION,
    line: 3,
    found: /quote/,
  },
  {
    fault: 'a heading without an id',
    files: {[INTRODUCTION]: `${FRONT}## Dose\n`},
    rule: 'heading-ids',
    file: INTRODUCTION,
    line: 6,
    found: /"Dose" without an id/,
  },
  {
    fault: 'an id twice',
    files: {[INTRODUCTION]: `${FRONT}## Dose {#dose}\n\n## Dose again {#dose}\n`},
    rule: 'heading-ids',
    file: INTRODUCTION,
    line: 8,
    found: /"dose" a second time/,
  },
  {
    fault: 'a chapter without a file',
    files: {[INTRODUCTION]: `${FRONT}Text.\n`},
    rule: 'outline-files',
    file: 'src/handbook/outline.ts',
    line: null,
    found: /"screening\/fever-clinic" without a file/,
  },
  {
    fault: 'a file without a place in the outline',
    files: {'docs/screening/hearsay.md': `${FRONT}Text.\n`},
    rule: 'outline-files',
    file: 'docs/screening/hearsay.md',
    line: null,
    found: /no place in the outline/,
  },
  {
    fault: 'a link to a chapter that is not there',
    files: {[INTRODUCTION]: `${FRONT}See [it](/treatment/ecmmo).\n`},
    rule: 'links',
    file: INTRODUCTION,
    line: 6,
    found: /\/treatment\/ecmmo/,
  },
  {
    fault: 'a link to an anchor that is not there, in a translation',
    files: {[INTRODUCTION]: `${FRONT}## A {#a}\n`, [FRENCH]: `${FRONT}## A {#a}\n\n[b](#b)\n`},
    rule: 'links',
    file: FRENCH,
    line: 8,
    found: /"#b"/,
  },
  {
    fault: 'an unknown directive in a line',
    files: {[INTRODUCTION]: `${FRONT}One part spill:disinfectant.\n`},
    rule: 'directives',
    file: INTRODUCTION,
    line: 6,
    found: /":disinfectant"/,
  },
  {
    fault: 'an unknown box',
    files: {[INTRODUCTION]: `${FRONT}:::dangre\nText.\n:::\n`},
    rule: 'directives',
    file: INTRODUCTION,
    line: 6,
    found: /":::dangre"/,
  },
  {
    fault: 'a recommendation with an unknown direction',
    files: {
      [INTRODUCTION]: FRONT + RECOMMENDATION.replace('"for"', '"yes"'),
      'src/data/references.json': REFERENCES,
    },
    rule: 'recommendations',
    file: INTRODUCTION,
    line: 6,
    found: /direction="yes"/,
  },
  {
    fault: 'a recommendation without a source',
    files: {
      [INTRODUCTION]: FRONT + RECOMMENDATION.replace('sources="who-2023" ', ''),
      'src/data/references.json': REFERENCES,
    },
    rule: 'recommendations',
    file: INTRODUCTION,
    line: 6,
    found: /without "sources"/,
  },
  {
    fault: 'a recommendation for an unknown population',
    files: {
      [INTRODUCTION]: FRONT + RECOMMENDATION.replace('"critical"', '"martians"'),
      'src/data/references.json': REFERENCES,
    },
    rule: 'recommendations',
    file: INTRODUCTION,
    line: 6,
    found: /population="martians"/,
  },
  {
    fault: 'an unknown citation',
    files: {[INTRODUCTION]: `${FRONT}A fact. :cite[who-2032]\n`, 'src/data/references.json': REFERENCES},
    rule: 'citations',
    file: INTRODUCTION,
    line: 6,
    found: /"who-2032"/,
  },
  {
    fault: 'a citation that the edition does not list',
    files: {[RECORD]: `${FRONT}A fact. :cite[who-2023]\n`, 'src/data/references.json': REFERENCES},
    rule: 'citations',
    file: RECORD,
    line: 6,
    found: /"who-2023"/,
  },
  {
    fault: 'a first-edition chapter without its notice',
    files: {[RECORD]: `${FRONT}The hospital gave it.\n`},
    rule: 'superseded-notice',
    file: RECORD,
    line: 6,
    found: /does not open with its notice/,
  },
  {
    fault: 'a recommendation without a date',
    files: {
      [INTRODUCTION]: FRONT + RECOMMENDATION.replace(' date="2023-11-10"', ''),
      'src/data/references.json': REFERENCES,
    },
    rule: 'recommendations',
    file: INTRODUCTION,
    line: 6,
    found: /without "date"/,
  },
  {
    fault: 'a source that nobody cites',
    files: {[INTRODUCTION]: `${FRONT}A fact.\n`, 'src/data/references.json': REFERENCES},
    rule: 'unused-references',
    file: 'src/data/references.json',
    line: null,
    found: /who-2023/,
  },
  {
    fault: 'an error-prone dose',
    files: {[INTRODUCTION]: `${FRONT}Give\n5.0 mg.\n`},
    rule: 'error-prone-notation',
    file: INTRODUCTION,
    line: 7,
    found: /"5\.0 mg"/,
  },
  {
    fault: 'an error-prone dose in a translation',
    files: {[FRENCH]: `${FRONT}Donner 5,0 mg.\n`},
    rule: 'error-prone-notation',
    file: FRENCH,
    line: 6,
    found: /"5,0 mg"/,
  },
  {
    fault: 'an image without alternative text',
    files: {[INTRODUCTION]: `${FRONT}![](/img/zones.svg)\n`},
    rule: 'alternative-text',
    file: INTRODUCTION,
    line: 6,
    found: /without alternative text/,
  },
  {
    fault: 'a figure without a caption',
    files: {[INTRODUCTION]: `${FRONT}:::figure{#zones kind="zones"}\n- Clean\n:::\n`},
    rule: 'figure-captions',
    file: INTRODUCTION,
    line: 6,
    found: /without a caption/,
  },
  {
    fault: 'an abbreviation that is not spelt out',
    files: {[INTRODUCTION]: `${FRONT}Look for AKI. Acute kidney injury (AKI) is common.\n\nAsk NICU.\n`},
    rule: 'abbreviations',
    file: INTRODUCTION,
    line: 8,
    found: /"NICU"/,
  },
  {
    fault: 'a term in the head of a table only',
    files: {[INTRODUCTION]: `${FRONT}| ECMO | a |\n| --- | --- |\n| b | c |\n`, 'src/data/terms.json': TERMS},
    rule: 'unexplained-terms',
    file: INTRODUCTION,
    line: 6,
    found: /"ECMO"/,
  },
  {
    fault: 'a wrong spelling of the term base',
    files: {[INTRODUCTION]: `${FRONT}Give paracetomol.\n`, 'src/data/terms.json': TERMS},
    rule: 'term-names',
    file: INTRODUCTION,
    line: 6,
    found: /"paracetomol"/,
  },
  {
    fault: 'a brand name without the drug',
    files: {[INTRODUCTION]: `${FRONT}Give Panadol.\n`, 'src/data/terms.json': TERMS},
    rule: 'term-names',
    file: INTRODUCTION,
    line: 6,
    found: /"Panadol"/,
  },
  {
    fault: 'an American drug name',
    files: {[INTRODUCTION]: `${FRONT}Give acetaminophen.\n`, 'src/data/terms.json': TERMS},
    rule: 'term-names',
    file: INTRODUCTION,
    line: 6,
    found: /"acetaminophen"/,
  },
  {
    fault: 'a translation with a heading less',
    files: {[INTRODUCTION]: `${FRONT}## A {#a}\n\n## B {#b}\n`, [FRENCH]: `${FRONT}## A {#a}\n`},
    rule: 'structure-parity',
    file: FRENCH,
    line: null,
    found: /no further heading/,
  },
  {
    fault: 'a translated dose ten times too high',
    files: {[INTRODUCTION]: `${FRONT}Give 5 mg.\n`, [FRENCH]: `${FRONT}Donner 50 mg.\n`},
    rule: 'quantity-parity',
    file: FRENCH,
    line: 6,
    found: /“50 mg” in “Donner 50 mg.”/,
  },
  {
    fault: 'two doses of a translated sentence exchanged',
    files: {
      [INTRODUCTION]: `${FRONT}Give 200 mg on day 1, 100 mg on day 2.\n`,
      [FRENCH]: `${FRONT}Donner 100 mg le jour 1, 200 mg le jour 2.\n`,
    },
    rule: 'quantity-parity',
    file: FRENCH,
    line: 6,
    found: /“100 mg”, then “200 mg” in/,
  },
  {
    fault: 'a number in words that the translation changes',
    files: {
      [INTRODUCTION]: `${FRONT}Preferred are three drugs.\n`,
      [FRENCH]: `${FRONT}Deux médicaments sont préférés.\n`,
    },
    rule: 'quantity-parity',
    file: FRENCH,
    line: 6,
    found: /nothing for “three” in/,
  },
  {
    fault: 'another symbol in a translation',
    files: {[INTRODUCTION]: `${FRONT}Watch the PaO₂.\n`, [FRENCH]: `${FRONT}Surveiller la PaCO₂.\n`},
    rule: 'name-parity',
    file: FRENCH,
    line: 6,
    found: /PaCO2 in “Surveiller la PaCO₂.”/,
  },
  {
    fault: 'two rows of a translated table in the wrong order',
    files: {
      [INTRODUCTION]: `${FRONT}| drug | dose |\n| --- | --- |\n| a | 5 mg |\n| b | 6 mg |\n`,
      [FRENCH]: `${FRONT}| produit | dose |\n| --- | --- |\n| b | 6 mg |\n| a | 5 mg |\n`,
    },
    rule: 'quantity-parity',
    file: FRENCH,
    line: 8,
    found: /“6 mg” \(row 1, cell 2\)/,
  },
  {
    fault: 'a translation without the short title of the menu',
    files: {
      [INTRODUCTION]: `${FRONT.replace('description', 'sidebar_label: Start\ndescription')}Give it.\n`,
      [FRENCH]: `${FRONT}Donnez.\n`,
    },
    rule: 'structure-parity',
    file: FRENCH,
    line: 1,
    found: /no sidebar_label/,
  },
  {
    fault: 'a translation with a step less',
    files: {[INTRODUCTION]: `${FRONT}1. One.\n2. Two.\n`, [FRENCH]: `${FRONT}1. Un.\n`},
    rule: 'structure-parity',
    file: FRENCH,
    line: 6,
    found: /1 × list item/,
  },
  {
    fault: 'a recommendation turned round in a translation',
    files: {
      [INTRODUCTION]: FRONT + RECOMMENDATION,
      [FRENCH]: FRONT + RECOMMENDATION.replace('"for"', '"against"'),
    },
    rule: 'structure-parity',
    file: FRENCH,
    line: 6,
    found: /direction="against"/,
  },
  {
    fault: 'two links that have exchanged their addresses',
    files: {
      [INTRODUCTION]: `${FRONT}[One](/a) and [two](/b).\n`,
      [FRENCH]: `${FRONT}[Un](/b) et [deux](/a).\n`,
    },
    rule: 'structure-parity',
    file: FRENCH,
    line: 6,
    found: /the link to “\/b”, the link to “\/a”/,
  },
  {
    fault: 'another figure among the words of a formula',
    files: {
      [INTRODUCTION]: `${FRONT}$x = \\text{1 part}$\n`,
      [FRENCH]: `${FRONT}$x = \\text{10 parts}$\n`,
    },
    rule: 'structure-parity',
    file: FRENCH,
    line: 6,
    found: /the formula “x = \\text\{10\}”/,
  },
  {
    fault: 'a citation that a translation has lost',
    files: {[INTRODUCTION]: `${FRONT}A fact. :cite[who-2023]\n`, [FRENCH]: `${FRONT}Un fait.\n`},
    rule: 'structure-parity',
    file: FRENCH,
    line: 6,
    found: /no :cite “who-2023”/,
  },
  {
    fault: 'a "not" that a translated danger has lost',
    files: {
      [INTRODUCTION]: `${FRONT}:::danger\nDo not give it.\n:::\n`,
      [FRENCH]: `${FRONT}:::danger\nL’administrer.\n:::\n`,
    },
    rule: 'negation-parity',
    file: FRENCH,
    line: 7,
    found: /no “not” in “L’administrer.”/,
  },
  {
    fault: 'a translated danger that says “after” for “before”',
    files: {
      [INTRODUCTION]: `${FRONT}:::danger\nStop it before the operation.\n:::\n`,
      [FRENCH]: `${FRONT}:::danger\nL’arrêter après l’opération.\n:::\n`,
    },
    rule: 'opposite-parity',
    file: FRENCH,
    line: 7,
    found: /“après” in “L’arrêter après l’opération.”/,
  },
  {
    fault: 'a drug that a translation does not name',
    files: {
      [INTRODUCTION]: `${FRONT}Give paracetamol.\n`,
      [FRENCH]: `${FRONT}Donner un antalgique.\n`,
      'src/data/terms.json': FRENCH_TERMS,
    },
    rule: 'term-parity',
    file: FRENCH,
    line: 6,
    found: /no “paracétamol”/,
  },
  {
    fault: 'two drugs that have exchanged their doses',
    files: {
      [INTRODUCTION]: `${FRONT}Give paracetamol 1,000 mg and ibuprofen 400 mg.\n`,
      [FRENCH]: `${FRONT}Donner ibuprofène 1 000 mg et paracétamol 400 mg.\n`,
      'src/data/terms.json': FRENCH_TERMS,
    },
    rule: 'term-parity',
    file: FRENCH,
    line: 6,
    found: /“ibuprofène”, then “paracétamol”/,
  },
  {
    fault: 'a definition that permits what the English one forbids',
    files: {
      'src/data/terms.json': JSON.stringify([
        createTinyTerm(
          'amiodarone',
          {en: 'amiodarone', fr: 'amiodarone'},
          {definitions: {en: 'Must not be combined with it.', fr: 'Doit y être associé.'}},
        ),
      ]),
    },
    rule: 'definition-parity',
    file: 'src/data/terms.json',
    line: null,
    found: /amiodarone \(fr\): nothing for “not”/,
  },
  {
    fault: 'a definition with another year than the English one',
    files: {
      'src/data/terms.json': JSON.stringify([
        createTinyTerm(
          'interferon',
          {en: 'interferon', fr: 'interféron'},
          {definitions: {en: 'Tried in 2020 against COVID-19.', fr: 'Essayé en 2021 contre la COVID-19.'}},
        ),
      ]),
    },
    rule: 'definition-parity',
    file: 'src/data/terms.json',
    line: null,
    found: /interferon \(fr\): nothing for “2020”/,
  },
  {
    fault: 'another figure in the short title',
    files: {
      [INTRODUCTION]: FRONT.replace('description', 'sidebar_label: For 5 days\ndescription') + 'Text.\n',
      [FRENCH]: FRONT.replace('description', 'sidebar_label: Pendant 50 jours\ndescription') + 'Texte.\n',
    },
    rule: 'quantity-parity',
    file: FRENCH,
    line: 2,
    found: /“50 jours” \(50 day\) \(sidebar_label\)/,
  },
  {
    fault: 'a word that the term base forbids',
    files: {
      [INTRODUCTION]: `${FRONT}Wear a respirator.\n`,
      [FRENCH]: `${FRONT}Porter un respirateur.\n`,
      'src/data/terms.json': FRENCH_TERMS,
    },
    rule: 'term-parity',
    file: FRENCH,
    line: 6,
    found: /“respirateur” for “respirator”/,
  },
  {
    fault: 'a paragraph left in English',
    files: {
      [INTRODUCTION]: `${FRONT}Give oxygen to the patient.\n`,
      [FRENCH]: `${FRONT}Give oxygen to the patient.\n`,
    },
    rule: 'script',
    file: FRENCH,
    line: 6,
    found: /English text “Give oxygen to the patient.”/,
  },
  {
    fault: 'a Cyrillic letter in a French word',
    files: {[INTRODUCTION]: `${FRONT}Oxygen.\n`, [FRENCH]: `${FRONT}Оxygène.\n`},
    rule: 'script',
    file: FRENCH,
    line: 6,
    found: /U\+041E/,
  },
  {
    fault: 'an invisible character',
    files: {[INTRODUCTION]: `${FRONT}Oxy\u200Bgen.\n`},
    rule: 'characters',
    file: INTRODUCTION,
    line: 6,
    found: /U\+200B/,
  },
  {
    fault: 'an accent apart from its letter',
    files: {[INTRODUCTION]: `${FRONT}Oxygen.\n`, [FRENCH]: `${FRONT}Oxyge\u0300ne.\n`},
    rule: 'characters',
    file: FRENCH,
    line: 6,
    found: /in separate letters and accents/,
  },
  {
    fault: 'bold words that end with a punctuation mark before a letter',
    files: {[INTRODUCTION]: `${FRONT}**Urgent?** Act.\n`, [FRENCH]: `${FRONT}**Urgent ?**Agir.\n`},
    rule: 'shown-markup',
    file: FRENCH,
    line: 6,
    found: /“\*\*” as text in “\*\*Urgent \?\*\*Agir\.”/,
  },
  {
    fault: 'a row of a table that is none',
    files: {[INTRODUCTION]: `${FRONT}| drug | dose |\n`},
    rule: 'shown-markup',
    file: INTRODUCTION,
    line: 6,
    found: /“\|” as text/,
  },
  {
    fault: 'an exception that nothing needs',
    files: {'i18n/exceptions.json': JSON.stringify([EXCEPTION])},
    rule: 'exceptions',
    file: 'i18n/exceptions.json',
    line: null,
    found: /where nothing is reported/,
  },
  {
    fault: 'an exception without a reason',
    files: {'i18n/exceptions.json': JSON.stringify([{...EXCEPTION, reason: ''}])},
    rule: 'data-files',
    file: 'i18n/exceptions.json',
    line: null,
    found: /reason/,
  },
  {
    fault: 'a page in the wrong folder',
    files: {[INTRODUCTION]: `${FRONT}Text.\n`, 'i18n/fr/introduction.md': `${FRONT}Texte.\n`},
    rule: 'outline-files',
    file: 'i18n/fr/introduction.md',
    line: null,
    found: /folder of no language and edition/,
  },
  {
    fault: 'an interface text that is missing',
    files: {'i18n/fr/code.json': '{}'},
    rule: 'publication',
    file: 'src/handbook/locales.ts',
    line: null,
    found: /"fr" is published and lacks \d+ interface texts: book\.title/,
  },
  {
    fault: 'an interface text that was changed after it was accepted',
    files: {
      'i18n/fr/code.json': '{\n  "nav.search": {"message": "Chercher"}\n}',
      'i18n/fr/record.json':
        '{"format": 1, "pages": {}, "messages": {"nav.search": {"english": "0123456789ab", "translation": "0123456789ab"}}}',
    },
    rule: 'translation-record',
    file: 'i18n/fr/code.json',
    line: 2,
    found: /"nav\.search", which was changed after it was accepted/,
  },
  {
    fault: 'an interface text that was never accepted',
    files: {'i18n/fr/code.json': '{\n  "nav.search": {"message": "Chercher"}\n}'},
    rule: 'translation-record',
    file: 'i18n/fr/code.json',
    line: 2,
    found: /1 texts that were never accepted, the first is "nav\.search"/,
  },
  {
    fault: 'an interface text that has lost its “not”',
    files: {
      'i18n/fr/code.json':
        '{\n  "trust.disclaimer": {"message": "Remplace le jugement clinique, les protocoles locaux et l’information du produit. Vérifier chaque dose avant de la donner."}\n}',
    },
    rule: 'negation-parity',
    file: 'i18n/fr/code.json',
    line: 2,
    found: /no “not” in “Remplace le jugement/,
  },
  {
    fault: 'an interface text that says the opposite',
    files: {
      'i18n/fr/code.json':
        '{\n  "trust.disclaimer": {"message": "Ne remplace pas le jugement clinique, les protocoles locaux et l’information du produit. Vérifier chaque dose après l’avoir donnée."}\n}',
    },
    rule: 'opposite-parity',
    file: 'i18n/fr/code.json',
    line: 2,
    found: /“après” in/,
  },
  {
    fault: 'directions of recommendations in each other’s place',
    files: {
      'i18n/fr/code.json':
        '{\n  "recommendation.for": {"message": "Non recommandé"},\n  "recommendation.against": {"message": "Recommandé"}\n}',
    },
    rule: 'negation-parity',
    file: 'i18n/fr/code.json',
    line: 3,
    found: /no “not” in “Recommandé”/,
  },
  {
    fault: 'an interface text with another figure',
    files: {'i18n/fr/code.json': '{\n  "forest.effect": {"message": "Effet (intervalle à 90 %)"}\n}'},
    rule: 'quantity-parity',
    file: 'i18n/fr/code.json',
    line: 2,
    found: /“90 %” \("forest\.effect"\)/,
  },
  {
    fault: 'an interface text left in English',
    files: {
      'i18n/fr/code.json':
        '{\n  "offline.stopped": {"message": "Stopped. What has arrived is kept, and saving goes on from there."}\n}',
    },
    rule: 'script',
    file: 'i18n/fr/code.json',
    line: 2,
    found: /English text “Stopped/,
  },
  {
    fault: 'a placeholder that was translated',
    files: {'i18n/fr/code.json': '{"offline.save": {"message": "Enregistrer {langue} ({size})"}}'},
    rule: 'messages',
    file: 'i18n/fr/code.json',
    line: 1,
    found: /\{langue\} \{size\}/,
  },
  {
    fault: 'words of the search that are no list',
    files: {'src/data/search-words.json': '{"oxygen": {"en": "o2"}}'},
    rule: 'data-files',
    file: 'src/data/search-words.json',
    line: null,
    found: /oxygen\.en: .*array/,
  },
  {
    fault: 'a recall without a text for its readers',
    files: {'src/data/recalls.json': recall({locales: ['fr']})},
    rule: 'data-files',
    file: 'src/data/recalls.json',
    line: null,
    found: /0\.text: no text in "fr"/,
  },
  {
    fault: 'a warning of an error with another dose than in English',
    files: {
      [INTRODUCTION]: `${FRONT}Text.\n`,
      'src/data/recalls.json': recall({
        locales: ['fr'],
        text: {en: 'Give 6 mg daily. Do not give 20 mg.', fr: 'Donner 60 mg par jour. Ne pas donner 20 mg.'},
      }),
    },
    rule: 'quantity-parity',
    file: 'src/data/recalls.json',
    line: null,
    found: /“60 mg par jour” \(60 mg\) \(the warning "wrong-dose" \(fr\)\)/,
  },
  {
    fault: 'a recall of a chapter that is not there',
    files: {'src/data/recalls.json': recall({chapter: 'treatment/nowhere'})},
    rule: 'recalls',
    file: 'src/data/recalls.json',
    line: null,
    found: /wrong-dose: the chapter "treatment\/nowhere"/,
  },
  {
    fault: 'a recall of a place that is not on its page',
    files: {[INTRODUCTION]: `${FRONT}Text.\n`, 'src/data/recalls.json': recall({anchor: 'nowhere'})},
    rule: 'recalls',
    file: 'src/data/recalls.json',
    line: null,
    found: /wrong-dose: the place "nowhere"/,
  },
  {
    fault: 'an effect of an unknown source',
    files: {'src/data/effects.json': EFFECTS, 'src/data/references.json': '[]'},
    rule: 'effects',
    file: 'src/data/effects.json',
    line: null,
    found: /dexamethasone-oxygen: the source "who-2023"/,
  },
  {
    fault: 'an effect that no figure draws',
    files: {'src/data/effects.json': EFFECTS, 'src/data/references.json': REFERENCES},
    rule: 'effects',
    file: 'src/data/effects.json',
    line: null,
    found: /which no figure draws/,
  },
  {
    fault: 'a forest plot that names an unknown effect',
    files: {[INTRODUCTION]: FRONT + FOREST, 'src/data/effects.json': '[]'},
    rule: 'effects',
    file: INTRODUCTION,
    line: 7,
    found: /the effect "dexamethasone-oxygen"/,
  },
  {
    fault: 'a forest plot that draws another interval than the text says',
    files: {
      [INTRODUCTION]: `${FRONT}Rate ratio 0.82 (95% CI 0.72–0.49).\n\n${FOREST}`,
      'src/data/effects.json': EFFECTS,
      'src/data/references.json': REFERENCES,
    },
    rule: 'effects',
    file: INTRODUCTION,
    line: 9,
    found: /0\.82 \(0\.72–0\.94\), which the text of the page does not say/,
  },
  {
    fault: 'an effect outside a forest plot',
    files: {[INTRODUCTION]: `${FRONT}- :effect{key="dexamethasone-oxygen"} On oxygen\n`},
    rule: 'effects',
    file: INTRODUCTION,
    line: 6,
    found: /outside a forest plot/,
  },
  {
    fault: 'a translated forest plot with another effect in that place',
    files: {
      [INTRODUCTION]: FRONT,
      [FRENCH]: FRONT + FOREST,
      'src/data/effects.json': EFFECTS,
      'src/data/references.json': REFERENCES,
    },
    rule: 'effects',
    file: FRENCH,
    line: 7,
    found: /the effect "dexamethasone-oxygen"/,
  },
  {
    fault: 'a data file that is cut off',
    files: {'src/data/references.json': '[{"id": "who'},
    rule: 'data-files',
    file: 'src/data/references.json',
    line: null,
    found: /no valid JSON/,
  },
];

for (const {fault, files, rule, file, line, found} of ROWS) {
  test(`check: ${fault}`, async () => {
    const problems = await problemsOf(files);
    const match = problems.find(
      (problem) => problem.rule === rule && problem.file === file && found.test(problem.found),
    );
    assert.ok(match, `not reported; reported were:\n${problems.map(formatProblem).join('\n')}`);
    assert.equal(match.line, line);
    assert.notEqual(match.expected, '');
    assert.notEqual(match.remedy, '');
  });
}

test('check: a sound page has no problem of its own', async () => {
  const text = `${FRONT}Give paracetamol (Panadol) 0.5 mg at ≤ 93% on extracorporeal membrane oxygenation (ECMO). See [the dose](#dose) and [the start](/introduction). :cite[who-2023]\n\n## Dose {#dose}\n\n${RECOMMENDATION}`;
  const problems = await problemsOf({[INTRODUCTION]: text, 'src/data/references.json': REFERENCES});
  assert.deepEqual(
    problems.filter((problem) => problem.file === INTRODUCTION),
    [],
  );
});

test('check: an exception is void once the end of a long sentence is changed', async () => {
  const opening = 'Comme les essais des deux premières années l’ont montré partout, donner 50 mg';
  const exception = {...EXCEPTION, ...nameSentence(`${opening} le matin.`)};
  const rulesAt = async (end: string): Promise<readonly string[]> => {
    const problems = await problemsOf({
      [INTRODUCTION]: `${FRONT}Give 5 mg.\n`,
      [FRENCH]: `${FRONT}${opening} ${end}.\n`,
      'i18n/exceptions.json': JSON.stringify([exception]),
    });
    return problems.map(({rule}) => rule).filter((rule) => /^(?:quantity-parity|exceptions)$/.test(rule));
  };
  assert.deepEqual(await rulesAt('le matin'), []);
  assert.deepEqual(await rulesAt('le soir'), ['quantity-parity']);
});

test('check: an exception with its reason hides what it names, and nothing else', async () => {
  const files = {
    [INTRODUCTION]: `${FRONT}Give 5 mg.\n\nGive 6 mg.\n`,
    [FRENCH]: `${FRONT}Donner 50 mg.\n\nDonner 60 mg.\n`,
    'i18n/exceptions.json': JSON.stringify([EXCEPTION]),
  };
  const problems = (await problemsOf(files)).filter(
    ({rule}) => rule === 'quantity-parity' || rule === 'exceptions',
  );
  assert.deepEqual(
    problems.map(({line}) => line),
    [8],
  );
});

async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  const root = await mkdtemp(join(tmpdir(), 'handbook-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), {recursive: true});
      await writeFile(join(root, path), text);
    }
    const handbook = await readHandbook(root);
    return sortProblems([
      ...handbook.problems,
      ...checkSource(handbook),
      ...handbook.locales.flatMap((locale) => checkLanguage(locale, handbook)),
    ]);
  } finally {
    await rm(root, {recursive: true});
  }
}
