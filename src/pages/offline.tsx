import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {OtherLanguages} from '../components/OtherLanguages.tsx';
import {SaveLanguage} from '../components/SaveLanguage.tsx';
import {say} from '../components/say.ts';
import {useOffline} from '../components/use-offline.ts';

/** Where a reader saves a language on the device, renews it and removes it. */
export default function OfflinePage(): ReactNode {
  const {state, store} = useOffline();
  const reset = useBaseUrl('offline/reset/');
  return (
    <Layout title={say('offline.title')} description={say('offline.description')}>
      <main className="container margin-vert--lg offline">
        <h1>{say('offline.title')}</h1>
        <p>{say('offline.lead')}</p>
        <SaveLanguage state={state} store={store} />
        <OtherLanguages state={state} store={store} />
        <p>
          {/* Not a link of the router's: the page stands alone, so that it works where all else is broken. */}
          <a
            href={reset}
            onClick={(event) => {
              if (!window.confirm(say('offline.resetConfirm'))) event.preventDefault();
            }}
          >
            {say('offline.reset')}
          </a>
        </p>
      </main>
    </Layout>
  );
}
