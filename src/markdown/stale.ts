import type {Nodes, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {SKIP, visitNodes} from '../handbook/visit-nodes.ts';
import {findLocale, SOURCE_LOCALE, type LocaleTag} from '../handbook/locales.ts';
import type {MessageId, Say} from '../handbook/messages.ts';
import {extractClinicalFacts} from '../handbook/quantities/index.ts';
import {englishCopyId} from '../handbook/recommendation.ts';
import {
  countChanges,
  hasUnitsOfRecord,
  type AcceptedTranslation,
} from '../handbook/translation/page-state.ts';
import {unitsOf} from '../handbook/translation/units.ts';
import {container, icon, line, text} from './elements.ts';

/**
 * A translation whose English has changed says so, and where a figure, a recommendation or a danger changed, the
 * English of today stands beside it. Nothing is done to a page that is current. Works on the page's own blocks,
 * so it comes before every transform.
 */
export function markStale(tree: Root, translation: AcceptedTranslation, say: Say): void {
  const {source, changes, page} = translation;
  const count = countChanges(translation);
  if (count === 0) return;
  const english = unitsOf(source).map(({block}) => block?.node ?? null);
  const translated = unitsOf(page).map(({block}) => block?.node ?? null);
  // On the site the front matter and Docusaurus's own program text stand among the blocks.
  const isBlock = ({type}: RootContent): boolean => type !== 'yaml' && type !== 'mdxjsEsm';
  const others = tree.children.filter((node) => !isBlock(node));
  const own = tree.children.filter(isBlock);
  // The front matter, unit 0, is none of the tree's blocks.
  const following = new Map<number, RootContent[]>();
  const put = (after: number, notice: RootContent): void => {
    following.set(after, [...(following.get(after) ?? []), notice]);
  };
  let last = 0;
  for (const change of changes) {
    if (change.kind !== 'added') last = change.before;
    if (change.kind === 'removed') put(last, besideEnglish(say, 'stale.removed', []));
    if (change.kind === 'same' || change.kind === 'removed') continue;
    const node = english[change.now] ?? null;
    // A figure that the English has dropped stands in the translation only.
    const outdated = change.kind === 'changed' ? (translated[change.before] ?? null) : null;
    if (
      node !== null &&
      (mattersAtOnce(node, SOURCE_LOCALE) || (outdated !== null && mattersAtOnce(outdated, page.locale)))
    ) {
      put(last, besideEnglish(say, change.kind === 'added' ? 'stale.added' : 'stale.changed', [node]));
    }
  }
  // A text that was edited without being accepted may have other blocks: then all notices come first.
  const aligned = own.length === page.blocks.length && hasUnitsOfRecord(translation);
  const head = staleHead(say, count);
  tree.children = aligned
    ? [
        ...others,
        head,
        ...(following.get(0) ?? []),
        ...own.flatMap((node, index) => [node, ...(following.get(index + 1) ?? [])]),
      ]
    : [...others, head, ...[...following.values()].flat(), ...own];
}

/** True for a block that a patient can be harmed by if it is out of date. */
function mattersAtOnce(block: RootContent, language: LocaleTag): boolean {
  let matters = false;
  visitNodes(block as Nodes, (node) => {
    if (node.type === 'containerDirective') {
      matters ||= node.name === 'recommendation' || node.name === 'danger';
    }
    // Leaf by leaf: the cells of a row have no space between them ("6 mgadults").
    if (!LEAVES.includes(node.type)) return undefined;
    matters ||= extractClinicalFacts(toString(node), language).length > 0;
    return SKIP;
  });
  return matters;
}

const LEAVES: readonly Nodes['type'][] = ['paragraph', 'heading', 'tableCell', 'math'];

/** Says at the head of a text how many passages have changed in English since. */
export function staleHead(say: Say, count: number): RootContent {
  return container('aside', {className: ['notice', 'notice--stale']}, [
    line('p', {className: ['notice__title']}, [icon('warning'), text(` ${say('stale.title')}`)]),
    line('p', {}, [text(say('stale.text', {count}))]),
  ]);
}

/** A notice with blocks of today's English below it. */
export function besideEnglish(say: Say, title: MessageId, english: readonly RootContent[]): RootContent {
  const {tag, direction} = findLocale(SOURCE_LOCALE);
  return container('aside', {className: ['notice', 'notice--stale']}, [
    line('p', {className: ['notice__title']}, [icon('warning'), text(` ${say(title)}`)]),
    ...(english.length === 0
      ? []
      : [container('div', {lang: tag, dir: direction}, english.map(asQuotation))]),
  ]);
}

/** A copy that is no heading of the page and whose ids do not clash with those of the translated block. */
function asQuotation(node: RootContent): RootContent {
  const copy = structuredClone(node);
  if (copy.type === 'heading')
    return {type: 'paragraph', children: [{type: 'strong', children: copy.children}]};
  visitNodes(copy as Nodes, 'containerDirective', (box) => {
    const {id, ...rest} = box.attributes ?? {};
    box.attributes = id === undefined || id === null ? rest : {...rest, id: englishCopyId(id)};
  });
  return copy;
}
