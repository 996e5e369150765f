import {SaveFailure} from './save-failure.ts';

/** Older browsers have none of it, or only a part; and where storage is denied, each of its answers may be an error. */
function storageManager(): Partial<StorageManager> {
  return (navigator as {readonly storage?: Partial<StorageManager>}).storage ?? {};
}

/** True if this browser, at this address, has all that saving needs. */
export function canSave(): boolean {
  return window.isSecureContext && 'serviceWorker' in navigator && 'caches' in window && 'subtle' in crypto;
}

/**
 * Throws where the browser tells that so many bytes do not fit; browsers that tell nothing are believed.
 * @throws SaveFailure 'space'
 */
export async function requireSpace(bytes: number): Promise<void> {
  const {quota, usage} =
    (await storageManager()
      .estimate?.()
      .catch(() => null)) ?? {};
  if (quota === undefined || usage === undefined) return;
  if (bytes > quota - usage) throw new SaveFailure('space', `${bytes} bytes needed, ${quota - usage} free`);
}

/** Whether the browser promises not to delete what is saved; null where it does not say. */
export async function isKept(): Promise<boolean | null> {
  return (
    (await storageManager()
      .persisted?.()
      .catch(() => null)) ?? null
  );
}

/** Asks the browser to keep what is saved. Some ask the reader, so this belongs to a tap. */
export async function askToKeep(): Promise<boolean | null> {
  return (
    (await storageManager()
      .persist?.()
      .catch(() => null)) ?? null
  );
}
