import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {LanguageLinks} from '../../components/LanguageLinks.tsx';
import {say} from '../../components/say.ts';

/** Replaces the theme's footer: languages that can be reached without scripts, attribution and disclaimer. */
export default function Footer(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <footer className="site-footer">
      <div className="container">
        <LanguageLinks />
        <p>
          <strong>{siteConfig.title}.</strong> {say('trust.attribution')}
        </p>
        <p>{say('trust.disclaimer')}</p>
        <p>
          <Link to="/status/">{say('status.title')}</Link>
        </p>
      </div>
    </footer>
  );
}
