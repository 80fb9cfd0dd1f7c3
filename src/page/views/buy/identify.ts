import type { Client } from '@urql/core';

/** A line of the list, and the third party that it names; or the reason why none was found. */
export type Line =
  | { text: string; id: string; problem?: undefined; href?: undefined }
  | { text: string; id?: undefined; problem: string; href: string };

/** As many look-ups as one operation may have. */
const AT_ONCE = 20;
/** The relevance of a match whose text is equal to the words. */
const EQUAL = 2;

/** The answer to one look-up. */
interface Found {
  edges: { match: { relevance: number } | null; node: { id: string } }[];
}

/**
 * Finds the third party of each line: by its id, or by a name, identifier or domain that is equal. A line that could name
 * several is not decided, and one that is only similar is not taken.
 */
export async function identify(client: Client, lines: readonly string[]): Promise<Line[]> {
  const identified: Line[] = [];
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    const texts = lines.slice(start, start + AT_ONCE);
    const { data, error } = await client.query<Record<string, Found>>(documentFor(texts.length), variablesOf(texts));
    if (!data) throw error ?? new Error('The server does not answer.');
    identified.push(...texts.map((text, index) => decide(text, data[`line${index}`]!)));
  }
  return identified;
}

function decide(text: string, { edges }: Found): Line {
  if (/^ThirdParty_[0-9a-f]+$/.test(text)) return { text, id: text };
  const equal = edges.filter(({ match }) => match?.relevance === EQUAL);
  if (equal.length === 1) return { text, id: equal[0]!.node.id };
  const href = `/third-parties?${new URLSearchParams({ text }).toString()}`;
  if (equal.length > 1) return { text, href, problem: 'Several third parties have this name or identifier.' };
  return {
    text,
    href,
    problem: edges.length > 0 ? 'No third party has exactly this name. Similar ones are on record.' : 'Not on record.',
  };
}

const numbers = (count: number) => [...Array(count).keys()];

/** A document with one look-up for each line. */
const documentFor = (count: number) => `query Identify(${numbers(count)
  .map((index) => `$text${index}: String!`)
  .join(', ')}) {
  ${numbers(count)
    .map(
      (index) =>
        `line${index}: thirdParties(where: { text: $text${index} }, first: 5) { edges { match { relevance } node { id } } }`,
    )
    .join('\n  ')}
}`;

const variablesOf = (texts: readonly string[]) =>
  Object.fromEntries(texts.map((text, index) => [`text${index}`, text.slice(0, 200)]));
