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
import { screenedOfLate } from './screenings.ts';
import { securityFirms } from './security-firms.ts';
import { serviceVendors } from './billing-and-staffing.ts';
import type { Demo } from './shape.ts';
import { softwareVendors } from './software.ts';
import { supplyChain } from './supply-chain.ts';
import { suppliers } from './suppliers.ts';
import { withWhatHappened } from './what-happened.ts';

const DAY_MS = 86_400_000;

/**
 * The demo as it stands on its first day. Every company in it is invented: their domains end in .example, and no
 * authority has issued their numbers.
 */
export function demoOn(today: string): Demo {
  const day = (days: number) => new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
  return {
    facilities,
    people,
    parties: withWhatHappened(
      day,
      screenedOfLate(day, [
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
