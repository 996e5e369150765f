import type {Page} from 'puppeteer';

const TABS = 2;

/**
 * Goes through a list with two tabs, each taking the next item when it is done with one: while one tab waits for
 * the network, the other is drawn. What is looked at must not need a tab in the foreground. Ends with the first fault.
 */
export async function inTwoTabs<Item extends object | string>(
  items: readonly Item[],
  openTab: () => Promise<Page>,
  look: (tab: Page, item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({length: TABS}, async () => {
      const tab = await openTab();
      try {
        for (let item = left.shift(); item !== undefined; item = left.shift()) await look(tab, item);
      } finally {
        // After a fault, the other tab stops too.
        left.length = 0;
        await tab.close();
      }
    }),
  );
}
