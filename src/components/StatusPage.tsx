import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {say} from './say.ts';
import {LateContent} from './LateContent.tsx';
import {StatusBooks, type StatusData} from './StatusBooks.tsx';

/** How far a language is translated. `data` is given in the writing mode only. */
export default function StatusPage({data}: {readonly data?: StatusData}): ReactNode {
  return (
    <Layout title={say('status.title')} description={say('status.description')}>
      <main className="container margin-vert--lg status">
        <h1>{say('status.title')}</h1>
        <p>{say('status.lead')}</p>
        <LateContent part="status">{data && <StatusBooks {...data} say={say} />}</LateContent>
      </main>
    </Layout>
  );
}
