import { byCve } from '../../records/product/rules.ts';
import { makeGtin } from './numbers.ts';
import type { Subject } from './third-party.ts';
import { type Seeded, seedKey } from './world.ts';

type Product = Seeded<'Product'>;

type Sold = readonly [name: string, category: Product['category'], connected: Product['connectedDevice']];

const goods: readonly Sold[] = [
  ['Chemistry analyzer', 'EQUIPMENT', 'YES'],
  ['Hematology analyzer', 'EQUIPMENT', 'YES'],
  ['Specimen freezer', 'EQUIPMENT', 'YES'],
  ['Centrifuge', 'EQUIPMENT', 'NO'],
  ['Immunoassay cartridge', 'REAGENTS', 'NO'],
  ['Control material', 'REAGENTS', 'NO'],
  ['Vacuum tube', 'CONSUMABLES', 'NO'],
  ['Swab', 'CONSUMABLES', 'NO'],
];
const software: readonly Sold[] = [
  ['Result portal', 'LIS_SOFTWARE', 'YES'],
  ['Interface engine', 'LIS_SOFTWARE', 'YES'],
  ['Endpoint agent', 'IT_SECURITY', 'YES'],
];
const numbers = { VENDOR: [0, 0, 0, 1], SUPPLIER: [0, 1, 2, 3], PARTNER_LAB: [0] };

/** Makes up to three products of a supplier; vendors have few, laboratories none. */
export function makeProducts(subject: Subject): Product[] {
  const { chance, thirdParty } = subject;
  return Array.from({ length: chance.of(numbers[thirdParty.kind]) }, (_, place) => makeProduct(subject, place));
}

function makeProduct({ world, chance, index, thirdParty }: Subject, place: number): Product {
  const { seed, source, day } = world;
  const [name, category, connected] = chance.of(thirdParty.kind === 'SUPPLIER' ? goods : software);
  const connectedDevice = chance.is(0.9) ? connected : 'UNKNOWN';
  return {
    id: seedKey(seed, index, 'Product', place),
    thirdPartyId: thirdParty.id,
    source,
    externalId: `PR-${index}-${place + 1}`,
    sourceUpdatedAt: null,
    name: `${name} ${chance.of(['A', 'B', 'C'])}${chance.whole(10, 99)}`,
    category: chance.known(0.9, () => category),
    gtin: thirdParty.kind === 'SUPPLIER' ? chance.known(0.7, () => makeGtin(chance.whole(0, 999_999_999))) : null,
    connectedDevice,
    sbomDigest: connectedDevice === 'YES' ? chance.known(0.4, () => chance.hex(64)) : null,
    supportEndsOn: chance.known(0.6, () => day(chance.whole(-200, 2_000))),
    retiredOn: null,
    vulnerabilities: connectedDevice === 'YES' ? makeVulnerabilities(world, chance) : [],
  };
}

/** Makes up to three vulnerabilities of different years; few are known to be exploited, most are patched. */
function makeVulnerabilities({ day }: Subject['world'], chance: Subject['chance']): Product['vulnerabilities'] {
  const made = chance.some([2022, 2023, 2024, 2025], chance.of([0, 0, 1, 1, 2, 3])).map((year) => {
    const knownExploited = chance.is(0.1);
    return {
      cve: `CVE-${year}-${chance.whole(1000, 49_999)}`,
      knownExploited,
      dueOn: knownExploited ? day(chance.whole(-120, 30)) : null,
      patchedOn: chance.known(0.8, () => day(-chance.whole(0, 300))),
      listedBy: null,
      listedDueOn: null,
    };
  });
  return byCve(made);
}
