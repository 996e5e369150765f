import {UserError} from '../../src/handbook/problem.ts';

/**
 * The public address of the site, with a slash at its end: `https://handbook.example.org/covid/`; null where the
 * operator has not told it (HANDBOOK_URL, HANDBOOK_BASE_URL).
 * @throws UserError if what was told is no web address.
 */
export function readSiteAddress(env: Readonly<Record<string, string | undefined>>): string | null {
  const host = env['HANDBOOK_URL'] ?? '';
  if (host === '') return null;
  const base = `/${env['HANDBOOK_BASE_URL'] ?? ''}/`.replace(/\/{2,}/g, '/');
  const address = URL.canParse(host) ? new URL(base, host) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new UserError(
      `HANDBOOK_URL is "${host}". Expected the address of the host, for instance "https://handbook.example.org". Mend it, or leave it out: then the books carry no QR codes.`,
    );
  }
  return address.href;
}
