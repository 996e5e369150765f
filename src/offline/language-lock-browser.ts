import {SaveFailure} from './save-failure.ts';
import type {OfflineSite} from './site.ts';

/**
 * Does what changes a language's saved copy, in one window at a time.
 * @throws SaveFailure 'busy' if another window is at it.
 */
export async function withLanguageLock<Result>(
  {base, locale}: Pick<OfflineSite, 'base' | 'locale'>,
  work: () => Promise<Result>,
): Promise<Result> {
  // Older browsers have no locks; two windows that save the same language there do the work twice; a removal can end a save there.
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(`handbook ${base.pathname} ${locale}`, {ifAvailable: true}, (lock) => {
    if (lock === null) throw new SaveFailure('busy', locale);
    return work();
  });
}
