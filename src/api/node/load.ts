import { type Actor, mayDo } from '../../registry/access.ts';
import type { Context } from '../context.ts';
import { mayReadSubscription } from '../../exchange/webhook/repository.ts';
import type { RecordName, Row } from '../../registry/records.ts';

/** The row of any record. */
export type AnyRow = { [N in RecordName]: Row<N> }[RecordName];

/** A row does not say what it is a row of. */
const names = new WeakMap<AnyRow, RecordName>();

/** Whether an actor may read a record: principals, but for itself, not everybody may. */
export function mayReadNode({ principalId, role }: Actor, name: RecordName, key: string): boolean {
  return name !== 'Principal' || key === principalId || mayDo(role, 'principal.read');
}

/** Any record by kind and key; null where there is none, or the actor may not read its kind. */
export async function loadNode({ actor, loaders }: Context, name: RecordName, key: string): Promise<AnyRow | null> {
  if (!mayReadNode(actor, name, key)) return null;
  const load = {
    Principal: () => loaders.principal.load(key),
    Facility: () => loaders.facility.load(key),
    ThirdParty: () => loaders.thirdParty.load(key),
    Engagement: () => loaders.engagement.load(key),
    Contract: () => loaders.contract.load(key),
    Certification: () => loaders.certification.load(key),
    Attestor: () => loaders.attestor.load(key),
    Attestation: () => loaders.attestation.load(key),
    Audit: () => loaders.audit.load(key),
    Finding: () => loaders.finding.load(key),
    Product: () => loaders.product.load(key),
    Screening: () => loaders.screening.load(key),
    Incident: () => loaders.incident.load(key),
    QualityRecord: () => loaders.qualityRecord.load(key),
    SupplyLink: () => loaders.supplyLink.load(key),
    Determination: () => loaders.determination.load(key),
    Decision: () => loaders.decision.load(key),
    RequirementMapping: () => loaders.requirementMapping.load(key),
    EvidenceDocument: () => loaders.evidenceDocument.load(key),
    WebhookSubscription: async () => {
      const subscription = mayDo(actor.role, 'webhook.read') ? await loaders.webhookSubscription.load(key) : null;
      return subscription && mayReadSubscription(actor, subscription) ? subscription : null;
    },
    ProcurementPolicy: () => loaders.procurementPolicy.load(key),
  } satisfies Record<RecordName, () => Promise<AnyRow | null>>;
  const row = await load[name]();
  if (row) names.set(row, name);
  return row;
}

/** What a row that was loaded as a node is a row of. */
export function nameOf(row: AnyRow): RecordName {
  return names.get(row)!;
}
