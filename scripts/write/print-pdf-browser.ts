import type {convertMdToPdf} from 'md-to-pdf/dist/lib/md-to-pdf.js';
import type {Browser, Page} from 'puppeteer';
import {UserError} from '../../src/handbook/problem.ts';
import {escapeHtml} from '../outputs/book/escape-html.ts';
import type {PrintKind} from '../outputs/pdf/create-print-content.ts';
import {findBrowser} from '../read/find-browser-fs.ts';
import {serveFiles} from './serve-files-http.ts';
import {takeTurns} from './take-turns.ts';

/** A document to print. */
export interface PrintRequest {
  /** What to call it in an error. */
  readonly name: string;
  /** Markdown, or HTML in the form in which Markdown hands it on. */
  readonly content: string;
  readonly title: string;
  /** Only a fair copy has bookmarks and tags, which cost half as much again. */
  readonly kind: PrintKind;
  /** Files that the content names: path in the address -> path on this machine. */
  readonly files: ReadonlyMap<string, string>;
}

/** A page to take a picture of. */
export interface PictureRequest extends Pick<PrintRequest, 'name' | 'files'> {
  readonly html: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** One browser for any number of PDFs and pictures; it starts with the first. */
export interface Printer {
  /** @throws UserError if no browser can be started, or if it fails twice. */
  readonly print: (request: PrintRequest) => Promise<Uint8Array>;
  /** A page as PNG. @throws UserError as `print` does. */
  readonly draw: (request: PictureRequest) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const FLAGS = [
  // Nothing that a printed page could name leads out of this machine: every other host is unknown.
  '--host-resolver-rules=MAP localhost 127.0.0.1, MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-dev-shm-usage',
  // On paper letters stand where the font puts them; hinted for a screen, each moves to a whole pixel and words look uneven.
  '--font-render-hinting=none',
];
/** Prints at once. Each takes half a gigabyte; meanwhile the programs that compose books have enough to do. */
const AT_ONCE = 1;
/** Milliseconds for one step of a print, on a slow and busy machine. */
const PATIENCE = 180_000;

/** Opens a printer. Close it in every case, or the process does not end. */
export async function openPrinter(): Promise<Printer> {
  const server = await serveFiles();
  const inTurn = takeTurns(AT_ONCE);
  let opening: Promise<Browser> | null = null;
  let closed = false;
  const browser = async (): Promise<Browser> => {
    const known = opening;
    const current = await known?.catch(() => null);
    // A browser that was launched now would be closed by nobody.
    if (closed) throw new UserError('Nothing more is printed: the printer was closed before its turn came.');
    if (current?.connected === true) return current;
    // Another print may have launched one meanwhile.
    const next = opening === null || opening === known ? launch() : opening;
    opening = next;
    return next;
  };
  const twice = async (
    name: string,
    attempt: (browser: Browser) => Promise<Uint8Array>,
  ): Promise<Uint8Array> =>
    browser()
      .then(attempt)
      .catch((error: unknown) => {
        if (error instanceof UserError) throw error;
        return browser()
          .then(attempt)
          .catch((again: unknown) => {
            throw again instanceof UserError ? again : failedTwice(name, again);
          });
      });
  return {
    print: (request) => {
      server.add(request.files);
      return inTurn(() => twice(request.name, (current) => printOnce(current, request, server.port)));
    },
    draw: (request) => {
      server.add(request.files);
      return inTurn(() => twice(request.name, (current) => drawOnce(current, request, server.port)));
    },
    close: async () => {
      closed = true;
      const current = await opening?.catch(() => null);
      await current?.close().catch(() => undefined);
      await server.close();
    },
  };
}

function failedTwice(name: string, error: unknown): UserError {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.trim() ?? '';
  return new UserError(
    `The browser failed twice while it printed ${name} (${reason}). PDFs that were finished are kept. Close other programs if memory is short, or set CHROME_PATH to another Chrome or Chromium, and run the command again.`,
  );
}

async function launch(): Promise<Browser> {
  const {executablePath, args} = await findBrowser();
  // Only here, as md-to-pdf below: a command that finds every book unchanged prints nothing.
  const {default: puppeteer} = await import('puppeteer');
  return puppeteer.launch({
    executablePath,
    args: [...args, ...FLAGS],
    protocolTimeout: PATIENCE,
    timeout: PATIENCE,
  });
}

/**
 * One PDF by md-to-pdf. Its own entry, `mdToPdf`, launches a browser for each call, serves the folder to the
 * whole network and leaves both running on failure; `convertMdToPdf` below it takes the browser and the port.
 */
async function printOnce(browser: Browser, request: PrintRequest, port: number): Promise<Uint8Array> {
  const {convertMdToPdf: convert} = await import('md-to-pdf/dist/lib/md-to-pdf.js');
  const pages: Page[] = [];
  let reportCrash: (error: Error) => void;
  const crash = new Promise<never>((_, reject) => {
    reportCrash = reject;
  });
  // The only thing that md-to-pdf asks of a browser. A crashed page would otherwise be waited for in vain. A PDF is
  // laid out for print in any case; told so before, the page would be laid out once more.
  const observed = Object.create(browser, {
    newPage: {
      value: async (): Promise<Page> => {
        const page = await browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.once('error', reportCrash);
        Object.assign(page, {
          waitForNavigation: waitForFonts(page),
          emulateMediaType: () => Promise.resolve(),
        });
        pages.push(page);
        return page;
      },
    },
  }) as Browser;
  try {
    const output = await Promise.race([
      convert({content: request.content}, config(request, port), {browser: observed}),
      crash,
    ]);
    return output.content as Uint8Array;
  } finally {
    for (const page of pages) {
      if (!page.isClosed()) await page.close().catch(() => undefined);
    }
  }
}

async function drawOnce(browser: Browser, request: PictureRequest, port: number): Promise<Uint8Array> {
  const page = await browser.newPage();
  const crash = new Promise<never>((_, reject) => page.once('error', reject));
  const picture = async (): Promise<Uint8Array> => {
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({width: request.width, height: request.height});
    // From an address of the server, so that the fonts are found.
    await page.goto(`http://localhost:${port}/index.html`);
    await page.setContent(request.html);
    await waitForFonts(page)();
    return page.screenshot({type: 'png', optimizeForSpeed: false});
  };
  try {
    return await Promise.race([picture(), crash]);
  } finally {
    if (!page.isClosed()) await page.close().catch(() => undefined);
  }
}

/**
 * Stands in for the wait of md-to-pdf, which is for a silent network. Chromium reports silence once: on a busy
 * machine that is before md-to-pdf fills the page, and then it would wait until its time is up.
 */
function waitForFonts(page: Page): () => Promise<null> {
  return async () => {
    // Fonts are all that a page fetches here; while nothing is laid out it would fetch none of them.
    await page.evaluate(() =>
      Promise.all(Array.from(document.fonts, (font) => font.load())).then(() => undefined),
    );
    return null;
  };
}

type Config = Parameters<typeof convertMdToPdf>[1];

/** Everything is said anew for each call, because md-to-pdf writes into what it is given. */
function config({title, kind}: PrintRequest, port: number): Config {
  return {
    port,
    basedir: '.',
    dest: '',
    css: '',
    document_title: escapeHtml(title),
    stylesheet: [],
    stylesheet_encoding: 'utf-8',
    body_class: [],
    script: [],
    page_media_type: 'print',
    highlight_style: 'github',
    marked_options: {},
    marked_extensions: [],
    gray_matter_options: {},
    md_file_encoding: 'utf-8',
    as_html: false,
    devtools: false,
    launch_options: {},
    pdf_options: {
      preferCSSPageSize: true,
      printBackground: true,
      outline: kind === 'fair copy',
      tagged: kind === 'fair copy',
      timeout: PATIENCE,
    },
  };
}
