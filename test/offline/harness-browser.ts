/** What the tests of saving run in the browser: the site's own code for saving, without the site. */
import {readSavedCopies} from '../../src/offline/records-browser.ts';
import {DEFAULT_CHOICE, parsePackManifest} from '../../src/offline/pack-manifest.ts';
import {hashOf} from '../../src/offline/hash-browser.ts';
import {failureReason} from '../../src/offline/save-failure.ts';
import {savePack} from '../../src/offline/save-pack-browser.ts';
import type {OfflineSite} from '../../src/offline/site.ts';

/** What one page, opened without a network, says of its revision. */
export interface FrameFacts {
  readonly text: string;
  readonly script: unknown;
  readonly stamp: unknown;
}

export interface Harness {
  /** Saves; the revision, or why it failed. */
  readonly save: () => Promise<{readonly revision: string} | {readonly reason: string}>;
  /** The revision that is called saved; null for none. */
  readonly saved: () => Promise<string | null>;
  /** Files of the saved copy that are missing or not what its manifest says. */
  readonly faults: () => Promise<readonly string[]>;
  /** Opens pages and leaves them open, under a name. */
  readonly open: (name: string, paths: readonly string[]) => Promise<readonly FrameFacts[]>;
  /** Asks the pages that are open again for their named file. */
  readonly ask: (name: string) => Promise<readonly unknown[]>;
  readonly close: (name: string) => void;
}

const base = new URL('/', location.href);
const site: OfflineSite = {base, root: base, locale: 'en'};

// Waits after a cut are for real networks: here they would only make the tests long. Longer ones are patience.
const LONGEST_PAUSE_MS = 4000;
const wait = globalThis.setTimeout.bind(globalThis);
globalThis.setTimeout = ((work: () => void, milliseconds = 0) =>
  wait(work, milliseconds > LONGEST_PAUSE_MS ? milliseconds : milliseconds / 20)) as typeof setTimeout;

const frames = new Map<string, HTMLIFrameElement[]>();

/** What the script of a tiny site leaves in its window. */
function scriptRevisionOf(frame: HTMLIFrameElement): unknown {
  return frame.contentWindow === null
    ? null
    : (Reflect.get(frame.contentWindow, 'scriptRevision') as unknown);
}

async function stampOf(frame: HTMLIFrameElement): Promise<unknown> {
  const inside = frame.contentWindow;
  const response = await inside?.fetch(new URL('stamp.json', base).href);
  return ((await response?.json()) as {revision?: unknown} | undefined)?.revision;
}

const harness: Harness = {
  save: async () => {
    try {
      const copy = await savePack(site, {
        choice: DEFAULT_CHOICE,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      });
      return {revision: copy.revision};
    } catch (error) {
      return {reason: failureReason(error)};
    }
  },
  saved: async () => (await readSavedCopies(base))[0]?.revision ?? null,
  faults: async () => {
    const copy = (await readSavedCopies(base))[0];
    if (copy === undefined) return [];
    const cache = await caches.open(copy.cache);
    const manifest = parsePackManifest((await (await cache.match('/offline.json'))?.text()) ?? '');
    if (manifest?.revision !== copy.revision) return ['offline.json'];
    const faults = manifest.files.map(async ({url, sha256}) => {
      const response = await cache.match(new URL(url, base).href);
      const isWhole = response !== undefined && (await hashOf(await response.arrayBuffer())) === sha256;
      return isWhole ? [] : [url];
    });
    return (await Promise.all(faults)).flat();
  },
  open: async (name, paths) => {
    const opened = paths.map(async (path) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
      frame.src = new URL(path, base).href;
      document.body.append(frame);
      await loaded;
      frames.set(name, [...(frames.get(name) ?? []), frame]);
      return {
        text: frame.contentDocument?.body.textContent.trim() ?? '',
        script: scriptRevisionOf(frame),
        stamp: await stampOf(frame),
      };
    });
    return Promise.all(opened);
  },
  ask: (name) => Promise.all((frames.get(name) ?? []).map(stampOf)),
  close: (name) => {
    for (const frame of frames.get(name) ?? []) frame.remove();
    frames.delete(name);
  },
};

(globalThis as {harness?: Harness}).harness = harness;
