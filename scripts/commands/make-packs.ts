import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {downloadName, type Download} from '../../src/handbook/downloads.ts';
import {EDITION_IDS, type EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import type {Revision} from '../../src/handbook/revision.ts';
import {loadStemmer} from '../../src/search/load-stemmer.ts';
import {textHash} from '../../src/handbook/text-hash.ts';
import {
  createPackFolder,
  type PackFolder,
  type PackMaterials,
} from '../outputs/pack-folder/create-pack-folder.ts';
import {createZip} from '../outputs/pack-folder/create-zip.ts';
import {zimOptions} from '../outputs/pack-folder/zim-options.ts';
import {readPackMaker} from '../read/read-pack-maker-fs.ts';
import {readFinishedDownload} from '../read/read-download-cache-fs.ts';
import {readRevisions} from '../read/read-revisions-git.ts';
import {bundleScript} from '../write/bundle-script-fs.ts';
import {keepDownload} from '../write/keep-download-fs.ts';
import {createZim, readZimMaker} from '../write/write-zim-proc.ts';

/** Makes packs; reads once what all of them share. */
export interface PackMaker {
  /** False where openZIM's tool is not installed: then there are no ZIMs. */
  readonly makesZim: boolean;
  /** The ZIP and the ZIM of each edition in one language, or the earlier ones where they would come out the same. */
  readonly makePacks: (locale: LocaleTag) => Promise<readonly Download[]>;
}

/** @throws UserError if openZIM's tool is installed and fails. */
export async function openPackMaker(root: string, handbook: Handbook): Promise<PackMaker> {
  const [maker, zimMaker] = await Promise.all([readPackMaker(), readZimMaker()]);
  let materials: Promise<PackMaterials> | null = null;

  const makeEdition = async (
    locale: LocaleTag,
    edition: EditionId,
    revision: Revision,
  ): Promise<readonly Download[]> => {
    const name = (format: Download['format']): string => downloadName(locale, edition, format);
    const input = [locale, edition, revision, maker, textHash(handbook, locale, edition)];
    let folder: PackFolder | null = null;
    const readFolder = async (): Promise<PackFolder> => {
      materials ??= readMaterials(root);
      folder ??= createPackFolder({
        handbook,
        locale,
        edition,
        revision,
        stem: await loadStemmer(locale),
        materials: await materials,
      });
      return folder;
    };
    const keep = async (
      format: 'zip' | 'zim',
      extra: readonly string[],
      create: () => Promise<Uint8Array>,
    ): Promise<Download> => {
      const key = createHash('sha256')
        .update(JSON.stringify([...input, format, ...extra]))
        .digest('hex');
      const finished = await readFinishedDownload(root, name(format), key);
      if (finished !== null) return finished;
      const description = {locale, edition, format, path: name(format), pages: null, revision: revision.id};
      return keepDownload(root, key, description, await create());
    };
    const zip = await keep('zip', [], async () =>
      createZip(await readFolder(), name('zip').replace(/\.zip$/, ''), revision.date),
    );
    if (zimMaker === null) return [zip];
    const options = zimOptions(handbook, locale, edition);
    const zim = await keep('zim', [zimMaker], async () => createZim(await readFolder(), options));
    return [zip, zim];
  };

  return {
    makesZim: zimMaker !== null,
    makePacks: async (locale) => {
      const revisions = await readRevisions(root, handbook, locale);
      const packs: Download[] = [];
      for (const edition of EDITION_IDS)
        packs.push(...(await makeEdition(locale, edition, revisions[edition])));
      return packs;
    },
  };
}

async function readMaterials(root: string): Promise<PackMaterials> {
  const [styles, searchScript, emblem, picture] = await Promise.all([
    bundleScript({root, source: 'src/css/pack.css'}),
    bundleScript({root, source: 'src/offline/pack-search-browser.ts'}),
    readFile(join(root, 'static/img/icon.svg'), 'utf8'),
    readFile(join(root, 'static/img/icon-48.png')),
  ]);
  return {styles, searchScript, emblem, picture};
}
