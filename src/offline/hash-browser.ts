/** Digits of a hash that name a part; what is put together from parts is verified as a whole. */
export const PART_ID_LENGTH = 12;
/**
 * Digits of a hash that stand in a manifest: 96 bits tell any damage and any other file. All 256 would cost five kilobytes
 * more at every update, because hashes cannot be compressed.
 */
export const HASH_LENGTH = 24;

/** The first digits of the SHA-256, in hexadecimal, as a manifest has them. */
export async function hashOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH);
}
