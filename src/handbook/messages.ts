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
  'part.appendix': 'Appendix',

  'nav.downloads': 'Downloads',
  'nav.offline': 'Read offline',
  'nav.language': 'Language',
  'nav.contents': 'Contents',
  'nav.otherEdition': 'This chapter in: {edition}',

  'home.lead':
    'What to do for a patient with COVID-19, from screening to treatment to recovery, in the language you work in.',
  'home.origin':
    'In March 2020 a hospital in Hangzhou wrote down what it had learnt in 50 days from 104 patients with confirmed COVID-19, of whom 78 were severely or critically ill. This handbook keeps that experience as a record and sets today’s evidence beside it.',
  'home.openCurrent': 'Open the 2026 edition',
  'home.openFirst': 'Read the first edition',
  'home.parts': 'Go to the part you need',
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

  'references.label': 'Reference {number}',

  'fallback.title': 'Not yet available in your language',
  'fallback.text': 'This page has not been translated yet. You see the English text.',

  'trust.label': 'About this page',
  'trust.revision': 'Revision {revision} of {date}',
  'trust.original': 'English original',
  'trust.translation': 'Translated from English',
  'trust.unreviewed': 'Not yet reviewed by a clinician',
  'trust.attribution':
    'The original handbook was compiled by the First Affiliated Hospital, Zhejiang University School of Medicine, and published free of charge in March 2020 by the Jack Ma Foundation and the Alibaba Foundation. This book restates its facts independently and is not endorsed by them.',
  'trust.disclaimer':
    'It does not replace clinical judgement, local protocols or product information. Check every dose before you give it.',

  'search.placeholder': 'Search this edition',
  'search.failed': 'The search index could not be loaded. Check the connection and search again.',
  'search.retry': 'Search again',

  'downloads.title': 'Downloads',
  'downloads.description': 'Download the handbook as a PDF, in each language and edition.',
  'downloads.lead': 'One PDF for each language and edition. All are made from the same text as this site.',
  'downloads.otherLanguages': 'In other languages',
  'downloads.pdf': 'PDF, {size}, {pages} pages',
  'downloads.none': 'No files here: this copy of the site was built without downloads.',
  'downloads.checksums': 'To check a file after a transfer: SHA-256 sums and the manifest.',

  'offline.title': 'Read offline',
  'offline.description': 'Save one language on this device and read and search it without a network.',
  'offline.lead':
    'Save a language on this device. All its pages, figures and the search then work without a network.',
  'offline.noScript': 'Saving needs JavaScript. Without it, download a PDF.',
  'offline.unsupported':
    'This browser cannot save pages here. Use a secure (https) address and a private window only for reading, or download a PDF.',
  'offline.withPdf': 'With the PDFs ({size})',
  'offline.save': 'Save {language} ({size})',
  'offline.saving': 'Saving: {done} of {total}',
  'offline.cancel': 'Stop',
  'offline.saved': 'Saved on this device: {language}, revision of {date}, {size}.',
  'offline.remove': 'Remove from this device',
  'offline.update': 'A newer revision is there ({size} to fetch). Update',
  'offline.upToDate': 'This is the newest revision.',
  'offline.failed': 'Saving stopped: {reason}. Nothing that was saved before is lost. Try again.',
  'offline.failedNetwork': 'the network failed',
  'offline.failedSpace': 'there is not enough space on this device',
  'offline.failedDamaged': 'a file arrived damaged',
  'offline.notSavedTitle': 'Not saved on this device',
  'offline.notSaved': 'There is no network, and this page is not saved on this device.',
  'offline.reading': 'You are reading the copy saved on this device, revision of {date}.',

  'print.contents': 'Contents',
  'print.pageOf': 'page {page} of {total}',
  'print.references': 'References',
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
