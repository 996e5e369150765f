const NAME = 'saved-copy';

/** What a page answered from a saved copy carries in its head, so that it can say so. */
export interface SavedMark {
  readonly revision: string;
  readonly date: string;
  /** ISO instant at which the saving ended, by the device's clock. */
  readonly savedAt: string;
}

/** Puts the mark into a page's HTML. It is outside of what React renders, so hydration does not notice it. */
export function markSavedPage(html: string, {revision, date, savedAt}: SavedMark): string {
  return html.replace(
    /<\/head>/i,
    (end) => `<meta name="${NAME}" content="${revision} ${date} ${savedAt}">${end}`,
  );
}

/** Selector of the mark's element. */
export const SAVED_MARK_SELECTOR = `meta[name="${NAME}"]`;

/**
 * Reads the mark's content; null for a page that came from the network. A saved page keeps its scripts, while the worker
 * that marks it is renewed: what stands here must stay, and what is added behind it later must not hide the mark.
 */
export function parseSavedMark(content: string | null): SavedMark | null {
  const [, revision, date, savedAt] =
    /^([0-9a-f]+) (\d{4}-\d{2}-\d{2}) ([\dT:.Z-]+)(?: |$)/.exec(content ?? '') ?? [];
  if (revision === undefined || date === undefined || savedAt === undefined) return null;
  return {revision, date, savedAt};
}
