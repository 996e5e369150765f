import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer';
import {openBuiltSite, PHONE, waitForScripts, watchPage, type BuiltSite} from './built-site.ts';

// Questions that cannot wait, each asked by a reader who stands on the home page with a phone in one hand.

/** How the reader gets there: links by their visible words, one tap each, or one search and its first result. */
type Way = {readonly taps: readonly string[]} | {readonly search: string};

interface Answer {
  readonly way: Way;
  /** What must be seen there, word for word. */
  readonly says: readonly string[];
}

const MOST_TAPS = 3;
/** The answer may begin this many screens below the place where the way ends: two swipes. */
const SCREENS = 3;
const ON_THIS_PAGE = 'On this page';
const FIRST_EDITION = 'This chapter in: First edition, March 2020';

const FACTS: readonly {readonly question: string; readonly answers: readonly Answer[]}[] = [
  {
    question: 'Dexamethasone: which dose, and who must not get it?',
    answers: [
      {
        way: {taps: ['Corticosteroids, IL-6 and JAK inhibitors']},
        says: [
          'Do not give dexamethasone for COVID-19 to a patient who does not need oxygen.',
          '6 mg by mouth or IV once daily for up to 10 days, or until discharge if sooner.',
        ],
      },
      {way: {search: 'dexamethasone dose'}, says: ['by mouth or IV, once daily']},
    ],
  },
  {
    question: 'Nirmatrelvir–ritonavir: which dose at an eGFR of 30–60?',
    answers: [
      {
        way: {taps: ['Dose by kidney function']},
        says: ['≥ 30 to < 60', 'nirmatrelvir 150 mg with ritonavir 100 mg, twice daily, days 1–5'],
      },
      {
        way: {search: 'nirmatrelvir egfr'},
        says: ['≥ 30 to < 60', 'nirmatrelvir 150 mg with ritonavir 100 mg, twice daily, days 1–5'],
      },
    ],
  },
  {
    question: 'When does prone ventilation stop?',
    answers: [
      {
        way: {taps: ['Oxygen, high flow, ventilation and prone position', ON_THIS_PAGE, 'Prone ventilation']},
        says: ['Stop once PaO₂/FiO₂ stays > 150 mmHg for > 4 hours supine'],
      },
    ],
  },
  {
    question: 'What is done with a spill of more than 10 mL, today and in 2020?',
    answers: [
      {
        way: {taps: ['Cleaning, disinfection and air', ON_THIS_PAGE, 'Spills']},
        says: ['Absorb the fluid with disposable towels.', 'up to 5,000–6,150 mg/L for much.'],
      },
      {
        way: {search: 'spill 10 mL'},
        says: ['Spill > 10 mL: chlorine 10,000 mg/L for ≥ 30 minutes', 'absorb, clean, then 5,000 mg/L'],
      },
    ],
  },
  {
    question: 'What comes first after a sharps injury, and how soon is HIV prophylaxis?',
    answers: [
      {
        way: {taps: ['After an occupational exposure']},
        says: [
          'Wash first, then see a doctor at once.',
          'Prophylaxis against HIV works best if it starts within 24 hours, and no later than 72 hours.',
        ],
      },
      {
        way: {taps: ['First aid']},
        says: ['wash with plenty of soap and running water; dry and cover'],
      },
      {
        way: {search: 'sharps injury'},
        says: [
          'ideally within 24 hours and no later than 72 hours after an exposure that could transmit HIV',
        ],
      },
    ],
  },
  {
    question: 'Who may leave hospital, today and in 2020?',
    answers: [
      {
        way: {taps: ['Discharge and follow-up']},
        says: ['Do not require a negative virus test for discharge from hospital.'],
      },
      {
        way: {taps: ['Discharge and follow-up', FIRST_EDITION]},
        says: [
          'normal for ≥ 3 days (ear temperature < 37.5 °C)',
          'negative 2 times, > 24 hours apart',
          '> 93% without oxygen',
        ],
      },
    ],
  },
  {
    question: 'Tocilizumab: how much, and with what?',
    answers: [
      {
        way: {search: 'tocilizumab dose'},
        says: [
          'tocilizumab 8 mg/kg actual body weight (maximum 800 mg) as one IV infusion over 60 minutes.',
          'use without a corticosteroid.',
        ],
      },
    ],
  },
  {
    question: 'How long is a patient isolated?',
    answers: [
      {
        way: {taps: ['Case identification and testing', ON_THIS_PAGE, 'Isolation']},
        says: [
          'Isolate a patient with symptoms for 10 days from the onset of symptoms if no further test is done.',
          'Severely immunosuppressed patients can stay infectious beyond 20 days.',
        ],
      },
    ],
  },
  {
    question: 'At which saturation is COVID-19 severe?',
    answers: [
      {
        way: {taps: ['Diagnosis and clinical classification', ON_THIS_PAGE, 'Grade severity']},
        says: [
          'SpO₂ < 90% on room air',
          'Critical: need for life-sustaining treatment, ARDS, sepsis or septic shock',
        ],
      },
    ],
  },
  {
    question: 'Therapeutic heparin: for whom not?',
    answers: [
      {
        way: {taps: ['Anticoagulation']},
        says: ['Do not give therapeutic-dose heparin as prophylaxis in the ICU.'],
      },
      {way: {search: 'heparin contraindication platelets'}, says: ['< 50 × 10⁹/L']},
    ],
  },
];

