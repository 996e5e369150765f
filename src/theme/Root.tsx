import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

/** Wraps every page: says where the language's web manifest lies, by which a phone installs it. */
export default function Root({children}: {readonly children: ReactNode}): ReactNode {
  const manifest = useBaseUrl('manifest.webmanifest');
  const icon = useBaseUrl('img/icon-192.png');
  return (
    <>
      {/* Written after the build (scripts/write/write-packs-fs.ts), so the live reload has none. */}
      {process.env.NODE_ENV === 'production' && (
        <Head>
          <link rel="manifest" href={manifest} />
          <link rel="apple-touch-icon" href={icon} />
        </Head>
      )}
      {children}
    </>
  );
}
