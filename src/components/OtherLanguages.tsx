import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {useId, type ReactNode} from 'react';
import {formatDate} from '../handbook/format-date.ts';
import {formatSize} from '../handbook/format-size.ts';
import {PUBLISHED_LOCALES} from '../handbook/locales.ts';
import {RemoveLanguage} from './RemoveLanguage.tsx';
import type {SaveLanguageProps} from './SaveLanguage.tsx';
import {say} from './say.ts';
import {useLocale} from './use-page.ts';

/** The other languages: what is saved of each, and the way to its own page, where it is saved. */
export function OtherLanguages({state, store}: SaveLanguageProps): ReactNode {
  const {tag: current} = useLocale();
  const {createUrl} = useAlternatePageUtils();
  const heading = useId();
  const copies = state.kind === 'known' ? state.copies : [];
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{say('offline.otherLanguages')}</h2>
      <p>{say('offline.otherLanguagesHint')}</p>
      <ul className="offline__others">
        {PUBLISHED_LOCALES.filter(({tag}) => tag !== current).map(({tag, name, direction}) => {
          const copy = copies.find(({locale}) => locale === tag);
          return (
            <li key={tag}>
              <a
                href={createUrl({locale: tag, fullyQualified: false})}
                hrefLang={tag}
                lang={tag}
                dir={direction}
              >
                {name}
              </a>
              {state.kind === 'known' && (
                <span>
                  {copy === undefined
                    ? say('offline.notSavedShort')
                    : say('offline.savedShort', {
                        date: formatDate(copy.date, current),
                        size: formatSize(copy.bytes, current),
                      })}
                </span>
              )}
              {copy !== undefined && store !== null && (
                <RemoveLanguage locale={tag} onRemove={() => void store.remove(tag)} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
