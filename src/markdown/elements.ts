import type {Data, Emphasis, Paragraph, Parents, PhrasingContent, RootContent, Text} from 'mdast';
import type {ElementContent, Properties} from 'hast';
import {findLocale, type LocaleTag} from '../handbook/locales.ts';

/**
 * Markdown nodes that become a given HTML element. The transforms write these instead of raw HTML or
 * JSX, so that site, print and every later output get the same elements from the same tree.
 */

interface ElementData extends Data {
  hName?: string;
  hProperties?: Properties;
  hChildren?: ElementContent[];
}

export function elementData(name: string, properties: Properties = {}): ElementData {
  return {hName: name, hProperties: properties};
}

/**
 * What the page's own words need in a box of another language that stands on the page, such as today's English beside
 * an outdated translation; nothing on the page itself. `parent` is the box's.
 */
export function ownLanguage(parent: Parents | undefined, page: LocaleTag): Properties {
  const language = (parent?.data as ElementData | undefined)?.hProperties?.['lang'];
  return language === undefined || language === page ? {} : {lang: page, dir: findLocale(page).direction};
}

export function text(value: string): Text {
  return {type: 'text', value};
}

/** An element with inline content. */
export function inline(name: string, properties: Properties, children: PhrasingContent[]): Emphasis {
  return {type: 'emphasis', data: elementData(name, properties), children};
}

/** An element with inline content that stands as a block of its own. */
export function line(name: string, properties: Properties, children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', data: elementData(name, properties), children};
}

/** An element with blocks inside. */
export function container(name: string, properties: Properties, children: RootContent[]): RootContent {
  return {
    type: 'containerDirective',
    name,
    data: elementData(name, properties),
    children,
  } as RootContent;
}

const ICON_PATHS = {
  danger: 'M12 2 1 21h22L12 2Zm-1 7h2v6h-2V9Zm0 8h2v2h-2v-2Z',
  warning: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1 5h2v7h-2V7Zm0 9h2v2h-2v-2Z',
  note: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1 5h2v2h-2V7Zm0 4h2v6h-2v-6Z',
  record: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 5v4.6l3.2 1.9-1 1.7L11 12.7V7h2Z',
  for: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.6 14.6L6 12.2l1.4-1.4 3 3 6.2-6.2L18 9l-7.6 7.6Z',
  against: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm5 9v2H7v-2h10Z',
  research:
    'M9 2h6v2h-1v5l5.6 10A2 2 0 0 1 17.9 22H6.1a2 2 0 0 1-1.7-3L10 9V4H9V2Zm2.7 8L9 15h6l-2.7-5V4h-.6v6Z',
} as const;

export type IconName = keyof typeof ICON_PATHS;

/** A decorative icon; the word beside it says the same. */
export function icon(name: IconName): Emphasis {
  const path: ElementContent = {
    type: 'element',
    tagName: 'path',
    properties: {d: ICON_PATHS[name]},
    children: [],
  };
  return {
    type: 'emphasis',
    data: {
      ...elementData('svg', {
        className: ['icon'],
        viewBox: '0 0 24 24',
        width: '20',
        height: '20',
        ariaHidden: 'true',
        fill: 'currentColor',
      }),
      hChildren: [path],
    },
    children: [],
  };
}

/** Class of what stands on one line: see src/css/page.css. */
export const UNBROKEN = 'unbroken';
