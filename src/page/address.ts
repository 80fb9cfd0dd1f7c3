/** The addresses of the views. Each can be shared: it holds all that the view shows, and no key. */

/** The properties by which an address of the list selects, as the address has them. */
export interface ListAddress {
  text?: string | undefined;
  level?: readonly string[] | undefined;
  answer?: readonly string[] | undefined;
  kind?: readonly string[] | undefined;
  lifecycle?: readonly string[] | undefined;
  country?: readonly string[] | undefined;
  category?: readonly string[] | undefined;
  owner?: readonly string[] | undefined;
  tag?: readonly string[] | undefined;
  state?: readonly string[] | undefined;
  dimension?: readonly string[] | undefined;
  lacks?: readonly string[] | undefined;
  order?: string | undefined;
  columns?: string | undefined;
}

/** Returns an address with parameters; those without a value are left out, and lists are separated by commas. */
export function addressOf(
  path: string,
  parameters: Readonly<Record<string, string | readonly string[] | undefined>> = {},
) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const text = typeof value === 'string' ? value : value?.map(encodeURIComponent).join(',');
    if (text) query.set(name, text);
  }
  const written = query.toString();
  return written === '' ? path : `${path}?${written}`;
}

/** Returns the values of a parameter that holds a list. */
export const listOf = (value: string | undefined): string[] =>
  value ? value.split(',').filter(Boolean).map(decodeURIComponent) : [];

/** The list of third parties, with a selection. */
export const thirdPartiesAt = (selection: ListAddress = {}): string => addressOf('/third-parties', { ...selection });

/** One third party. */
export const thirdPartyAt = (id: string): string => `/third-parties/${id}`;
