import {hasUnitsOfRecord, type AcceptedTranslation} from '../translation/page-state.ts';
import {alignNodes} from './align-nodes.ts';
import {alignPages, type AlignedPages} from './align-pages.ts';

/**
 * Pairs a translation with the English text that it can be held to. Where the English has changed since the
 * translation was accepted, only the blocks that stayed are compared: the rest is known to be stale, and readers are told.
 */
export function alignTranslation(translation: AcceptedTranslation): AlignedPages {
  const {page, source, record, changes} = translation;
  const stale = record !== null && changes.some(({kind}) => kind !== 'same');
  if (!stale || !hasUnitsOfRecord(translation)) return alignPages(source, page);
  const blocks = changes.flatMap((change) => {
    if (change.kind !== 'same' || change.now === 0) return [];
    const [english, translated] = [source.blocks[change.now - 1], page.blocks[change.before - 1]];
    if (english === undefined || translated === undefined) return [];
    return [{source: english, translation: translated, ...alignNodes(english.node, translated.node)}];
  });
  const frontMatter = changes.some((change) => change.kind === 'same' && change.now === 0);
  return {frontMatter, blocks, differences: []};
}
