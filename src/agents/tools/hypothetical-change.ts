import { z } from 'zod';
import { assurance, claimStatus } from '../../../db/tables/attestation.ts';
import { auditKind, auditOutcome, severity } from '../../../db/tables/audit.ts';
import { yesNoUnknown } from '../../../db/tables/columns.ts';
import { contractKind } from '../../../db/tables/contract.ts';
import { dataCategory, dataChannel, dataPurpose, protectedData } from '../../../db/tables/engagement.ts';
import { incidentKind } from '../../../db/tables/incident.ts';
import type { HypotheticalChange } from '../../generated/inputs.ts';
import { Refusal } from '../api.ts';
import { dayInput } from '../inputs.ts';

/** The most changes of one question. */
export const MAX_CHANGES = 10;
const MAX_PARTS = 50;

const globalId = (type: string) => z.string().min(1).max(100).describe(`Global id: ${type}_0198…`);
const code = (example: string) => z.string().min(1).max(100).describe(`Code, like ${example}.`);
const day = () => dayInput().optional();
/** A third party other than that of the question. */
const otherParty = () => globalId('ThirdParty').optional();

/** The kinds of change. Their fields are those of the API; third parties are named by global id. */
export const changeKinds = {
  certificationLapses: z.strictObject({ certification: globalId('Certification'), on: day() }),
  certificationGranted: z.strictObject({
    thirdParty: otherParty(),
    type: code('CLIA or ISO_27001'),
    variant: code('R2').optional(),
    siteId: globalId('Site').optional(),
    validUntil: day(),
  }),
  contractSigned: z.strictObject({
    thirdParty: otherParty(),
    kind: z.enum(contractKind.enumValues),
    clauses: z
      .array(
        z.strictObject({
          clauseType: code('BREACH_NOTIFICATION'),
          present: z.enum(yesNoUnknown.enumValues),
          hours: z.int().min(0).max(87_600).optional(),
        }),
      )
      .max(MAX_PARTS)
      .optional(),
    engagementIds: z.array(globalId('Engagement')).max(MAX_PARTS).optional(),
    effectiveOn: day(),
    expiresOn: day(),
    autoRenews: z.enum(yesNoUnknown.enumValues).optional(),
  }),
  contractEnded: z.strictObject({ contract: globalId('Contract'), on: day() }),
  clauseAdded: z.strictObject({
    contract: globalId('Contract'),
    clauseType: code('BREACH_NOTIFICATION'),
    hours: z.int().min(0).max(87_600).optional(),
  }),
  auditDone: z.strictObject({
    thirdParty: otherParty(),
    kind: z.enum(auditKind.enumValues),
    completedOn: day(),
    everyMonths: z.int().min(1).max(120).optional(),
    outcome: z.enum(auditOutcome.enumValues).optional(),
  }),
  findingClosed: z.strictObject({ finding: globalId('Finding'), on: day() }),
  incident: z.strictObject({
    thirdParty: otherParty(),
    kind: z.enum(incidentKind.enumValues),
    severity: z.enum(severity.enumValues),
    occurredOn: day(),
    discoveredOn: day(),
    reportedToUsOn: day(),
    closedOn: day(),
  }),
  attestationReceived: z.strictObject({
    thirdParty: otherParty(),
    framework: code('HIPAA_SECURITY_RULE'),
    assurance: z.enum(assurance.enumValues),
    claims: z
      .array(z.strictObject({ control: code('ENC-01'), status: z.enum(claimStatus.enumValues) }))
      .min(1)
      .max(MAX_PARTS),
    attestedOn: day(),
    validUntil: day(),
  }),
  supplierLost: z.strictObject({ thirdParty: otherParty() }),
  linkAdded: z.strictObject({
    supplier: globalId('ThirdParty'),
    customer: otherParty(),
    criticality: z.int().min(1).max(4).optional(),
    share: z.number().min(0).max(1).optional(),
  }),
  flowChanged: z.strictObject({
    engagement: globalId('Engagement'),
    dataFlows: z
      .array(
        z.strictObject({
          category: z.enum(dataCategory.enumValues),
          peoplePerYear: z.int().min(0).optional(),
          destinationCountry: z.string().optional(),
          purpose: z.enum(dataPurpose.enumValues).optional(),
          channel: z.enum(dataChannel.enumValues).optional(),
        }),
      )
      .max(MAX_PARTS),
    protectedData: z.enum(protectedData.enumValues).optional(),
  }),
};

type Kind = keyof typeof changeKinds;

const optional = Object.fromEntries(Object.entries(changeKinds).map(([kind, fields]) => [kind, fields.optional()])) as {
  [K in Kind]: z.ZodOptional<(typeof changeKinds)[K]>;
};

/** One change: exactly one of its kinds. */
export const changeInput = z.strictObject(optional);

/** Fields that name a third party by its id here, and by a reference in the API. */
const PARTY_FIELDS: ReadonlySet<string> = new Set(['thirdParty', 'supplier', 'customer']);

/**
 * Returns a change as the API takes it.
 * @throws Refusal unless it is of exactly one kind.
 */
export function changeOf(change: z.output<typeof changeInput>, index: number): HypotheticalChange {
  const given = Object.entries(change).filter(([, fields]) => fields !== undefined);
  const [[kind, fields] = ['', {}]] = given;
  if (given.length !== 1) {
    throw new Refusal(`changes: ${index}: give exactly one of ${Object.keys(changeKinds).join(', ')}.`);
  }
  const withRefs = Object.entries(fields as Record<string, unknown>).map(([name, value]) => [
    name,
    PARTY_FIELDS.has(name) ? { id: value as string } : value,
  ]);
  return { [kind]: Object.fromEntries(withRefs) as object } as unknown as HypotheticalChange;
}
