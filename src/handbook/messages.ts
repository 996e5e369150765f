/**
 * The one list of interface texts that are ours (Docusaurus's theme brings its own). English here;
 * every other language in `i18n/<locale>/code.json`, under the same ids. Values stand in braces.
 */
export const MESSAGES = {
  'book.title': 'COVID-19 Handbook',
  'book.subtitle': 'Prevention and treatment',
  'edition.current': '2026 edition',
  'edition.2020': 'First edition, March 2020',

  'part.screening': 'Screening',
  'part.prevention': 'Prevention and control',
  'part.diagnosis': 'Diagnosis',
  'part.treatment': 'Treatment',
  'part.nursing': 'Nursing',
  'part.patients': 'Particular patients',
  'part.recovery': 'Recovery',
  'part.appendix': 'Appendix',

  'nav.downloads': 'Downloads',
  'nav.offline': 'Read offline',
  'nav.language': 'Language',
  'nav.contents': 'Contents',
  'nav.search': 'Search',
  'nav.otherEdition': 'This chapter in: {edition}',

  'home.lead':
    'What to do for a patient with COVID-19, from screening to treatment to recovery, in the language you work in.',
  'home.origin':
    'In March 2020 a hospital in Hangzhou wrote down what it had learnt in about 50 days from 104 patients with confirmed COVID-19, of whom 78 were severely or critically ill. This handbook keeps that experience as a record and sets today’s evidence beside it.',
  'home.openCurrent': 'Open the 2026 edition',
  'home.openFirst': 'Read the first edition',
  'home.quick': 'Needed at once',
  'home.parts': 'Go to the part you need',
  'home.glance': 'All recommendations at a glance',
  'home.take': 'Take it with you',
  'home.downloads': 'Download a PDF',
  'home.downloadsHint': 'One file for each language and edition, to print or to pass on.',
  'home.offline': 'Save it on this device',
  'home.offlineHint': 'Read and search without a network. You see the size first.',
  'home.languages': 'Read it in your language',

  'notice.danger': 'Danger',
  'notice.warning': 'Warning',
  'notice.note': 'Note',

  'superseded.title': 'Historical record, not advice',
  'superseded.lead': 'This page records what was advised in March 2020. Since then:',
  'superseded.link': 'Read this chapter in the 2026 edition',

  'recommendation.for': 'Recommended',
  'recommendation.against': 'Not recommended',
  'recommendation.research': 'Only in a clinical trial',
  'recommendation.strong': 'strong recommendation',
  'recommendation.conditional': 'conditional recommendation',
  'recommendation.ungraded': 'strength not graded',
  'recommendation.certainty.high': 'high certainty',
  'recommendation.certainty.moderate': 'moderate certainty',
  'recommendation.certainty.low': 'low certainty',
  'recommendation.certainty.very-low': 'very low certainty',
  'recommendation.certainty.not-stated': 'certainty not stated',
  'recommendation.source': 'Source',
  'recommendation.date': 'Stated {date}',

  'population.acute-covid-19': 'acute COVID-19',
  'population.critical': 'critical COVID-19',
  'population.health-workers': 'health workers',
  'population.hospital-no-oxygen': 'in hospital, needing no oxygen',
  'population.hospital-severe': 'in hospital, severe COVID-19',
  'population.hospital-simple-oxygen': 'in hospital, on simple oxygen',
  'population.needing-intubation': 'needing intubation',
  'population.receiving-oxygen': 'receiving oxygen',
  'population.severe-on-high-flow-or-niv': 'severe COVID-19 on high-flow oxygen or non-invasive ventilation',
  'population.severe-or-critical': 'severe or critical COVID-19',
  'population.severe-or-critical-not-needing-intubation':
    'severe or critical COVID-19, not yet needing intubation',
  'population.ventilated-ards': 'ventilated, with ARDS',
  'population.ventilated-moderate-severe-ards': 'ventilated, with moderate or severe ARDS',
  'population.non-severe': 'non-severe COVID-19',
  'population.non-severe-high-risk': 'non-severe COVID-19, high risk of admission',
  'population.non-severe-moderate-risk': 'non-severe COVID-19, moderate risk of admission',
  'population.non-severe-low-risk': 'non-severe COVID-19, low risk of admission',
  'population.hospital-adults': 'adults in hospital',
  'population.ward-low-flow-oxygen': 'on the ward, on low-flow oxygen',
  'population.discharged': 'after discharge',
  'population.covid-19-on-ecmo': 'COVID-19, on ECMO',
  'population.ventilated-severe-ards': 'ventilated, with severe ARDS',
  'population.ventilated-patients': 'ventilated patients',
  'population.ventilated-with-shock': 'ventilated, with shock',
  'population.covid-19-aspergillosis': 'COVID-19-associated pulmonary aspergillosis',
  'population.on-crrt': 'on continuous renal replacement',
  'population.discharged-after-pneumonia': 'discharged after COVID-19 pneumonia',
  'population.children': 'children',
  'population.children-not-in-hospital': 'children not in hospital, low risk',
  'population.adolescents-high-risk': 'aged 12–17 years, high risk',
  'population.children-ventilated': 'children on invasive ventilation or ECMO',
  'population.children-with-mis-c': 'children in hospital with MIS-C',
  'population.pregnant': 'pregnant women',
  'population.pregnant-needing-oxygen': 'pregnant, needing oxygen',
  'population.pregnant-severe-or-critical': 'pregnant, severe or critical COVID-19',
  'population.pregnant-in-hospital': 'pregnant, in hospital',
  'population.immunocompromised': 'immunocompromised',
  'population.immunocompromised-in-hospital': 'immunocompromised, in hospital',
  'population.immunocompromised-persistent': 'immunocompromised, persistent COVID-19',
  'population.post-covid': 'post-COVID-19 condition',
  'population.post-covid-with-post-exertional-symptoms': 'post-COVID-19 condition, worse after effort',
  'population.post-covid-after-hospital': 'post-COVID-19 condition after a hospital stay',
  'population.patients-remote': 'patients assessed by telephone or video',
  'population.receiving-nirmatrelvir-ritonavir': 'about to receive nirmatrelvir–ritonavir',
  'population.tacrolimus-ciclosporin-mtor': 'taking tacrolimus, ciclosporin, sirolimus or everolimus',
  'population.icu-adults': 'adults in the ICU',
  'population.irreversible-lung-failure': 'lung failure without recovery',
  'population.exposed-health-workers': 'health workers after an exposure',
  'population.infected-health-workers': 'health workers with COVID-19',
  'population.patient-rooms': 'patients’ rooms',
  'population.suspected-or-confirmed': 'suspected or confirmed COVID-19',
  'population.hospitals': 'hospitals',
  'population.the-deceased': 'people who have died with COVID-19',
  'population.surgery-after-covid-19': 'elective surgery after COVID-19',
  'population.before-surgery-without-symptoms': 'before surgery, without symptoms',
  'population.vaccine-high-priority': 'people at high risk of severe COVID-19 (vaccination)',
  'population.confirmed': 'confirmed COVID-19',
  'population.suspected': 'suspected COVID-19',
  'population.everyone-arriving': 'everyone who arrives',
  'population.patients-with-respiratory-symptoms': 'patients with respiratory symptoms',

  'glance.title': 'Recommendations at a glance',
  'glance.description': 'Every recommendation of the 2026 edition in one list, by topic and direction.',
  'glance.lead':
    'Each leads to its chapter, where dose, exceptions and evidence stand. Read them there before you act.',
  'glance.topic': 'Topic',
  'glance.direction': 'Direction',
  'glance.all': 'All',
  'glance.count': '{shown} of {total} recommendations',

  'effect.rate-ratio': 'rate ratio',
  'effect.risk-ratio': 'risk ratio',
  'effect.odds-ratio': 'odds ratio',
  'effect.hazard-ratio': 'hazard ratio',
  'effect.adjusted': 'adjusted {measure}',
  'effect.credible': 'credible interval',
  'forest.comparison': 'Comparison',
  'forest.with': 'With',
  'forest.without': 'Without',
  'forest.effect': 'Effect (95% interval)',
  'forest.fewer': 'fewer with treatment',
  'forest.more': 'more with treatment',
  'forest.legend':
    'Square: one trial. Diamond: several trials together. Horizontal line: 95% interval. Vertical line at 1: no difference. Logarithmic scale.',
  'forest.unread': '† From memory of the report, not re-read.',

  'references.label': 'Reference {number}',

  'glossary.letters': 'Letters',
  'glossary.brands': 'Sold as: {names}',
  'glossary.also': 'Also: {names}',

  'fallback.title': 'Not yet available in your language',
  'fallback.text': 'This page has not been translated yet. You see the English text.',

  'stale.title': 'The English text has changed since this translation',
  'stale.text':
    'Passages that changed: {count}. Where a figure, a recommendation or a danger changed, today’s English stands beside the translation. Follow the English there.',
  'stale.changed': 'Changed since. Follow today’s English text:',
  'stale.added': 'New in English, not yet translated:',
  'stale.removed': 'The passage above no longer stands in the English text.',

  'trust.label': 'About this page',
  'trust.revision': 'Revision {revision} of {date}',
  'trust.original': 'English original',
  'trust.current': 'Translation up to date',
  'trust.stale': 'English changed since the translation: {count} passages',
  'trust.currentChapters': 'Chapters with an up-to-date translation: {current} of {total}',
  'trust.secondReadChapters': 'Chapters checked by a second reader: {count} of {total}',
  'trust.machine-drafted': 'Machine translation, not yet checked by a second reader',
  'trust.second-read': 'Machine translation, checked by a second reader',
  'trust.unreviewed': 'Not yet reviewed by a clinician',
  'trust.lastClinicalReview': 'Last reviewed by a clinician on {date}',
  'trust.attribution':
    'The original handbook was compiled by the First Affiliated Hospital, Zhejiang University School of Medicine, and published free of charge in March 2020 by the Jack Ma Foundation and the Alibaba Foundation. This book restates its facts independently and is not endorsed by them.',
  'trust.disclaimer':
    'It does not replace clinical judgement, local protocols or product information. Check every dose before you give it.',

  'status.title': 'Translation status',
  'status.description': 'How far each language is translated, up to date and reviewed.',
  'status.lead':
    'Each chapter is compared with the English passage by passage. A chapter is up to date if no passage has changed since it was translated.',
  'status.current': 'up to date',
  'status.stale': 'English changed since',
  'status.missing': 'not yet translated',
  'status.secondRead': 'checked by a second reader',
  'status.clinician': 'reviewed by a clinician',
  'status.count': '{count} of {total}',
  'status.allLanguages': 'All languages',
  'status.data': 'The same as data for programs',

  'search.placeholder': 'Search the handbook',
  'search.edition': 'Edition to search',
  'search.loading': 'Loading the search index…',
  'search.count': 'Results: {count}',
  'search.none': 'Nothing found for “{query}”.',
  'search.didYouMean': 'Did you mean:',
  'search.nearest': 'Chapters with similar words in their headings:',
  'search.recent': 'Recent searches, kept on this device only',
  'search.forget': 'Forget them',
  'search.all': 'Show more results on a page of their own',
  'search.close': 'Close',
  'search.recommendation': 'Recommendation',
  'search.noScript': 'Search needs JavaScript. The home page lists all chapters.',
  'search.failed': 'The search index could not be loaded. Check the connection and search again.',
  'search.retry': 'Search again',

  'downloads.title': 'Downloads',
  'downloads.description': 'Download the handbook as PDF or EPUB, and the ward cards, in each language.',
  'downloads.lead':
    'PDF to print, EPUB for phones and e-readers, and ward cards to pin up. All are made from the same text as this site.',
  'downloads.otherLanguages': 'In other languages',
  'downloads.pdf': 'PDF, {size}, {pages} pages',
  'downloads.epub': 'EPUB, {size}',
  'downloads.zip': 'ZIP, {size}',
  'downloads.zipHint':
    'ZIP: unpack it, also on a USB stick, and open index.html. It needs no network and no server, and its search works.',
  'downloads.zim': 'ZIM, {size}',
  'downloads.zimHint': 'ZIM: for the Kiwix app and for Kiwix hotspots.',
  'downloads.none': 'No files here: this copy of the site was built without downloads.',
  'downloads.checksums': 'To check a file after a transfer: SHA-256 sums and the manifest.',

  'epub.cover': 'Cover',
  'epub.imprint': 'About this book',
  'epub.accessibility':
    'Text can be enlarged and read aloud. Headings, lists and tables are marked as such, figures are lists or tables that say in words what they draw, and formulas are MathML. Nobody has yet tested this book with assistive technology.',

  'cards.title': 'Ward cards',
  'cards.lead': 'One A4 page for each task, in large type.',
  'cards.chapter': 'Sources and exceptions stand in the chapter “{chapter}”.',

  'offline.title': 'Read offline',
  'offline.description': 'Save one language on this device and read and search it without a network.',
  'offline.lead':
    'Save a language on this device. All its pages, figures and the search then work without a network.',
  'offline.noScript': 'Saving needs JavaScript. Without it, download a PDF or EPUB.',
  'offline.unsupported':
    'This browser cannot save pages here: it is too old, or this is a private window or an address without https. Download a PDF or EPUB instead.',
  'offline.looking': 'Looking up the size …',
  'offline.unreachable':
    'The size could not be looked up. There is no network, or something else answered in place of this site.',
  'offline.updateUnknown': 'Without a network it cannot be seen whether a newer revision has been published.',
  'offline.retry': 'Try again',
  'offline.what': 'What to save',
  'offline.weightText': 'Text only ({size})',
  'offline.weightFull': 'Text, figures and search ({size})',
  'offline.weightPdf': 'All of this, the PDFs and the ward cards ({size})',
  'offline.editions': 'Editions',
  'offline.save': 'Save {language} ({size})',
  'offline.space': 'It takes {size} of space on this device.',
  'offline.saving': 'Saving: {done} of {total}',
  'offline.savingLabel': 'Saving {language}',
  'offline.pause': 'Pause',
  'offline.stopped': 'Stopped. What has arrived is kept, and saving goes on from there.',
  'offline.partial': 'A part has arrived already.',
  'offline.continue': 'Continue ({size} left)',
  'offline.discard': 'Discard what has arrived',
  'offline.saved': 'Saved on this device: {language}, revision of {date}, {size}.',
  'offline.savedShort': 'saved, revision of {date}, {size}',
  'offline.notSavedShort': 'not saved',
  'offline.add': 'Add ({size} to fetch)',
  'offline.damaged': 'Files of the saved copy are missing or damaged.',
  'offline.repair': 'Repair ({size} to fetch)',
  'offline.damagedPage':
    'The saved copy of this page is damaged. As soon as there is a network, the page is fetched again.',
  'offline.remove': 'Remove {language} from this device',
  'offline.removeConfirm':
    'Remove {language} from this device? It can then no longer be read without a network.',
  'offline.removed': 'Removed from this device.',
  'offline.updateThere': 'Another revision has been published, of {date}.',
  'offline.update': 'Update ({size} to fetch)',
  'offline.pagesChanged': 'Pages changed since your copy: {count}.',
  'offline.upToDate': 'This is the newest revision.',
  'offline.reload': 'The new revision is saved. Reload the page to read it.',
  'offline.reloadNow': 'Reload',
  'offline.kept': 'This browser keeps the copy until you remove it.',
  'offline.mayBeDeleted':
    'This browser may delete the copy when space runs short or after weeks without a visit. Add this site to the home screen to protect the copy, and keep a PDF or EPUB as well. What is saved in a private window is gone when the window is closed.',
  'offline.installHow':
    'To add it to the home screen, choose “Install” or “Add to home screen” in the browser’s menu; on an iPhone or iPad, Share and then “Add to Home Screen”. Safari deletes what is saved after seven days without a visit unless the site is on the home screen.',
  'offline.age': 'Saved {age}.',
  'offline.clock':
    'The clock of this device seems to be wrong: it shows {date}. The age of the copy cannot be told, and a secure connection may fail until the clock is set.',
  'offline.reset': 'Remove everything saved on this device',
  'offline.resetConfirm': 'Remove everything that this site has saved on this device, in every language?',
  'offline.resetDone': 'Everything that this site had saved on this device has been removed.',
  'offline.resetFailed':
    'Not everything could be removed. Clear the data of this site in the settings of the browser.',
  'offline.failed': 'Saving stopped: {reason}. Nothing that was saved before is lost.',
  'offline.failedNetwork': 'the network failed',
  'offline.failedSpace': 'there is not enough space on this device',
  'offline.failedDamaged':
    'a file arrived damaged, or something else, such as the sign-in page of a network, answered in place of this site',
  'offline.failedDenied': 'this browser does not allow it here, perhaps because this is a private window',
  'offline.failedBusy': 'another window is saving or removing this language',
  'offline.failedChanged': 'the site was renewed meanwhile',
  'offline.otherLanguages': 'Other languages',
  'offline.otherLanguagesHint': 'Each language is saved on its own and does not disturb the others.',
  'offline.pageButton': 'Save {language} for reading without a network',
  'offline.pageSaved': '{language} is saved on this device',
  'offline.notSavedTitle': 'Not saved on this device',
  'offline.notSaved': 'There is no network, and this page is not saved on this device.',
  'offline.savedHere': 'Saved on this device',
  'offline.reading': 'You are reading the copy saved on this device, revision of {date}.',
  'offline.seeUpdate': 'See the update',

  'pack.noHits': 'Nothing found.',
  'pack.outdated': 'A copy goes out of date. Compare its revision with the newest one before you rely on it.',

  'recall.title': 'Dangerous error on this page',
  'recall.found': 'Found on {date}.',

  'print.contents': 'Contents',
  'print.pageOf': 'page {page} of {total}',
  'print.record':
    'This edition is a record of what was advised in March 2020. It is not advice for today. Use the 2026 edition to treat patients.',
  'print.outdated':
    'A printed copy goes out of date. Compare its revision with the newest one before you rely on it.',
  'print.pageRef': 'p. {page}',
  'print.latest': 'Latest version',
  'print.licence': 'Text and figures: licence CC BY 4.0. Share and adapt them, and name their source.',
} as const;

export type MessageId = keyof typeof MESSAGES;

export const MESSAGE_IDS = Object.keys(MESSAGES) as readonly MessageId[];

export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(MESSAGES, id);
}

export type MessageValues = Readonly<Record<string, string | number>>;

/** Says an interface text in one language. */
export type Say = (id: MessageId, values?: MessageValues) => string;

/** Replaces `{name}` by its value; a name without a value stays as it is, so that it is seen. */
export function fillMessage(message: string, values: MessageValues = {}): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : String(values[name]),
  );
}

/** The texts of one language; one that is missing is said in English (a check reports it). */
export function createSay(translations: Readonly<Record<string, string>>): Say {
  return (id, values) => fillMessage(translations[id] ?? MESSAGES[id], values);
}
