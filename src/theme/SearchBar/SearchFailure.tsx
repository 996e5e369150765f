import {useEffect, type ReactNode} from 'react';
import {say} from '../../components/say.ts';

/** Stands in the results where the index could not be loaded: says so, and asks again by click or by Enter. */
export function SearchFailure(): ReactNode {
  useEffect(() => {
    // The dialog would take Enter for the choice of a result, and close.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      searchAgain();
    };
    window.addEventListener('keydown', onKeyDown, {capture: true});
    return () => window.removeEventListener('keydown', onKeyDown, {capture: true});
  }, []);
  return (
    <div className="search-failure" role="alert">
      <p>{say('search.failed')}</p>
      <button
        type="button"
        className="button button--primary"
        onClick={(event) => {
          event.preventDefault();
          event.stopPropagation();
          searchAgain();
        }}
      >
        {say('search.retry')}
      </button>
    </div>
  );
}

/** The dialog asks again whenever its field is entered, and has no other way to be told. */
function searchAgain(): void {
  const field = document.querySelector<HTMLInputElement>('.DocSearch-Input');
  field?.blur();
  field?.focus();
}
