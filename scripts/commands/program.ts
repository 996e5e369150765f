import {Argument, Command, Option} from 'commander';
import {EDITION_IDS} from '../../src/handbook/editions.ts';
import {LOCALE_TAGS, SOURCE_LOCALE, type LocaleTag} from '../../src/handbook/locales.ts';
import {UserError} from '../../src/handbook/problem.ts';
import {REVIEW_STATES} from '../../src/handbook/translation/record.ts';
import {
  dayOf,
  editionOption,
  localeArgument,
  localeOption,
  parseCount,
  parseLocale,
  parsePath,
  parsePort,
  parseReview,
  parseServer,
  translationOption,
  type AcceptOptions,
  type BookOptions,
} from './program-options.ts';
import type {ExitCode} from './exit-code.ts';

/** Not `build/`: what is published there has been listed and hashed, and stays as it was built. */
const BOOKS_FOLDER = 'books';

const BENCHES = ['build', 'books', 'search'] as const;

export interface Program {
  /** Runs the verb that the arguments name and gives the exit code. */
  run: (args: readonly string[]) => Promise<ExitCode>;
}

/** The command line: verbs and their options. What a verb does stands in the file of its name. */
export function createProgram(root: string): Program {
  let exitCode: ExitCode = 0;
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  const program = new Command('handbook')
    .description('Builds, checks and serves the COVID-19 Handbook.')
    .exitOverride()
    .showHelpAfterError('(add --help to see the options)');

  program
    .command('build')
    .description(
      'Check everything, then build the whole site with PDFs, EPUBs, ward cards, search and offline packs.',
    )
    .option('--no-pdf', 'leave out PDFs, EPUBs and ward cards; packs are still made')
    .action(async ({pdf}: {pdf: boolean}) => {
      finish(await (await import('./build.ts')).build({root, withPdf: pdf}));
    });

  program
    .command('pdf')
    .description('Make the PDFs: all, or those of one language or edition.')
    .addOption(localeOption())
    .addOption(editionOption())
    .addOption(
      new Option(
        '--with <locale>',
        'a second language beside the first: block by block, a stale chapter as a whole',
      ).argParser(parseLocale),
    )
    .option('--out <folder>', 'folder to write them to', parsePath, BOOKS_FOLDER)
    .action(
      async ({locale, edition, with: companion, out}: BookOptions & {with?: LocaleTag; out: string}) => {
        const {pdf} = await import('./pdf.ts');
        if (companion !== undefined && (locale === undefined || locale === companion)) {
          throw new UserError(
            `--with ${companion} sets a second language beside the first. Name the first one, another than "${companion}": handbook pdf --locale vi --with en.`,
          );
        }
        finish(
          await pdf({
            root,
            out,
            locales: locale === undefined ? LOCALE_TAGS : [locale],
            editions: edition === undefined ? EDITION_IDS : [edition],
            companion: companion ?? null,
          }),
        );
      },
    );

  program
    .command('epub')
    .description('Make the EPUBs: all, or those of one language or edition.')
    .addOption(localeOption())
    .addOption(editionOption())
    .option('--out <folder>', 'folder to write them to', parsePath, BOOKS_FOLDER)
    .action(async ({locale, edition, out}: BookOptions & {out: string}) => {
      const {epub} = await import('./epub.ts');
      finish(
        await epub({
          root,
          out,
          locales: locale === undefined ? LOCALE_TAGS : [locale],
          editions: edition === undefined ? EDITION_IDS : [edition],
        }),
      );
    });

  program
    .command('cards')
    .description('Make the ward cards: all, or those of one language.')
    .addOption(localeOption())
    .option('--out <folder>', 'folder to write them to', parsePath, BOOKS_FOLDER)
    .action(async ({locale, out}: BookOptions & {out: string}) => {
      const {cards} = await import('./cards.ts');
      finish(await cards({root, out, locales: locale === undefined ? LOCALE_TAGS : [locale]}));
    });

  program
    .command('check')
    .description('Report everything that is wrong with text, translations, links and data.')
    .addOption(localeOption())
    .option('--json', 'print the problems as JSON')
    .action(async ({json, locale}: BookOptions & {json?: boolean}) => {
      const {check} = await import('./check.ts');
      finish(await check({root, json: json ?? false, locale: locale ?? null}));
    });

  program
    .command('status')
    .description('Show what is there and what is missing, for each language and edition.')
    .option('--json', 'print it as JSON')
    .action(async ({json}: {json?: boolean}) => {
      finish(await (await import('./status.ts')).status({root, json: json ?? false}));
    });

  program
    .command('diff')
    .description('Show what changed in English since a translation was made: old, new and the translation.')
    .addArgument(localeArgument())
    .argument('[chapter]', 'id such as treatment/ecmo; left out: every chapter')
    .addOption(editionOption())
    .option('--json', 'print it as JSON')
    .action(
      async (locale: LocaleTag, chapter: string | undefined, options: BookOptions & {json?: boolean}) => {
        const {diff} = await import('./diff.ts');
        const choice = {locale, chapter: chapter ?? null, edition: options.edition ?? null};
        finish(await diff({root, json: options.json ?? false, ...choice}));
      },
    );

  program
    .command('accept')
    .description(
      'Record a translation as made from the English of today, once the checks find nothing wrong.',
    )
    .addArgument(localeArgument())
    .argument(
      '[chapters...]',
      'ids such as treatment/ecmo, or interface texts such as interface#nav.search; left out: every chapter, and the interface texts',
    )
    .addOption(editionOption())
    .addOption(new Option('--review <state>', 'how far it was read').choices(REVIEW_STATES))
    .option('--role <role>', 'of the clinician, such as "intensive care physician"')
    .option('--date <day>', 'of the clinician’s review, as 2026-11-22')
    .option('--made-from <commit>', 'commit with the English text it was made from, if not that of today')
    .action(async (locale: LocaleTag, names: readonly string[], options: BookOptions & AcceptOptions) => {
      const {accept} = await import('./accept.ts');
      finish(
        await accept({
          root,
          locale,
          names,
          edition: options.edition ?? null,
          review: parseReview(options, dayOf(new Date())),
          madeFrom: options.madeFrom ?? null,
        }),
      );
    });

  program
    .command('new-language')
    .description('Add a language to the list, as a preview, with the folder for its text.')
    .argument('<tag>', 'BCP 47 tag such as sw or pt-BR')
    .action(async (tag: string) => {
      finish(await (await import('./new-language.ts')).newLanguage({root, tag}));
    });

  program
    .command('export')
    .description('Write every text of a language into a PO file, for OmegaT, Weblate or Poedit.')
    .addArgument(localeArgument())
    .option('--out <file>', 'file to write; left out: <locale>.po', parsePath)
    .action(async (locale: LocaleTag, {out}: {out?: string}) => {
      const {exportLanguage} = await import('./export.ts');
      finish(await exportLanguage({root, locale, out: out ?? `${locale}.po`}));
    });

  program
    .command('import')
    .description('Bring the texts of a PO file into the folder of its language.')
    .addArgument(localeArgument())
    .argument('<file>', 'PO file that "export" wrote')
    .action(async (locale: LocaleTag, file: string) => {
      finish(await (await import('./import.ts')).importLanguage({root, locale, file}));
    });

  program
    .command('search')
    .description('Ask the search that readers use.')
    .addOption(localeOption().default('en'))
    .addOption(editionOption().default('current'))
    .requiredOption('--query <words>', 'what to search for')
    .option('--json', 'print the hits as JSON, best first')
    .action(async (options: Required<BookOptions> & {query: string; json?: boolean}) => {
      finish(await (await import('./search.ts')).search({root, ...options, json: options.json ?? false}));
    });

  program
    .command('search-push')
    .description('Upload the search records to Algolia, for sites that let it answer their search.')
    .option('--dry-run', 'show what would be uploaded, and upload nothing')
    .option('--crawler-config', 'print the configuration of Algolia’s crawler instead')
    .option('--host <address>', 'another server that speaks Algolia’s protocol', parseServer)
    .action(async (options: {dryRun?: boolean; crawlerConfig?: boolean; host?: string}) => {
      const {searchPush} = await import('./search-push.ts');
      finish(
        await searchPush({
          root,
          environment: process.env,
          dryRun: options.dryRun ?? false,
          crawlerConfig: options.crawlerConfig ?? false,
          host: options.host ?? null,
        }),
      );
    });

  program
    .command('serve')
    .description('Serve the built site on this machine.')
    .option('--port <number>', 'port to try first', parsePort, 3000)
    .option('--host <address>', 'address to listen on; 0.0.0.0 lets other machines in', '127.0.0.1')
    .action(async ({port, host}: {port: number; host: string}) => {
      finish(await (await import('./serve.ts')).serve({root, port, host}));
    });

  program
    .command('start')
    .description('The writing mode: serve one language and show every change at once.')
    .addOption(localeOption().default(SOURCE_LOCALE))
    .option('--port <number>', 'port to try first', parsePort, 3000)
    .option('--host <address>', 'address to listen on; 0.0.0.0 lets other machines in', 'localhost')
    .option('--no-open', 'do not open it in the browser')
    .action(async (options: {locale: LocaleTag; port: number; host: string; open: boolean}) => {
      finish(await (await import('./start.ts')).start({root, ...options}));
    });

  program
    .command('mutate')
    .description('Plant faults in the translations and show how many of them the checks find.')
    .addOption(translationOption())
    .option('--most <number>', 'places for each fault and language', parseCount, 200)
    .option('--missed', 'show some of the faults that were not found')
    .action(async ({locale, most, missed}: {locale?: LocaleTag; most: number; missed?: boolean}) => {
      const {mutate} = await import('./mutate.ts');
      finish(await mutate({root, language: locale ?? null, most, showMissed: missed ?? false}));
    });

  program
    .command('bench')
    .description(
      'Measure and print a table: builds and downloads, which empties the caches; the English book beside those of other programs; or the search.',
    )
    .addArgument(new Argument('[what]', 'what to measure').choices(BENCHES).default('build'))
    .addOption(localeOption())
    .option('--misses', 'for the search: list the queries that it does not answer first')
    .action(async (what: (typeof BENCHES)[number], {locale, misses}: BookOptions & {misses?: boolean}) => {
      if (what === 'build') finish(await (await import('./bench.ts')).bench({root}));
      else if (what === 'books') finish(await (await import('./bench-books.ts')).benchBooks({root}));
      else {
        const {benchSearch} = await import('./bench-search.ts');
        finish(await benchSearch({root, locale: locale ?? null, showMisses: misses ?? false}));
      }
    });

  return {
    run: async (args) => {
      await program.parseAsync([...args], {from: 'user'});
      return exitCode;
    },
  };
}
