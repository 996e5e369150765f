import type {LocaleTag} from '../handbook/locales.ts';
import type {SaveProgress} from './fill-pack-browser.ts';
import type {FailureReason} from './save-failure.ts';
import type {SaveChoice, Weight} from './pack-manifest.ts';
import type {SavedCopy} from './saved-copy.ts';

/** What the page about saving knows. */
export type OfflineState =
  /** On the server, and until the first look at the device. */
  {readonly kind: 'unknown'} | {readonly kind: 'unsupported'} | OfflineFacts;

export interface OfflineFacts {
  readonly kind: 'known';
  readonly copies: readonly SavedCopy[];
  readonly offer: Offer;
  readonly activity: Activity;
  /** Whether the browser promises to keep what is saved; null where it does not say. */
  readonly isKept: boolean | null;
  /** What the reader chose last; null before that. */
  readonly chosen: SaveChoice | null;
  /** True where the device's clock cannot be right. */
  readonly isClockWrong: boolean;
}

/** What the server has for the current language. */
export type Offer =
  | {readonly kind: 'looking'}
  | {readonly kind: 'unreachable'}
  | {
      readonly kind: 'published';
      readonly revision: string;
      readonly date: string;
      /** What a choice would cost. */
      readonly sizeOf: (choice: SaveChoice) => OfferSize;
      /** How many pages of the saved copy have changed; null where nothing is saved. */
      readonly changedPages: number | null;
      /** The weights that this site offers: without PDFs there is none with them. */
      readonly weights: readonly Weight[];
    };

export interface OfferSize {
  /** Bytes of the whole on its way, whatever lies on the device already. */
  readonly onTheWay: number;
  /** Bytes that would come over the network, as this server sends them. */
  readonly toFetch: number;
  /** Space that the whole takes on the device, in bytes. */
  readonly onDevice: number;
  /** True if a part of this revision lies on the device, not yet complete. */
  readonly isBegun: boolean;
}

/** What was done last on this page. */
export type Activity =
  | {readonly kind: 'none'}
  | {readonly kind: 'saving'; readonly progress: SaveProgress}
  | {readonly kind: 'stopped'}
  | {readonly kind: 'failed'; readonly reason: FailureReason}
  | {readonly kind: 'removed'; readonly locale: LocaleTag}
  /** A revision other than the one on the screen is saved now. */
  | {readonly kind: 'renewed'}
  | {readonly kind: 'saved'};
