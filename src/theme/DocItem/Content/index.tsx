import OriginalContent from '@theme-original/DocItem/Content';
import type {ComponentProps, ReactNode} from 'react';
import {RecallNotice} from '../../../components/RecallNotice.tsx';

/** Puts the warning of a dangerous error above everything else on the page. */
export default function DocItemContent(props: ComponentProps<typeof OriginalContent>): ReactNode {
  return (
    <>
      <RecallNotice />
      <OriginalContent {...props} />
    </>
  );
}
