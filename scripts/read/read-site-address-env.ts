import {UserError} from '../../src/handbook/problem.ts';

type Settings = Readonly<Record<string, string | undefined>>;

/** The path below the host at which the site of all languages begins, with a slash at both ends (HANDBOOK_BASE_URL). */
export function readBaseUrl(env: Settings): string {
  return `/${env['HANDBOOK_BASE_URL'] ?? ''}/`.replace(/\/{2,}/g, '/');
}

/**
 * The public address of the site, with a slash at its end: `https://handbook.example.org/covid/`; null where the
 * operator has not told it (HANDBOOK_URL, HANDBOOK_BASE_URL).
 * @throws UserError if what was told is no web address, or has a path.
 */
export function readSiteAddress(env: Settings): string | null {
  const host = env['HANDBOOK_URL'] ?? '';
  if (host === '') return null;
  const address = URL.canParse(host) ? new URL(host) : null;
  if (address === null || !/^https?:$/.test(address.protocol) || address.href !== `${address.origin}/`) {
    throw new UserError(
      `HANDBOOK_URL is "${host}". Expected the address of the host, for instance "https://handbook.example.org"; a path below it stands in HANDBOOK_BASE_URL. Mend it, or leave it out: then the books carry no QR codes.`,
    );
  }
  return new URL(readBaseUrl(env), address).href;
}
