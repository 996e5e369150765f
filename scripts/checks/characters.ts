import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import type {Nodes} from 'mdast';
import type {Problem} from '../../src/handbook/problem.ts';
import type {Page} from '../../src/handbook/types.ts';
import type {LanguageCheck} from './check.ts';
import {quoteText} from './quote-text.ts';

/** Characters that no text needs: without a meaning in Unicode, private, replaced on the way, invisible, or turning the direction of writing. */
const FORBIDDEN =
  /[\p{Cn}\p{Co}\p{Cs}\uFFFD\p{Bidi_Control}\u00AD\u200B-\u200D\u2060-\u2064\uFEFF\uFFF9-\uFFFC]/u;
/** Controls, but for the line break and the tab. */
const CONTROL = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F]/;

/** Every text is written in composed, assigned, visible characters: others break search, reading aloud and print. */
export const checkCharacters: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale).flatMap(problemsOf);

function problemsOf(page: Page): readonly Problem[] {
  const problems: Problem[] = [];
  const test = (text: string, line: number): void => {
    const problem = faultOf(text);
    if (problem !== null) problems.push({file: page.file, line, rule: 'characters', ...problem});
  };
  test(Object.values(page.frontMatter).join('\n'), 1);
  const walk = (node: Nodes): void => {
    const line = node.position?.start.line ?? 1;
    if ('value' in node) test(node.value, line);
    if (node.type === 'link') test(node.url, line);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(page.tree);
  return problems;
}

/** Nearly every text has no other characters than these, and asking this is much faster. */
const USUAL =
  /^[\n\r\t\x20-\x7E\u00A0-\u00AC\u00AE-\u024F\u0391-\u03C9\u0410-\u045F\u060C-\u061B\u0621-\u064A\u0E01-\u0E3A\u0E3F-\u0E4E\u1EA0-\u1EF9\u2010-\u2014\u2018-\u201E\u2026\u202F\u2039\u203A\u2070-\u208E\u2248\u2264\u2265\u3001-\u3029\u3041-\u3096\u30A1-\u30FF\u4E00-\u9FA5\uFF01-\uFF5E]*$/;

function faultOf(text: string): Pick<Problem, 'found' | 'expected' | 'remedy'> | null {
  if (USUAL.test(text)) return null;
  const character = (FORBIDDEN.exec(text) ?? CONTROL.exec(text))?.[0];
  if (character !== undefined) {
    return {
      found: `the invisible or meaningless character ${codePoint(character)} in ${quoteText(text.slice(Math.max(0, text.indexOf(character) - 40)))}`,
      expected: 'characters that can be seen',
      remedy:
        'Delete it: put the cursor behind the letter before it and press Delete, or type the words anew. Direction is set automatically.',
    };
  }
  if (text.normalize('NFC') === text) return null;
  const word = text.split(/\s+/).find((each) => each.normalize('NFC') !== each) ?? text;
  return {
    found: `“${word}” in separate letters and accents`,
    expected: `“${word.normalize('NFC')}” in composed characters (Unicode NFC)`,
    remedy: 'Type the word anew, or let the editor convert the file to Unicode NFC.',
  };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
