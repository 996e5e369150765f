import type {PluginContentLoadedActions} from '@docusaurus/types';

/**
 * Writes a page's data and returns the module to load it by: without the folder that the project lies in, from which
 * the names of scripts would otherwise follow. The same text gives the same site in every folder.
 */
export async function createPageData(
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
  plugin: string,
  file: string,
  data: unknown,
): Promise<string> {
  await createData(file, JSON.stringify(data));
  return `@generated/${plugin}/default/${file}`;
}
