/**
 * The part of a service worker's global scope that ours uses. TypeScript's own `webworker` library cannot stand
 * beside `dom` in one project.
 */
export interface WorkerScope {
  readonly registration: {readonly scope: string};
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      readonly includeUncontrolled: boolean;
      readonly type: 'window';
    }): Promise<readonly {readonly id: string}[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LifeEvent & MessageEvent<unknown>) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  /** Id of the page that a navigation is about to open; empty in browsers that do not tell it. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

/** Message by which a page tells the worker that something was saved or removed; it is answered on its port. */
export const COPIES_CHANGED = 'saved-copies-changed';

/** Header by which the saving page asks past what is saved. */
export const SAVING_HEADER = 'x-handbook-saving';