/** Taps what a reader sees under these words: a link, or the button that opens the list of sections. */
async function tap(page: Page, words: string): Promise<void> {
  const target = await page.waitForFunction(
    (sought) =>
      [...document.querySelectorAll<HTMLElement>('main :is(a, button)')].find(
        (element) => element.textContent.replace(/\s+/g, ' ').trim() === sought && element.checkVisibility(),
      ) ?? false,
    {timeout: 5000},
    words,
  );
  const element = target.asElement();
  assert.ok(element, `nothing to tap under "${words}"`);
  await element.evaluate((link) => {
    if (link instanceof HTMLElement) link.click();
  });
}

async function searchFor(page: Page, query: string): Promise<void> {
  await page.click('.DocSearch-Button');
  await page.waitForSelector('.DocSearch-Input');
  await page.type('.DocSearch-Input', query);
  const first = await page.waitForSelector('.DocSearch-Hit a', {timeout: 5000});
  // The list follows the typing; the last query's answer is there when it stops changing.
  await page.waitForNetworkIdle();
  const address = await page.$eval('.DocSearch-Hit a', (link) => link.getAttribute('href'));
  assert.ok(first !== null && address !== null, `nothing found for "${query}"`);
  await page.keyboard.press('Enter');
  await page.waitForFunction((path) => location.pathname + location.hash === path, {timeout: 5000}, address);
}

/** Distance in screens from the top of the window to the smallest element that says this; null where none is seen. */
function distanceTo(page: Page, words: string): Promise<number | null> {
  return page.evaluate((sought) => {
    const found = [...document.querySelectorAll('article *')].filter(
      (element) => element.textContent.replace(/\s+/g, ' ').includes(sought) && element.checkVisibility(),
    );
    const tops = found
      .filter((element) => !found.some((other) => other !== element && element.contains(other)))
      .map((element) => element.getBoundingClientRect())
      .filter(({bottom}) => bottom > 0)
      .map(({top}) => top / window.innerHeight);
    return tops.length === 0 ? null : Math.min(...tops);
  }, words);
}

describe('ten hard facts, from the home page', () => {
  let site: BuiltSite;
  before(async () => {
    site = await openBuiltSite();
  });
  after(() => site.close());

  for (const {question, answers} of FACTS) {
    for (const {way, says} of answers) {
      const told = 'taps' in way ? way.taps.join(' → ') : `search "${way.search}"`;
      it(`${question} (${told})`, async () => {
        const page = await site.browser.newPage();
        try {
          const faults = watchPage(page, site.address);
          await page.setViewport(PHONE);
          await page.goto(`${site.address}/`);
          await waitForScripts(page);
          if ('taps' in way) {
            assert.ok(way.taps.length <= MOST_TAPS, `${way.taps.length} taps`);
            for (const words of way.taps) await tap(page, words);
          } else {
            await searchFor(page, way.search);
          }
          for (const words of says) {
            await page
              .waitForFunction(
                (sought) =>
                  document.querySelector('article')?.textContent.replace(/\s+/g, ' ').includes(sought),
                {timeout: 5000},
                words,
              )
              .catch(() => undefined);
            const distance = await distanceTo(page, words);
            assert.ok(distance !== null, `${page.url()} does not say "${words}"`);
            assert.ok(distance < SCREENS, `"${words}" begins ${distance.toFixed(1)} screens further down`);
          }
          assert.deepEqual(faults, {foreignRequests: [], errors: []});
        } finally {
          await page.close();
        }
      });
    }
  }

  it('are ten', () => assert.equal(FACTS.length, 10));
});
