import type {ReactNode} from 'react';
import {findLocale, type LocaleTag} from '../handbook/locales.ts';
import {say} from './say.ts';

export interface RemoveLanguageProps {
  readonly locale: LocaleTag;
  readonly onRemove: () => void;
}

/** Removes a saved language, after asking: where data is dear, a slip of the finger would be too. */
export function RemoveLanguage({locale, onRemove}: RemoveLanguageProps): ReactNode {
  const language = findLocale(locale).name;
  return (
    <p>
      <button
        type="button"
        className="button button--outline button--secondary"
        onClick={() => {
          if (window.confirm(say('offline.removeConfirm', {language}))) onRemove();
        }}
      >
        {say('offline.remove', {language})}
      </button>
    </p>
  );
}
