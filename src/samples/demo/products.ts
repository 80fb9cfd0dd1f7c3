import { createHash } from 'node:crypto';
import type { ProductVulnerabilityInput } from '../../generated/graphql.ts';
import type { Day, DemoProduct } from './shape.ts';

/** Replaces the digest of a bill of materials, which does not exist. */
const sbom = (name: string): string => createHash('sha256').update(`${name} bill of materials`).digest('hex');

/** A vulnerability that is known to be exploited. No CVE numbers of that year have been issued. */
const exploited = (cve: string, dueOn: string, patchedOn: string | null): ProductVulnerabilityInput => ({
  cve,
  knownExploited: true,
  dueOn,
  patchedOn,
});

/** A vulnerability without known exploitation. */
const weakness = (cve: string, patchedOn: string | null): ProductVulnerabilityInput => ({
  cve,
  knownExploited: false,
  patchedOn,
});

/** Analyzers that are patched, and the gateway for their remote service, whose patch is weeks late. */
export const analyzers = (day: Day): DemoProduct[] => [
  {
    name: 'CX-900 chemistry analyzer',
    category: 'EQUIPMENT',
    gtin: '00614141930104',
    connectedDevice: 'YES',
    sbomDigest: sbom('CX-900'),
    supportEndsOn: day(1400),
    vulnerabilities: [
      weakness('CVE-2099-10417', day(-130)),
      exploited('CVE-2099-21533', day(-95), day(-101)),
      weakness('CVE-2099-30028', null),
    ],
  },
  {
    name: 'RG-2 remote service gateway',
    category: 'EQUIPMENT',
    gtin: '00614141931101',
    connectedDevice: 'YES',
    sbomDigest: sbom('RG-2'),
    supportEndsOn: day(290),
    vulnerabilities: [exploited('CVE-2099-40901', day(-24), null), weakness('CVE-2099-8806', day(-210))],
  },
];

/** A centrifuge that its maker no longer supports, and one that may or may not be connected. */
export const centrifuges = (day: Day): DemoProduct[] => [
  {
    name: 'Z 30 centrifuge',
    category: 'EQUIPMENT',
    gtin: '00614141932108',
    connectedDevice: 'NO',
    supportEndsOn: day(-62),
  },
  { name: 'Z 60 refrigerated centrifuge', category: 'EQUIPMENT', connectedDevice: 'UNKNOWN' },
];

/** Meters that send their results to their maker's servers. */
export const connectedMeters = (day: Day): DemoProduct[] => [
  {
    name: 'G2 connected glucose meter',
    category: 'EQUIPMENT',
    gtin: '00614141933105',
    connectedDevice: 'YES',
    vulnerabilities: [{ ...weakness('CVE-2099-17740', null), dueOn: day(-12) }],
  },
  {
    name: 'C1 connected coagulation meter',
    category: 'EQUIPMENT',
    gtin: '00614141934102',
    connectedDevice: 'YES',
    supportEndsOn: day(500),
  },
];

/** Freezers that report their temperature. */
export const freezers = (day: Day): DemoProduct[] => [
  {
    name: 'Polar 86 specimen freezer with telemetry',
    category: 'EQUIPMENT',
    gtin: '00614141935109',
    connectedDevice: 'YES',
    supportEndsOn: day(2100),
  },
];

/** Cartridges for our analyzers. */
export const immunoassayReagents: DemoProduct[] = [
  { name: 'Troponin I cartridge', category: 'REAGENTS', gtin: '00614141936106', connectedDevice: 'NO' },
  { name: 'Thyrotropin cartridge', category: 'REAGENTS', gtin: '00614141937103', connectedDevice: 'NO' },
];

/** Control material, which shows that an analyzer measures correctly. */
export const controlMaterial: DemoProduct[] = [
  { name: 'Chemistry control, level 2', category: 'REAGENTS', gtin: '00614141938100', connectedDevice: 'NO' },
];

/** Blood collection tubes. */
export const bloodTubes: DemoProduct[] = [
  { name: 'Serum separator tube, 5 mL', category: 'CONSUMABLES', gtin: '00614141939107', connectedDevice: 'NO' },
];
