import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {LOCALE_TAGS, type LocaleTag} from '../../src/handbook/locales.ts';
import {PACK_MANIFEST_NAME, type PackManifest} from '../../src/offline/pack-manifest.ts';
import {RECALLS_NAME} from '../../src/offline/recalls.ts';
import {createPackManifest} from '../outputs/pack/create-pack-manifest.ts';
import {createServedLanguages} from '../outputs/pack/create-served-languages.ts';
import {createWebManifest, WEB_MANIFEST_NAME} from '../outputs/pack/create-web-manifest.ts';
import {createResetPage} from '../outputs/pack/create-reset-page.ts';
import {localeFolder, RESET_PAGE} from '../outputs/pack/group-files.ts';
import {readBuiltFiles} from '../read/read-built-files-fs.ts';
import {bundleServiceWorker} from './bundle-service-worker-fs.ts';
import {withTransferSizes} from './keep-transfer-sizes-fs.ts';
import {writeParts} from './write-parts-fs.ts';
import {writeWholeFile} from './write-whole-file-fs.ts';

export interface WritePacksInput {
  /** The project, whose service worker is bundled. */
  readonly root: string;
  /** The assembled site: all languages and the downloads. Nothing in it may change afterwards. */
  readonly site: string;
  readonly handbook: Handbook;
  /** ISO day of the newest change to each language's text; languages that were not built are left out. */
  readonly dates: Readonly<Partial<Record<LocaleTag, string>>>;
}

/**
 * Makes an assembled site one that can be saved: the service worker at its root, and at each language's root what
 * it consists of (`offline.json`) and how it is installed (`manifest.webmanifest`). Returns the packs.
 */
export async function writePacks({
  root,
  site,
  handbook,
  dates,
}: WritePacksInput): Promise<readonly PackManifest[]> {
  const locales = LOCALE_TAGS.flatMap((locale) => {
    const date = dates[locale];
    return date === undefined ? [] : [{locale, date, folder: join(site, localeFolder(locale))}];
  });
  await writeFile(join(site, RECALLS_NAME), `${JSON.stringify(handbook.recalls)}\n`);
  for (const {locale, folder} of locales) {
    await writeFile(join(folder, WEB_MANIFEST_NAME), createWebManifest(handbook, locale));
    await writeWholeFile(join(folder, RESET_PAGE), createResetPage(handbook, locale));
  }
  const manifests = await withTransferSizes(root, async (sizeOf) => {
    // Listed after the last file that belongs to a pack is written.
    const files = await readBuiltFiles(site, sizeOf);
    const made: PackManifest[] = [];
    for (const {locale, date, folder} of locales) {
      const parts = await writeParts(site, locale, sizeOf);
      const manifest = createPackManifest(locale, date, files, parts);
      await writeFile(join(folder, PACK_MANIFEST_NAME), `${JSON.stringify(manifest)}\n`);
      made.push(manifest);
    }
    return made;
  });
  await writeFile(join(site, 'sw.js'), await bundleServiceWorker(root, createServedLanguages(handbook)));
  return manifests;
}
