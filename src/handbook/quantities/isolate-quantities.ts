import {LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE} from '../isolates.ts';
import {findLocale, type LocaleTag} from '../locales.ts';
import {extractQuantities} from './extract-quantities.ts';
import {isolationSpans} from './isolation-spans.ts';

/**
 * A text that stands without elements of its own: in right-to-left languages characters keep every quantity in its
 * order of reading. A browser would show "5–10 mg" as "mg 10–5".
 */
export function isolateQuantities(text: string, locale: LocaleTag): string {
  if (findLocale(locale).direction === 'ltr') return text;
  let result = '';
  let end = 0;
  for (const span of extractQuantities(text, locale).flatMap(isolationSpans)) {
    const figure = text.slice(span.start, span.end);
    result += text.slice(end, span.start) + LEFT_TO_RIGHT_ISOLATE + figure + POP_ISOLATE;
    end = span.end;
  }
  return result + text.slice(end);
}
