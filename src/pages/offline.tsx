import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {say} from '../components/say.ts';

export default function OfflinePage(): ReactNode {
  return (
    <Layout title={say('offline.title')} description={say('offline.description')}>
      <main className="container margin-vert--lg">
        <h1>{say('offline.title')}</h1>
      </main>
    </Layout>
  );
}
