import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified, type Data} from 'unified';

/** The Markdown that chapters are written in: CommonMark, tables, directives, formulas, front matter. */
const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMath);

/** Without bare addresses, which are looked for at every letter: a quarter of the time that a page takes. */
const plainParser = unified().use(remarkParse).data(withoutAutolinks(parser.freeze().data()));

/** What a bare web or mail address has; a character reference may hide any of it. */
const MAYBE_ADDRESS = /http|www|[@&]/i;

export function parseMarkdown(text: string): Root {
  return (MAYBE_ADDRESS.test(text) ? parser : plainParser).parse(text);
}

/** The syntax without what `remark-gfm` adds for bare addresses. */
function withoutAutolinks({micromarkExtensions = [], fromMarkdownExtensions = []}: Data): Data {
  return {
    micromarkExtensions: micromarkExtensions.map(({text = {}, ...others}) => ({
      ...others,
      text: Object.fromEntries(
        Object.entries(text).map(([code, constructs]) => [
          code,
          [constructs ?? []].flat().filter(({name}) => name?.endsWith('Autolink') !== true),
        ]),
      ),
    })),
    fromMarkdownExtensions: fromMarkdownExtensions
      .flat()
      .filter(({enter}) => enter?.['literalAutolink'] === undefined),
  };
}
