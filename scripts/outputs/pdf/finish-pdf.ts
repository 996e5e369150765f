import {PDFDict, PDFHexString, PDFName, ReadingDirection, type PDFDocument} from '@pdfme/pdf-lib';
import {UserError} from '../../../src/handbook/problem.ts';
import type {PrintJob} from './create-print-job.ts';
import {joinPageGlyphs} from './join-page-glyphs.ts';
import {retagFigures} from './retag-figures.ts';

/**
 * Completes what a browser printed: exact bookmarks, title, language, reading direction, dates of the text
 * instead of the clock's, text in strings, figures that are read as text.
 * @throws UserError if the bookmarks are not those of the book.
 */
export async function finishPdf(
  document: PDFDocument,
  {name, locale, direction, title, subject, revision, headings}: PrintJob,
): Promise<Uint8Array> {
  const bookmarks = bookmarksOf(document);
  if (bookmarks.length !== headings.length) {
    throw new UserError(
      `${name} has ${bookmarks.length} bookmarks, but the book has ${headings.length} headings. The browser that printed it may be too old; use Chromium 132 or newer.`,
    );
  }
  headings.forEach(({text}, index) => {
    // Chromium drops the space where a heading's line is broken.
    bookmarks[index]?.set(PDFName.of('Title'), PDFHexString.fromText(text));
  });
  joinPageGlyphs(document);
  retagFigures(document);
  const date = new Date(`${revision.date}T00:00:00Z`);
  document.setTitle(title, {showInWindowTitleBar: true});
  document.setSubject(subject);
  document.setKeywords([`revision ${revision.id}`]);
  document.setLanguage(locale);
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.catalog.getOrCreateViewerPreferences().setReadingDirection(READING[direction]);
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  return document.save({addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity});
}

const READING = {ltr: ReadingDirection.L2R, rtl: ReadingDirection.R2L} as const;

/** The bookmarks in reading order. */
function bookmarksOf(document: PDFDocument): readonly PDFDict[] {
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  return root === undefined ? [] : childrenOf(root);
}

function childrenOf(parent: PDFDict): readonly PDFDict[] {
  const bookmarks: PDFDict[] = [];
  for (
    let bookmark = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    bookmark !== undefined;
    bookmark = bookmark.lookupMaybe(PDFName.of('Next'), PDFDict)
  ) {
    bookmarks.push(bookmark, ...childrenOf(bookmark));
  }
  return bookmarks;
}
