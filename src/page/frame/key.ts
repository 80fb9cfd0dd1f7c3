/** The place of the key in the tab's storage. The query page uses the same place, so that both ask for it once. */
const PLACE = 'attestry.key';

/** Returns the key of this tab; null if it has none. */
export const keyOfTab = (): string | null => sessionStorage.getItem(PLACE);

/** Holds a key until the tab is closed. */
export const holdKey = (key: string): void => sessionStorage.setItem(PLACE, key);

/** Forgets the key of this tab. */
export const dropKey = (): void => sessionStorage.removeItem(PLACE);

/**
 * Takes the key from the address's fragment, which browsers send to no server. Removes it from the address, so that a
 * shared or bookmarked address does not carry it.
 */
export function takeKeyFromAddress(): void {
  const key = new URLSearchParams(location.hash.slice(1)).get('key');
  if (!key) return;
  holdKey(key);
  history.replaceState(null, '', location.pathname + location.search);
}

/** Returns the reason why a text cannot be a key; null if it can. */
export const whyNoKey = (text: string): string | null =>
  /^atk_[\w-]+$/.test(text) ? null : 'This is not a key: keys begin with atk_ and hold no spaces.';
