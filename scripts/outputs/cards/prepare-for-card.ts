import type {List, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import {changedUnits, type PageState} from '../../../src/handbook/translation/page-state.ts';

/** Label of what a treatment did in trials, in the English that all translations follow point by point. */
const EVIDENCE = 'Effect';

/**
 * Takes out of a page's text what a card leaves to the chapter: numbers of sources, and of recommendations the point
 * on evidence. `source` is the English page, which tells which point that is; where a translation has not as many
 * points as it, or does not say the recommendation of today (`outdated`, by its id), all are kept: at that place may
 * stand for whom the treatment is not.
 */
export function prepareForCard(source: Root, outdated: ReadonlySet<string>): (tree: Root) => void {
  const current = recommendationsOf(source).filter(({id}) => !outdated.has(id));
  const evidence = new Map(
    current.map(({id, points}) => [
      id,
      {
        count: points?.children.length ?? 0,
        places: (points?.children ?? []).flatMap((item, place) =>
          toString(item).startsWith(`${EVIDENCE}:`) ? [place] : [],
        ),
      },
    ]),
  );
  return (tree) => {
    for (const {id, points} of recommendationsOf(tree)) {
      const known = evidence.get(id);
      if (points === null || known?.count !== points.children.length) continue;
      points.children = points.children.filter((_, place) => !known.places.includes(place));
    }
    visit(tree, 'textDirective', (node, index, parent) => {
      if (node.name !== 'cite' || index === undefined || parent === undefined) return undefined;
      const before = parent.children[index - 1];
      if (before?.type === 'text') before.value = before.value.trimEnd();
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

/** Ids of the recommendations whose translation is not that of today's English, or was edited since it was accepted. */
export function outdatedRecommendations(state: PageState): ReadonlySet<string> {
  if (!('translation' in state)) return new Set();
  const {source, edited} = state.translation;
  const changed = changedUnits(state.translation);
  return new Set(
    source.blocks
      // Unit 0 is the front matter.
      .filter(({index}) => edited || changed.has(index + 1))
      .flatMap(({node}) => recommendationsOf({type: 'root', children: [node]}).map(({id}) => id)),
  );
}

interface CardRecommendation {
  readonly id: string;
  readonly points: List | null;
}

function recommendationsOf(tree: Root): readonly CardRecommendation[] {
  const found: CardRecommendation[] = [];
  visit(tree, 'containerDirective', (node: ContainerDirective) => {
    const id = node.attributes?.['id'];
    if (node.name !== 'recommendation' || id === undefined || id === null) return;
    found.push({id, points: node.children.find((child): child is List => child.type === 'list') ?? null});
  });
  return found;
}
