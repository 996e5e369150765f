import {passThrough} from './pass-through.ts';

export interface PrintContent {
  readonly html: string;
  readonly css: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * A whole document in the form in which md-to-pdf prints it. Language, direction and style stand before the text,
 * so that a long book is laid out once: md-to-pdf's own options would add each of them afterwards. The root
 * element, where Chromium looks for the language of a PDF, can be reached only by a script.
 */
export function createPrintContent({html, css, lang, direction}: PrintContent): string {
  const attributes = JSON.stringify({lang, dir: direction});
  const script = `<script>Object.assign(document.documentElement,${attributes})</script>`;
  // In a style element, a reference to a line break would be read as it stands.
  const style = `<style>${css.replaceAll('\n', ' ')}</style>`;
  return passThrough(`${script}${style}${html}`);
}
