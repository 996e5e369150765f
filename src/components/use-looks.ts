import {useLocation} from '@docusaurus/router';
import {useEffect, useState} from 'react';
import {FRESH_MS} from '../offline/ask-hourly.ts';

/**
 * Another text for each look at a page: when it is turned to, when the reader comes back to its tab, and each hour that
 * it stays on the screen. The frame around the chapters stays when pages are turned, so nothing in it begins anew by itself.
 */
export function useLooks(): string {
  const {pathname} = useLocation();
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') setLooks((count) => count + 1);
    };
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, FRESH_MS);
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, []);
  return `${pathname} ${looks}`;
}
