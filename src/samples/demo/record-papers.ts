import type { UpdateCertificationInput, UpdateContractInput } from '../../generated/graphql.ts';
import { recordAttestation, revokeAttestation } from '../../records/attestation/commands.ts';
import { createAudit } from '../../records/audit/commands.ts';
import { addFinding, closeFinding } from '../../records/audit/finding-commands.ts';
import {
  createCertification,
  revokeCertification,
  updateCertification,
  verifyCertification,
} from '../../records/certification/commands.ts';
import { createContract, terminateContract, updateContract } from '../../records/contract/commands.ts';
import { createEngagement, updateEngagement } from '../../records/engagement/commands.ts';
import { createIncident, updateIncident } from '../../records/incident/commands.ts';
import { createProduct, updateProduct } from '../../records/product/commands.ts';
import { createQualityRecord } from '../../records/quality-record/commands.ts';
import { recordScreening } from '../../records/screening/commands.ts';
import { globalId } from '../../registry/global-id.ts';
import type { Writer } from '../../registry/session.ts';
import { file, type Filing, personNamed, refOf, writersFor } from './filing.ts';
import { keyFromName } from './keys.ts';
import { recordDecisions } from './record-decisions.ts';
import { type Ids, idOf } from './record-parties.ts';
import type { DemoAudit, DemoCertification, DemoContract, DemoIncident, DemoProduct } from './shape.ts';
import { currentOf, yearBefore } from './timeline.ts';

/** How many days before its due date a vulnerability is published. */
const PUBLISHED_DAYS = 21;

/** Records all that is known of a third party beyond itself, each thing on its day. */
export function recordPapers(filing: Filing): void {
  const { contracts = [], certifications = [], audits = [], incidents = [] } = filing.party;
  const engagementIds = recordEngagements(filing);
  for (const [index, contract] of contracts.entries()) recordContract(filing, contract, index, engagementIds);
  for (const [index, certification] of certifications.entries()) recordCertification(filing, certification, index);
  const attestationIds = recordAttestations(filing);
  for (const [index, audit] of audits.entries()) recordAudit(filing, audit, index);
  for (const [index, incident] of incidents.entries()) recordIncident(filing, incident, index);
  recordQuality(filing);
  const productIds = recordProducts(filing);
  const screeningIds = recordScreenings(filing);
  recordDecisions(filing, { engagementIds, productIds, screeningIds, attestationIds });
}

function recordEngagements(filing: Filing): Ids {
  const ids = new Map<string, string>();
  for (const { facilities, alternatives, formerly, ...fields } of filing.party.engagements ?? []) {
    const { until, ...differently } = formerly ?? {};
    const writer = writersFor(filing, fields.name);
    const on = fields.status === 'ACTIVE' ? (fields.startsOn ?? filing.party.reached?.ACTIVE) : null;
    file(filing, on, async (at) => {
      const { key } = await createEngagement(writer(at), {
        ...fields,
        ...differently,
        thirdParty: refOf(filing),
        facilityIds: facilities?.map((code) => idOf(filing.facilityIds, code)),
        alternatives: alternatives?.map((name) => ({ id: idOf(filing.partyIds, name) })),
      });
      ids.set(fields.name, globalId('Engagement', key));
    });
    if (until === undefined) continue;
    const { soleSource, dataFlows } = fields;
    file(filing, until, async (at) => {
      const current = await currentOf(at, 'Engagement', ids.get(fields.name)!);
      await updateEngagement(writer(at), { ...current, soleSource, dataFlows });
    });
  }
  return ids;
}

function recordContract(
  filing: Filing,
  { covers, terminated, formerly, ...fields }: DemoContract,
  index: number,
  engagementIds: Ids,
): void {
  const writer = writersFor(filing, `contract ${index}`);
  let id = '';
  file(filing, formerly ? null : fields.effectiveOn, async (at) => {
    const isRenewed = fields.effectiveOn! <= at.today;
    const { key } = await createContract(writer(at), {
      ...fields,
      ...(!isRenewed && formerly),
      thirdParty: refOf(filing),
      engagementIds: covers?.map((name) => idOf(engagementIds, name)),
    });
    id = globalId('Contract', key);
  });
  if (formerly) {
    const { effectiveOn, expiresOn } = fields;
    file(filing, effectiveOn, async (at) => {
      const current: UpdateContractInput = await currentOf(at, 'Contract', id);
      await updateContract(writer(at), { ...current, effectiveOn, expiresOn });
    });
  }
  if (terminated) {
    const { on, terminatedOn } = terminated;
    file(filing, on, async (at) => {
      await terminateContract(writer(at), { ...(await currentOf(at, 'Contract', id)), terminatedOn });
    });
  }
}

