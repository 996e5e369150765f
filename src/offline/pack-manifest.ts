import {EDITION_IDS, type EditionId} from '../handbook/editions.ts';
import {isLocaleTag, type LocaleTag} from '../handbook/locales.ts';
import {HASH_LENGTH, PART_ID_LENGTH} from './hash-browser.ts';

/** Name of a language's manifest, at the language's root: `fr/offline.json`. */
export const PACK_MANIFEST_NAME = 'offline.json';

/** What a file of a saved language belongs to. A reader saves whole groups, so the weights derive from them. */
export type PackGroup = 'core' | 'figures' | `text-${EditionId}` | `search-${EditionId}` | `pdf-${EditionId}`;

export const PACK_GROUPS: readonly PackGroup[] = [
  'core',
  'figures',
  ...EDITION_IDS.map((edition) => `text-${edition}` as const),
  ...EDITION_IDS.map((edition) => `search-${edition}` as const),
  ...EDITION_IDS.map((edition) => `pdf-${edition}` as const),
];

export interface PackFile {
  /** Address relative to the manifest's own: `./`, `introduction/`, `../downloads/….pdf`. */
  readonly url: string;
  /** Size as it lies on the device. */
  readonly bytes: number;
  /** Size on the way where the server compresses: gzip's for text, `bytes` for what is compressed already. */
  readonly transferBytes: number;
  /** The SHA-256 of its content, as `hash-browser.ts` writes it. */
  readonly sha256: string;
  readonly group: PackGroup;
  /** Of a large file that changes with every word: what it consists of, so that an update fetches only what is new. */
  readonly parts?: readonly PackPart[];
}

/** A piece of a file, which lies at `partUrl` too. */
export interface PackPart {
  /** First twelve digits of the SHA-256 of its content. */
  readonly id: string;
  readonly bytes: number;
  readonly transferBytes: number;
}

/** Folder of the parts, at the language's root. */
export const PARTS_FOLDER = 'offline-parts';

/** Address of a part, relative to the manifest's own. Text, so that servers compress it. */
export function partUrl({id}: Pick<PackPart, 'id'>): string {
  return `${PARTS_FOLDER}/${id}.txt`;
}

export interface PackTotal {
  readonly files: number;
  readonly bytes: number;
  readonly transferBytes: number;
}

/** Everything that one language consists of at one revision: `offline.json`. */
export interface PackManifest {
  readonly format: 1;
  readonly locale: LocaleTag;
  /** Twelve digits of a hash of all addresses and contents. */
  readonly revision: string;
  /** ISO day of the newest change to the text. */
  readonly date: string;
  readonly totals: Readonly<Partial<Record<PackGroup, PackTotal>>>;
  readonly files: readonly PackFile[];
}

export function isPdfGroup(group: PackGroup): boolean {
  return group.startsWith('pdf-');
}

/** How much of a language a reader saves: text; also figures and search; also the PDFs and the ward cards. */
export const WEIGHTS = ['text', 'full', 'pdf'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** What a reader saves of a language. */
export interface SaveChoice {
  readonly editions: readonly EditionId[];
  readonly weight: Weight;
}

export const DEFAULT_CHOICE: SaveChoice = {editions: EDITION_IDS, weight: 'full'};

/** The groups of a manifest that a choice takes. */
export function selectGroups(manifest: PackManifest, {editions, weight}: SaveChoice): readonly PackGroup[] {
  const rank = WEIGHTS.indexOf(weight);
  return PACK_GROUPS.filter((group) => {
    if (manifest.totals[group] === undefined) return false;
    if (group === 'core') return true;
    if (group === 'figures') return rank >= 1;
    const [kind, edition] = splitGroup(group);
    return editions.includes(edition) && rank >= {text: 0, search: 1, pdf: 2}[kind];
  });
}

/** True if the groups hold all that a choice takes. */
export function selectsAll(groups: readonly PackGroup[], {editions, weight}: SaveChoice): boolean {
  const saved = choiceOf(groups);
  return (
    WEIGHTS.indexOf(weight) <= WEIGHTS.indexOf(saved.weight) &&
    editions.every((edition) => saved.editions.includes(edition))
  );
}

/** The choice that leads to the given groups. */
export function choiceOf(groups: readonly PackGroup[]): SaveChoice {
  const weight = groups.some(isPdfGroup)
    ? 'pdf'
    : groups.some((group) => group.startsWith('search-') || group === 'figures')
      ? 'full'
      : 'text';
  return {editions: EDITION_IDS.filter((edition) => groups.includes(`text-${edition}`)), weight};
}

function splitGroup(
  group: Exclude<PackGroup, 'core' | 'figures'>,
): readonly ['text' | 'search' | 'pdf', EditionId] {
  const at = group.indexOf('-');
  return [group.slice(0, at) as 'text' | 'search' | 'pdf', group.slice(at + 1) as EditionId];
}

export function filesOf(manifest: PackManifest, groups: readonly PackGroup[]): readonly PackFile[] {
  return manifest.files.filter((file) => groups.includes(file.group));
}

/** Sums sizes of files. */
export function sumFiles(files: readonly PackFile[]): PackTotal {
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    transferBytes: files.reduce((sum, file) => sum + file.transferBytes, 0),
  };
}

/** Reads a manifest that came over a network; null for anything else, such as a sign-in page in its place. */
export function parsePackManifest(text: string): PackManifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  // Checked by hand: a schema library would weigh more than everything else the reader's side loads for this.
  return isPackManifest(value) ? value : null;
}

function isPackManifest(value: unknown): value is PackManifest {
  return (
    isObject(value) &&
    value['format'] === 1 &&
    typeof value['locale'] === 'string' &&
    isLocaleTag(value['locale']) &&
    typeof value['revision'] === 'string' &&
    /^[0-9a-f]{12}$/.test(value['revision']) &&
    typeof value['date'] === 'string' &&
    isObject(value['totals']) &&
    Array.isArray(value['files']) &&
    value['files'].length > 0 &&
    value['files'].every(isPackFile)
  );
}

function isPackFile(value: unknown): value is PackFile {
  return (
    isObject(value) &&
    typeof value['url'] === 'string' &&
    typeof value['bytes'] === 'number' &&
    typeof value['transferBytes'] === 'number' &&
    isHash(value['sha256'], HASH_LENGTH) &&
    PACK_GROUPS.some((group) => group === value['group']) &&
    (value['parts'] === undefined || (Array.isArray(value['parts']) && value['parts'].every(isPackPart)))
  );
}

function isPackPart(value: unknown): value is PackPart {
  return (
    isObject(value) &&
    isHash(value['id'], PART_ID_LENGTH) &&
    typeof value['bytes'] === 'number' &&
    typeof value['transferBytes'] === 'number'
  );
}

function isHash(value: unknown, digits: number): boolean {
  return typeof value === 'string' && value.length === digits && /^[0-9a-f]+$/.test(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
