import { type Checkout, seedBy } from './checkout.ts';
import { dataDirectory } from './registry.ts';
import type { WorkResult } from './work.ts';

const THIRD_PARTIES = 1_000;

/** The name of the measurement. */
export const SEEDING = { name: 'seed', title: 'filling a new registry by the seed command' };

/** Measures the seed command of our checkout, and of another. */
export async function measureSeeding(
  ours: Checkout,
  other: Checkout | undefined,
  say: (line: string) => void,
): Promise<WorkResult> {
  say(SEEDING.name);
  const value = await seconds(ours);
  const theirs = other === undefined ? {} : { theirs: await seconds(other) };
  const figure = { what: `${THIRD_PARTIES} third parties`, value, unit: 's', floor: null, ...theirs };
  return { work: SEEDING.name, title: SEEDING.title, figures: [figure] };
}

async function seconds(checkout: Checkout): Promise<number> {
  const data = await dataDirectory();
  try {
    return await seedBy(checkout, data.directory, THIRD_PARTIES);
  } finally {
    await data.close();
  }
}
