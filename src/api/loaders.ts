import { attestationList } from '../records/attestation/repository.ts';
import { attestorList } from '../records/attestor/repository.ts';
import { auditList, findingList } from '../records/audit/repository.ts';
import { manyBy, oneBy } from '../registry/batch.ts';
import { catalogueLoaders } from '../records/catalogue/loaders.ts';
import { certificationList } from '../records/certification/repository.ts';
import { type ChangeRow, changeList, type ChangeWhere, logLoaders } from '../exchange/change/repository.ts';
import { Comparison, type Side } from '../insight/comparison/comparison.ts';
import { contractList } from '../records/contract/repository.ts';
import { decisionList } from '../records/decision/repository.ts';
import { determinationList } from '../records/determination/repository.ts';
import { engagementList } from '../records/engagement/repository.ts';
import { expirationList, type ExpirationRow, type ExpirationWhere } from '../insight/expiration/repository.ts';
import { evidenceDocumentList, findContent, findDocumentsBehind } from '../exchange/evidence-document/repository.ts';
import { facilityList } from '../records/facility/repository.ts';
import { incidentList } from '../records/incident/repository.ts';
import type { List } from '../registry/page/list.ts';
import { ListReader } from '../registry/page/list-reader.ts';
import { type Draft, PolicyPreview, type Previewed } from '../insight/policy-preview/preview.ts';
import { Portfolio, type PortfolioArgs } from '../insight/portfolio/portfolio.ts';
import { principalList } from '../records/principal/repository.ts';
import { procurementLoaders } from '../procurement/loaders.ts';
import { productList } from '../records/product/repository.ts';
import { qualityRecordList } from '../records/quality-record/repository.ts';
import { partLoader, rowLoader } from '../registry/record-loaders.ts';
import type { Actor } from '../registry/access.ts';
import type { RecordName, Row } from '../registry/records.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import { requirementMappingList } from '../records/requirement-mapping/repository.ts';
import { riskLoaders } from '../risk/loaders.ts';
import { screeningList } from '../records/screening/repository.ts';
import { SupplyChain } from '../insight/supply-chain/chain.ts';
import type { Reach } from '../insight/supply-chain/loss.ts';
import type { Direction } from '../insight/supply-chain/repository.ts';
import { supplyLinkList } from '../records/supply-link/repository.ts';
import { thirdPartyLoaders } from '../records/third-party/loaders.ts';
import { thirdPartyList } from '../records/third-party/repository.ts';
import { authorizedLoaders } from '../registry/authorized-loaders.ts';
import {
  type DeliveryRow,
  type DeliveryWhere,
  findHealth,
  findSecretInfos,
  webhookDeliveryList,
  webhookSubscriptionList,
} from '../exchange/webhook/repository.ts';

/** What loaders need: an instant to read from, the reader, and the day. */
export interface LoaderScope {
  snapshot: Snapshot;
  actor: Actor;
  /** Today in the registry's time zone, YYYY-MM-DD. */
  today: string;
  cursorSecret: string;
}

