/** Digits of a hash that name a part. */
export const PART_ID_LENGTH = 16;

/** SHA-256 in hexadecimal. */
export async function hashOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
