import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import {findLocale, type LocaleTag} from '../../../src/handbook/locales.ts';
import type {MessageId} from '../../../src/handbook/messages.ts';
import {escapeHtml} from '../book/escape-html.ts';
import {localeFolder} from './group-files.ts';

/**
 * The page that removes the service worker and everything saved, in one language. It needs no other file, so that it
 * works where all else is broken, and it touches nothing that other sites of the same origin have stored.
 */
export function createResetPage({say}: Pick<Handbook, 'say'>, locale: LocaleTag): string {
  const tell = (id: MessageId): string => escapeHtml(say[locale](id));
  const {direction} = findLocale(locale);
  // From `fr/offline/reset/` up to the site's base address.
  const up = '../../' + '../'.repeat(localeFolder(locale).split('/').length - 1);
  // A script knows no entities; a "<" in it could end it.
  const text = (id: MessageId): string => JSON.stringify(say[locale](id)).replaceAll('<', String.raw`\u003C`);
  return `<!doctype html>
<html lang="${locale}" dir="${direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${tell('offline.reset')}</title>
<style>:root{color-scheme:light dark}body{font:1.05rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:36rem;padding:2rem 1rem}</style></head>
<body><main><h1>${tell('offline.reset')}</h1><p id="result" role="status">…</p><noscript><p>${tell('offline.resetFailed')}</p></noscript>
<p><a href="../../">${tell('book.title')}</a></p></main>
<script>
const base = new URL(${JSON.stringify(up)}, location.href);
const own = 'handbook ' + base.pathname + ' ';
async function removeAll() {
  if ('serviceWorker' in navigator)
    for (const registration of await navigator.serviceWorker.getRegistrations())
      if (registration.scope === base.href) await registration.unregister();
  if ('caches' in window)
    for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
  for (const key of Object.keys(localStorage)) if (key.startsWith(own)) localStorage.removeItem(key);
}
removeAll().then(() => ${text('offline.resetDone')}, () => ${text('offline.resetFailed')}).then((text) => {
  document.getElementById('result').textContent = text;
});
</script></body></html>
`;
}
