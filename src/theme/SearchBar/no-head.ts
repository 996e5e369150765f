/** Stands in for `@docusaurus/Head` in the theme's search bar; see `src/plugins/search-index.ts`. */
export default function NoHead(): null {
  return null;
}
