import OriginalContent from '@theme-original/DocItem/Content';
import type {ComponentProps, ReactNode} from 'react';
import {ChangedPageNotice} from '../../../components/ChangedPageNotice.tsx';
import {EditionStrip} from '../../../components/EditionStrip.tsx';
import {RecallNotice} from '../../../components/RecallNotice.tsx';

/** Puts the name of an earlier edition, the warning of a dangerous error, and that the page has changed, above everything else on the page. */
export default function DocItemContent(props: ComponentProps<typeof OriginalContent>): ReactNode {
  return (
    <>
      <EditionStrip />
      <RecallNotice />
      <ChangedPageNotice />
      <OriginalContent {...props} />
    </>
  );
}
