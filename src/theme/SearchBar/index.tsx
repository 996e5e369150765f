import {DocSearchButton} from '@docsearch/react/button';
import {useDocSearchKeyboardEvents} from '@docsearch/react/useDocSearchKeyboardEvents';
import {usePluginData} from '@docusaurus/useGlobalData';
import translations from '@theme/SearchTranslations';
import ThemeSearchBar from '@theme-original/SearchBar';
import {lazy, Suspense, useCallback, useEffect, useState, type ComponentType, type ReactNode} from 'react';
import '../../css/search.css';
import type {SearchData} from '../../plugins/search-index.ts';
import {SEARCH_ANCHOR} from '../../search/search-anchor.ts';

/**
 * In hosted mode the theme's search bar. In embedded mode its button and keys, but a dialog of our own: DocSearch's
 * comes with a client for its service and one for answers by AI, some 130 kB that a reader on a slow line waits for.
 */
export default function SearchBar(props: Readonly<Record<string, unknown>>): ReactNode {
  const {kind} = usePluginData('search-index') as SearchData;
  switch (kind) {
    case 'embedded':
      return <EmbeddedSearchBar />;
    case 'hosted':
      return <Original {...props} />;
  }
}

const Original = ThemeSearchBar as ComponentType<Readonly<Record<string, unknown>>>;

/** Ctrl+K and "/" open the search, Escape closes it. The theme declares the module without its types. */
const useSearchKeys = useDocSearchKeyboardEvents as (options: {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly isAskAiActive: boolean;
  readonly onAskAiToggle: () => void;
}) => void;

const loadDialog = () => import('./SearchDialog.tsx');
const SearchDialog = lazy(() => loadDialog().catch(() => import('./MissingDialog.tsx')));

function EmbeddedSearchBar(): ReactNode {
  const [open, setOpen] = useState(false);
  const onOpen = useCallback(() => setOpen(true), []);
  const onClose = useCallback(() => setOpen(false), []);
  const noAi = useCallback(() => undefined, []);
  useSearchKeys({isOpen: open, onOpen, onClose, isAskAiActive: false, onAskAiToggle: noAi});
  useEffect(() => {
    // A shortcut of the installed site opens the search.
    if (window.location.hash === SEARCH_ANCHOR) setOpen(true);
  }, []);
  const prepare = (): void => {
    loadDialog().catch(noAi);
  };
  return (
    <>
      <DocSearchButton
        onTouchStart={prepare}
        onFocus={prepare}
        onMouseOver={prepare}
        onClick={onOpen}
        {...(translations.button === undefined ? {} : {translations: translations.button})}
      />
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={onClose} />
        </Suspense>
      )}
    </>
  );
}
