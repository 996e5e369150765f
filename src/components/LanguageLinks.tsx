import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {PUBLISHED_LOCALES} from '../handbook/locales.ts';
import {say} from './say.ts';

/** The same page in every language, as plain links: they work without scripts and on a phone. */
export function LanguageLinks(): ReactNode {
  const {createUrl} = useAlternatePageUtils();
  const {i18n} = useDocusaurusContext();
  return (
    <nav aria-label={say('nav.language')} className="language-links">
      <ul>
        {PUBLISHED_LOCALES.map(({tag, name, direction}) => (
          <li key={tag}>
            {/* A plain link: another language is another site to the router. */}
            <a
              href={createUrl({locale: tag, fullyQualified: false})}
              hrefLang={tag}
              lang={tag}
              dir={direction}
              aria-current={tag === i18n.currentLocale ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
