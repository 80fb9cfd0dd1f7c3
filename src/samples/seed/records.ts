import { makeAttestations } from './attestation.ts';
import { makeAudits } from './audit.ts';
import { makeCertifications } from './certification.ts';
import { Chance } from './chance.ts';
import { makeContracts } from './contract.ts';
import { makeDecisions } from './decision.ts';
import { makeDeterminations } from './determination.ts';
import { makeEngagements } from './engagement.ts';
import { makeIncidents } from './incident.ts';
import { makeProducts } from './product.ts';
import { makeQualityRecords } from './quality-record.ts';
import { makeScreenings } from './screening.ts';
import { makeSupplyLinks } from './supply-link.ts';
import { makeThirdParty } from './third-party.ts';
import type { Seeded, World } from './world.ts';

type SeededName =
  | 'Principal'
  | 'Facility'
  | 'ThirdParty'
  | 'Engagement'
  | 'Contract'
  | 'Certification'
  | 'Attestor'
  | 'Attestation'
  | 'Audit'
  | 'Finding'
  | 'Product'
  | 'Screening'
  | 'Incident'
  | 'QualityRecord'
  | 'SupplyLink'
  | 'Determination'
  | 'Decision';

/** Seeded records by kind. */
export type SeededRecords = { [N in SeededName]: Seeded<N>[] };

/** Makes a range of third parties with all their records. The result depends only on the world and the range. */
export function makeRecords(world: World, from: number, to: number): SeededRecords {
  const records: SeededRecords = {
    Principal: [],
    Facility: [],
    ThirdParty: [],
    Engagement: [],
    Contract: [],
    Certification: [],
    Attestor: [],
    Attestation: [],
    Audit: [],
    Finding: [],
    Product: [],
    Screening: [],
    Incident: [],
    QualityRecord: [],
    SupplyLink: [],
    Determination: [],
    Decision: [],
  };
  for (let index = from; index <= to; index++) {
    const subject = makeThirdParty(world, index, new Chance(world.seed, index));
    const engagements = makeEngagements(subject);
    const { attestors, attestations } = makeAttestations(subject);
    const { audits, findings } = makeAudits(subject);
    records.ThirdParty.push(subject.thirdParty);
    records.Engagement.push(...engagements);
    records.Contract.push(...makeContracts(subject, engagements));
    records.Certification.push(...makeCertifications(subject, engagements));
    records.Attestor.push(...attestors);
    records.Attestation.push(...attestations);
    records.Audit.push(...audits);
    records.Finding.push(...findings);
    records.Product.push(...makeProducts(subject));
    records.Incident.push(...makeIncidents(subject));
    records.QualityRecord.push(...makeQualityRecords(subject));
    records.SupplyLink.push(...makeSupplyLinks(subject));
    const screenings = makeScreenings(subject);
    records.Screening.push(...screenings);
    records.Determination.push(...makeDeterminations(subject, { engagements, attestations, screenings }));
    records.Decision.push(...makeDecisions(subject, engagements));
  }
  return records;
}
