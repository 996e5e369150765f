import {passThrough} from './pass-through.ts';

/** A draft shows what stands on which page; only a fair copy is read. */
export type PrintKind = 'draft' | 'fair copy';

export interface PrintContent {
  readonly html: string;
  readonly css: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly kind: PrintKind;
}

/** A browser lays a book out for the screen, as one long page, before it does so for paper. That took as long as the print. */
const NOTHING_ON_SCREEN = '@media screen{body{display:none}}';

/** What is not drawn keeps its place. */
const NOTHING_DRAWN = 'body *{visibility:hidden!important}';

/**
 * A whole document in the form in which md-to-pdf prints it. Language, direction and style stand before the text,
 * so that a long book is laid out once: md-to-pdf's own options would add each of them afterwards. The root
 * element, where Chromium looks for the language of a PDF, can be reached only by a script.
 */
export function createPrintContent({html, css, lang, direction, kind}: PrintContent): string {
  const attributes = JSON.stringify({lang, dir: direction});
  const script = `<script>Object.assign(document.documentElement,${attributes})</script>`;
  // In a style element, a reference to a line break would be read as it stands.
  const rules = [css.replaceAll('\n', ' '), NOTHING_ON_SCREEN, ...(kind === 'draft' ? [NOTHING_DRAWN] : [])];
  const style = `<style>${rules.join(' ')}</style>`;
  return passThrough(`${script}${style}${html}`);
}
