import {relative} from 'node:path';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type {Handbook} from './src/handbook/assemble-handbook.ts';
import {EDITIONS} from './src/handbook/editions.ts';
import {
  findLocale,
  isLocaleTag,
  LOCALES,
  LOCALE_TAGS,
  SOURCE_LOCALE,
  type LocaleTag,
} from './src/handbook/locales.ts';
import {PAGE_FACTS_KEY} from './src/handbook/page-facts.ts';
import {chapterPath, identifyPage, localePath} from './src/handbook/paths.ts';
import {bookState} from './src/handbook/translation/book-state.ts';
import {createStatus} from './src/handbook/translation/status.ts';
import {statusOfBooks} from './src/handbook/translation/status-of-books.ts';
import {FORMULAS} from './src/markdown/formulas.ts';
import {rehypeTables} from './src/markdown/rehype-tables.ts';
import {createSiteTransform} from './src/markdown/site-pipeline.ts';
import {createHomePage} from './src/plugins/home-page.ts';
import {createInterfaceTexts} from './src/plugins/interface-texts.ts';
import {createLatePages} from './src/plugins/late-pages.ts';
import {createSearchIndexPlugin} from './src/plugins/search-index.ts';
import {createRecommendationsPage} from './src/plugins/recommendations-page.ts';
import {createSidebarItems} from './src/plugins/sidebar-items.ts';
import {createSearchConfig} from './src/search/search-config.ts';
import {readDownloads} from './scripts/read/read-downloads-fs.ts';
import {readHandbook} from './scripts/read/read-handbook-fs.ts';
import {readSiteFacts} from './scripts/read/read-page-facts-fs.ts';
import {readBaseUrl, readSiteAddress} from './scripts/read/read-site-address-env.ts';
import {readRevisions} from './scripts/read/read-revisions-git.ts';
import {optimiseLater} from './scripts/write/optimise-later-proc.ts';

// Docusaurus loads this file as CommonJS.
const ROOT = __dirname;

optimiseLater();

