import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCallback} from 'react';
import type {OfflineSite} from '../offline/site.ts';
import {useLocale} from './use-page.ts';

/** Where the site and the current language lie; what it returns is to be called in the browser only. */
export function useOfflineSite(): () => OfflineSite {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {tag} = useLocale();
  const root = siteConfig.baseUrl;
  const base = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? root;
  return useCallback(
    () => ({
      base: new URL(base, window.location.href),
      root: new URL(root, window.location.href),
      locale: tag,
    }),
    [base, root, tag],
  );
}
