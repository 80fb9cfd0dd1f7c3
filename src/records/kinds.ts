import type { z } from 'zod';
import { calendarFeedFields } from '../exchange/calendar-feed/fields.ts';
import { calendarFeedList } from '../exchange/calendar-feed/repository.ts';
import { storedDocumentFields } from '../exchange/evidence-document/fields.ts';
import { evidenceDocumentList } from '../exchange/evidence-document/repository.ts';
import { webhookSubscriptionFields } from '../exchange/webhook/fields.ts';
import { webhookSubscriptionList } from '../exchange/webhook/repository.ts';
import type { Query, SyncItem } from '../generated/graphql.ts';
import { procurementPolicyFields } from '../procurement/policy-fields.ts';
import type { Action, Actor } from '../registry/access.ts';
import type { List, NoFilters } from '../registry/page/list.ts';
import type { PartName, RecordName } from '../registry/records.ts';
import { attestationFields } from './attestation/fields.ts';
import { attestationList } from './attestation/repository.ts';
import { attestorFields } from './attestor/fields.ts';
import { attestorList } from './attestor/repository.ts';
import { auditFields, findingFields } from './audit/fields.ts';
import { auditList, findingList } from './audit/repository.ts';
import { certificationFields } from './certification/fields.ts';
import { certificationList } from './certification/repository.ts';
import { contractFields } from './contract/fields.ts';
import { contractList } from './contract/repository.ts';
import { decisionFields } from './decision/fields.ts';
import { decisionList } from './decision/repository.ts';
import { determinationFields } from './determination/fields.ts';
import { determinationList } from './determination/repository.ts';
import {
  certificationEnding,
  contractEnding,
  type Ending,
  engagementEnding,
  retired,
  revoked,
  thirdPartyEnding,
} from './ending.ts';
import { engagementFields } from './engagement/fields.ts';
import { engagementList } from './engagement/repository.ts';
import { facilityFields } from './facility/fields.ts';
import { facilityList } from './facility/repository.ts';
import { incidentFields } from './incident/fields.ts';
import { incidentList } from './incident/repository.ts';
import { principalFields } from './principal/fields.ts';
import { principalList } from './principal/repository.ts';
import { productFields } from './product/fields.ts';
import { productList } from './product/repository.ts';
import { qualityRecordFields } from './quality-record/fields.ts';
import { qualityRecordList } from './quality-record/repository.ts';
import { requirementMappingFields } from './requirement-mapping/fields.ts';
import { requirementMappingList } from './requirement-mapping/repository.ts';
import { screeningFields } from './screening/fields.ts';
import { screeningList } from './screening/repository.ts';
import { supplyLinkFields } from './supply-link/fields.ts';
import { supplyLinkList } from './supply-link/repository.ts';
import { thirdPartyFields } from './third-party/fields.ts';
import { thirdPartyList } from './third-party/list.ts';

/** The actor that reads a list: one list depends on it. */
export interface ListScope {
  actor: Actor;
}

/** The registry's treatment of a kind of record. Every field is required, so that none can be forgotten. */
interface Kind<N extends RecordName> {
  /** The action that an actor needs to read one record of the kind. */
  read: Action;
  /** Its list: a field of Query, a loader and an export under one name. Null: the kind has no list. */
  list: { name: keyof Query; of: (scope: ListScope) => List<NoFilters, string>; read: Action } | null;
  /** Whether third parties have the list too, restricted to their own records. */
  inThirdParty: boolean;
  /** Checks of single fields, shared by commands, sync and import. */
  fields: Readonly<Record<string, z.ZodType>>;
  /** Fields and parts that only some actors may see, wherever the record is shown. */
  reserved: { for: Action; fields: ReadonlySet<string> } | null;
  /** How a record ceases to count; null: it never does. */
  endsBy: Ending<N> | null;
  /** Append-only: a record is revoked or superseded, and never changed otherwise. */
  appendOnly: boolean;
  /** The field of SyncItem that carries it; null: no source may push it. */
  sync: Exclude<keyof SyncItem, 'tombstone'> | null;
  /** Whether an export of everything includes its list. */
  exported: boolean;
}

