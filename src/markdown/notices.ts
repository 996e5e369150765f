import type {Root} from 'mdast';
import {withColon} from '../handbook/locales.ts';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {splitLabel} from './directives.ts';
import {elementData, icon, inline, line, ownLanguage, text} from './elements.ts';
import type {PageContext} from './page-context.ts';

export const NOTICE_KINDS = ['danger', 'warning', 'note'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

function isNoticeKind(name: string): name is NoticeKind {
  return NOTICE_KINDS.some((kind) => kind === name);
}

/** `:::danger`, `:::warning`, `:::note`: a box that says in a word what it is, whatever its colour. */
export function transformNotices(tree: Root, {say, locale}: PageContext): void {
  visitNodes(tree, 'containerDirective', (node, _index, parent) => {
    if (!isNoticeKind(node.name)) return;
    const {label, body} = splitLabel(node);
    const kind = say(`notice.${node.name}`);
    node.data = elementData('aside', {className: ['notice', `notice--${node.name}`]});
    node.children = [
      line('p', {className: ['notice__title']}, [
        icon(node.name),
        text(' '),
        inline('span', ownLanguage(parent, locale), [
          text(label === null ? kind : withColon(locale, kind, '')),
        ]),
        ...(label ?? []),
      ]),
      ...body,
    ] as typeof node.children;
  });
}
