import { attestationFields } from '../../records/attestation/fields.ts';
import { checkAttestation } from '../../records/attestation/rules.ts';
import { auditFields } from '../../records/audit/fields.ts';
import { checkAudit } from '../../records/audit/rules.ts';
import { certificationFields } from '../../records/certification/fields.ts';
import { checkCertification } from '../../records/certification/rules.ts';
import { contractFields } from '../../records/contract/fields.ts';
import { checkClauses } from '../../records/contract/clauses.ts';
import { checkClauseHours, checkContract, checkNotBeforeStart } from '../../records/contract/rules.ts';
import { engagementFields } from '../../records/engagement/fields.ts';
import { checkEngagement } from '../../records/engagement/rules.ts';
import { date, parseFields, text, whole } from '../../input/fields.ts';
import type { HypotheticalChange } from '../../generated/graphql.ts';
import { incidentFields } from '../../records/incident/fields.ts';
import { checkIncident } from '../../records/incident/rules.ts';
import { checkKnownCodes } from '../../records/references.ts';
import type { Edit } from '../../risk/hypothesis.ts';
import { dayNumber, isoDay } from '../../risk/engine/days.ts';
import type { DossierContract } from '../../risk/engine/dossier.ts';
import { supplyLinkFields } from '../../records/supply-link/fields.ts';
import { type Supposition, recordNamed, thirdPartyNamed } from './named-records.ts';

/** A supposed edit of the dossier of the third party `of`. */
export interface Supposed {
  of: string;
  edit: Edit;
}

type Kind = keyof HypotheticalChange;
type Input<K extends Kind> = NonNullable<HypotheticalChange[K]>;
type Reader<K extends Kind> = (input: Input<K>, reading: Supposition) => Promise<Supposed[]>;

