import { chineseSubSuppliers } from './chinese-sub-suppliers.ts';
import { comingsAndGoings } from './comings-and-goings.ts';
import { couriers } from './couriers.ts';
import { deviceMakers } from './devices.ts';
import { makersBehindSuppliers } from './makers-behind-suppliers.ts';
import { attestors, facilities, people } from './our-side.ts';
import { partnerLabsAbroad } from './partner-labs-abroad.ts';
import { accreditedPartnerLabs } from './partner-labs-accredited.ts';
import { doubtfulPartnerLabs } from './partner-labs-doubtful.ts';
import { chineseReferenceLab } from './reference-lab-china.ts';
import { withRoutineScreenings } from './screenings.ts';
import { securityFirms } from './security-firms.ts';
import { serviceVendors } from './billing-and-staffing.ts';
import type { Day, Demo } from './shape.ts';
import { softwareVendors } from './software.ts';
import { supplyChain } from './supply-chain.ts';
import { suppliers } from './suppliers.ts';
import { withWhatHappened } from './what-happened.ts';

const DAY_MS = 86_400_000;

/** Counts days from the first day of the demo. */
export const dayCountedFrom =
  (today: string): Day =>
  (days) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * The demo as it is on its first day. Every company in it is invented: the domains end in .example, and no authority has issued
 * the numbers.
 */
export function demoOn(today: string): Demo {
  const day = dayCountedFrom(today);
  return {
    facilities,
    people,
    parties: withWhatHappened(
      day,
      withRoutineScreenings(day, [
        chineseReferenceLab(day),
        ...chineseSubSuppliers(day),
        ...partnerLabsAbroad(day),
        ...accreditedPartnerLabs(day),
        ...doubtfulPartnerLabs(day),
        ...suppliers(day),
        ...makersBehindSuppliers(day),
        ...deviceMakers(day),
        ...softwareVendors(day),
        ...securityFirms(day),
        ...couriers(day),
        ...serviceVendors(day),
        ...comingsAndGoings(day),
      ]),
    ),
    attestors,
    supplyLinks: supplyChain(day),
  };
}
