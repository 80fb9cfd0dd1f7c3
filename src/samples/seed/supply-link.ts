import type { Subject } from './third-party.ts';
import { type Seeded, seedKey } from './world.ts';

const supplied = [
  'Hosting',
  'Reagents',
  'Tubes and needles',
  'Transport',
  'Sequencing',
  'Staff',
  'Software',
  'Packaging',
];

/** Probability that a link is reversed, which makes cycles. */
const BACKWARDS = 0.04;
/** The higher, the fewer suppliers have most of the customers. */
const SKEW = 3;

/**
 * Makes one to five links, three on average, between a third party and earlier ones. As in reality a few supply very many: the
 * first of 100,000 has about ten thousand customers.
 */
export function makeSupplyLinks({ world, chance, index, thirdParty }: Subject): Seeded<'SupplyLink'>[] {
  const { seed, source, day } = world;
  if (index === 1) return [];
  return Array.from({ length: chance.whole(1, 5) }, (_, place) => {
    const other = seedKey(seed, 1 + Math.floor((index - 1) * chance.next() ** SKEW), 'ThirdParty', 0);
    const [supplierId, customerId] = chance.is(BACKWARDS) ? [thirdParty.id, other] : [other, thirdParty.id];
    const began = -chance.whole(30, 1_500);
    return {
      id: seedKey(seed, index, 'SupplyLink', place),
      supplierId,
      customerId,
      source,
      externalId: `SL-${index}-${place + 1}`,
      sourceUpdatedAt: null,
      supplies: chance.known(0.9, () => chance.of(supplied)),
      criticality: chance.known(0.85, () => chance.whole(1, 4)),
      share: chance.known(0.5, () => chance.whole(1, 20) / 20),
      substitutable: chance.of(['YES', 'NO', 'UNKNOWN'] as const),
      validFrom: chance.known(0.7, () => day(began)),
      retiredOn: null,
      validTo: chance.known(0.2, () => day(began + chance.whole(10, 2_500))),
    };
  });
}
