/**
 * The search of a pack that is opened as files: adds a field to every page and answers it from the index that comes
 * as a script, because such pages may not fetch. One script for all packs; what differs stands in its attributes.
 */
import {isEditionId} from '../handbook/editions.ts';
import {findLocale, isLocaleTag} from '../handbook/locales.ts';
import {answerQuery} from '../search/answer-query.ts';
import type {SnippetPart} from '../search/create-snippet.ts';
import {loadStemmer} from '../search/load-stemmer.ts';
import {openSearchIndex, type SearchIndex} from '../search/search-index.ts';

const SIZE = {hits: 20, sections: 3, snippet: 160};

interface Texts {
  readonly placeholder: string;
  /** With "{count}" for the number. */
  readonly count: string;
  readonly none: string;
  readonly failed: string;
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) addSearch(script.dataset);

function addSearch({root = '', locale = '', edition = '', index = '', texts = '{}'}: DOMStringMap): void {
  if (!isLocaleTag(locale) || !isEditionId(edition)) return;
  const {placeholder, count, none, failed} = JSON.parse(texts) as Texts;
  const field = document.createElement('input');
  field.type = 'search';
  field.dir = 'auto';
  field.placeholder = placeholder;
  field.setAttribute('aria-label', placeholder);
  const results = document.createElement('div');
  results.className = 'results';
  // Screen readers are told how many, not all of them at each letter.
  const note = document.createElement('p');
  note.className = 'results-note';
  note.setAttribute('role', 'status');
  const form = document.createElement('form');
  form.className = 'search';
  form.setAttribute('role', 'search');
  form.append(field);
  document.querySelector('.head')?.after(form, note, results);

  let opening: Promise<SearchIndex> | null = null;
  const open = (): Promise<SearchIndex> => {
    opening ??= Promise.all([loadIndex(root + index), loadStemmer(locale)]).then(([file, stem]) =>
      openSearchIndex(file, findLocale(locale), edition, stem),
    );
    return opening;
  };
  const answer = async (): Promise<void> => {
    const query = field.value;
    const opened = await open();
    // An answer to what has been typed meanwhile is on its way.
    if (query !== field.value) return;
    const {chapters} = answerQuery(opened, query, SIZE);
    const list = document.createElement('ol');
    for (const {title, sections} of chapters) {
      for (const {chapter, anchor, heading, snippet} of sections) {
        const link = document.createElement('a');
        link.href = `${root}${chapter}.html${anchor === '' ? '' : `#${anchor}`}`;
        link.append(...marked(heading));
        const place = document.createElement('span');
        place.textContent = anchor === '' ? '' : title;
        const text = document.createElement('p');
        text.append(...marked(snippet));
        const item = document.createElement('li');
        item.append(link, ' ', place, text);
        list.append(item);
      }
    }
    const hits = list.childElementCount;
    note.textContent = query.trim() === '' ? '' : hits === 0 ? none : count.replace('{count}', String(hits));
    results.replaceChildren(...(hits === 0 ? [] : [list]));
  };
  const show = (): void => {
    answer().catch(() => {
      opening = null;
      note.textContent = failed;
      results.replaceChildren();
    });
  };
  field.addEventListener('focus', () => void open().catch(() => (opening = null)), {once: true});
  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  // A hit on the page that is open leaves the page as it is.
  results.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) {
      note.textContent = '';
      results.replaceChildren();
    }
  });
}

function marked(parts: readonly SnippetPart[]): readonly Node[] {
  return parts.map(({text, marked: isMarked}) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function loadIndex(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = url;
    element.onload = () => {
      const {handbookSearchIndex: file} = globalThis as {handbookSearchIndex?: unknown};
      if (typeof file === 'string') resolve(file);
      else reject(new Error(`${url} holds no index`));
    };
    element.onerror = () => reject(new Error(`${url} cannot be loaded`));
    document.head.append(element);
  });
}
