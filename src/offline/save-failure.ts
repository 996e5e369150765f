/** Why saving ended without a saved copy. */
export type FailureReason =
  /** The connection broke, stalled or answered with a server's error. */
  | 'network'
  | 'space'
  /** A file's content is not what the manifest says: cut short, altered, or a sign-in page in its place. */
  | 'damaged'
  /** The site was renewed while it was saved, again and again. */
  | 'changed'
  /** The browser refuses storage or a service worker. */
  | 'denied'
  /** Another window is saving or removing the same language. */
  | 'busy';

/** Ends a save; what was saved before stays as it is. */
export class SaveFailure extends Error {
  override readonly name = 'SaveFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}

/** The reason behind any error that saving may run into. */
export function failureReason(error: unknown): FailureReason {
  if (error instanceof SaveFailure) return error.reason;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'space';
  return name === 'TypeError' || name === 'NetworkError' || name === 'TimeoutError' ? 'network' : 'denied';
}
