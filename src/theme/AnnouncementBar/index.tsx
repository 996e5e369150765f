import type {ReactNode} from 'react';
import {SavedCopyNotice} from '../../components/SavedCopyNotice.tsx';

/** Replaces the theme's announcement bar, which this site does not use: the one place above every page's head. */
export default function AnnouncementBar(): ReactNode {
  return <SavedCopyNotice />;
}
