import type {Difference, LeafPair} from '../../src/handbook/parity/align-nodes.ts';
import {leafMarks, type Mark, type MarkKind} from '../../src/handbook/parity/leaf-marks.ts';
import {leafText} from '../../src/handbook/parity/leaf-text.ts';
import {leafPairsOf} from '../../src/handbook/parity/align-pages.ts';
import type {Finding, TranslatedPage, TranslationRule} from './translation-rule.ts';

/** A translation has the headings, blocks, list items, rows, boxes, links, citations and formulas of the English page, in its order. */
export const structureParity: TranslationRule = {
  name: 'structure-parity',
  find: (page) => [
    ...labelFindings(page),
    ...page.aligned.differences.map((difference) => differenceFinding(difference, page)),
    ...page.aligned.blocks.flatMap(({differences}) =>
      differences.map((difference) => differenceFinding(difference, page)),
    ),
    ...leafPairsOf(page.aligned).flatMap((pair) => markFindings(pair, page)),
  ],
};

/** A short title in the menu stands in both languages or in neither. */
function labelFindings({aligned, page, source}: TranslatedPage): readonly Finding[] {
  const [label, english] = [page.frontMatter.sidebarLabel, source.frontMatter.sidebarLabel];
  if (!aligned.frontMatter || (label === null) === (english === null)) return [];
  return [
    {
      line: 1,
      found: label === null ? 'no sidebar_label' : `the sidebar_label “${label}”`,
      expected:
        english === null
          ? `none, as in ${source.file}: the menu shows the title`
          : `the translation of “${english}” in ${source.file}, at most 30 characters`,
      remedy: english === null ? 'Remove the line.' : 'Add the line below the title.',
      sentence: null,
      about: [],
    },
  ];
}

function differenceFinding({line, sourceLine, found, expected}: Difference, page: TranslatedPage): Finding {
  const place = sourceLine === null ? page.source.file : `${page.source.file}:${sourceLine}`;
  return {
    line,
    found,
    expected: `${expected}, as in ${place}`,
    remedy:
      'Compare this place with the English file and bring blocks, list items and rows to the same number and order. What stands in braces {…} is copied from English.',
    sentence: null,
    about: [],
  };
}

const NAMES: Readonly<Record<MarkKind, string>> = {
  link: 'the link to',
  citation: ':cite',
  formula: 'the formula',
  code: 'the code',
  directive: 'the directive',
};

function markFindings({source, translation, place}: LeafPair, page: TranslatedPage): readonly Finding[] {
  const [marks, expected] = [leafMarks(translation.node), leafMarks(source.node)];
  const [missing, added] = [without(expected, marks), without(marks, expected)];
  const where = place === '' ? '' : ` (${place})`;
  if (missing.length === 0 && added.length === 0) {
    const kind = marks.find(({value}, at) => value !== expected[at]?.value)?.kind;
    if (kind === undefined) return [];
    const [order, meant] = [marks, expected].map((all) =>
      wordingOf(all.filter((mark) => mark.kind === kind)),
    );
    return [
      {
        line: translation.line,
        found: `${order}${where}`,
        expected: `the order ${meant}, as in ${page.source.file}:${source.line}`,
        remedy:
          'Put each behind the words that it belongs to in English; if it stands there, word the paragraph in the English order.',
        sentence: leafText(translation.node),
        about: marks.filter((mark) => mark.kind === kind).map(({value}) => value),
      },
    ];
  }
  return [
    {
      line: translation.line,
      found: `${wordingOf(added) || `no ${wordingOf(missing)}`}${where}`,
      expected: `${wordingOf(missing) || 'nothing of the kind'}, as in ${page.source.file}:${source.line}`,
      remedy: 'Copy addresses of links, :cite[…] and formulas from the English text; do not translate them.',
      sentence: leafText(translation.node),
      about: [...missing, ...added].map(({value}) => value),
    },
  ];
}

function wordingOf(marks: readonly Mark[]): string {
  return marks.map(({kind, value}) => `${NAMES[kind]} “${value}”`).join(', ');
}

/** The first list less the second, each as often as it occurs. */
function without(marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  const left = [...others];
  return marks.filter((mark) => {
    const place = left.findIndex(({kind, value}) => kind === mark.kind && value === mark.value);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