/** Reads each kind of change as edits of dossiers. An invalid input is noted as a problem and gives no edit. */
export const changeReaders: { [K in Kind]-?: Reader<K> } = {
  certificationLapses: async ({ certification, ...given }, reading) => {
    const on = dayOfChange(given, reading);
    const found = await recordNamed(reading, 'Certification', 'certification', certification);
    if (found === null) return [];
    const last = isoDay(dayNumber(on) - 1);
    return [
      edited(found.thirdPartyId, 'certifications', found.id, (one) => ({
        ...one,
        validUntil: one.validUntil !== null && one.validUntil < last ? one.validUntil : last,
      })),
    ];
  },

  certificationGranted: async (given, reading) => {
    const { problems, day, loaders } = reading;
    const { type, variant, validUntil } = certificationFields;
    const fields = parseFields({ type, variant, validUntil }, given, problems, ['type']);
    const types = new Map((await loaders.certificationTypes.list()).map((entry) => [entry.code, entry]));
    const of = await thirdPartyNamed(reading, given.thirdParty);
    const site = given.siteId == null ? null : await recordNamed(reading, 'Site', 'siteId', given.siteId, of);
    const granted = {
      id: reading.newId(),
      source: null,
      siteId: site?.id ?? null,
      state: null,
      specialties: [],
      type: fields.type ?? '',
      variant: fields.variant ?? null,
      issuedOn: day,
      validUntil: fields.validUntil ?? null,
      suspendedOn: null,
      revokedOn: null,
      verification: 'VERIFIED' as const,
    };
    if (fields.type !== undefined) {
      checkKnownCodes(types, 'certification-types', [{ code: fields.type, path: ['type'] }], problems);
      const variants = types.get(fields.type)?.variants.map(({ code }) => code) ?? [];
      // The title of an "other" certificate does not affect risk.
      if (types.has(fields.type)) checkCertification({ ...granted, title: '' }, variants, problems);
    }
    return of === null ? [] : [added(of, 'certifications', granted)];
  },

  contractSigned: async (given, reading) => {
    const { problems, day, loaders } = reading;
    const { kind, effectiveOn, expiresOn, autoRenews, clauses } = contractFields;
    const shape = { kind, effectiveOn, expiresOn, autoRenews, clauses };
    const fields = parseFields(shape, given, problems, ['kind']);
    const of = await thirdPartyNamed(reading, given.thirdParty);
    const named = await Promise.all(
      (given.engagementIds ?? []).map((id, index) =>
        recordNamed({ ...reading, problems: problems.at('engagementIds') }, 'Engagement', index, id, of),
      ),
    );
    const types = new Map((await loaders.clauseTypes.list()).map((entry) => [entry.code, entry]));
    const signed = {
      id: reading.newId(),
      title: null,
      kind: fields.kind ?? 'MASTER_SERVICES',
      status: 'ACTIVE' as const,
      effectiveOn: fields.effectiveOn ?? day,
      expiresOn: fields.expiresOn ?? null,
      terminatedOn: null,
      autoRenews: fields.autoRenews ?? ('UNKNOWN' as const),
      documentSha256: HELD,
      clauses: fields.clauses ?? [],
      engagements: named.flatMap((one) => (one === null ? [] : [{ engagementId: one.id }])),
    };
    checkClauses(signed.clauses, types, problems);
    checkContract({ ...signed, valueMinor: null, currency: null }, problems);
    return of === null ? [] : [added(of, 'contracts', signed)];
  },

  contractEnded: async ({ contract, ...given }, reading) => {
    const on = dayOfChange(given, reading);
    const found = await recordNamed(reading, 'Contract', 'contract', contract);
    if (found === null) return [];
    checkNotBeforeStart('on', on, found, reading.problems);
    return [edited(found.thirdPartyId, 'contracts', found.id, (one) => ended(one, on))];
  },

  clauseAdded: async ({ contract, ...given }, reading) => {
    const { problems, loaders } = reading;
    const { clauseType, hours = null } = parseFields(
      { clauseType: text(100), hours: whole(0, 87_600).nullable() },
      given,
      problems,
      ['clauseType'],
    );
    const found = await recordNamed(reading, 'Contract', 'contract', contract);
    if (clauseType === undefined) return [];
    const types = new Map((await loaders.clauseTypes.list()).map((entry) => [entry.code, entry]));
    checkKnownCodes(types, 'clause-types', [{ code: clauseType, path: ['clauseType'] }], problems);
    checkClauseHours({ clauseType, hours }, types, problems);
    if (found === null) return [];
    return [
      edited(found.thirdPartyId, 'contracts', found.id, (one) => ({
        ...one,
        clauses: [
          ...one.clauses.filter((clause) => clause.clauseType !== clauseType),
          { clauseType, present: 'YES' as const, hours },
        ],
      })),
    ];
  },

  auditDone: async (given, reading) => {
    const { problems, day } = reading;
    const { kind, completedOn, everyMonths, outcome } = auditFields;
    const fields = parseFields({ kind, completedOn, everyMonths, outcome }, given, problems, ['kind']);
    const of = await thirdPartyNamed(reading, given.thirdParty);
    const done = {
      id: reading.newId(),
      kind: fields.kind ?? 'DOCUMENT_REVIEW',
      completedOn: fields.completedOn ?? day,
      everyMonths: fields.everyMonths ?? null,
      siteId: null,
      outcome: fields.outcome ?? ('SATISFACTORY' as const),
      retiredOn: null,
    };
    checkAudit({ ...done, scheduledOn: null }, day, problems);
    return of === null ? [] : [added(of, 'audits', done)];
  },

  findingClosed: async ({ finding, ...given }, reading) => {
    const on = dayOfChange(given, reading);
    if (on > reading.day)
      reading.problems.add('OUT_OF_RANGE', 'on', `must not be after the assessment day, ${reading.day}`);
    const found = await recordNamed(reading, 'Finding', 'finding', finding);
    if (found === null) return [];
    return [
      edited(found.thirdPartyId, 'findings', found.id, (one) =>
        one.status === 'REMEDIATED' ? one : { ...one, status: 'REMEDIATED', closedOn: on },
      ),
    ];
  },

  incident: async (given, reading) => {
    const { problems, day } = reading;
    const { kind, severity, occurredOn, discoveredOn, reportedToUsOn, closedOn } = incidentFields;
    const shape = { kind, severity, occurredOn, discoveredOn, reportedToUsOn, closedOn };
    const fields = parseFields(shape, given, problems, ['kind', 'severity']);
    const of = await thirdPartyNamed(reading, given.thirdParty);
    const happened = {
      id: reading.newId(),
      kind: fields.kind ?? 'SECURITY_INCIDENT',
      severity: fields.severity ?? 'CRITICAL',
      occurredOn: fields.occurredOn ?? null,
      discoveredOn: fields.discoveredOn === undefined ? day : fields.discoveredOn,
      reportedToUsOn: fields.reportedToUsOn === undefined ? day : fields.reportedToUsOn,
      closedOn: fields.closedOn ?? null,
      retiredOn: null,
    };
    checkIncident(happened, day, problems);
    return of === null ? [] : [added(of, 'incidents', happened)];
  },

  attestationReceived: async (given, reading) => {
    const { problems, day, loaders } = reading;
    const { framework, assurance, attestedOn, validUntil, claims } = attestationFields;
    const shape = { framework, assurance, attestedOn, validUntil, claims };
    const fields = parseFields(shape, given, problems, ['framework', 'assurance', 'claims']);
    const of = await thirdPartyNamed(reading, given.thirdParty);
    const received = {
      id: reading.newId(),
      framework: fields.framework ?? '',
      assurance: fields.assurance ?? 'SELF',
      attestorKind: null,
      periodEnd: null,
      attestedOn: fields.attestedOn ?? day,
      validUntil: fields.validUntil ?? null,
      signature: 'NONE' as const,
      supersededById: null,
      revokedOn: null,
      claims: fields.claims ?? [],
    };
    const known = new Set((await loaders.controls.list()).map(({ code }) => code));
    const codes = received.claims.map(({ control }, index) => ({ code: control, path: ['claims', index, 'control'] }));
    checkKnownCodes(known, 'controls', codes, problems);
    checkAttestation({ ...received, periodStart: null }, day, problems);
    return of === null ? [] : [added(of, 'attestations', received)];
  },

  supplierLost: async ({ thirdParty }, reading) => {
    const lost = await thirdPartyNamed(reading, thirdParty);
    if (lost !== null) reading.lost.add(lost);
    return [];
  },

  linkAdded: async (given, reading) => {
    const { problems, day } = reading;
    const { criticality, share } = supplyLinkFields;
    const fields = parseFields({ criticality, share }, given, problems);
    const supplierId = await thirdPartyNamed(reading, given.supplier, 'supplier');
    const customerId = await thirdPartyNamed(reading, given.customer, 'customer');
    if (supplierId === null || customerId === null) return [];
    if (supplierId === customerId) {
      problems.add('INCONSISTENT', 'supplier', 'must differ from the customer');
      return [];
    }
    const link = {
      linkId: reading.newId(),
      supplierId,
      criticality: fields.criticality ?? null,
      share: fields.share ?? null,
      validFrom: day,
      validTo: null,
      retiredOn: null,
    };
    const probability = await reading.passedOn(supplierId);
    reading.links.push({ ...link, customerId });
    return [added(customerId, 'suppliers', { ...link, probability }), added(supplierId, 'customers', link)];
  },

  flowChanged: async ({ engagement, ...given }, reading) => {
    const { problems } = reading;
    const { dataFlows, protectedData } = engagementFields;
    const fields = parseFields({ dataFlows, protectedData }, given, problems, ['dataFlows']);
    const found = await recordNamed(reading, 'Engagement', 'engagement', engagement);
    if (fields.dataFlows === undefined) return [];
    const flows = {
      dataFlows: fields.dataFlows,
      protectedData: fields.protectedData ?? (fields.dataFlows.length > 0 ? ('LISTED' as const) : ('NONE' as const)),
    };
    if (found === null) return [];
    checkEngagement({ ...found, ...flows }, problems);
    return [edited(found.thirdPartyId, 'engagements', found.id, (one) => ({ ...one, ...flows }))];
  },
};

