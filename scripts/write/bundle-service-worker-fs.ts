import {join} from 'node:path';
import {build} from 'esbuild';
import type {ServedLanguage} from '../../src/offline/languages.ts';

const SOURCE = 'src/offline/service-worker.ts';

/** The service worker as one script that depends on nothing else, with the languages put into it. */
export async function bundleServiceWorker(
  root: string,
  languages: readonly ServedLanguage[],
): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [join(root, SOURCE)],
    bundle: true,
    write: false,
    minify: true,
    // Texts stay as they are, which is smaller than escapes where the script is not Latin.
    charset: 'utf8',
    format: 'iife',
    target: ['chrome90', 'firefox90', 'safari15'],
    define: {LANGUAGES: JSON.stringify(languages)},
    legalComments: 'none',
  });
  const script = result.outputFiles[0];
  if (script === undefined) throw new Error(`esbuild made nothing of ${SOURCE}.`);
  return script.text;
}
