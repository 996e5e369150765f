import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {UserError} from '../../src/handbook/problem.ts';
import {queriesFile, queriesSchema, type Query} from '../outputs/search-bench/queries.ts';

/** The queries of a language; null where nobody has written any. @throws UserError if the file has another shape. */
export async function readQueries(root: string, locale: string): Promise<readonly Query[] | null> {
  const file = queriesFile(locale);
  const text = await readFile(join(root, file), 'utf8').catch(() => null);
  if (text === null) return null;
  const parsed = queriesSchema.safeParse(parseJson(file, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UserError(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is no valid JSON: ${(error as SyntaxError).message}. Correct it.`);
  }
}
