import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type {SearchRecord} from '../../../src/search/search-records.ts';
import type {AskChapters} from './score-queries.ts';

/** Another engine on the same text, asked through the same queries. */
export interface OtherEngine {
  readonly name: string;
  readonly ask: AskChapters;
  /** What a reader would have to fetch: the index with what a result shows. */
  readonly index: string;
}

const FIELDS = ['title', 'heading', 'context', 'text'];
const BOOST = {title: 5, heading: 4, context: 1.5, text: 1};

/** MiniSearch as it comes: words between spaces and signs, prefixes, one wrong letter in five. */
export function createMiniSearchEngine(records: readonly SearchRecord[]): OtherEngine {
  const engine = new MiniSearch({fields: FIELDS, storeFields: FIELDS});
  engine.addAll(records.map((record, id) => ({...record, id})));
  return {
    name: 'MiniSearch, as it comes',
    index: JSON.stringify(engine),
    ask: (query) =>
      engine
        .search(query, {boost: BOOST, prefix: true, fuzzy: 0.2})
        .map(({id}) => records[id as number]?.chapter ?? ''),
  };
}

type LunrPlugin = lunr.Builder.Plugin;
type Extension = (engine: typeof lunr) => void;
interface LunrLanguages {
  readonly multiLanguage: (...tags: string[]) => LunrPlugin;
}

/** Languages for which lunr-languages brings a stemmer; the others are cut into words by `Intl.Segmenter`. */
const LUNR_LANGUAGES = new Set(['fr', 'it', 'es', 'tr', 'ar', 'ru', 'vi']);

/** An index as the lunr-based search plugins make it: the language's stemmer beside the English one, and wildcards. */
export async function createLunrEngine(tag: string, records: readonly SearchRecord[]): Promise<OtherEngine> {
  const [language = tag] = tag.split('-');
  const known = LUNR_LANGUAGES.has(language);
  if (known) {
    const load = async (name: string): Promise<Extension> =>
      ((await import(`lunr-languages/${name}.js`)) as {readonly default: Extension}).default;
    (await load('lunr.stemmer.support'))(lunr);
    (await load('lunr.multi'))(lunr);
    (await load(`lunr.${language}`))(lunr);
  }
  const segmenter = new Intl.Segmenter(tag, {granularity: 'word'});
  const cut = (text: string): string =>
    known || language === 'en' || language === 'id'
      ? text
      : Array.from(segmenter.segment(text), ({segment}) => segment).join(' ');
  const index = lunr((builder) => {
    if (known) builder.use((lunr as unknown as LunrLanguages).multiLanguage('en', language));
    if (!known && language !== 'en') builder.pipeline.remove(lunr.trimmer);
    builder.ref('id');
    for (const field of FIELDS) builder.field(field, {boost: BOOST[field as keyof typeof BOOST]});
    records.forEach(({title, heading, context, text}, id) =>
      builder.add({id, title: cut(title), heading: cut(heading), context: cut(context), text: cut(text)}),
    );
  });
  return {
    name: 'lunr with lunr-languages',
    index: JSON.stringify({index, records}),
    ask: (query) => {
      const words = cut(query)
        .toLowerCase()
        .split(/[\s:^~*+-]+/)
        .filter(Boolean);
      const hits = index.query((ask) => {
        for (const word of words) {
          ask.term(word, {boost: 10});
          ask.term(word, {wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false});
          if (word.length > 4) ask.term(word, {editDistance: 1, boost: 0.5});
        }
      });
      return hits.map(({ref}) => records[Number(ref)]?.chapter ?? '');
    },
  };
}
