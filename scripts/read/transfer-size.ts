import {promisify} from 'node:util';
import {gzip} from 'node:zlib';

const compress = promisify(gzip);

/** How many bytes of a content go over the line, after gzip; `sha256` is its hash, in hexadecimal digits. */
export type TransferSize = (content: Uint8Array, sha256: string) => Promise<number>;

/** Finds it out, without asking what is known. */
export const gzipSize: TransferSize = async (content) => (await compress(content)).byteLength;
