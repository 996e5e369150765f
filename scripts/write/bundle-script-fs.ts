import {join} from 'node:path';
import {build} from 'esbuild';

export interface BundleInput {
  /** The project, from where `source` is named. */
  readonly root: string;
  readonly source: string;
  /** Names that the source leaves open, with the code that stands for them. */
  readonly define?: Readonly<Record<string, string>>;
}

/** A script or style sheet with all that it imports, as one small file that depends on nothing else. */
export async function bundleScript({root, source, define = {}}: BundleInput): Promise<string> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [join(root, source)],
    bundle: true,
    write: false,
    minify: true,
    // Texts stay as they are, which is smaller than escapes where the script is not Latin.
    charset: 'utf8',
    format: 'iife',
    target: ['chrome90', 'firefox90', 'safari15'],
    define: {...define},
    legalComments: 'none',
  });
  const file = result.outputFiles[0];
  if (file === undefined) throw new Error(`esbuild made nothing of ${source}.`);
  return file.text;
}
