import type {ElementContent} from 'hast';
import type {Paragraph} from 'mdast';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import type {Page} from '../../../src/handbook/types.ts';
import {transformQuantities} from '../../../src/markdown/quantities.ts';

/** A title of a page as HTML, with its quantities as they read in the text. */
export function createTitle(page: Page, title: string): ElementContent[] {
  const paragraph: Paragraph = {type: 'paragraph', children: [{type: 'text', value: title}]};
  transformQuantities({type: 'root', children: [paragraph]}, page);
  const tree = unified()
    .use(remarkRehype)
    .runSync({type: 'root', children: [paragraph]});
  return tree.children.flatMap((node) => (node.type === 'element' ? node.children : []));
}
