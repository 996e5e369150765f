import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {basename, dirname, join} from 'node:path';
import {parseFontFaces, type FontFaceRule} from '../../src/fonts/parse-font-faces.ts';
import {parseWoff2Coverage} from '../../src/fonts/parse-woff2-coverage.ts';
import {fontFamilies, type PrintFont, type PrintFontFace} from '../../src/fonts/print-font.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';

const require = createRequire(import.meta.url);

/** Regular, bold and slanted; a family need not have all of them. */
const CUTS = ['400', '700', '400-italic'];

/**
 * The fonts that a language is printed in, with the characters that each file can draw.
 * @throws UserError if the package of a family is not installed.
 */
export async function readPrintFonts(locale: LocaleTag): Promise<readonly PrintFont[]> {
  return Promise.all(fontFamilies(locale).map(readPrintFont));
}

async function readPrintFont(family: string): Promise<PrintFont> {
  const [name = '', subset] = family.split('/');
  const folder = packageFolder(name);
  const sheets = await Promise.all(
    CUTS.map((cut) =>
      readFile(join(folder, `${subset === undefined ? '' : `${subset}-`}${cut}.css`), 'utf8').catch(() => ''),
    ),
  );
  const rules = sheets.flatMap(parseFontFaces);
  if (rules.length === 0) {
    throw new UserError(
      `The package @fontsource/${name} has no font "${subset ?? name}". Correct printFonts in src/handbook/locales.ts.`,
    );
  }
  return {family, faces: await Promise.all(rules.map((rule) => readFace(folder, rule)))};
}

function packageFolder(name: string): string {
  try {
    return dirname(require.resolve(`@fontsource/${name}/package.json`));
  } catch {
    throw new UserError(
      `The font @fontsource/${name} is not installed. Run "npm ci", or correct printFonts in src/handbook/locales.ts.`,
    );
  }
}

async function readFace(folder: string, {weight, style, file, ranges}: FontFaceRule): Promise<PrintFontFace> {
  const path = join(folder, file);
  const bytes = await readFile(path);
  return {
    weight,
    style,
    name: basename(file),
    path,
    hash: createHash('sha256').update(bytes).digest('hex'),
    ranges,
    coverage: parseWoff2Coverage(bytes),
  };
}
