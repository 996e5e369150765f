import type {ReactNode} from 'react';
import {EditionLink} from '../../../components/EditionLink.tsx';
import {EditionTitle} from '../../../components/EditionTitle.tsx';
import {EnglishOriginal} from '../../../components/EnglishOriginal.tsx';
import {SaveButton} from '../../../components/SaveButton.tsx';
import {TrustLine} from '../../../components/TrustLine.tsx';

/** Replaces the theme's footer of a page (tags, edit link): what text this is, and the other edition's. */
export default function DocItemFooter(): ReactNode {
  return (
    <footer className="page-footer">
      <EditionTitle />
      <EnglishOriginal />
      <SaveButton />
      <EditionLink />
      <TrustLine />
    </footer>
  );
}
