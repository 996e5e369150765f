import type {ReactNode} from 'react';
import {DOWNLOAD_FORMATS, downloadName, type Download, type DownloadFormat} from '../handbook/downloads.ts';
import {DEFAULT_EDITION, EDITION_IDS, type EditionId} from '../handbook/editions.ts';
import {formatDate} from '../handbook/format-date.ts';
import {formatSize} from '../handbook/format-size.ts';
import {PUBLISHED_LOCALES, withColon, type LocaleTag} from '../handbook/locales.ts';
import type {Say} from '../handbook/messages.ts';
import type {Revision} from '../handbook/revision.ts';

export interface DownloadsData {
  readonly downloads: readonly Download[];
  /** Of the texts that they were made from. */
  readonly revisions: Readonly<Record<EditionId, Revision>>;
  /** Of the page. */
  readonly tag: LocaleTag;
  /** Address at which the site of all languages begins: downloads are shared by them. */
  readonly baseUrl: string;
}

export interface DownloadsListProps extends DownloadsData {
  readonly say: Say;
}

/**
 * The files of the reader's language with their sizes, the others as links. Without the `download` attribute: Chrome
 * takes links that have it past the service worker, so saved PDFs could not be had offline.
 */
export function DownloadsList(props: DownloadsListProps): ReactNode {
  const {downloads, baseUrl, say} = props;
  if (downloads.length === 0) return <p>{say('downloads.none')}</p>;
  const formats = DOWNLOAD_FORMATS.filter((format) => downloads.some((file) => file.format === format));
  return (
    <>
      {EDITION_IDS.map((edition) => (
        <EditionDownloads key={edition} edition={edition} {...props} />
      ))}
      {formats.includes('zip') && <p>{say('downloads.zipHint')}</p>}
      {formats.includes('zim') && <p>{say('downloads.zimHint')}</p>}
      <h2>{say('downloads.otherLanguages')}</h2>
      <OtherDownloads formats={formats} {...props} />
      <p>
        {say('downloads.checksums')} <a href={addressOf(baseUrl, 'SHA256SUMS')}>SHA256SUMS</a>,{' '}
        <a href={addressOf(baseUrl, 'manifest.json')}>manifest.json</a>
      </p>
    </>
  );
}

function addressOf(baseUrl: string, name: string): string {
  return `${baseUrl}downloads/${name}`;
}

function EditionDownloads({
  edition,
  downloads,
  revisions,
  tag,
  baseUrl,
  say,
}: DownloadsListProps & {readonly edition: EditionId}): ReactNode {
  const files = downloads.filter((file) => file.edition === edition);
  if (files.length === 0) return null;
  const {id, date} = revisions[edition];
  return (
    <section aria-labelledby={`edition-${edition}`}>
      <h2 id={`edition-${edition}`}>{say(`edition.${edition}`)}</h2>
      <p>{say('trust.revision', {revision: id, date: formatDate(date, tag)})}</p>
      <ul className="downloads">
        {files.map((file) => (
          <li key={file.path}>
            <a
              className={`button button--primary ${file.format === 'pdf' ? '' : 'button--outline'}`}
              href={addressOf(baseUrl, file.path)}
            >
              {describe(file, isolate(formatSize(file.bytes, tag)), tag, say)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describe({format, pages}: Download, size: string, tag: LocaleTag, say: Say): string {
  switch (format) {
    case 'pdf':
      return say('downloads.pdf', {size, pages: pages ?? 0});
    case 'epub':
      return say('downloads.epub', {size});
    case 'cards':
      return withColon(tag, say('cards.title'), say('downloads.pdf', {size, pages: pages ?? 0}));
    case 'zip':
      return say('downloads.zip', {size});
    case 'zim':
      return say('downloads.zim', {size});
  }
}

/** Keeps a size in one piece behind a Latin name in a text that runs from right to left. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

function nameOf(format: DownloadFormat, say: Say): string {
  return format === 'cards' ? say('cards.title') : format.toUpperCase();
}

function OtherDownloads({
  formats,
  tag,
  baseUrl,
  say,
}: Pick<DownloadsListProps, 'tag' | 'baseUrl' | 'say'> & {
  readonly formats: readonly DownloadFormat[];
}): ReactNode {
  return (
    <ul className="downloads-others">
      {PUBLISHED_LOCALES.filter((locale) => locale.tag !== tag).map((locale) => (
        <li key={locale.tag}>
          <strong lang={locale.tag} dir={locale.direction}>
            {locale.name}
          </strong>
          {EDITION_IDS.map((edition) => (
            <span key={edition}>
              {withColon(tag, say(`edition.${edition}`), '')}
              {formats
                .filter((format) => format !== 'cards' || edition === DEFAULT_EDITION)
                .map((format) => (
                  <a
                    key={format}
                    href={addressOf(baseUrl, downloadName(locale.tag, edition, format))}
                    hrefLang={locale.tag}
                    aria-label={`${nameOf(format, say)}, ${locale.name}, ${say(`edition.${edition}`)}`}
                  >
                    {nameOf(format, say)}
                  </a>
                ))}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
