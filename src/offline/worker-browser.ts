import {SaveFailure} from './save-failure.ts';
import {COPIES_CHANGED} from './worker-scope.ts';

/** Name of the worker's file, at the site's base address. */
export const WORKER_NAME = 'sw.js';
/** How long the worker may take to start, and to take note of a change. */
const START_MS = 20_000;
const NOTE_MS = 3_000;

/**
 * Registers the worker where it is not yet, and waits until it serves.
 * @throws SaveFailure 'network' if it cannot be fetched, 'denied' if the browser refuses it.
 */
export async function startWorker(base: URL): Promise<void> {
  const url = new URL(WORKER_NAME, base);
  const registration = await navigator.serviceWorker
    .register(url, {scope: base.pathname, updateViaCache: 'none'})
    .catch((error: unknown) => {
      // A worker that runs already serves on, though its file could not be asked for just now.
      throw error instanceof TypeError ? new SaveFailure('network', url.href) : error;
    });
  const started = registration.active ?? registration.waiting ?? registration.installing;
  if (started === null || started.state === 'activated') return;
  await withinTime(START_MS, (done) => {
    started.addEventListener('statechange', () => {
      if (started.state === 'activated') done();
    });
  }).catch(() => {
    throw new SaveFailure('denied', 'the service worker does not start');
  });
}

/** Tells a running worker that something was saved or removed, and waits until it has taken note. */
export async function tellWorker(base: URL): Promise<void> {
  const active = (await registrationOf(base))?.active;
  if (active === null || active === undefined) return;
  await withinTime(NOTE_MS, (done) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = done;
    active.postMessage(COPIES_CHANGED, [port2]);
  }).catch(() => undefined);
}

/** Unregisters our worker, and no other of the same origin. */
export async function stopWorker(base: URL): Promise<void> {
  await (await registrationOf(base))?.unregister();
}

async function registrationOf(base: URL): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base.href);
  return registration?.scope === base.href ? registration : undefined;
}

function withinTime(milliseconds: number, work: (done: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
    work(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
