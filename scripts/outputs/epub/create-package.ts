import {createHash} from 'node:crypto';
import {toXml} from 'xast-util-to-xml';
import {x} from 'xastscript';
import type {Child} from 'xastscript';
import {DEFAULT_EDITION, type EditionId} from '../../../src/handbook/editions.ts';
import {findLocale, withColon, type LocaleTag} from '../../../src/handbook/locales.ts';
import type {Say} from '../../../src/handbook/messages.ts';
import type {Revision} from '../../../src/handbook/revision.ts';
import {COVER_PICTURE} from './create-front-pages.ts';
import {STYLE_SHEET} from './create-xhtml.ts';
import {NAV_ITEM} from './create-nav-page.ts';
import {pageFile} from './epub-paths.ts';

/** A page as the package lists it. */
export interface PackagePage {
  readonly item: string;
  /** `mathml`, `svg`. */
  readonly properties: readonly string[];
}

export interface PackageInput {
  readonly locale: LocaleTag;
  readonly edition: EditionId;
  readonly revision: Revision;
  readonly say: Say;
  /** In reading order. */
  readonly pages: readonly PackagePage[];
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The package document: what the book is, its files, and their order. */
export function createPackage({locale, edition, revision, say, pages}: PackageInput): string {
  const title = `${withColon(locale, say('book.title'), say('book.subtitle'))} (${say(`edition.${edition}`)})`;
  const dc = (name: string, text: string, id?: string): Child =>
    x(`dc:${name}`, id === undefined ? {} : {id}, text);
  const meta = (property: string, text: string): Child => x('meta', {property}, text);
  const metadata = x(
    'metadata',
    {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'},
    dc('identifier', bookIdentifier(locale, edition), 'book'),
    dc('identifier', `revision ${revision.id}`),
    dc('title', title),
    dc('language', locale),
    dc('date', revision.date),
    dc('description', say(edition === DEFAULT_EDITION ? 'home.lead' : 'print.record')),
    dc('rights', `${say('print.licence')} ${LICENCE}`),
    // Of the text's newest change: the same text gives the same file whenever it is made.
    meta('dcterms:modified', `${revision.date}T00:00:00Z`),
    ...ACCESSIBILITY.map(([property, text]) => meta(`schema:${property}`, text)),
    meta('schema:accessibilitySummary', say('epub.accessibility')),
    // For reading systems of EPUB 2, which show the cover by it.
    x('meta', {name: 'cover', content: 'cover-picture'}),
  );
  const manifest = x('manifest', [
    x('item', {id: 'styles', href: STYLE_SHEET, 'media-type': 'text/css'}),
    x('item', {
      id: 'cover-picture',
      href: COVER_PICTURE,
      'media-type': 'image/png',
      properties: 'cover-image',
    }),
    ...pages.map(({item, properties}) => {
      const all = [...(item === NAV_ITEM ? ['nav'] : []), ...properties].join(' ');
      return x('item', {
        id: item,
        href: pageFile(item),
        'media-type': 'application/xhtml+xml',
        ...(all === '' ? {} : {properties: all}),
      });
    }),
  ]);
  const spine = x(
    'spine',
    {'page-progression-direction': findLocale(locale).direction},
    pages.map(({item}) => x('itemref', {idref: item})),
  );
  const document = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'book',
      'xml:lang': locale,
      dir: findLocale(locale).direction,
    },
    [metadata, manifest, spine],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(document, {closeEmptyElements: true})}\n`;
}

/** Nothing is claimed here that the files do not show, and no standard that no one has tested against. */
const ACCESSIBILITY: readonly (readonly [property: string, value: string])[] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'MathML'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
];

/** RFC 9562's namespace of names of the web; what is hashed below it is a name that stays the same. */
const NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/** The same for every revision of one language and edition, so that a reading system takes a new one for an update. */
function bookIdentifier(locale: LocaleTag, edition: EditionId): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE, 'hex'))
    .update(`covid-19-handbook/${locale}/${edition}`)
    .digest();
  // Version 5, made from a name, and the variant of the RFC.
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = hash.toString('hex');
  const groups = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20)];
  return `urn:uuid:${[...groups, digits.slice(20, 32)].join('-')}`;
}
