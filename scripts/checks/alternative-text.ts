import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import type {Nodes} from 'mdast';
import {visitNodes} from '../../src/handbook/visit-nodes.ts';
import type {LanguageCheck} from './check.ts';

/** An image says in words what it shows. Chapters have none so far; whoever adds one is told. */
export const checkAlternativeText: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale).flatMap((page) => {
    const lines: number[] = [];
    visitNodes(page.tree, (node) => {
      if (isSilent(node)) lines.push(node.position?.start.line ?? 1);
    });
    return lines.map((line) => ({
      file: page.file,
      line,
      rule: 'alternative-text',
      found: 'an image without alternative text',
      expected: 'what the image tells, in the language of the page: "![The three zones](/img/zones.svg)"',
      remedy: 'Write it between the square brackets: what the reader would otherwise miss, not "image of".',
    }));
  });

function isSilent(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return (node.alt ?? '').trim() === '';
  return node.type === 'html' && /<img\b(?![^>]*\balt\s*=\s*["']?\s*[^"'\s>])/i.test(node.value);
}
