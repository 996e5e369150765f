import type {ReactNode} from 'react';
import {formatSize} from '../handbook/format-size.ts';
import type {Activity} from '../offline/offline-state.ts';
import type {FailureReason} from '../offline/save-failure.ts';
import {say} from './say.ts';
import {useLocale} from './use-page.ts';

export interface SaveActivityProps {
  readonly activity: Activity;
  readonly onStop: () => void;
}

/** How saving is going or how it ended. Ends are announced to screen readers, the counting is not. */
export function SaveActivity({activity, onStop}: SaveActivityProps): ReactNode {
  const {tag, name} = useLocale();
  return (
    <>
      {activity.kind === 'saving' && (
        <div className="offline__progress">
          <progress
            aria-label={say('offline.savingLabel', {language: name})}
            // Without a value it moves to and fro: the total is not known yet.
            {...(activity.progress.total === 0
              ? {}
              : {value: activity.progress.done, max: activity.progress.total})}
          />
          <p>
            {say('offline.saving', {
              done: formatSize(activity.progress.done, tag),
              total: formatSize(activity.progress.total, tag),
            })}
          </p>
          <p>
            <button type="button" className="button button--secondary" onClick={onStop}>
              {say('offline.pause')}
            </button>
          </p>
        </div>
      )}
      <div role="status">
        <ActivityEnd activity={activity} language={name} />
      </div>
    </>
  );
}

function ActivityEnd({
  activity,
  language,
}: {
  readonly activity: Activity;
  readonly language: string;
}): ReactNode {
  switch (activity.kind) {
    case 'none':
      return null;
    case 'saved':
      // The state above it says so to the eye.
      return <p className="offline__spoken">{say('offline.pageSaved', {language})}</p>;
    case 'saving':
      return <p className="offline__spoken">{say('offline.savingLabel', {language})}</p>;
    case 'stopped':
      return <p>{say('offline.stopped')}</p>;
    case 'failed':
      return (
        <p className="offline__failed" data-reason={activity.reason}>
          {say('offline.failed', {reason: say(REASONS[activity.reason])})}
        </p>
      );
    case 'removed':
      return <p>{say('offline.removed')}</p>;
    case 'renewed':
      return (
        <>
          <p>{say('offline.reload')}</p>
          <p>
            <button type="button" className="button button--primary" onClick={() => window.location.reload()}>
              {say('offline.reloadNow')}
            </button>
          </p>
        </>
      );
  }
}

const REASONS = {
  network: 'offline.failedNetwork',
  space: 'offline.failedSpace',
  damaged: 'offline.failedDamaged',
  changed: 'offline.failedChanged',
  denied: 'offline.failedDenied',
  busy: 'offline.failedBusy',
} as const satisfies Record<FailureReason, string>;
