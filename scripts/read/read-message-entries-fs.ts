import {join} from 'node:path';
import * as z from 'zod';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {messagesFile} from '../../src/handbook/paths.ts';
import {readText} from './read-text-fs.ts';

const entriesSchema = z.record(z.string(), z.looseObject({message: z.string()}));

type MessageEntries = z.infer<typeof entriesSchema>;

/** The entries of a language's interface texts with all that they hold, such as Docusaurus's `description`. */
export async function readMessageEntries(root: string, locale: LocaleTag): Promise<MessageEntries> {
  return entriesSchema.parse(JSON.parse(await readText(join(root, messagesFile(locale)))));
}
