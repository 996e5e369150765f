import {stringify} from 'yaml';
import type {Page} from '../types.ts';
import {FRONT_MATTER_NAMES, frontMatterTexts} from './exchange-units.ts';

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
  const own = new Map(frontMatterTexts(skeleton));
  // A name that only the English has, such as a new `sidebar_label`, is among the texts.
  const values = FRONT_MATTER_NAMES.flatMap((name) => {
    const text = texts.get(name) ?? own.get(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  if (values.every(([name, text]) => own.get(name) === text)) return asItStands;
  return `---\n${stringify(Object.fromEntries(values), {lineWidth: 0})}---\n`;
}
