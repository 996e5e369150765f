import type {Root} from 'mdast';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {splitLabel} from './directives.ts';
import {elementData, icon, line, text} from './elements.ts';
import type {PageContext} from './page-context.ts';

export const NOTICE_KINDS = ['danger', 'warning', 'note'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

function isNoticeKind(name: string): name is NoticeKind {
  return NOTICE_KINDS.some((kind) => kind === name);
}

/** `:::danger`, `:::warning`, `:::note`: a box that says in a word what it is, whatever its colour. */
export function transformNotices(tree: Root, {say}: PageContext): void {
  visitNodes(tree, 'containerDirective', (node) => {
    if (!isNoticeKind(node.name)) return;
    const {label, body} = splitLabel(node);
    const kind = say(`notice.${node.name}`);
    node.data = elementData('aside', {className: ['notice', `notice--${node.name}`]});
    node.children = [
      line('p', {className: ['notice__title']}, [
        icon(node.name),
        text(` ${kind}`),
        ...(label === null ? [] : [text(': '), ...label]),
      ]),
      ...body,
    ] as typeof node.children;
  });
}
