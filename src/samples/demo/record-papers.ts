import { recordAttestation, revokeAttestation } from '../../records/attestation/commands.ts';
import { createAudit } from '../../records/audit/commands.ts';
import { addFinding, closeFinding } from '../../records/audit/finding-commands.ts';
import {
  createCertification,
  revokeCertification,
  updateCertification,
  verifyCertification,
} from '../../records/certification/commands.ts';
import { createContract, terminateContract } from '../../records/contract/commands.ts';
import { createEngagement } from '../../records/engagement/commands.ts';
import { createIncident } from '../../records/incident/commands.ts';
import { createProduct } from '../../records/product/commands.ts';
import { createQualityRecord } from '../../records/quality-record/commands.ts';
import { globalId } from '../../registry/global-id.ts';
import { recordScreening } from '../../records/screening/commands.ts';
import { type Filing, personNamed, refOf, writerFor } from './filing.ts';
import { keyFromName } from './keys.ts';
import { recordDecisions } from './record-decisions.ts';
import { type Ids, idOf } from './record-parties.ts';
import type { DemoAudit, DemoCertification, DemoContract } from './shape.ts';

/** Records all that is known of a third party beyond itself. */
export async function recordPapers(filing: Filing): Promise<void> {
  const engagementIds = await recordEngagements(filing);
  for (const [index, contract] of (filing.party.contracts ?? []).entries()) {
    await recordContract(filing, contract, index, engagementIds);
  }
  for (const [index, certification] of (filing.party.certifications ?? []).entries()) {
    await recordCertification(filing, certification, index);
  }
  await recordAttestations(filing);
  for (const [index, audit] of (filing.party.audits ?? []).entries()) await recordAudit(filing, audit, index);
  await recordEvents(filing);
  const productIds = await recordProducts(filing);
  const screeningIds = await recordScreenings(filing);
  await recordDecisions(filing, { engagementIds, productIds, screeningIds });
}

async function recordEvents(filing: Filing): Promise<void> {
  const { incidents = [], qualityRecords = [] } = filing.party;
  const thirdParty = refOf(filing);
  for (const [index, incident] of incidents.entries()) {
    await createIncident(writerFor(filing, `incident ${index}`), { ...incident, thirdParty });
  }
  for (const [index, record] of qualityRecords.entries()) {
    await createQualityRecord(writerFor(filing, `quality record ${index}`), { ...record, thirdParty });
  }
}

async function recordProducts(filing: Filing): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const product of filing.party.products ?? []) {
    const { key } = await createProduct(writerFor(filing, product.name), { ...product, thirdParty: refOf(filing) });
    ids.set(product.name, globalId('Product', key));
  }
  return ids;
}

async function recordScreenings(filing: Filing): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const [index, screening] of (filing.party.screenings ?? []).entries()) {
    const writer = writerFor(filing, `screening ${index}`);
    const { key } = await recordScreening(writer, { ...screening, thirdParty: refOf(filing) });
    ids.set(screening.list, globalId('Screening', key));
  }
  return ids;
}

async function recordEngagements(filing: Filing): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const { facilities, alternatives, ...fields } of filing.party.engagements ?? []) {
    const { key } = await createEngagement(writerFor(filing, fields.name), {
      ...fields,
      thirdParty: refOf(filing),
      facilityIds: facilities?.map((code) => idOf(filing.facilityIds, code)),
      alternatives: alternatives?.map((name) => ({ id: idOf(filing.partyIds, name) })),
    });
    ids.set(fields.name, globalId('Engagement', key));
  }
  return ids;
}

async function recordContract(
  filing: Filing,
  { covers, terminatedOn, ...fields }: DemoContract,
  index: number,
  engagementIds: Ids,
): Promise<void> {
  const writer = writerFor(filing, `contract ${index}`);
  const { key } = await createContract(writer, {
    ...fields,
    thirdParty: refOf(filing),
    engagementIds: covers?.map((name) => idOf(engagementIds, name)),
  });
  if (terminatedOn)
    await terminateContract(writer, { id: globalId('Contract', key), expectedVersion: 1, terminatedOn });
}

async function recordCertification(
  filing: Filing,
  { site, verified, suspendedOn, revokedOn, ...fields }: DemoCertification,
  index: number,
): Promise<void> {
  const writer = writerFor(filing, `certification ${index}`);
  const { key } = await createCertification(writer, {
    ...fields,
    thirdParty: refOf(filing),
    siteId: siteIdOf(filing, site),
  });
  const current = { id: globalId('Certification', key), expectedVersion: 1 };
  if (verified) {
    const { on: verifiedOn, method } = verified;
    await verifyCertification(
      { ...writer, actor: personNamed(filing, filing.party.internalOwner) },
      { ...current, verifiedOn, method },
    );
  }
  if (suspendedOn) await updateCertification(writer, { ...current, suspendedOn });
  if (revokedOn) await revokeCertification(writer, { ...current, revokedOn });
}

async function recordAttestations(filing: Filing): Promise<void> {
  let previousId: string | undefined;
  for (const [index, attestation] of (filing.party.attestations ?? []).entries()) {
    const { attestor, replacesPrevious, revoked, ...fields } = attestation;
    const writer = writerFor(filing, `attestation ${index}`);
    const { key } = await recordAttestation(writer, {
      ...fields,
      thirdParty: refOf(filing),
      attestorId: attestor === undefined ? undefined : idOf(filing.attestorIds, attestor),
      supersedesId: replacesPrevious ? previousId : undefined,
    });
    previousId = globalId('Attestation', key);
    if (revoked) {
      const { on: revokedOn, reason } = revoked;
      await revokeAttestation(writer, { id: previousId, expectedVersion: 1, revokedOn, reason });
    }
  }
}

async function recordAudit(filing: Filing, { site, findings, ...fields }: DemoAudit, index: number): Promise<void> {
  const writer = writerFor(filing, `audit ${index}`);
  const { key } = await createAudit(writer, { ...fields, thirdParty: refOf(filing), siteId: siteIdOf(filing, site) });
  for (const { closed, ...finding } of findings ?? []) {
    const { key: found } = await addFinding(writer, { ...finding, auditId: globalId('Audit', key) });
    if (!closed) continue;
    const { status, on: closedOn, note } = closed;
    await closeFinding(writer, { id: globalId('Finding', found), expectedVersion: 1, status, closedOn, note });
  }
}

/** Sites got their keys from the party's name and their place in its list. */
function siteIdOf({ party }: Filing, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const index = party.sites?.findIndex((site) => site.name === name) ?? -1;
  if (index < 0) throw new Error(`the demo names a site "${name}", which ${party.legalName} does not have`);
  return globalId('Site', keyFromName('Site', party.legalName, index));
}
