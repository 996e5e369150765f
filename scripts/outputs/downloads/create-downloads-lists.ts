import type {Download} from '../../../src/handbook/downloads.ts';

/** `downloads/manifest.json`: every file with what it is, so that a program can choose among them. */
export function createDownloadsManifest(downloads: readonly Download[]): string {
  return `${JSON.stringify({files: downloads}, null, 2)}\n`;
}

/** `downloads/SHA256SUMS`, in the form that `sha256sum --check` reads. */
export function createChecksums(downloads: readonly Download[]): string {
  return downloads.map(({sha256, path}) => `${sha256}  ${path}\n`).join('');
}
