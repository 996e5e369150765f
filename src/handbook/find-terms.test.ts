import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFindTerms} from './find-terms.ts';
import {createTinyTerm} from './tiny-term.ts';
import type {LocaleTag} from './locales.ts';

const TERMS = [
  createTinyTerm('peep', {en: 'positive end-expiratory pressure'}, {abbreviation: 'PEEP'}),
  createTinyTerm('severe', {en: 'severe', 'zh-Hans': '重症'}),
  createTinyTerm('non-severe', {en: 'non-severe', 'zh-Hans': '非重症'}),
  createTinyTerm('who', {en: 'World Health Organization'}, {abbreviation: 'WHO'}),
  createTinyTerm('antigen', {
    en: 'rapid antigen test',
    fr: 'test antigénique rapide',
    ar: 'اختبار المستضد السريع',
  }),
  createTinyTerm('fever-clinic', {en: 'fever clinic', ar: 'عيادة الحمى'}),
];

const ROWS: readonly (readonly [text: string, locale: LocaleTag, found: readonly string[]])[] = [
  ['Raise PEEP; peep is a sound.', 'en', ['peep: PEEP']],
  ['Positive end-expiratory pressure (PEEP)', 'en', ['peep: Positive end-expiratory pressure', 'peep: PEEP']],
  ['severe and non-severe illness', 'en', ['severe: severe', 'non-severe: non-severe']],
  ['who asks WHO?', 'en', ['who: WHO']],
  ['severely ill, unsevere, severe-looking', 'en', []],
  ['two rapid\u00A0antigen tests', 'en', ['antigen: rapid\u00A0antigen tests']],
  ['des tests antigéniques rapides', 'fr', ['antigen: tests antigéniques rapides']],
  ['非重症患者与重症患者', 'zh-Hans', ['non-severe: 非重症', 'severe: 重症']],
  ['使用PEEP时', 'zh-Hans', ['peep: PEEP']],
  ['في العيادة وعيادة الحمى', 'ar', []],
  ['في عيادة الحمى، واختبار', 'ar', ['fever-clinic: عيادة الحمى']],
  ['إن الاختبار المستضد السريع', 'ar', ['antigen: الاختبار المستضد السريع']],
];

for (const [text, locale, found] of ROWS) {
  test(`${locale}: ${text}`, () => {
    const mentions = createFindTerms(TERMS, locale)(text);
    assert.deepEqual(
      mentions.map(({term, start, end}) => `${term.id}: ${text.slice(start, end)}`),
      found,
    );
  });
}
