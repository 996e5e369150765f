import type {LocaleTag} from '../handbook/locales.ts';
import type {SaveProgress} from './fill-pack-browser.ts';
import {readChoice, rememberChoice} from './chosen-browser.ts';
import {withLanguageLock} from './language-lock-browser.ts';
import {isClockWrong} from './clock.ts';
import type {Activity, OfflineFacts, OfflineState} from './offline-state.ts';
import type {SaveChoice} from './pack-manifest.ts';
import {readOffer} from './offer-browser.ts';
import {readSavedCopies, removeCopy} from './records-browser.ts';
import {failureReason} from './save-failure.ts';
import {readSavedMark} from './saved-mark-browser.ts';
import {savePack} from './save-pack-browser.ts';
import type {OfflineSite} from './site.ts';
import {askToKeep, canSave, isKept} from './storage-browser.ts';
import {stopWorker, tellWorker} from './worker-browser.ts';

/** What the page about saving shows and does. Lives as long as the tab, so a save goes on while the reader reads. */
export interface OfflineStore {
  readonly read: () => OfflineState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly look: () => Promise<void>;
  readonly save: (choice: SaveChoice) => Promise<void>;
  /** Notes what the reader would save. */
  readonly choose: (choice: SaveChoice) => void;
  readonly stop: () => void;
  readonly remove: (locale: LocaleTag) => Promise<void>;
}

export function createOfflineStore(site: OfflineSite): OfflineStore {
  let state: OfflineState = {kind: 'unknown'};
  let running: AbortController | null = null;
  let waiting: AbortController | null = null;
  const listeners = new Set<() => void>();
  const show = (next: OfflineState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const change = (part: Partial<OfflineFacts>): void => {
    if (state.kind === 'known') show({...state, ...part});
  };

  let looks = 0;
  const look = async (): Promise<void> => {
    if (!canSave()) {
      show({kind: 'unsupported'});
      return;
    }
    looks += 1;
    const turn = looks;
    try {
      const copies = await readSavedCopies(site.base);
      const kept = await isKept();
      // A later look knows more: what this one found may be of before a save.
      if (turn !== looks) return;
      // Nothing is waited for from here to the showing: a save may end at any moment.
      const activity: Activity = state.kind === 'known' ? state.activity : {kind: 'none'};
      const past = copies.flatMap(({date, savedAt}) => [date, savedAt]);
      show({
        kind: 'known',
        copies,
        offer: {kind: 'looking'},
        activity,
        isKept: kept,
        chosen: readChoice(site),
        isClockWrong: isClockWrong(new Date(), null, past),
      });
      const {offer, serverTime} = await readOffer(site, copies);
      if (turn !== looks) return;
      const dates = offer.kind === 'published' ? [...past, offer.date] : past;
      change({offer, isClockWrong: isClockWrong(new Date(), serverTime, dates)});
    } catch {
      // Storage is switched off, as in some private windows.
      if (turn === looks) show({kind: 'unsupported'});
    }
  };

  const choose = (chosen: SaveChoice): void => {
    rememberChoice(site, chosen);
    change({chosen});
  };

  const save = async (choice: SaveChoice): Promise<void> => {
    if (running !== null) return;
    waiting?.abort();
    choose(choice);
    running = new AbortController();
    const {signal} = running;
    const onScreen = readSavedMark();
    change({activity: {kind: 'saving', progress: {done: 0, total: 0}}});
    // Asked for beside the work: where the browser asks the reader, nothing has to wait for the answer.
    void askToKeep().then((kept) => change({isKept: kept}));
    let activity: Activity;
    try {
      const onProgress = throttled((progress: SaveProgress) => {
        if (!signal.aborted) change({activity: {kind: 'saving', progress}});
      });
      const copy = await savePack(site, {choice, signal, onProgress});
      const isRenewed = onScreen !== null && onScreen.revision !== copy.revision;
      activity = {kind: isRenewed ? 'renewed' : 'saved'};
    } catch (error) {
      activity = signal.aborted ? {kind: 'stopped'} : {kind: 'failed', reason: failureReason(error)};
    }
    running = null;
    change({activity});
    // As soon as there is a network again, saving goes on by itself while the page is open.
    if (activity.kind === 'failed' && activity.reason === 'network') {
      waiting = new AbortController();
      window.addEventListener('online', () => void save(choice), {once: true, signal: waiting.signal});
    }
    await look();
  };

  const remove = async (locale: LocaleTag): Promise<void> => {
    waiting?.abort();
    let activity: Activity;
    try {
      const left = await withLanguageLock({base: site.base, locale}, () => removeCopy(site.base, locale));
      await (left.length === 0 ? stopWorker(site.base) : tellWorker(site.base));
      activity = {kind: 'removed', locale};
    } catch (error) {
      activity = {kind: 'failed', reason: failureReason(error)};
    }
    change({activity});
    await look();
  };

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
    choose,
    save,
    stop: () => running?.abort(),
    remove,
  };
}

/** Progress comes with every packet; screens and screen readers need it a few times a second. */
function throttled<Value>(show: (value: Value) => void): (value: Value) => void {
  let last = 0;
  return (value) => {
    const now = performance.now();
    if (now - last < 150) return;
    last = now;
    show(value);
  };
}
