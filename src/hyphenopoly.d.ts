/** The part of Hyphenopoly that is used here; the package has no types of its own. */
declare module 'hyphenopoly' {
  interface Options {
    readonly require: readonly string[];
    readonly hyphen: string;
    readonly minWordLength: number;
    readonly leftmin: number;
    readonly rightmin: number;
    readonly loader: (file: string, folder: URL) => Promise<Uint8Array>;
  }
  const hyphenopoly: {
    config(options: Options): ReadonlyMap<string, Promise<(text: string) => string>>;
  };
  export default hyphenopoly;
}
