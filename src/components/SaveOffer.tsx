import type {ReactNode} from 'react';
import {formatDate} from '../handbook/format-date.ts';
import {formatSize} from '../handbook/format-size.ts';
import type {Offer} from '../offline/offline-state.ts';
import {selectsAll, type SaveChoice} from '../offline/pack-manifest.ts';
import type {SavedCopy} from '../offline/saved-copy.ts';
import {SaveChoices} from './SaveChoices.tsx';
import {say} from './say.ts';
import {useLocale} from './use-page.ts';

export interface SaveOfferProps {
  readonly offer: Offer;
  readonly copy: SavedCopy | null;
  /** True where a failure has just been told, which explains why nothing can be looked up either. */
  readonly isExplained: boolean;
  readonly choice: SaveChoice;
  readonly onChoose: (choice: SaveChoice) => void;
  readonly onSave: () => void;
  readonly onLook: () => void;
  readonly onDiscard: () => void;
}

/** What can be fetched now, its size said before it is fetched. */
export function SaveOffer(props: SaveOfferProps): ReactNode {
  const {offer, copy, isExplained, onLook} = props;
  switch (offer.kind) {
    case 'looking':
      return <p>{say('offline.looking')}</p>;
    case 'unreachable':
      return (
        <>
          {!isExplained && <p>{say(copy === null ? 'offline.unreachable' : 'offline.updateUnknown')}</p>}
          <p>
            <button type="button" className="button button--secondary" onClick={onLook}>
              {say('offline.retry')}
            </button>
          </p>
        </>
      );
    case 'published':
      return <PublishedOffer {...props} offer={offer} />;
  }
}

type PublishedProps = SaveOfferProps & {readonly offer: Extract<Offer, {kind: 'published'}>};

function PublishedOffer({offer, copy, choice, onChoose, onSave, onDiscard}: PublishedProps): ReactNode {
  const {tag, name} = useLocale();
  const size = (bytes: number): string => formatSize(bytes, tag);
  const {toFetch, onDevice, isBegun} = offer.sizeOf(choice);
  const isCurrent = copy?.revision === offer.revision;
  const isDamaged = isCurrent && toFetch > 0 && selectsAll(copy.groups, choice);
  const fetched = {size: size(toFetch)};
  const label = isDamaged
    ? say('offline.repair', fetched)
    : isCurrent
      ? say('offline.add', fetched)
      : isBegun
        ? say('offline.continue', fetched)
        : copy === null
          ? say('offline.save', {...fetched, language: name})
          : say('offline.update', fetched);
  return (
    <>
      {isCurrent && !isDamaged && <p>{say('offline.upToDate')}</p>}
      {isDamaged && <p className="offline__failed">{say('offline.damaged')}</p>}
      {copy !== null && !isCurrent && (
        <p>
          {say('offline.updateThere', {date: formatDate(offer.date, tag)})}{' '}
          {offer.changedPages !== null && say('offline.pagesChanged', {count: offer.changedPages})}
        </p>
      )}
      <SaveChoices offer={offer} choice={choice} onChoose={onChoose} />
      {isBegun && <p>{say('offline.partial')}</p>}
      {(!isCurrent || toFetch > 0) && (
        <p className="offline__actions">
          <button type="button" className="button button--primary button--lg" onClick={onSave}>
            {label}
          </button>
          {isBegun && copy === null && (
            <button type="button" className="button button--secondary button--lg" onClick={onDiscard}>
              {say('offline.discard')}
            </button>
          )}
        </p>
      )}
      {size(onDevice) !== size(toFetch) && !isCurrent && (
        <p>{say('offline.space', {size: size(onDevice)})}</p>
      )}
    </>
  );
}
