import type { Context } from '../../api/context.ts';
import { findExpirations } from '../../insight/expiration/find.ts';
import { recordOfExpiration } from '../../insight/expiration/record.ts';
import type { ExpirationRow } from '../../insight/expiration/repository.ts';
import type { ThirdPartyKind } from '../../generated/graphql.ts';
import type { ListArgs } from '../../registry/page/args.ts';
import type { NoFilters } from '../../registry/page/list.ts';
import { globalId } from '../../registry/global-id.ts';
import { type RecordName, recordNames } from '../../registry/records.ts';
import { dayNumber } from '../../risk/engine/days.ts';
import type { RecordListName } from './names.ts';
import { kinds, type ListName } from '../../records/kinds.ts';

type Row = Record<string, unknown>;

/** Arguments of a list, checked against the schema. `where` fits any list: nothing here reads it. */
export type Args = ListArgs<NoFilters> & { within?: number; since?: number };

/** The part of a page that an export reads. */
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
const recordLists: ReadonlyMap<string, RecordList> = new Map<string, RecordList>([
  ...recordNames.flatMap((name): [string, RecordList][] => {
    const { list, exported } = kinds[name];
    return list !== null && exported ? [[list.name, listOf(name, list.name)]] : [];
  }),
  ['vendors', ofKind('VENDOR')],
  ['suppliers', ofKind('SUPPLIER')],
  ['partnerLabs', ofKind('PARTNER_LAB')],
]);

/** Returns a list of records by its name in the API. */
export function recordList(list: RecordListName): RecordList {
  return recordLists.get(list)!;
}

/** The fields of an exported expiration, in order. */
export const expirationFields = ['kind', 'on', 'daysLeft', 'thirdPartyId', 'recordId'];

/** Returns a page of expirations. */
export async function expirationPage(context: Context, args: Args): Promise<ListPage<ExpirationRow>> {
  return await findExpirations(context, { since: 0, ...args, within: args.within! });
}

/** Returns an expiration in the form of an export. */
export function showExpiration({ kind, expiresOn, thirdPartyId, id }: ExpirationRow, today: string): Row {
  return {
    kind,
    on: expiresOn,
    daysLeft: dayNumber(expiresOn) - dayNumber(today),
    thirdPartyId: globalId('ThirdParty', thirdPartyId),
    recordId: globalId(recordOfExpiration[kind], id),
  };
}

function listOf(name: RecordName, list: ListName): RecordList {
  return { name, page: async ({ loaders }, args) => await loaders[list].page(args) };
}

function ofKind(only: ThirdPartyKind): RecordList {
  const page: RecordList['page'] = async ({ loaders }, args) =>
    await loaders.thirdParties.page({ ...args, where: { ...args.where, only } });
  return { name: 'ThirdParty', page };
}