/** The digest of a supposed contract: it is supposed to be signed, so we have its document. */
const HELD = '0'.repeat(64);

/** Ends a contract. One that was never signed, or that ends earlier, stays as it is. */
function ended(contract: DossierContract, on: string): DossierContract {
  const { status, terminatedOn } = contract;
  const isSigned = status === 'ACTIVE' || status === 'TERMINATED';
  if (!isSigned || (terminatedOn !== null && terminatedOn <= on)) return contract;
  return { ...contract, status: 'TERMINATED', terminatedOn: on };
}

/** Returns the day of a change: by default the assessment day. */
function dayOfChange(given: { on?: string | null }, { problems, day }: Supposition): string {
  return given.on == null ? day : (parseFields({ on: date }, given, problems).on ?? day);
}

type Lists = Omit<Parameters<Edit>[0], 'thirdParty' | 'owners'>;
type Element<L extends keyof Lists> = Lists[L][number];

/** Adds a record to a list of a dossier. */
const added = <L extends keyof Lists>(of: string, list: L, record: Element<L>): Supposed => ({
  of,
  edit: (dossier) => ({ ...dossier, [list]: [...dossier[list], record] }),
});

/** Changes a record in a list of a dossier. */
const edited = <L extends keyof Lists>(
  of: string,
  list: L,
  id: string,
  change: (record: Element<L>) => Element<L>,
): Supposed => ({
  of,
  edit: (dossier) => ({
    ...dossier,
    [list]: (dossier[list] as readonly Element<L>[]).map((record) =>
      (record as { id: string }).id === id ? change(record) : record,
    ),
  }),
});
