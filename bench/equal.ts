import type { Load } from './load.ts';

/**
 * Checks that two servers return the same bytes for every request, apart from the order of keys and from extensions.
 * Throws with the first difference.
 */
export async function checkEqual(scenario: string, ours: Load, other: Load): Promise<void> {
  for (const [place, body] of ours.bodies.entries()) {
    const answers = await Promise.all([ask(ours, body), ask(other, other.bodies[place]!)]);
    const [ourText, otherText] = answers.map((answer) => JSON.stringify(answer)) as [string, string];
    if (ourText === otherText) continue;
    let index = 0;
    while (ourText[index] === otherText[index]) index++;
    const around = (answer: string) => answer.slice(Math.max(0, index - 200), index + 200);
    throw new Error(
      `${scenario}: the two servers return different data.\nours: ${around(ourText)}\n${other.side}: ${around(otherText)}`,
    );
  }
}

/** Compares the first answers of two servers that have data of their own; returns a sentence about their sizes. */
export async function compareSizes(scenario: string, ours: Load, other: Load): Promise<string> {
  const answers = await Promise.all([ask(ours, ours.bodies[0]!), ask(other, other.bodies[0]!)]);
  const [ourValues, otherValues] = answers.map(valuesIn);
  const sizes = ourValues === otherValues ? `${ourValues} values each` : `${ourValues} and ${otherValues} values`;
  return `${scenario}: ${other.side} has data of its own, so answers are not compared, only counted: ${sizes}`;
}

async function ask({ server, path, headers, toOurShape }: Load, body: string): Promise<unknown> {
  const response = await fetch(new URL(path, server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { extensions: _, ...answer } = (await response.json()) as Record<string, unknown>;
  if (answer.data == null || answer.errors !== undefined) throw new Error(`${server.url}: ${JSON.stringify(answer)}`);
  return sorted(toOurShape ? toOurShape(answer) : answer);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns the number of scalars and nulls in an answer. */
function valuesIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + valuesIn(inner), 0);
}