export default async function createConfig(): Promise<Config> {
  // Docusaurus loads this file anew for every language and names the language here.
  const requested = process.env['DOCUSAURUS_CURRENT_LOCALE'] ?? SOURCE_LOCALE;
  const locale = isLocaleTag(requested) ? requested : SOURCE_LOCALE;
  // In the writing mode no build completes the pages that tell of more than this language's text (late-parts.ts).
  const isWriting = process.env['NODE_ENV'] === 'development';
  // English then tells the state of all languages.
  const readsAll = isWriting && locale === SOURCE_LOCALE;
  const handbook = await readHandbook(ROOT, readsAll ? LOCALE_TAGS : [SOURCE_LOCALE, locale]);
  const say = handbook.say[locale];
  // A preview knows the published languages and itself; they do not know it.
  const locales = LOCALES.filter(({tag, published}) => tag === locale || published);
  const untranslated = untranslatedPaths(handbook, locale);
  const facts = await readSiteFacts(ROOT, handbook, locale);
  const search = createSearchConfig(process.env, locale);
  const baseUrl = readBaseUrl(process.env);

  return {
    title: say('book.title'),
    tagline: say('book.subtitle'),
    url: new URL(readSiteAddress(process.env) ?? 'http://localhost').origin,
    noIndex: !findLocale(locale).published,
    baseUrl,
    favicon: 'img/icon.svg',
    trailingSlash: true,
    onBrokenLinks: 'throw',
    // Our own check knows every anchor, of blocks too; Docusaurus knows those of headings only.
    onBrokenAnchors: 'ignore',
    future: {
      v4: {
        removeLegacyPostBuildHeadAttribute: true,
        siteStorageNamespacing: true,
        fasterByDefault: true,
        mdx1CompatDisabledByDefault: true,
        // Off: for older browsers the layers are imitated file by file, and then the theme's rules win over ours.
        useCssCascadeLayers: false,
      },
      faster: {
        // Off: it knows a page's own file only, and would keep a page as it was after a term, a source or its English changed.
        rspackPersistentCache: false,
      },
      // Off: dates come with the facts of each page.
      experimental_vcs: false,
    },
    i18n: {
      defaultLocale: SOURCE_LOCALE,
      locales: locales.map(({tag}) => tag),
      localeConfigs: Object.fromEntries(
        locales.map(({tag, name, direction}) => [
          tag,
          // The address is told for each: where only one language is built, Docusaurus would take it for the whole site.
          {label: name, direction, htmlLang: tag, baseUrl: baseUrl.slice(0, -1) + localePath(tag)},
        ]),
      ),
    },
    markdown: {
      format: 'detect',
      emoji: false,
      mdx1Compat: {comments: false, admonitions: false, headingIds: true},
      parseFrontMatter: async (file) => {
        const parsed = await file.defaultParseFrontMatter(file);
        const key = identifyPage(relative(ROOT, file.filePath));
        const own = key === null ? undefined : facts.get(chapterPath(key.edition, key.chapter));
        return own === undefined
          ? parsed
          : {...parsed, frontMatter: {...parsed.frontMatter, [PAGE_FACTS_KEY]: own}};
      },
      hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    },
    presets: [
      [
        'classic',
        {
          docs: {
            routeBasePath: '/',
            // The model, and so every check, reads no others.
            include: ['**/*.md'],
            sidebarPath: './sidebars.ts',
            sidebarItemsGenerator: createSidebarItems(say),
            breadcrumbs: true,
            admonitions: false,
            lastVersion: 'current',
            versions: Object.fromEntries(
              EDITIONS.map(({id, docsVersion, urlSegment}) => [
                docsVersion,
                {label: say(`edition.${id}`), path: urlSegment, banner: 'none', badge: false},
              ]),
            ),
            remarkPlugins: [remarkMath, createSiteTransform(ROOT, handbook, locale)],
            rehypePlugins: [[rehypeKatex, FORMULAS], rehypeTables],
          },
          blog: false,
          sitemap: {
            // Pages that stand in English are listed once, in the English site.
            createSitemapItems: async ({defaultCreateSitemapItems, ...parameters}) =>
              (await defaultCreateSitemapItems(parameters)).filter(
                ({url}) => !untranslated.some((path) => url.endsWith(localePath(locale).slice(0, -1) + path)),
              ),
          },
          theme: {customCss: ['./src/css/site.css', ...(findLocale(locale).siteStyles ?? [])]},
        } satisfies PresetOptions,
      ],
    ],
    plugins: [
      createInterfaceTexts(handbook, locale),
      createHomePage(handbook, locale),
      createRecommendationsPage(handbook, locale, facts),
      createLatePages(
        isWriting
          ? {
              downloads: {
                downloads: await readDownloads(ROOT, locale),
                revisions: await readRevisions(ROOT, handbook, locale),
                tag: locale,
                baseUrl,
              },
              status: {books: statusOfBooks(handbook, locale, createStatus(handbook)), tag: locale, baseUrl},
            }
          : null,
      ),
      createSearchIndexPlugin({handbook, locale, kind: search.kind}),
    ],
    themeConfig: {
      algolia: search.algolia,
      colorMode: {respectPrefersColorScheme: true},
      navbar: {
        title: say('book.title'),
        logo: {alt: '', src: 'img/icon.svg', width: 32, height: 32},
        items: [
          {to: '/introduction/', label: say('nav.contents'), position: 'left', activeBaseRegex: '^$'},
          {to: '/downloads/', label: say('nav.downloads'), position: 'left'},
          {to: '/offline/', label: say('nav.offline'), position: 'left'},
          {type: 'docsVersionDropdown', position: 'right'},
          {type: 'localeDropdown', position: 'right'},
          {type: 'search', position: 'right'},
        ],
      },
    } satisfies ThemeConfig,
  };
}

/** Paths, inside the language's site, of the chapters that stand in English for want of a translation. */
function untranslatedPaths(handbook: Handbook, locale: LocaleTag): readonly string[] {
  if (locale === SOURCE_LOCALE) return [];
  return EDITIONS.flatMap(({id}) =>
    (bookState(handbook, locale, id)?.missing ?? []).map((chapter) => chapterPath(id, chapter)),
  );
}
