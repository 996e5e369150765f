/** Ends the address of a page that opens with the search: a shortcut of the installed site. */
export const SEARCH_ANCHOR = '#search';
