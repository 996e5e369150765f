import type {Nodes, Parents} from 'mdast';

/** Tells `visitNodes` to leave a node's children aside. */
export const SKIP = 'skip';

/** What is done with a node: nothing more, `SKIP`, or also the place of the sibling to go on with, where some were put in or taken out. */
export type Visited = typeof SKIP | readonly [typeof SKIP, number] | number | undefined;
/** Returns `Visited`, or nothing at all. */
type Visitor<Node> = (node: Node, index: number | undefined, parent: Parents | undefined) => unknown;

/**
 * Walks a tree, parents first, and shows the visitor every node, or those of one type. As `unist-util-visit` does it,
 * which for each node makes a function with a name for its messages; a check walks a million nodes.
 */
export function visitNodes(tree: Nodes, visitor: Visitor<Nodes>): void;
export function visitNodes<Type extends Nodes['type']>(
  tree: Nodes,
  type: Type,
  visitor: Visitor<Extract<Nodes, {type: Type}>>,
): void;
export function visitNodes(
  tree: Nodes,
  typeOrVisitor: Nodes['type'] | Visitor<Nodes>,
  visitorOfType?: Visitor<never>,
): void {
  const type = typeof typeOrVisitor === 'string' ? typeOrVisitor : null;
  const visitor = (type === null ? typeOrVisitor : visitorOfType) as Visitor<Nodes>;
  walk(tree, undefined, undefined, type, visitor);
}

/** The place of the next sibling. */
function walk(
  node: Nodes,
  index: number | undefined,
  parent: Parents | undefined,
  type: Nodes['type'] | null,
  visitor: Visitor<Nodes>,
): number {
  const visited = (type === null || node.type === type ? visitor(node, index, parent) : undefined) as Visited;
  const skips = visited === SKIP || Array.isArray(visited);
  const next = Array.isArray(visited) ? Number(visited[1]) : typeof visited === 'number' ? visited : null;
  if (!skips && 'children' in node) {
    for (let place = 0; place < node.children.length;) {
      const child = node.children[place];
      place = child === undefined ? place + 1 : walk(child, place, node, type, visitor);
    }
  }
  return next ?? (index ?? 0) + 1;
}
