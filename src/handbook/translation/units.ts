import {createHash} from 'node:crypto';
import * as z from 'zod';
import type {Block, Page} from '../types.ts';

/** What a translation is compared by: the texts of the front matter as one unit, then every block. */
export interface Unit {
  readonly hash: string;
  /** Markdown of the block, or the texts of the front matter, a line each. */
  readonly text: string;
  readonly line: number;
  /** Null for the front matter. */
  readonly block: Block | null;
}

type UnitsHolder = Pick<Page, 'frontMatter' | 'blocks'>;

const known = new WeakMap<UnitsHolder, readonly Unit[]>();

/** The units of a page, in order. Those of an English one are made once, however many languages are held to them. */
export function unitsOf(page: UnitsHolder): readonly Unit[] {
  const units = known.get(page) ?? makeUnits(page);
  known.set(page, units);
  return units;
}

function makeUnits({frontMatter, blocks}: UnitsHolder): readonly Unit[] {
  const {title, sidebarLabel, description} = frontMatter;
  const texts = [title, sidebarLabel, description].filter((text) => text !== null).join('\n');
  return [
    {hash: hashText(texts), text: texts, line: 1, block: null},
    ...blocks.map((block): Unit => ({
      hash: hashText(block.source),
      text: block.source,
      line: block.line,
      block,
    })),
  ];
}

/** The shape of what `hashText` gives. */
export const textHashSchema = z.string().regex(/^[0-9a-f]{12}$/, 'twelve hexadecimal digits');

/** Twelve hexadecimal digits of a text's SHA-256. Line breaks and indentation say nothing, so they do not count. */
export function hashText(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
}
