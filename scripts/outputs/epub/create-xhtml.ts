import type {Element, ElementContent, Root} from 'hast';
import {toXast} from 'hast-util-to-xast';
import {visit} from 'unist-util-visit';
import {toXml} from 'xast-util-to-xml';
import type {LocaleTag} from '../../../src/handbook/locales.ts';
import {findLocale} from '../../../src/handbook/locales.ts';
import {UserError} from '../../../src/handbook/problem.ts';
import {element} from './element.ts';

/** Name of the style sheet, beside the documents. */
export const STYLE_SHEET = 'styles.css';

/** One page of the EPUB. */
export interface EpubPage {
  readonly locale: LocaleTag;
  readonly title: string;
  /** What the page is, in the words of EPUB's vocabulary of structures: `frontmatter`, `bodymatter`. */
  readonly kind: string;
  readonly children: readonly ElementContent[];
}

/**
 * A page as XHTML. Written by way of an XML tree, because HTML's own way of writing leaves tags open.
 * @throws UserError if it holds a character that XML cannot.
 */
export function createXhtml({locale, title, kind, children}: EpubPage): string {
  const {direction} = findLocale(locale);
  const html = element('html', {lang: locale, dir: direction, 'xmlns:epub': OPS}, [
    element('head', {}, [
      element('meta', {charSet: 'utf-8'}, []),
      element('title', {}, [title]),
      element('link', {rel: ['stylesheet'], type: 'text/css', href: STYLE_SHEET}, []),
    ]),
    element('body', {'epub:type': kind}, children),
  ]);
  const tree: Root = {type: 'root', children: [{type: 'doctype'}, html]};
  sayLanguages(html);
  const xml = toXml(toXast(tree), {closeEmptyElements: true});
  const fault = NOT_IN_XML.exec(xml)?.[0];
  if (fault !== undefined) {
    const code = (fault.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new UserError(
      `The page "${title}" in "${locale}" holds the character U+${code}, which no EPUB can hold. Remove it from the text.`,
    );
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

const OPS = 'http://www.idpf.org/2007/ops';

/** Control characters, halves of characters and the two that are none (XML 1.0, section 2.2). */
const NOT_IN_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** XML has a name of its own for the language; reading systems look at either. */
function sayLanguages(html: Element): void {
  visit(html, 'element', ({properties}) => {
    if (typeof properties['lang'] === 'string') properties['xml:lang'] = properties['lang'];
  });
}

/** What the package has to say of a page: that it holds pictures or formulas. */
export function propertiesOf(children: readonly ElementContent[]): readonly string[] {
  const found = new Set<string>();
  visit({type: 'root', children: [...children]} satisfies Root, 'element', ({tagName}) => {
    if (tagName === 'svg') found.add('svg');
    if (tagName === 'math') found.add('mathml');
  });
  return [...found].sort();
}
