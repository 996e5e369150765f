import type {EditionId} from '../handbook/editions.ts';

/** A file of the built site, as it lies there. */
export interface BuiltFile {
  /** Relative to the built site, with `/` between folders. */
  readonly path: string;
  readonly bytes: number;
  /** Size after gzip where that helps, else `bytes`. */
  readonly transferBytes: number;
  readonly sha256: string;
  /** The edition whose pages alone a script draws; null for all other files. */
  readonly edition: EditionId | null;
}
