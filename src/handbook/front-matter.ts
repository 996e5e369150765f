import {isMap, isScalar, LineCounter, parseDocument} from 'yaml';
import * as z from 'zod';
import type {Problem} from './problem.ts';
import type {FrontMatter} from './types.ts';

const RULE = 'front-matter';

const schema = z.strictObject({
  title: z.string().trim().min(1, 'a title'),
  description: z.string().trim().min(1, 'a sentence that says what the reader can do afterwards'),
  sidebar_label: z.string().trim().min(1).max(30, 'at most 30 characters').optional(),
});

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export interface FrontMatterResult {
  /** Null where the problems leave nothing that can be used. */
  readonly frontMatter: FrontMatter | null;
  readonly problems: readonly Problem[];
}

/** Reads the YAML between the `---` lines at the top of a page. Each fault names key, found and expected. */
export function parseFrontMatter(file: string, text: string): FrontMatterResult {
  const match = FENCE.exec(text);
  if (match === null) {
    return failed([
      {
        file,
        line: 1,
        rule: RULE,
        found: 'no front matter',
        expected: 'a block between two lines "---" at the top, with title and description',
        remedy: 'Add the block; CONTRIBUTING.md shows one.',
      },
    ]);
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(match[1] ?? '', {lineCounter});
  // The YAML starts on the file's second line.
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    return failed(
      document.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        rule: RULE,
        found: error.message.split('\n')[0] ?? 'text that is not YAML',
        expected: 'YAML, one "key: value" on each line',
        remedy: 'Put a value that contains ": " or starts with a sign between double quotes.',
      })),
    );
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) {
    const {title, description, sidebar_label: sidebarLabel} = parsed.data;
    return {frontMatter: {title, description, sidebarLabel: sidebarLabel ?? null}, problems: []};
  }
  const lineOfKey = (key: string): number => {
    const pair = isMap(document.contents)
      ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    return pair !== undefined && isScalar(pair.key) ? lineAt(pair.key.range[0]) : 1;
  };
  return failed(
    parsed.error.issues.flatMap((issue): Problem[] => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          file,
          line: lineOfKey(key),
          rule: RULE,
          found: `the unknown key "${key}"`,
          expected: `only ${Object.keys(schema.shape).join(', ')}`,
          remedy: 'Correct the key, or remove the line.',
        }));
      }
      const key = String(issue.path[0] ?? '');
      const value: unknown = document.get(key);
      return [
        {
          file,
          line: lineOfKey(key),
          rule: RULE,
          found: value === undefined ? `no "${key}"` : `${key}: ${JSON.stringify(value)}`,
          expected: `${key}: ${issue.code === 'invalid_type' ? `a ${issue.expected}` : issue.message}`,
          remedy: `Write "${key}: …" between the two lines "---".`,
        },
      ];
    }),
  );
}

function failed(problems: readonly Problem[]): FrontMatterResult {
  return {frontMatter: null, problems};
}
