/** The one list of editions, newest first. The first one is what a reader gets without asking. */
export const EDITIONS = [
  {
    id: 'current',
    year: '2026',
    docsVersion: 'current',
    urlSegment: '',
    folder: 'docs',
    i18nFolder: 'current',
  },
  {
    id: '2020',
    year: '2020',
    docsVersion: '2020',
    urlSegment: '2020',
    folder: 'versioned_docs/version-2020',
    i18nFolder: 'version-2020',
  },
] as const satisfies readonly Edition[];

export interface Edition {
  /** What the command line and the manifest call it. */
  readonly id: string;
  /** Of its text: in the names of files, and in what the bibliography says of who cites a work. */
  readonly year: string;
  /** Docusaurus's name of the docs version. */
  readonly docsVersion: string;
  /** First segment of its URLs after the language; empty for the default edition. */
  readonly urlSegment: string;
  /** Folder of the English text. */
  readonly folder: string;
  /** Folder below `i18n/<locale>/docusaurus-plugin-content-docs/`. */
  readonly i18nFolder: string;
}

export type EditionId = (typeof EDITIONS)[number]['id'];

export const DEFAULT_EDITION: EditionId = 'current';

export const EDITION_IDS: readonly EditionId[] = EDITIONS.map((edition) => edition.id);

export function isEditionId(id: string): id is EditionId {
  return EDITIONS.some((edition) => edition.id === id);
}

export function findEdition(id: EditionId): Edition {
  const edition = EDITIONS.find((candidate) => candidate.id === id);
  if (edition === undefined) throw new Error(`Unknown edition "${id}".`);
  return edition;
}
