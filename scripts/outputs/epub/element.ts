import type {Element, ElementContent, Properties} from 'hast';

type Child = ElementContent | string;

/** An element of a page that this output writes itself: properties as hast names them, and XML's own as they stand. */
export function element(tagName: string, properties: Properties, children: readonly Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child)),
  };
}
