import type {
  NormalizedSidebarItem,
  SidebarItemsGenerator,
} from '@docusaurus/plugin-content-docs/lib/sidebars/types.js';
import {isEditionId} from '../handbook/editions.ts';
import type {Say} from '../handbook/messages.ts';
import {outlineOf} from '../handbook/outline.ts';

/** Makes an edition's sidebar from the outline, with the parts' titles in the reader's language. */
export function createSidebarItems(say: Say): SidebarItemsGenerator {
  return ({version: {versionName}, docs}) => {
    if (!isEditionId(versionName)) throw new Error(`The docs version "${versionName}" is no edition.`);
    const present = new Set(docs.map((doc) => doc.id));
    return outlineOf(versionName).flatMap((part): NormalizedSidebarItem[] => {
      const items = part.chapters
        .filter((chapter) => present.has(chapter.id))
        .map((chapter) => ({type: 'doc' as const, id: chapter.id}));
      if (part.title === null || items.length === 0) return items;
      // Not collapsible: a collapsed category is left out of the HTML, and without scripts it could not be opened.
      return [
        {type: 'category' as const, label: say(part.title), collapsible: false, collapsed: false, items},
      ];
    });
  };
}
