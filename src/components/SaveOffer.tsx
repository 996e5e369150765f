import type {ReactNode} from 'react';
import {formatDate} from '../handbook/format-date.ts';
import {formatSize} from '../handbook/format-size.ts';
import type {Offer} from '../offline/offline-state.ts';
import type {SavedCopy} from '../offline/saved-copy.ts';
import {say} from './say.ts';
import {useLocale} from './use-handbook.ts';

export interface SaveOfferProps {
  readonly offer: Offer;
  readonly copy: SavedCopy | null;
  /** True where a failure has just been told, which explains why nothing can be looked up either. */
  readonly isExplained: boolean;
  readonly withPdf: boolean;
  readonly onPdf: (withPdf: boolean) => void;
  readonly onSave: (withPdf: boolean) => void;
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

function PublishedOffer({offer, copy, withPdf, onPdf, onSave, onDiscard}: PublishedProps): ReactNode {
  const {tag, name} = useLocale();
  const size = (bytes: number): string => formatSize(bytes, tag);
  const pdfBytes = offer.withPdf.onDevice - offer.withoutPdf.onDevice;
  const pdfToFetch = offer.withPdf.toFetch - offer.withoutPdf.toFetch;
  const chosen = withPdf ? offer.withPdf : offer.withoutPdf;
  const isCurrent = copy?.revision === offer.revision;
  const lacksPdf = isCurrent && offer.withPdf.toFetch > 0;
  if (isCurrent) {
    return (
      <>
        <p>{say('offline.upToDate')}</p>
        {lacksPdf && (
          <p>
            <button type="button" className="button button--secondary" onClick={() => onSave(true)}>
              {say('offline.addPdf', {size: size(offer.withPdf.toFetch)})}
            </button>
          </p>
        )}
      </>
    );
  }
  return (
    <>
      {copy !== null && <p>{say('offline.updateThere', {date: formatDate(offer.date, tag)})}</p>}
      {pdfBytes > 0 && (
        <p>
          <label className="offline__choice">
            <input type="checkbox" checked={withPdf} onChange={(event) => onPdf(event.target.checked)} />
            {say('offline.withPdf', {size: size(pdfToFetch > 0 ? pdfToFetch : pdfBytes)})}
          </label>
        </p>
      )}
      {chosen.isBegun && <p>{say('offline.partial')}</p>}
      <p className="offline__actions">
        <button type="button" className="button button--primary button--lg" onClick={() => onSave(withPdf)}>
          {chosen.isBegun
            ? say('offline.continue', {size: size(chosen.toFetch)})
            : copy === null
              ? say('offline.save', {language: name, size: size(chosen.toFetch)})
              : say('offline.update', {size: size(chosen.toFetch)})}
        </button>
        {chosen.isBegun && copy === null && (
          <button type="button" className="button button--secondary button--lg" onClick={onDiscard}>
            {say('offline.discard')}
          </button>
        )}
      </p>
      {size(chosen.onDevice) !== size(chosen.toFetch) && (
        <p>{say('offline.space', {size: size(chosen.onDevice)})}</p>
      )}
    </>
  );
}