function recordCertification(
  filing: Filing,
  { site, verified, suspendedOn, revokedOn, formerly, ...fields }: DemoCertification,
  index: number,
): void {
  const writer = writersFor(filing, `certification ${index}`);
  let id = '';
  const current = (at: Writer) => currentOf(at, 'Certification', id);
  // We verify certificates every year, so one from before the demo's history was verified before, too.
  const verify = async (at: Writer, verifiedOn: string) => {
    const begun = formerly && fields.issuedOn! > at.today ? formerly.issuedOn : fields.issuedOn;
    if (verifiedOn > at.today || (begun != null && verifiedOn < begun)) return;
    const actor = personNamed(filing, filing.party.internalOwner);
    await verifyCertification(
      { ...writer(at), actor },
      { ...(await current(at)), verifiedOn, method: verified!.method },
    );
  };
  file(filing, formerly ? null : fields.issuedOn, async (at) => {
    const isRenewed = fields.issuedOn! <= at.today;
    const { key } = await createCertification(writer(at), {
      ...fields,
      ...(!isRenewed && formerly),
      thirdParty: refOf(filing),
      siteId: siteIdOf(filing, site),
    });
    id = globalId('Certification', key);
    if (verified) await verify(at, yearBefore(verified.on));
  });
  if (formerly) {
    const { issuedOn, validUntil } = fields;
    file(filing, issuedOn, async (at) => {
      const input: UpdateCertificationInput = await current(at);
      await updateCertification(writer(at), { ...input, issuedOn, validUntil });
    });
  }
  if (verified) file(filing, verified.on, (at) => verify(at, verified.on));
  if (suspendedOn) {
    file(filing, suspendedOn, async (at) => {
      await updateCertification(writer(at), { ...(await current(at)), suspendedOn });
    });
  }
  if (revokedOn) {
    file(filing, revokedOn, async (at) => {
      await revokeCertification(writer(at), { ...(await current(at)), revokedOn });
    });
  }
}

/** Returns the ids of the newest statements by framework. */
function recordAttestations(filing: Filing): Ids {
  const ids: string[] = [];
  const byFramework = new Map<string, string>();
  for (const [index, attestation] of (filing.party.attestations ?? []).entries()) {
    const { attestor, replacesPrevious, revoked, ...fields } = attestation;
    const writer = writersFor(filing, `attestation ${index}`);
    file(filing, fields.attestedOn, async (at) => {
      const { key } = await recordAttestation(writer(at), {
        ...fields,
        thirdParty: refOf(filing),
        attestorId: attestor === undefined ? undefined : idOf(filing.attestorIds, attestor),
        supersedesId: replacesPrevious ? ids[index - 1] : undefined,
      });
      ids[index] = globalId('Attestation', key);
      byFramework.set(fields.framework, ids[index]);
    });
    if (!revoked) continue;
    const { on: revokedOn, reason } = revoked;
    file(filing, revokedOn, async (at) => {
      const current = await currentOf(at, 'Attestation', ids[index]!);
      await revokeAttestation(writer(at), { ...current, revokedOn, reason });
    });
  }
  return byFramework;
}

