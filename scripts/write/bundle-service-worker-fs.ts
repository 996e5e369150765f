import type {ServedLanguage} from '../../src/offline/languages.ts';
import {bundleScript} from './bundle-script-fs.ts';

/** The service worker as one script, with the languages put into it. */
export async function bundleServiceWorker(
  root: string,
  languages: readonly ServedLanguage[],
): Promise<string> {
  return bundleScript({
    root,
    source: 'src/offline/service-worker.ts',
    define: {LANGUAGES: JSON.stringify(languages)},
  });
}
