import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {DownloadsList, type DownloadsData} from '../../../src/components/DownloadsList.tsx';
import {StatusBooks} from '../../../src/components/StatusBooks.tsx';
import type {Handbook} from '../../../src/handbook/assemble-handbook.ts';
import type {LatePart} from '../../../src/handbook/late-parts.ts';
import {statusOfBooks} from '../../../src/handbook/translation/status-of-books.ts';
import type {Status} from '../../../src/handbook/translation/status.ts';

export interface LatePartsInput extends DownloadsData {
  readonly handbook: Handbook;
  readonly status: Status;
}

/** The HTML of each part that a build writes into a language's finished pages. */
export function createLateParts({
  handbook,
  status,
  ...downloads
}: LatePartsInput): Readonly<Record<LatePart, string>> {
  const {tag, baseUrl} = downloads;
  const say = handbook.say[tag];
  const books = statusOfBooks(handbook, tag, status);
  return {
    downloads: renderToStaticMarkup(createElement(DownloadsList, {...downloads, say})),
    status: renderToStaticMarkup(createElement(StatusBooks, {books, tag, baseUrl, say})),
  };
}
