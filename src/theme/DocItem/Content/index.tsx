import OriginalContent from '@theme-original/DocItem/Content';
import type {ComponentProps, ReactNode} from 'react';
import {EditionStrip} from '../../../components/EditionStrip.tsx';
import {RecallNotice} from '../../../components/RecallNotice.tsx';

/** Puts the name of an earlier edition, and the warning of a dangerous error, above everything else on the page. */
export default function DocItemContent(props: ComponentProps<typeof OriginalContent>): ReactNode {
  return (
    <>
      <EditionStrip />
      <RecallNotice />
      <OriginalContent {...props} />
    </>
  );
}
