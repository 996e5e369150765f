import type {Element, ElementContent} from 'hast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {UNBROKEN} from './elements.ts';

// All widths in em of the letters of a table on a phone, 14 px: see `.table-frame` in src/css/page.css.

/** The text of a phone 360 px wide, the narrowest of those in common use. */
const PHONE = 328 / 14;
/** What stands left and right of the words of a cell: its padding and a line. */
const AROUND = (2 * 4.8 + 1) / 14;
/** An average letter of the wider ones among the fonts that systems have; those of some scripts are broader. */
const LETTER = 0.58;
const BROAD_LETTER = 0.64;
const BROAD = /[\p{Script=Cyrillic}\p{Script=Thai}]/u;
/** A character of Chinese and Japanese; a line may end after each, but the style sheet keeps a column of three. */
const WIDE_LETTER = 1;
const LEAST_OF_WIDE_LETTERS = 3.4;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]+/gu;
const THAI = /\p{Script=Thai}/u;
/** Vowel and tone signs above and below a letter, and what is not drawn. */
const WITHOUT_WIDTH = /[\p{Mn}\p{Cf}]/gu;
/** Where a line may end: at spaces, but not at those that keep a figure with its unit; after hyphens and dashes. */
const LINE_END = /[^\S\u00A0\u202F\u2060]+|(?<=[-‐–—])/u;

const thaiWords = new Intl.Segmenter('th', {granularity: 'word'});

/** Whether a table can be narrowed to a phone's width without breaking a word; an estimate, no font is asked. */
export function fitsPhone(table: Element): boolean {
  const widths: number[] = [];
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    row.children
      .filter((cell): cell is Element => cell.type === 'element')
      .forEach((cell, column) => {
        widths[column] = Math.max(widths[column] ?? 0, leastWidth(cell));
      });
  });
  return widths.reduce((sum, width) => sum + width + AROUND, 0) <= PHONE;
}

/** Of the longest word, or of what is kept on one line. */
function leastWidth(node: ElementContent): number {
  if (node.type === 'text') return widestWord(node.value);
  if (node.type !== 'element') return 0;
  const {className} = node.properties;
  if (Array.isArray(className) && className.includes(UNBROKEN)) return widthOf(toString(node));
  return Math.max(0, ...node.children.map(leastWidth));
}

function widestWord(text: string): number {
  const wide = text.match(UNSPACED) ?? [];
  const words = text.replace(UNSPACED, ' ').split(LINE_END).flatMap(splitThai);
  return Math.max(...wide.map((run) => Math.min(widthOf(run), LEAST_OF_WIDE_LETTERS)), ...words.map(widthOf));
}

function widthOf(text: string): number {
  const letters = text.replace(WITHOUT_WIDTH, '').length;
  const wide = (text.match(UNSPACED) ?? []).join('').length;
  return wide * WIDE_LETTER + (letters - wide) * (BROAD.test(text) ? BROAD_LETTER : LETTER);
}

function splitThai(word: string): readonly string[] {
  if (!THAI.test(word)) return [word];
  return Array.from(thaiWords.segment(word), ({segment}) => segment);
}
