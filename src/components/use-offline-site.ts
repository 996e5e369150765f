import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {OfflineSite} from '../offline/site.ts';
import {useLocale} from './use-page.ts';

/** Where the site and the current language lie; what it returns is to be called in the browser only. */
export function useOfflineSite(): () => OfflineSite {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {tag} = useLocale();
  const base = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? siteConfig.baseUrl;
  return () => ({
    base: new URL(base, window.location.href),
    root: new URL(siteConfig.baseUrl, window.location.href),
    locale: tag,
  });
}
