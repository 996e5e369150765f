import {translate} from '@docusaurus/Translate';
import {fillMessage, MESSAGES, type Say} from '../handbook/messages.ts';

/** Says an interface text in the language of the site. */
export const say: Say = (id, values) =>
  // The values are filled in here, because Docusaurus's own filling fails on a value that is missing.
  fillMessage(translate({id, message: MESSAGES[id]}), values);
