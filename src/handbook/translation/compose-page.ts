import {stringify} from 'yaml';
import type {Page} from '../types.ts';
import {frontMatterTexts} from './exchange-units.ts';

/**
 * The file of a page with other texts in the places of its own: `texts` by the names of the front matter and the
 * places of the blocks, all of them. What stands between the blocks stays; a text that stays, stays to the byte.
 */
export function composePage(skeleton: Page, texts: ReadonlyMap<string, string>): string {
  const end = skeleton.text.indexOf('\n---', 3);
  const body = skeleton.text.indexOf('\n', end + 1) + 1;
  let result = composeFrontMatter(skeleton, texts, skeleton.text.slice(0, body));
  let last = body;
  for (const {index, source, node} of skeleton.blocks) {
    const start = node.position?.start.offset ?? last;
    result += skeleton.text.slice(last, start) + (texts.get(String(index)) ?? source);
    last = start + source.length;
  }
  return result + skeleton.text.slice(last);
}

function composeFrontMatter(skeleton: Page, texts: ReadonlyMap<string, string>, asItStands: string): string {
  const own = frontMatterTexts(skeleton);
  if (own.every(([name, text]) => (texts.get(name) ?? text) === text)) return asItStands;
  const values = Object.fromEntries(own.map(([name, text]) => [name, texts.get(name) ?? text]));
  return `---\n${stringify(values, {lineWidth: 0})}---\n`;
}
