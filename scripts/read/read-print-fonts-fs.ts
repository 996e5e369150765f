import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {basename, dirname, join} from 'node:path';
import {parseFontFaces, type FontFaceRule} from '../../src/fonts/parse-font-faces.ts';
import {parseFontCoverage} from '../../src/fonts/parse-font-coverage.ts';
import {wantedFamilies, type PrintFont, type PrintFontFace} from '../../src/fonts/print-font.ts';
import type {LocaleTag} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';

const require = createRequire(import.meta.url);

/** Regular, bold and slanted; a family need not have all of them. */
const CUTS = ['400', '700', '400-italic'];
/** The same in the words of @expo-google-fonts. */
const WHOLE_CUTS = [
  {cut: '400Regular', weight: '400', style: 'normal'},
  {cut: '700Bold', weight: '700', style: 'normal'},
  {cut: '400Regular_Italic', weight: '400', style: 'italic'},
];

/**
 * The fonts that a language is printed in, with the characters that each file can draw.
 * @throws UserError if the package of a family is not installed.
 */
export async function readPrintFonts(locale: LocaleTag): Promise<readonly PrintFont[]> {
  return Promise.all(
    wantedFamilies(locale).map(async ({family, scale, ranges}) => ({
      family,
      scale,
      faces: (await readFaces(family)).map((face) => ({...face, ranges: face.ranges ?? ranges})),
    })),
  );
}

async function readFaces(family: string): Promise<readonly PrintFontFace[]> {
  const [first = '', second = ''] = family.split('/');
  if (first === 'google') return readWholeFaces(second);
  const {packageName, sheets} = locateFamily(family);
  const folder = packageFolder(packageName);
  const styles = await Promise.all(
    sheets.map((sheet) => readFile(join(folder, sheet), 'utf8').catch(() => '')),
  );
  const rules = styles.flatMap(parseFontFaces);
  if (rules.length === 0) {
    throw new UserError(
      `The package ${packageName} has no font "${family}". Correct printFonts in src/handbook/locales.ts.`,
    );
  }
  return Promise.all(rules.map((rule) => readFace(folder, rule)));
}

/** The cuts of a family that comes as one file each, with all its scripts. */
async function readWholeFaces(name: string): Promise<readonly PrintFontFace[]> {
  const folder = packageFolder(`@expo-google-fonts/${name}`);
  const prefix = name.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  return Promise.all(
    WHOLE_CUTS.map(({cut, weight, style}) =>
      readFace(folder, {weight, style, file: `${cut}/${prefix}_${cut}.ttf`, ranges: null}),
    ),
  );
}

function locateFamily(family: string): {readonly packageName: string; readonly sheets: readonly string[]} {
  const [first = '', second] = family.split('/');
  if (first === 'variable') return {packageName: `@fontsource-variable/${second}`, sheets: ['index.css']};
  const prefix = second === undefined ? '' : `${second}-`;
  return {packageName: `@fontsource/${first}`, sheets: CUTS.map((cut) => `${prefix}${cut}.css`)};
}

function packageFolder(name: string): string {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    throw new UserError(
      `The font ${name} is not installed. Run "npm ci", or correct printFonts in src/handbook/locales.ts.`,
    );
  }
}

async function readFace(folder: string, {weight, style, file, ranges}: FontFaceRule): Promise<PrintFontFace> {
  const path = join(folder, file);
  return {
    weight,
    style,
    name: basename(file),
    path,
    ranges,
    coverage: await coverageOf(path),
  };
}

const coverages = new Map<string, Promise<PrintFontFace['coverage']>>();

/** Languages and editions share fonts: each file is read once. */
function coverageOf(path: string): Promise<PrintFontFace['coverage']> {
  const known = coverages.get(path) ?? readFile(path).then(parseFontCoverage);
  coverages.set(path, known);
  return known;
}
