import Link from '@docusaurus/Link';
import {useEffect, useId, useRef, type ReactNode} from 'react';
import {formatAge} from '../handbook/format-age.ts';
import {formatDate} from '../handbook/format-date.ts';
import {formatSize} from '../handbook/format-size.ts';
import {dayShown} from '../offline/clock.ts';
import type {OfflineFacts, OfflineState} from '../offline/offline-state.ts';
import type {OfflineStore} from '../offline/offline-store-browser.ts';
import {choiceOf, DEFAULT_CHOICE} from '../offline/pack-manifest.ts';
import {RemoveLanguage} from './RemoveLanguage.tsx';
import {SaveActivity} from './SaveActivity.tsx';
import {SaveOffer} from './SaveOffer.tsx';
import {say} from './say.ts';
import {useLocale} from './use-page.ts';

export interface SaveLanguageProps {
  readonly state: OfflineState;
  readonly store: OfflineStore | null;
}

/** The current language: what is saved of it, what can be saved and what it costs, and how far saving has come. */
export function SaveLanguage({state, store}: SaveLanguageProps): ReactNode {
  const {name} = useLocale();
  const heading = useId();
  return (
    <section className="offline__language" aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      {state.kind === 'unknown' && (
        <>
          <noscript>
            <p>{say('offline.noScript')}</p>
            <DownloadsLink />
          </noscript>
          <p className="offline__scripted">{say('offline.looking')}</p>
        </>
      )}
      {state.kind === 'unsupported' && (
        <>
          <p>{say('offline.unsupported')}</p>
          <DownloadsLink />
        </>
      )}
      {state.kind === 'known' && store !== null && <KnownLanguage facts={state} store={store} />}
    </section>
  );
}

function DownloadsLink(): ReactNode {
  return (
    <p>
      <Link to="/downloads/">{say('nav.downloads')}</Link>
    </p>
  );
}

function KnownLanguage({
  facts,
  store,
}: {
  readonly facts: OfflineFacts;
  readonly store: OfflineStore;
}): ReactNode {
  const {tag, name} = useLocale();
  const copy = facts.copies.find(({locale}) => locale === tag) ?? null;
  const choice = facts.chosen ?? (copy === null ? DEFAULT_CHOICE : choiceOf(copy.groups));
  const place = useKeptFocus(facts.activity.kind);
  const isSaving = facts.activity.kind === 'saving';
  return (
    <div
      ref={place}
      tabIndex={-1}
      className="offline__state"
      data-activity={facts.activity.kind}
      data-offer={facts.offer.kind}
    >
      {copy !== null && (
        <p className="offline__saved">
          {say('offline.saved', {
            language: name,
            date: formatDate(copy.date, tag),
            size: formatSize(copy.bytes, tag),
          })}{' '}
          {!facts.isClockWrong && say('offline.age', {age: formatAge(copy.savedAt, tag)})}
        </p>
      )}
      {facts.isClockWrong && (
        <p className="offline__failed" data-reason="clock">
          {say('offline.clock', {date: formatDate(dayShown(new Date()), tag)})}
        </p>
      )}
      <SaveActivity activity={facts.activity} onStop={store.stop} />
      {!isSaving && (
        <SaveOffer
          offer={facts.offer}
          copy={copy}
          isExplained={facts.activity.kind === 'failed'}
          choice={choice}
          onChoose={store.choose}
          onSave={() => void store.save(choice)}
          onLook={() => void store.look()}
          onDiscard={() => void store.remove(tag)}
        />
      )}
      {copy !== null && facts.isKept !== null && (
        <>
          <p>{say(facts.isKept ? 'offline.kept' : 'offline.mayBeDeleted')}</p>
          {!facts.isKept && <p>{say('offline.installHow')}</p>}
        </>
      )}
      {copy !== null && !isSaving && <RemoveLanguage locale={tag} onRemove={() => void store.remove(tag)} />}
    </div>
  );
}

/** Buttons come and go as saving goes on; whoever had the focus on one that went finds it at the state's place. */
function useKeptFocus(activity: string): React.RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(activity);
  useEffect(() => {
    const isNew = before.current !== activity;
    before.current = activity;
    if (isNew && (document.activeElement === null || document.activeElement === document.body)) {
      place.current?.focus({preventScroll: true});
    }
  }, [activity]);
  return place;
}
