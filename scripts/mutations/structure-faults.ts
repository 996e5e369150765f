import type {List, Nodes, RootContent, Table} from 'mdast';
import {visitNodes} from '../../src/handbook/visit-nodes.ts';

/** Every way to leave one item out of a list of two or more. */
export function stepDropped(block: RootContent): readonly (() => RootContent)[] {
  return nodesOf(block, 'list').flatMap((list, place) => {
    if (list.children.length < 2) return [];
    return list.children.map((_, item) => () => {
      const copy = structuredClone(block);
      nodesOf(copy, 'list')[place]?.children.splice(item, 1);
      return copy;
    });
  });
}

/** Every way to swap two neighbouring rows of a table, its header left aside. */
export function rowsSwapped(block: RootContent): readonly (() => RootContent)[] {
  return nodesOf(block, 'table').flatMap((table, place) =>
    table.children.slice(2).map((_, index) => () => {
      const copy = structuredClone(block);
      const rows = nodesOf(copy, 'table')[place]?.children;
      const row = rows?.splice(index + 1, 1) ?? [];
      rows?.splice(index + 2, 0, ...row);
      return copy;
    }),
  );
}

/** A recommendation for something becomes one against it, and the other way round. */
export function directionChanged(block: RootContent): readonly (() => RootContent)[] {
  if (block.type !== 'containerDirective' || block.name !== 'recommendation') return [];
  return [
    () => ({
      ...block,
      attributes: {
        ...block.attributes,
        direction: block.attributes?.['direction'] === 'for' ? 'against' : 'for',
      },
    }),
  ];
}

function nodesOf(block: Nodes, type: 'list'): readonly List[];
function nodesOf(block: Nodes, type: 'table'): readonly Table[];
function nodesOf(block: Nodes, type: 'list' | 'table'): readonly (List | Table)[] {
  const found: (List | Table)[] = [];
  visitNodes(block, (node) => {
    if (node.type === type) found.push(node);
  });
  return found;
}
