import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {say} from '../components/say.ts';
import {useHandbook, useLocale} from '../components/use-handbook.ts';
import {downloadName, type Download, type DownloadFormat} from '../handbook/downloads.ts';
import {DEFAULT_EDITION, EDITIONS} from '../handbook/editions.ts';
import {formatSize} from '../handbook/format-size.ts';
import {PUBLISHED_LOCALES, type LocaleTag} from '../handbook/locales.ts';

/**
 * Every file that can be taken away: the reader's language with sizes, the others as links. Without the `download`
 * attribute: Chrome takes links that have it past the service worker, so saved PDFs could not be had offline.
 */
export default function DownloadsPage(): ReactNode {
  const {downloads} = useHandbook();
  const {tag} = useLocale();
  const {siteConfig, i18n} = useDocusaurusContext();
  // Downloads are shared by all languages and lie at the site's root, above the language's own address.
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? siteConfig.baseUrl;
  const address = (name: string): string => `${root}downloads/${name}`;
  const others = PUBLISHED_LOCALES.filter((locale) => locale.tag !== tag);
  const cards = downloads.filter(({format}) => format === 'cards');
  return (
    <Layout title={say('downloads.title')} description={say('downloads.description')}>
      <main className="container margin-vert--lg">
        <h1>{say('downloads.title')}</h1>
        <p>{say('downloads.lead')}</p>
        {downloads.length === 0 ? (
          <p>{say('downloads.none')}</p>
        ) : (
          <>
            {EDITIONS.map(({id}) => (
              <section key={id}>
                <h2>{say(`edition.${id}`)}</h2>
                <ul className="downloads">
                  {downloads
                    .filter(({edition, format}) => edition === id && format !== 'cards')
                    .map((file) => (
                      <DownloadLine key={file.path} file={file} address={address(file.path)} tag={tag} />
                    ))}
                </ul>
              </section>
            ))}
            {cards.length > 0 && (
              <section>
                <h2>{say('cards.title')}</h2>
                <p>{say('cards.lead')}</p>
                <ul className="downloads">
                  {cards.map((file) => (
                    <DownloadLine key={file.path} file={file} address={address(file.path)} tag={tag} />
                  ))}
                </ul>
              </section>
            )}
            <h2>{say('downloads.otherLanguages')}</h2>
            <ul className="downloads-others">
              {others.map((locale) => (
                <li key={locale.tag}>
                  <span lang={locale.tag} dir={locale.direction}>
                    {locale.name}
                  </span>
                  :{' '}
                  {EDITIONS.map(({id}) => (
                    <span key={id}>
                      {say(`edition.${id}`)}{' '}
                      {(['pdf', 'epub'] as const).map((format) => (
                        <span key={format}>
                          {format !== 'pdf' && ', '}
                          <a
                            href={address(downloadName(locale.tag, id, format))}
                            hrefLang={locale.tag}
                            aria-label={`${locale.name}, ${say(`edition.${id}`)}, ${FORMAT_NAMES[format]}`}
                          >
                            {FORMAT_NAMES[format]}
                          </a>
                        </span>
                      ))}
                      {' · '}
                    </span>
                  ))}
                  <a
                    href={address(downloadName(locale.tag, DEFAULT_EDITION, 'cards'))}
                    hrefLang={locale.tag}
                    aria-label={`${locale.name}, ${say('cards.title')}`}
                  >
                    {say('cards.title')}
                  </a>
                </li>
              ))}
            </ul>
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

/** What a file's button says; cards are printed from a PDF. */
const FORMAT_NAMES: Readonly<Record<DownloadFormat, string>> = {pdf: 'PDF', epub: 'EPUB', cards: 'PDF'};

interface DownloadLineProps {
  readonly file: Download;
  readonly address: string;
  readonly tag: LocaleTag;
}

/** A button and what comes behind it: format, size and pages. */
function DownloadLine({file, address, tag}: DownloadLineProps): ReactNode {
  const size = formatSize(file.bytes, tag);
  return (
    <li>
      <a className="button button--primary" href={address}>
        {FORMAT_NAMES[file.format]}
      </a>{' '}
      {file.pages === null ? say('downloads.epub', {size}) : say('downloads.pdf', {size, pages: file.pages})}
    </li>
  );
}
