/** The part of Citation.js that is used here; the package has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(
      kind: 'bibliography',
      options: {format: 'text'; template: string; lang: string; asEntryArray: true; nosort: boolean},
    ): [id: string, entry: string][];
  }
}
declare module '@citation-js/plugin-csl';
