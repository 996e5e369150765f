import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {DOWNLOAD_FORMATS, downloadName, type Download, type DownloadFormat} from '../handbook/downloads.ts';
import {DEFAULT_EDITION, EDITION_IDS, type EditionId} from '../handbook/editions.ts';
import {formatDate} from '../handbook/format-date.ts';
import {formatSize} from '../handbook/format-size.ts';
import {PUBLISHED_LOCALES} from '../handbook/locales.ts';
import type {Revision} from '../handbook/revision.ts';
import {say} from './say.ts';
import {useLocale} from './use-page.ts';

export interface DownloadsData {
  readonly downloads: readonly Download[];
  /** Of the texts that they were made from. */
  readonly revisions: Readonly<Record<EditionId, Revision>>;
}

/**
 * Every file that can be taken away: the reader's language with sizes, the others as links. Without the `download`
 * attribute: Chrome takes links that have it past the service worker, so saved PDFs could not be had offline.
 */
export default function DownloadsPage({data}: {readonly data: DownloadsData}): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  // Downloads are shared by all languages and lie at the site's root, above the language's own address.
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? siteConfig.baseUrl;
  const address = (name: string): string => `${root}downloads/${name}`;
  const {downloads} = data;
  const formats = DOWNLOAD_FORMATS.filter((format) => downloads.some((file) => file.format === format));
  return (
    <Layout title={say('downloads.title')} description={say('downloads.description')}>
      <main className="container margin-vert--lg">
        <h1>{say('downloads.title')}</h1>
        <p>{say('downloads.lead')}</p>
        {downloads.length === 0 ? (
          <p>{say('downloads.none')}</p>
        ) : (
          <>
            {EDITION_IDS.map((edition) => (
              <EditionDownloads key={edition} edition={edition} data={data} address={address} />
            ))}
            {formats.includes('zip') && <p>{say('downloads.zipHint')}</p>}
            {formats.includes('zim') && <p>{say('downloads.zimHint')}</p>}
            <h2>{say('downloads.otherLanguages')}</h2>
            <OtherDownloads formats={formats} address={address} />
            <p>
              {say('downloads.checksums')} <a href={address('SHA256SUMS')}>SHA256SUMS</a>,{' '}
              <a href={address('manifest.json')}>manifest.json</a>
            </p>
          </>
        )}
      </main>
    </Layout>
  );
}

interface EditionDownloadsProps {
  readonly edition: EditionId;
  readonly data: DownloadsData;
  readonly address: (name: string) => string;
}

function EditionDownloads({edition, data, address}: EditionDownloadsProps): ReactNode {
  const {tag} = useLocale();
  const files = data.downloads.filter((file) => file.edition === edition);
  if (files.length === 0) return null;
  const {id, date} = data.revisions[edition];
  return (
    <section aria-labelledby={`edition-${edition}`}>
      <h2 id={`edition-${edition}`}>{say(`edition.${edition}`)}</h2>
      <p>{say('trust.revision', {revision: id, date: formatDate(date, tag)})}</p>
      <ul className="downloads">
        {files.map((file) => (
          <li key={file.path}>
            <a
              className={`button button--primary ${file.format === 'pdf' ? '' : 'button--outline'}`}
              href={address(file.path)}
            >
              {describe(file, isolate(formatSize(file.bytes, tag)))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describe({format, pages}: Download, size: string): string {
  switch (format) {
    case 'pdf':
      return say('downloads.pdf', {size, pages: pages ?? 0});
    case 'epub':
      return say('downloads.epub', {size});
    case 'cards':
      return `${say('cards.title')}: ${say('downloads.pdf', {size, pages: pages ?? 0})}`;
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

function nameOf(format: DownloadFormat): string {
  return format === 'cards' ? say('cards.title') : format.toUpperCase();
}

function OtherDownloads({
  formats,
  address,
}: {
  readonly formats: readonly Download['format'][];
  readonly address: (name: string) => string;
}): ReactNode {
  const {tag} = useLocale();
  return (
    <ul className="downloads-others">
      {PUBLISHED_LOCALES.filter((locale) => locale.tag !== tag).map((locale) => (
        <li key={locale.tag}>
          <strong lang={locale.tag} dir={locale.direction}>
            {locale.name}
          </strong>
          {EDITION_IDS.map((edition) => (
            <span key={edition}>
              {say(`edition.${edition}`)}:
              {formats
                .filter((format) => format !== 'cards' || edition === DEFAULT_EDITION)
                .map((format) => (
                  <a
                    key={format}
                    href={address(downloadName(locale.tag, edition, format))}
                    hrefLang={locale.tag}
                    aria-label={`${nameOf(format)}, ${locale.name}, ${say(`edition.${edition}`)}`}
                  >
                    {nameOf(format)}
                  </a>
                ))}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
