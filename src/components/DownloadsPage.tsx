import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {DownloadsList, type DownloadsData} from './DownloadsList.tsx';
import {LateContent} from './LateContent.tsx';
import {say} from './say.ts';

/** Every file that can be taken away. `data` is given in the writing mode only. */
export default function DownloadsPage({data}: {readonly data?: DownloadsData}): ReactNode {
  return (
    <Layout title={say('downloads.title')} description={say('downloads.description')}>
      <main className="container margin-vert--lg">
        <h1>{say('downloads.title')}</h1>
        <p>{say('downloads.lead')}</p>
        <LateContent part="downloads">{data && <DownloadsList {...data} say={say} />}</LateContent>
      </main>
    </Layout>
  );
}
