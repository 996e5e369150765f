import type {AcceptedTranslation} from '../translation/page-state.ts';
import {alignNodes} from './align-nodes.ts';
import {alignPages, type AlignedPages} from './align-pages.ts';

/**
 * Pairs a translation with the English text that it can be held to. Where the English has changed since the
 * translation was accepted, only the blocks that stayed are compared: the rest is known to be stale, and readers are told.
 */
export function alignTranslation({page, source, record, changes}: AcceptedTranslation): AlignedPages {
  const stale = record !== null && changes.some(({kind}) => kind !== 'same');
  // Units are the front matter and then the blocks. Another number than recorded: the page is being worked on.
  if (!stale || record.translation.length !== page.blocks.length + 1) return alignPages(source, page);
  const blocks = changes.flatMap((change) => {
    if (change.kind !== 'same' || change.now === 0) return [];
    const [english, translated] = [source.blocks[change.now - 1], page.blocks[change.before - 1]];
    if (english === undefined || translated === undefined) return [];
    return [{source: english, translation: translated, ...alignNodes(english.node, translated.node)}];
  });
  const frontMatter = changes.some((change) => change.kind === 'same' && change.now === 0);
  return {frontMatter, blocks, differences: []};
}
