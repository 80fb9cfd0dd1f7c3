import type { Context } from '../../api/context.ts';
import { findExpirations } from '../../insight/expiration/find.ts';
import { recordOfExpiration } from '../../insight/expiration/record.ts';
import type { ExpirationRow } from '../../insight/expiration/repository.ts';
import type { ThirdPartyKind } from '../../generated/graphql.ts';
import type { ListArgs } from '../../registry/page/args.ts';
import { globalId } from '../../registry/global-id.ts';
import type { RecordName } from '../../registry/records.ts';
import { dayNumber } from '../../risk/engine/days.ts';
import type { RecordListName, wholeRegistry } from './names.ts';

type Row = Record<string, unknown>;

/** Arguments of a list, as the schema has checked them. */
export type Args = ListArgs<object> & { within?: number; since?: number };

/** What an export needs of a page. */
export interface ListPage<Row extends object> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor(): string | null };
}

/** A list whose rows are records. */
interface RecordList {
  name: RecordName;
  page: (context: Context, args: Args) => Promise<ListPage<{ id: string }>>;
}

/** The lists of records, by their names in the API. */
export const recordLists: Readonly<Record<RecordListName, RecordList>> = {
  thirdParties: { name: 'ThirdParty', page: async ({ loaders }, args) => await loaders.thirdParties.page(args) },
  vendors: ofKind('VENDOR'),
  suppliers: ofKind('SUPPLIER'),
  partnerLabs: ofKind('PARTNER_LAB'),
  facilities: of('Facility', 'facilities'),
  engagements: of('Engagement', 'engagements'),
  contracts: of('Contract', 'contracts'),
  certifications: of('Certification', 'certifications'),
  attestors: of('Attestor', 'attestors'),
  attestations: of('Attestation', 'attestations'),
  products: of('Product', 'products'),
  screenings: of('Screening', 'screenings'),
  audits: of('Audit', 'audits'),
  findings: of('Finding', 'findings'),
  incidents: of('Incident', 'incidents'),
  qualityRecords: of('QualityRecord', 'qualityRecords'),
  supplyLinks: of('SupplyLink', 'supplyLinks'),
  determinations: of('Determination', 'determinations'),
  decisions: of('Decision', 'decisions'),
  requirementMappings: of('RequirementMapping', 'requirementMappings'),
  evidenceDocuments: of('EvidenceDocument', 'evidenceDocuments'),
  principals: of('Principal', 'principals'),
};

/** The fields of a row of what ends. */
export const expirationFields = ['kind', 'on', 'daysLeft', 'thirdPartyId', 'recordId'];

/** A page of what ends, each as it is shown. */
export async function expirationPage(context: Context, args: Args): Promise<ListPage<ExpirationRow>> {
  return await findExpirations(context, { since: 0, ...args, within: args.within! });
}

/** What ends, as it is shown. */
export function showExpiration({ kind, expiresOn, thirdPartyId, id }: ExpirationRow, today: string): Row {
  return {
    kind,
    on: expiresOn,
    daysLeft: dayNumber(expiresOn) - dayNumber(today),
    thirdPartyId: globalId('ThirdParty', thirdPartyId),
    recordId: globalId(recordOfExpiration[kind], id),
  };
}

function of(name: RecordName, list: Exclude<(typeof wholeRegistry)[number], 'thirdParties'>): RecordList {
  return { name, page: async ({ loaders }, args) => await loaders[list].page(args) };
}

function ofKind(only: ThirdPartyKind): RecordList {
  const page: RecordList['page'] = async ({ loaders }, args) =>
    await loaders.thirdParties.page({ ...args, where: { ...args.where, only } });
  return { name: 'ThirdParty', page };
}
