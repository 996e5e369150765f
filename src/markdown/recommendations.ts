import type {PhrasingContent, Root} from 'mdast';
import {visitNodes} from '../handbook/visit-nodes.ts';
import {formatDate} from '../handbook/format-date.ts';
import {isMessageId} from '../handbook/messages.ts';
import {recommendationSchema} from '../handbook/recommendation.ts';
import {citation} from './citations.ts';
import {elementData, icon, inline, line, ownLanguage, text} from './elements.ts';
import type {PageContext} from './page-context.ts';

/**
 * `:::recommendation`: direction and strength are said from the attributes, with icon and word. One with
 * unusable attributes is left as it is; the check `recommendations` reports it before anything is built.
 */
export function transformRecommendations(tree: Root, context: PageContext): void {
  const {say, locale} = context;
  visitNodes(tree, 'containerDirective', (node, _index, parent) => {
    if (node.name !== 'recommendation') return;
    const parsed = recommendationSchema.safeParse(node.attributes);
    if (!parsed.success) return;
    const {id, direction, strength, certainty, population, sources, date} = parsed.data;
    const language = ownLanguage(parent, locale);
    const populationText = `population.${population}`;
    const facts = [
      say(`recommendation.${strength}`),
      say(`recommendation.certainty.${certainty}`),
      ...(isMessageId(populationText) ? [say(populationText)] : []),
    ];
    const verdict: PhrasingContent[] = [
      icon(direction),
      inline('strong', {}, [text(` ${say(`recommendation.${direction}`)}`)]),
      inline('span', {className: ['recommendation__facts']}, [text(` · ${facts.join(' · ')}`)]),
    ];
    node.data = elementData('section', {id, className: ['recommendation', `recommendation--${direction}`]});
    node.children = [
      line('p', {className: ['recommendation__verdict'], ...language}, verdict),
      ...node.children,
      line('p', {className: ['recommendation__source'], ...language}, [
        text(`${say('recommendation.source')} `),
        ...sources.flatMap((key) => citation(key, context)),
        text(` · ${say('recommendation.date', {date: formatDate(date, locale)})}`),
      ]),
    ] as typeof node.children;
  });
}