/** Everything an operation reads through. Made anew for each instant; authorisation is asked before the first row. */
export function createLoaders({ snapshot, actor, today, cursorSecret }: LoaderScope) {
  const list = <N extends RecordName, Where>(_: N, definition: List<Where>) =>
    new ListReader<Row<N>, Where>(definition, snapshot, cursorSecret);
  const risk = riskLoaders(snapshot);
  return authorizedLoaders(actor, {
    'registry.read': {
      thirdParty: rowLoader(snapshot, 'ThirdParty'),
      facility: rowLoader(snapshot, 'Facility'),
      engagement: rowLoader(snapshot, 'Engagement'),
      contract: rowLoader(snapshot, 'Contract'),
      certification: rowLoader(snapshot, 'Certification'),
      attestor: rowLoader(snapshot, 'Attestor'),
      attestation: rowLoader(snapshot, 'Attestation'),
      audit: rowLoader(snapshot, 'Audit'),
      finding: rowLoader(snapshot, 'Finding'),
      product: rowLoader(snapshot, 'Product'),
      screening: rowLoader(snapshot, 'Screening'),
      incident: rowLoader(snapshot, 'Incident'),
      qualityRecord: rowLoader(snapshot, 'QualityRecord'),
      supplyLink: rowLoader(snapshot, 'SupplyLink'),
      determination: rowLoader(snapshot, 'Determination'),
      decision: rowLoader(snapshot, 'Decision'),
      requirementMapping: rowLoader(snapshot, 'RequirementMapping'),
      evidenceDocument: rowLoader(snapshot, 'EvidenceDocument'),
      procurementPolicy: rowLoader(snapshot, 'ProcurementPolicy'),

      thirdParties: list('ThirdParty', thirdPartyList),
      facilities: list('Facility', facilityList),
      engagements: list('Engagement', engagementList),
      contracts: list('Contract', contractList),
      certifications: list('Certification', certificationList),
      attestors: list('Attestor', attestorList),
      attestations: list('Attestation', attestationList),
      audits: list('Audit', auditList),
      findings: list('Finding', findingList),
      products: list('Product', productList),
      screenings: list('Screening', screeningList),
      incidents: list('Incident', incidentList),
      qualityRecords: list('QualityRecord', qualityRecordList),
      supplyLinks: list('SupplyLink', supplyLinkList),
      determinations: list('Determination', determinationList),
      decisions: list('Decision', decisionList(today)),
      requirementMappings: list('RequirementMapping', requirementMappingList),
      evidenceDocuments: list('EvidenceDocument', evidenceDocumentList),
      expirations: new ListReader<ExpirationRow, ExpirationWhere>(expirationList(today), snapshot, cursorSecret),

      identifiersOf: partLoader(snapshot, 'ThirdParty', 'identifiers'),
      externalRefsOf: partLoader(snapshot, 'ThirdParty', 'externalRefs'),
      linksOf: partLoader(snapshot, 'ThirdParty', 'links'),
      sitesOf: partLoader(snapshot, 'ThirdParty', 'sites'),
      ownersOf: partLoader(snapshot, 'ThirdParty', 'owners'),
      dataFlowsOf: partLoader(snapshot, 'Engagement', 'dataFlows'),
      facilitiesOf: partLoader(snapshot, 'Engagement', 'facilities'),
      alternativesOf: partLoader(snapshot, 'Engagement', 'alternatives'),
      clausesOf: partLoader(snapshot, 'Contract', 'clauses'),
      engagementsOf: partLoader(snapshot, 'Contract', 'engagements'),
      publicKeysOf: partLoader(snapshot, 'Attestor', 'publicKeys'),
      claimsOf: partLoader(snapshot, 'Attestation', 'claims'),
      decisionFacilitiesOf: partLoader(snapshot, 'Decision', 'facilities'),
      decisionProductsOf: partLoader(snapshot, 'Decision', 'products'),
      requirementsOf: partLoader(snapshot, 'RequirementMapping', 'requirements'),
      documentsOfAttestation: manyBy(
        (keys) => findDocumentsBehind(snapshot, 'Attestation', keys),
        ({ recordId }) => recordId,
      ),
      documentsOfAudit: manyBy(
        (keys) => findDocumentsBehind(snapshot, 'Audit', keys),
        ({ recordId }) => recordId,
      ),
      signaturesOf: partLoader(snapshot, 'EvidenceDocument', 'signatures'),
      outcomesOf: partLoader(snapshot, 'EvidenceDocument', 'outcomes'),
      notesOf: partLoader(snapshot, 'EvidenceDocument', 'notes'),
      vulnerabilitiesOf: partLoader(snapshot, 'Product', 'vulnerabilities'),

      ...thirdPartyLoaders(snapshot),
      ...risk,
      ...procurementLoaders(snapshot, risk),
      supplyChain: {
        of: (root: string, direction: Direction, reach: Reach) => new SupplyChain(snapshot, root, direction, reach),
      },
      policyPreview: {
        of: (of: Previewed, draft: Draft) => new PolicyPreview(snapshot, of, draft),
      },
      comparison: {
        of: (key: string, before: Side, after: Side) => new Comparison(snapshot, key, before, after),
      },
      portfolio: { of: (args: PortfolioArgs) => new Portfolio(snapshot, args) },
      ...catalogueLoaders(snapshot),
    },
    'contact.read': {
      contactsOf: partLoader(snapshot, 'ThirdParty', 'contacts'),
      signatoriesOf: partLoader(snapshot, 'EvidenceDocument', 'signatories'),
    },
    'document.read': { contentOf: { load: (key: string) => findContent(snapshot, key) } },
    'webhook.read': {
      webhookSubscription: rowLoader(snapshot, 'WebhookSubscription'),
      webhookSubscriptions: list('WebhookSubscription', webhookSubscriptionList(actor)),
      webhookDeliveries: new ListReader<DeliveryRow, DeliveryWhere>(webhookDeliveryList, snapshot, cursorSecret),
      webhookPartiesOf: partLoader(snapshot, 'WebhookSubscription', 'thirdParties'),
      webhookSecretsOf: manyBy(
        (keys) => findSecretInfos(snapshot, keys),
        ({ subscriptionId }) => subscriptionId,
      ),
      webhookHealthOf: oneBy(
        (keys) => findHealth(snapshot, keys),
        ({ subscriptionId }) => subscriptionId,
      ),
    },
    'principal.read': { principals: list('Principal', principalList) },
    'log.read': {
      changes: new ListReader<ChangeRow, ChangeWhere>(changeList, snapshot, cursorSecret),
      ...logLoaders(snapshot),
    },
    'self.read': { principal: rowLoader(snapshot, 'Principal') },
  });
}

/** The loaders of one operation. */
export type Loaders = ReturnType<typeof createLoaders>;
