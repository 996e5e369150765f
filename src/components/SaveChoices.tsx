import {useId, type ReactNode} from 'react';
import {EDITION_IDS, type EditionId} from '../handbook/editions.ts';
import {formatSize} from '../handbook/format-size.ts';
import type {Offer} from '../offline/offline-state.ts';
import type {SaveChoice, Weight} from '../offline/pack-manifest.ts';
import {say} from './say.ts';
import {useLocale} from './use-page.ts';

export interface SaveChoicesProps {
  readonly offer: Extract<Offer, {kind: 'published'}>;
  readonly choice: SaveChoice;
  readonly onChoose: (choice: SaveChoice) => void;
}

const LABELS = {
  text: 'offline.weightText',
  full: 'offline.weightFull',
  pdf: 'offline.weightPdf',
} as const satisfies Record<Weight, string>;

/** How much of the language and which editions, each weight with what it costs now. */
export function SaveChoices({offer, choice, onChoose}: SaveChoicesProps): ReactNode {
  const {tag} = useLocale();
  const group = useId();
  const {editions} = choice;
  const toggle = (edition: EditionId): void => {
    const next = EDITION_IDS.filter((id) => (id === edition) !== editions.includes(id));
    // Without any edition there is nothing to save.
    if (next.length > 0) onChoose({...choice, editions: next});
  };
  return (
    <>
      <fieldset className="offline__choices">
        <legend>{say('offline.what')}</legend>
        {offer.weights.map((weight) => (
          <label key={weight} className="offline__choice" data-weight={weight}>
            <input
              type="radio"
              name={group}
              checked={choice.weight === weight}
              onChange={() => onChoose({...choice, weight})}
            />
            {say(LABELS[weight], {size: formatSize(offer.sizeOf({...choice, weight}).onTheWay, tag)})}
          </label>
        ))}
      </fieldset>
      <fieldset className="offline__choices">
        <legend>{say('offline.editions')}</legend>
        {EDITION_IDS.map((edition) => (
          <label key={edition} className="offline__choice" data-edition={edition}>
            <input type="checkbox" checked={editions.includes(edition)} onChange={() => toggle(edition)} />
            {say(`edition.${edition}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
