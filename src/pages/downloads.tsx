import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {say} from '../components/say.ts';
import {useHandbook, useLocale} from '../components/use-handbook.ts';
import {downloadName} from '../handbook/downloads.ts';
import {EDITIONS} from '../handbook/editions.ts';
import {formatSize} from '../handbook/format-size.ts';
import {PUBLISHED_LOCALES} from '../handbook/locales.ts';

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
  return (
    <Layout title={say('downloads.title')} description={say('downloads.description')}>
      <main className="container margin-vert--lg">
        <h1>{say('downloads.title')}</h1>
        <p>{say('downloads.lead')}</p>
        {downloads.length === 0 ? (
          <p>{say('downloads.none')}</p>
        ) : (
          <>
            <ul className="downloads">
              {downloads.map((file) => (
                <li key={file.path}>
                  <a className="button button--primary" href={address(file.path)}>
                    {say(`edition.${file.edition}`)}
                  </a>{' '}
                  {say('downloads.pdf', {size: formatSize(file.bytes, tag), pages: file.pages})}
                </li>
              ))}
            </ul>
            <h2>{say('downloads.otherLanguages')}</h2>
            <ul className="downloads-others">
              {others.map((locale) => (
                <li key={locale.tag}>
                  <span lang={locale.tag} dir={locale.direction}>
                    {locale.name}
                  </span>
                  :{' '}
                  {EDITIONS.map(({id}, index) => (
                    <span key={id}>
                      {index > 0 && ' · '}
                      <a href={address(downloadName(locale.tag, id, 'pdf'))} hrefLang={locale.tag}>
                        {say(`edition.${id}`)}
                      </a>
                    </span>
                  ))}
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
