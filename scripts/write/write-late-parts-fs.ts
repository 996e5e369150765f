import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {LATE_PARTS} from '../../src/handbook/late-parts.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {createLateParts, type LatePartsInput} from '../outputs/late-parts/create-late-parts.ts';
import {fillLatePart} from '../outputs/late-parts/fill-late-part.ts';
import {localeFolder} from '../outputs/pack/group-files.ts';
import {writeWholeFile} from './write-whole-file-fs.ts';

/**
 * Writes into the pages of one language, in an assembled site, what is known only now.
 * @throws UserError if a page has no place for it.
 */
export async function writeLateParts(site: string, input: LatePartsInput): Promise<void> {
  const parts = createLateParts(input);
  for (const part of LATE_PARTS) {
    const file = join(site, localeFolder(input.tag), part, 'index.html');
    const page = fillLatePart(await readFile(file, 'utf8'), part, parts[part]);
    if (page === null) {
      throw new UserError(
        `${file}: no empty place for "${part}". Expected one, as src/components/LateContent.tsx makes it. Remove .cache/site and build again.`,
      );
    }
    await writeWholeFile(file, page);
  }
}
