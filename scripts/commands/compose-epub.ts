import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import {downloadName} from '../../src/handbook/downloads.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import type {Revision} from '../../src/handbook/revision.ts';
import {createCover, COVER_SIZE} from '../outputs/epub/create-cover.ts';
import {createEpub} from '../outputs/epub/create-epub.ts';
import {packEpub} from '../outputs/epub/pack-epub.ts';
import {fontFiles} from '../outputs/pdf/create-font-faces.ts';
import {readEpubStyles} from '../read/read-print-styles-fs.ts';
import type {Printer} from '../write/print-pdf-browser.ts';
import {readPrintMaterials} from './print-materials.ts';

export interface ComposeEpubInput {
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly revision: Revision;
  /** Draws the cover. */
  readonly printer: Printer;
}

/**
 * One edition as EPUB.
 * @throws UserError if the browser fails twice.
 */
export async function composeEpub(input: ComposeEpubInput): Promise<Uint8Array> {
  const {handbook, locale, edition, revision} = input;
  const cover = await drawCover(input);
  const styles = await readEpubStyles();
  return packEpub(createEpub({handbook, locale, edition, revision, styles, cover}), revision.date);
}

async function drawCover({handbook, locale, edition, printer}: ComposeEpubInput): Promise<Uint8Array> {
  const {fonts, emblem} = await readPrintMaterials(locale);
  const html = createCover({locale, edition, say: handbook.say[locale], fonts, emblem});
  const name = downloadName(locale, edition, 'epub');
  return printer.draw({name, html, files: fontFiles(fonts), ...COVER_SIZE});
}
