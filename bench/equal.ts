import type { Load } from './load.ts';

/**
 * Checks that two servers return the same bytes for every request, apart from the order of keys and from extensions.
 * Throws with the first difference.
 */
export async function checkEqual(scenario: string, ours: Load, floor: Load): Promise<void> {
  for (const [place, body] of ours.bodies.entries()) {
    const [ourAnswer, floorAnswer] = await Promise.all([ask(ours, body), ask(floor, floor.bodies[place]!)]);
    if (ourAnswer === floorAnswer) continue;
    let index = 0;
    while (ourAnswer[index] === floorAnswer[index]) index++;
    const around = (answer: string) => answer.slice(Math.max(0, index - 200), index + 200);
    throw new Error(
      `${scenario}: the two servers return different data.\nours:  ${around(ourAnswer)}\nfloor: ${around(floorAnswer)}`,
    );
  }
}

async function ask({ server, path, headers }: Load, body: string): Promise<string> {
  const response = await fetch(new URL(path, server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { extensions: _, ...answer } = (await response.json()) as Record<string, unknown>;
  if (answer.data == null || answer.errors !== undefined) throw new Error(`${server.url}: ${JSON.stringify(answer)}`);
  return JSON.stringify(sorted(answer));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
