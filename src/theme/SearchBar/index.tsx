import {DocSearchButton} from '@docsearch/react/button';
import {useDocSearchKeyboardEvents} from '@docsearch/react/useDocSearchKeyboardEvents';
import {usePluginData} from '@docusaurus/useGlobalData';
import translations from '@theme/SearchTranslations';
import ThemeSearchBar from '@theme-original/SearchBar';
import {useCallback, useEffect, useState, type ComponentType, type ReactNode} from 'react';
import '../../css/search.css';
import type {SearchData} from '../../plugins/search-index.ts';
import {SEARCH_ANCHOR} from '../../search/search-anchor.ts';
import {MissingDialog} from './MissingDialog.tsx';

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

type Dialog = ComponentType<{readonly onClose: () => void}>;

function loadDialog(): Promise<Dialog> {
  return import('./SearchDialog.tsx').then(({SearchDialog}) => SearchDialog);
}

function EmbeddedSearchBar(): ReactNode {
  const [open, setOpen] = useState(false);
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  const [missing, setMissing] = useState(false);
  const load = useCallback(() => {
    loadDialog().then(
      (loaded) => setDialog(() => loaded),
      () => setMissing(true),
    );
  }, []);
  const onOpen = useCallback(() => {
    setOpen(true);
    load();
  }, [load]);
  const onClose = useCallback(() => setOpen(false), []);
  const noAi = useCallback(() => undefined, []);
  useSearchKeys({isOpen: open, onOpen, onClose, isAskAiActive: false, onAskAiToggle: noAi});
  useEffect(() => {
    // A shortcut of the installed site opens the search.
    if (window.location.hash === SEARCH_ANCHOR) onOpen();
  }, [onOpen]);
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
      {open && Dialog !== null && <Dialog onClose={onClose} />}
      {open && Dialog === null && missing && <MissingDialog onClose={onClose} onAskAgain={load} />}
    </>
  );
}
