import type {PackManifest} from './pack-manifest.ts';

const HASHED = /assets\/(js|css)\/([\w~.-]+?)\.[0-9a-f]{8}\.(js|css)/g;

/** Today's address of each script and style sheet, by its address without the hash; null where two share one. */
type Names = ReadonlyMap<string, string | null>;

/** The names of a revision's scripts and style sheets. */
export function assetNames({files}: Pick<PackManifest, 'files'>): Names {
  const names = new Map<string, string | null>();
  for (const {url} of files) {
    const stem = url.replace(HASHED, 'assets/$1/$2.$3');
    if (stem !== url) names.set(stem, names.has(stem) ? null : url);
  }
  return names;
}

/**
 * A page with the scripts of another revision. One changed word renames the script that lists all others, and every
 * page names that: whoever has the page needs not fetch it for this. The result counts only if it has the hash of
 * the page that is published.
 */
export function renameAssets(html: string, names: Names): string {
  return html.replace(
    HASHED,
    (whole, kind: string, name: string, end: string) => names.get(`assets/${kind}/${name}.${end}`) ?? whole,
  );
}
