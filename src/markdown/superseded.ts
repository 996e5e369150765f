import type {Root, RootContent} from 'mdast';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {splitLabel} from './directives.ts';
import {elementData, icon, line, text} from './elements.ts';
import type {PageContext} from './page-context.ts';

/** `:::superseded`: opens a first-edition chapter, names what has changed, leads to today's chapter. */
export function transformSuperseded(tree: Root, {say, linkToDefaultEdition}: PageContext): void {
  visitNodes(tree, 'containerDirective', (node) => {
    if (node.name !== 'superseded') return;
    const {body} = splitLabel(node);
    const link: RootContent[] =
      linkToDefaultEdition === null
        ? []
        : [
            line('p', {className: ['notice__link']}, [
              {type: 'link', url: linkToDefaultEdition, children: [text(say('superseded.link'))]},
            ]),
          ];
    node.data = elementData('aside', {className: ['notice', 'notice--record']});
    node.children = [
      line('p', {className: ['notice__title']}, [icon('record'), text(` ${say('superseded.title')}`)]),
      line('p', {}, [text(say('superseded.lead'))]),
      ...body,
      ...link,
    ] as typeof node.children;
  });
}
