import {latePartId, type LatePart} from '../../../src/handbook/late-parts.ts';

/** A finished page with the part in its place; null if the page has not one empty place for it. */
export function fillLatePart(page: string, part: LatePart, content: string): string | null {
  // The site's minifier leaves out quotation marks that need not be.
  const [before, after, ...more] = page.split(new RegExp(`(?<=<div id="?${latePartId(part)}"?>)(?=</div>)`));
  return before === undefined || after === undefined || more.length > 0 ? null : before + content + after;
}
