import type {Handbook} from '../../src/handbook/assemble-handbook.ts';
import type {EditionId} from '../../src/handbook/editions.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {planBilingualPdfs} from './plan-bilingual-pdfs.ts';
import {planCards} from './plan-cards.ts';
import {planEpubs} from './plan-epubs.ts';
import {planPdfs} from './plan-pdfs.ts';
import type {PlannedDownload} from './planned-download.ts';

/** What to make of each language. */
export type BookOrder =
  | {
      readonly format: 'pdf';
      readonly editions: readonly EditionId[];
      /** A second language, to be set beside the first; null for books in one language. */
      readonly companion: LocaleTag | null;
      /** Public address of the site, for the QR codes; null where it is not known. */
      readonly address: string | null;
    }
  | {readonly format: 'epub'; readonly editions: readonly EditionId[]}
  | {readonly format: 'cards'; readonly address: string | null};

export interface PlanBooksInput {
  readonly root: string;
  readonly handbook: Handbook;
  readonly locale: LocaleTag;
  readonly order: BookOrder;
}

/** What is ordered of one language. */
export async function planBooks({order, ...language}: PlanBooksInput): Promise<readonly PlannedDownload[]> {
  switch (order.format) {
    case 'cards':
      return [await planCards({...language, address: order.address})];
    case 'epub':
      return planEpubs({...language, editions: order.editions});
    case 'pdf': {
      const {editions, companion, address} = order;
      const books = {...language, editions, address};
      return companion === null ? planPdfs(books) : planBilingualPdfs({...books, companion});
    }
  }
}
