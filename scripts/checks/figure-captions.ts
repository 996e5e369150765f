import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import {toString} from 'mdast-util-to-string';
import {visitNodes} from '../../src/handbook/visit-nodes.ts';
import {splitLabel} from '../../src/markdown/directives.ts';
import type {LanguageCheck} from './check.ts';

/** A figure has a caption: it names the figure to those who hear it, and in a list of figures. */
export const checkFigureCaptions: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale).flatMap((page) => {
    const lines: number[] = [];
    visitNodes(page.tree, 'containerDirective', (node) => {
      if (node.name !== 'figure') return;
      const {label} = splitLabel(node);
      const caption = (label ?? []).map((part) => toString(part)).join('');
      if (caption.trim() === '') lines.push(node.position?.start.line ?? 1);
    });
    return lines.map((line) => ({
      file: page.file,
      line,
      rule: 'figure-captions',
      found: 'a figure without a caption',
      expected: ':::figure[What the figure shows]{#id kind="steps"}',
      remedy: 'Write the caption between square brackets, directly after ":::figure".',
    }));
  });
