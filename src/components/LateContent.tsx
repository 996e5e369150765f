import {useEffect, useRef, type ReactNode} from 'react';
import {latePartId, type LatePart} from '../handbook/late-parts.ts';

interface LateContentProps {
  readonly part: LatePart;
  /** In the writing mode, which no build completes. */
  readonly children: ReactNode | undefined;
}

/** A part that the build writes into the finished page (`late-parts.ts`), or in the writing mode its content itself. */
export function LateContent({part, children}: LateContentProps): ReactNode {
  return children === undefined ? <FilledByBuild part={part} /> : <div id={latePartId(part)}>{children}</div>;
}

function FilledByBuild({part}: {readonly part: LatePart}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever comes by a link inside the site has the page's scripts but not its file.
    if (place.current?.childElementCount !== 0) return;
    const leaving = new AbortController();
    void fillFromPage(place.current, leaving.signal);
    return () => leaving.abort();
  }, []);
  // React leaves alone what the file holds here.
  return (
    <div ref={place} id={latePartId(part)} suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />
  );
}

async function fillFromPage(place: HTMLElement, leaving: AbortSignal): Promise<void> {
  try {
    const response = await fetch(window.location.href, {signal: leaving});
    if (!response.ok) throw new Error(`status ${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const part = page.getElementById(place.id);
    // The sign-in page of a network, for instance.
    if (part === null) throw new Error('another page');
    if (!leaving.aborted) place.replaceChildren(...part.childNodes);
  } catch {
    // What stands in for a page that cannot be had says why.
    if (!leaving.aborted) window.location.reload();
  }
}
