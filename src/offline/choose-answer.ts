import {languageOf, type ServedLanguage} from './languages.ts';
import type {SavedCopy} from './saved-copy.ts';

/** What the service worker knows of a request without waiting for anything. */
export interface RequestFacts {
  readonly method: string;
  /** Address below the site's base address, without query; null for another site or origin. */
  readonly path: string | null;
  readonly isNavigation: boolean;
  /** True for requests of the page that saves: they must not be answered with what is saved already. */
  readonly isSaving: boolean;
}

/** Where the answer to a request comes from. */
export type Answer =
  /** The worker keeps out of it. */
  | {readonly kind: 'untouched'}
  /** A page of a saved language: from its cache, else from the network, else the page that says «not saved». */
  | {readonly kind: 'saved-page'; readonly copy: SavedCopy}
  /** A page of another language: from the network, else the page that says «not saved». */
  | {readonly kind: 'network-page'}
  /** A file whose name holds a hash of its content: any cache of the language may answer, else the network. */
  | {readonly kind: 'hashed-file'; readonly copy: SavedCopy}
  /** A file whose content changes under the same name: from the revision that the asking page is of. */
  | {readonly kind: 'named-file'; readonly copy: SavedCopy}
  /** A download: from whichever copy has it, else from the network. */
  | {readonly kind: 'download'; readonly copies: readonly SavedCopy[]};

/** Names that nobody may answer from a cache, lest a saved copy could never be renewed or removed. */
const NEVER_SAVED = ['sw.js', 'offline.json', 'recalls.json', 'offline/reset/'];

/** Chooses who answers a request, from what is saved on the device. */
export function chooseAnswer(
  {method, path, isNavigation, isSaving}: RequestFacts,
  copies: readonly SavedCopy[],
  languages: readonly ServedLanguage[],
): Answer {
  if (method !== 'GET' || path === null || isSaving) return {kind: 'untouched'};
  if (NEVER_SAVED.some((name) => path === name || path.endsWith(`/${name}`))) return {kind: 'untouched'};
  // The folder of files, not the page `downloads/` about them.
  if (path.startsWith('downloads/') && path !== 'downloads/' && !path.endsWith('.html')) {
    const holders = copies.filter(({groups}) => groups.some((group) => group.startsWith('pdf-')));
    return holders.length === 0 ? {kind: 'untouched'} : {kind: 'download', copies: holders};
  }
  const language = languageOf(path, languages);
  const copy = copies.find(({locale}) => locale === language?.tag);
  if (isNavigation) return copy === undefined ? {kind: 'network-page'} : {kind: 'saved-page', copy};
  if (copy === undefined) return {kind: 'untouched'};
  const isHashed = path.slice(language?.folder.length ?? 0).startsWith('assets/');
  return {kind: isHashed ? 'hashed-file' : 'named-file', copy};
}

/** The addresses under which a page may be saved, the likeliest first: a folder may be asked for without its slash. */
export function pageAddresses(path: string): readonly string[] {
  const folder = path.replace(/index\.html$/, '');
  return folder === '' || folder.endsWith('/') ? [folder] : [folder, `${folder}/`];
}
