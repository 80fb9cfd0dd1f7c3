const DAY_MS = 86_400_000;

/** Groups items by the week of their day; weeks begin on Monday (ISO 8601). Items keep their order. */
export function byWeek<Item extends { on: string }>(items: readonly Item[]): { monday: string; items: Item[] }[] {
  const weeks = new Map<string, Item[]>();
  for (const item of items) {
    const day = Date.parse(item.on);
    const daysSinceMonday = (new Date(day).getUTCDay() + 6) % 7;
    const monday = new Date(day - daysSinceMonday * DAY_MS).toISOString().slice(0, 10);
    weeks.set(monday, [...(weeks.get(monday) ?? []), item]);
  }
  return [...weeks].map(([monday, grouped]) => ({ monday, items: grouped }));
}
