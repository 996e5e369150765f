import {pagesIn} from '../../src/handbook/assemble-handbook.ts';
import type {Problem} from '../../src/handbook/problem.ts';
import type {Page} from '../../src/handbook/types.ts';
import {visitNodes} from '../../src/handbook/visit-nodes.ts';
import type {LanguageCheck} from './check.ts';
import {quoteText} from './quote-text.ts';

/** Signs of Markdown that stand in no clinical text: emphasis, code, cells, links, ids and directives. */
const MARKUP = /\*+|_+|`+|\||\]\(|\{#|:{2,}|:(?:cite|effect)\b|^#+ /m;

/**
 * No sign of Markdown is left for the reader to see. Most often two asterisks: CommonMark takes them for the end of bold
 * words only where no letter follows upon a punctuation mark, and so not in "**急吗？**例如" (CommonMark 0.31, 6.2).
 */
export const checkShownMarkup: LanguageCheck = (locale, handbook) =>
  pagesIn(handbook, locale).flatMap(problemsOf);

function problemsOf(page: Page): readonly Problem[] {
  const problems: Problem[] = [];
  const test = (text: string, line: number): void => {
    const sign = MARKUP.exec(text)?.[0];
    if (sign === undefined) return;
    problems.push({
      file: page.file,
      line,
      rule: 'shown-markup',
      found: `“${sign}” as text in ${quoteText(text, sign)}`,
      expected: 'no sign of Markdown that readers see',
      remedy:
        'Complete or remove it. Where bold or slanted words end with a punctuation mark and a letter follows, put the mark behind the asterisks.',
    });
  };
  test(Object.values(page.frontMatter).join('\n'), 1);
  visitNodes(page.tree, 'text', (node) => test(node.value, node.position?.start.line ?? 1));
  return problems;
}
