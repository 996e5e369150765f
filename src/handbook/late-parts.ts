/**
 * Parts of pages that tell of what lies outside their own language's text: the sizes of the downloads, the state of all
 * translations. A build writes them into the finished pages, so that a changed book or another language's edit makes
 * neither the site anew nor the copies that readers have.
 */
export const LATE_PARTS = ['downloads', 'status'] as const;

/** Also the address of its page below that of the language. */
export type LatePart = (typeof LATE_PARTS)[number];

/** Id of the element that holds the part: empty in a site that is not put together yet. */
export function latePartId(part: LatePart): string {
  return `late-${part}`;
}