/** The defaults of a kind that every key may read and that has no reserved fields. */
const open = { read: 'registry.read', reserved: null } as const;

/** Returns a list that every key may read. */
const openList = <const Name extends string, Where>(name: Name, list: List<Where, string>) => ({
  name,
  of: () => list,
  read: 'registry.read' as const,
});

/**
 * Every kind of record, and the registry's treatment of it. Loaders, node look-up, exports, import checks, tombstones and
 * the lists of a third party all follow from this table. `records` has the tables of their rows.
 */
export const kinds = {
  Principal: {
    read: 'self.read',
    list: { name: 'principals', of: () => principalList, read: 'principal.read' },
    inThirdParty: false,
    fields: principalFields,
    reserved: null,
    endsBy: null,
    appendOnly: false,
    sync: null,
    exported: true,
  },
  Facility: {
    ...open,
    list: openList('facilities', facilityList),
    inThirdParty: false,
    fields: facilityFields,
    endsBy: null,
    appendOnly: false,
    sync: null,
    exported: true,
  },
  ThirdParty: {
    ...open,
    list: openList('thirdParties', thirdPartyList),
    inThirdParty: false,
    fields: thirdPartyFields,
    reserved: { for: 'contact.read', fields: new Set(['contacts']) },
    endsBy: thirdPartyEnding,
    appendOnly: false,
    sync: 'thirdParty',
    exported: true,
  },
  Engagement: {
    ...open,
    list: openList('engagements', engagementList),
    inThirdParty: true,
    fields: engagementFields,
    endsBy: engagementEnding,
    appendOnly: false,
    sync: 'engagement',
    exported: true,
  },
  Contract: {
    ...open,
    list: openList('contracts', contractList),
    inThirdParty: true,
    fields: contractFields,
    endsBy: contractEnding,
    appendOnly: false,
    sync: 'contract',
    exported: true,
  },
  Certification: {
    ...open,
    list: openList('certifications', certificationList),
    inThirdParty: true,
    fields: certificationFields,
    endsBy: certificationEnding,
    appendOnly: false,
    sync: 'certification',
    exported: true,
  },
  Attestor: {
    ...open,
    list: openList('attestors', attestorList),
    inThirdParty: false,
    fields: attestorFields,
    endsBy: null,
    appendOnly: false,
    sync: null,
    exported: true,
  },
  Attestation: {
    ...open,
    list: openList('attestations', attestationList),
    inThirdParty: true,
    fields: attestationFields,
    endsBy: revoked,
    appendOnly: true,
    sync: 'attestation',
    exported: true,
  },
  Product: {
    ...open,
    list: openList('products', productList),
    inThirdParty: true,
    fields: productFields,
    endsBy: retired,
    appendOnly: false,
    sync: 'product',
    exported: true,
  },
  Screening: {
    ...open,
    list: openList('screenings', screeningList),
    inThirdParty: true,
    fields: screeningFields,
    endsBy: revoked,
    appendOnly: true,
    sync: 'screening',
    exported: true,
  },
  Audit: {
    ...open,
    list: openList('audits', auditList),
    inThirdParty: true,
    fields: auditFields,
    endsBy: retired,
    appendOnly: false,
    sync: 'audit',
    exported: true,
  },
  Finding: {
    ...open,
    list: openList('findings', findingList),
    inThirdParty: true,
    fields: findingFields,
    endsBy: retired,
    appendOnly: false,
    sync: 'finding',
    exported: true,
  },
  Incident: {
    ...open,
    list: openList('incidents', incidentList),
    inThirdParty: true,
    fields: incidentFields,
    endsBy: retired,
    appendOnly: false,
    sync: 'incident',
    exported: true,
  },
  QualityRecord: {
    ...open,
    list: openList('qualityRecords', qualityRecordList),
    inThirdParty: true,
    fields: qualityRecordFields,
    endsBy: retired,
    appendOnly: false,
    sync: 'qualityRecord',
    exported: true,
  },
  SupplyLink: {
    ...open,
    list: openList('supplyLinks', supplyLinkList),
    // A third party has two lists of links, `supplies` and `suppliedBy`.
    inThirdParty: false,
    fields: supplyLinkFields,
    endsBy: retired,
    appendOnly: false,
    sync: 'supplyLink',
    exported: true,
  },
  Determination: {
    ...open,
    list: openList('determinations', determinationList),
    inThirdParty: true,
    fields: determinationFields,
    endsBy: revoked,
    appendOnly: true,
    sync: null,
    exported: true,
  },
  Decision: {
    ...open,
    list: openList('decisions', decisionList),
    inThirdParty: true,
    fields: decisionFields,
    endsBy: revoked,
    appendOnly: true,
    sync: null,
    exported: true,
  },
  RequirementMapping: {
    ...open,
    list: openList('requirementMappings', requirementMappingList),
    inThirdParty: false,
    fields: requirementMappingFields,
    endsBy: null,
    appendOnly: false,
    sync: null,
    exported: true,
  },
  EvidenceDocument: {
    ...open,
    list: openList('evidenceDocuments', evidenceDocumentList),
    inThirdParty: true,
    fields: storedDocumentFields,
    reserved: { for: 'contact.read', fields: new Set(['signatories']) },
    endsBy: null,
    appendOnly: false,
    sync: null,
    exported: true,
  },
  WebhookSubscription: {
    read: 'webhook.read',
    list: {
      name: 'webhookSubscriptions',
      of: ({ actor }: ListScope) => webhookSubscriptionList(actor),
      read: 'webhook.read',
    },
    inThirdParty: false,
    fields: webhookSubscriptionFields,
    // An address may contain a secret of the receiver.
    reserved: { for: 'principal.read', fields: new Set(['url']) },
    endsBy: null,
    appendOnly: false,
    sync: null,
    // Its secrets never leave the registry, so a copy could not send.
    exported: false,
  },
  CalendarFeed: {
    read: 'self.read',
    list: { name: 'calendarFeeds', of: ({ actor }: ListScope) => calendarFeedList(actor), read: 'self.read' },
    inThirdParty: false,
    fields: calendarFeedFields,
    reserved: null,
    endsBy: null,
    appendOnly: false,
    sync: null,
    // Its token never leaves the registry, so a copy could not be read.
    exported: false,
  },
  ProcurementPolicy: {
    ...open,
    // A registry has one.
    list: null,
    inThirdParty: false,
    fields: procurementPolicyFields,
    endsBy: null,
    appendOnly: false,
    sync: null,
    exported: true,
  },
} as const satisfies { [N in RecordName]: Kind<N> };

type Kinds = typeof kinds;

/** Kinds that have a list. */
export type ListedName = { [N in RecordName]: Kinds[N]['list'] extends { name: string } ? N : never }[RecordName];

/** The name of a kind's list: the field of Query, the loader and the export. */
export type ListName<N extends ListedName = ListedName> = Kinds[N]['list']['name'];

/** The filter of a kind's list. */
export type WhereOf<N extends ListedName> =
  ReturnType<Kinds[N]['list']['of']> extends List<infer Where, string> ? Where : never;

/** Kinds that sources push under keys of their own. Third parties are matched by identifiers too. */
export type SyncedName = { [N in RecordName]: Kinds[N]['sync'] extends string ? N : never }[RecordName];

/** Kinds whose list a third party has too. */
export type NestedName = { [N in ListedName]: Kinds[N]['inThirdParty'] extends true ? N : never }[ListedName];

/** Returns the action that an actor needs to read a part of a record. */
export function actionOfPart(name: RecordName, part: PartName<RecordName>): Action {
  const { read, reserved }: Pick<Kind<RecordName>, 'read' | 'reserved'> = kinds[name];
  return reserved?.fields.has(part) ? reserved.for : read;
}