function recordAudit(filing: Filing, { site, findings = [], ...fields }: DemoAudit, index: number): void {
  const writer = writersFor(filing, `audit ${index}`);
  const findingIds: string[] = [];
  // An audit that is only planned was planned a month ago.
  file(filing, fields.completedOn ?? filing.day(-30), async (at) => {
    const audit = { ...fields, thirdParty: refOf(filing), siteId: siteIdOf(filing, site) };
    const { key } = await createAudit(writer(at), audit);
    for (const { closed: _, ...finding } of findings) {
      const { key: found } = await addFinding(writer(at), { ...finding, auditId: globalId('Audit', key) });
      findingIds.push(globalId('Finding', found));
    }
  });
  for (const [place, { closed }] of findings.entries()) {
    if (!closed) continue;
    const { status, on: closedOn, note } = closed;
    file(filing, closedOn, async (at) => {
      const current = await currentOf(at, 'Finding', findingIds[place]!);
      await closeFinding(writer(at), { ...current, status, closedOn, note });
    });
  }
}

function recordIncident(filing: Filing, { closedOn, ...incident }: DemoIncident, index: number): void {
  const writer = writersFor(filing, `incident ${index}`);
  let id = '';
  file(filing, incident.reportedToUsOn ?? incident.discoveredOn, async (at) => {
    const { key } = await createIncident(writer(at), { ...incident, thirdParty: refOf(filing) });
    id = globalId('Incident', key);
  });
  if (closedOn == null) return;
  file(filing, closedOn, async (at) => {
    await updateIncident(writer(at), { ...(await currentOf(at, 'Incident', id)), closedOn });
  });
}

function recordQuality(filing: Filing): void {
  for (const [index, record] of (filing.party.qualityRecords ?? []).entries()) {
    const writer = writersFor(filing, `quality record ${index}`);
    file(filing, record.performedOn, async (at) => {
      await createQualityRecord(writer(at), { ...record, thirdParty: refOf(filing) });
    });
  }
}

function recordProducts(filing: Filing): Ids {
  const ids = new Map<string, string>();
  for (const product of filing.party.products ?? []) {
    const writer = writersFor(filing, product.name);
    file(filing, null, async (at) => {
      const known = { ...product, vulnerabilities: vulnerabilitiesBy(at.today, product) };
      const { key } = await createProduct(writer(at), { ...known, thirdParty: refOf(filing) });
      ids.set(product.name, globalId('Product', key));
    });
    for (const on of vulnerabilityDays(product)) {
      file(filing, on, async (at) => {
        const current = await currentOf(at, 'Product', ids.get(product.name)!);
        await updateProduct(writer(at), { ...current, vulnerabilities: vulnerabilitiesBy(at.today, product) });
      });
    }
  }
  return ids;
}

/** The days on which a vulnerability of a product was published or patched. */
function vulnerabilityDays({ vulnerabilities }: DemoProduct): string[] {
  const days = (vulnerabilities ?? []).flatMap(({ dueOn, patchedOn }) => [publishedOn(dueOn), patchedOn ?? null]);
  return [...new Set(days.filter((day) => day !== null))].toSorted();
}

/** The vulnerabilities of a product that were known by a day, as they stood then. */
function vulnerabilitiesBy(today: string, { vulnerabilities }: DemoProduct): DemoProduct['vulnerabilities'] {
  return vulnerabilities
    ?.filter(({ dueOn }) => (publishedOn(dueOn) ?? today) <= today)
    .map((one) => ({ ...one, patchedOn: one.patchedOn != null && one.patchedOn <= today ? one.patchedOn : null }));
}

function publishedOn(dueOn: string | null | undefined): string | null {
  if (dueOn == null) return null;
  return new Date(Date.parse(dueOn) - PUBLISHED_DAYS * 86_400_000).toISOString().slice(0, 10);
}

function recordScreenings(filing: Filing): Ids {
  const ids = new Map<string, string>();
  for (const [index, screening] of (filing.party.screenings ?? []).entries()) {
    const writer = writersFor(filing, `screening ${index}`);
    file(filing, screening.screenedOn, async (at) => {
      const { key } = await recordScreening(writer(at), { ...screening, thirdParty: refOf(filing) });
      if (screening.ownerName == null) ids.set(screening.list, globalId('Screening', key));
    });
  }
  return ids;
}

/** Sites get their keys from the party's name and their place in its list. */
function siteIdOf({ party }: Filing, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const index = party.sites?.findIndex((site) => site.name === name) ?? -1;
  if (index < 0) throw new Error(`the demo names a site "${name}", which ${party.legalName} does not have`);
  return globalId('Site', keyFromName('Site', party.legalName, index));
}
