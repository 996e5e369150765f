import {parseSavedMark, SAVED_MARK_SELECTOR, type SavedMark} from './saved-mark.ts';

/** The mark of the saved copy that the open page was answered from; null if it came from the network. */
export function readSavedMark(): SavedMark | null {
  return parseSavedMark(document.querySelector(SAVED_MARK_SELECTOR)?.getAttribute('content') ?? null);
}
