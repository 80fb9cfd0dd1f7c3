import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Context } from '../../api/context.ts';
import type {
  PartnerLabResolvers,
  Resolvers,
  SearchMatch,
  SupplierResolvers,
  ThirdPartyKind,
  ThirdPartyWhere,
  UserError,
  VendorResolvers,
} from '../../generated/graphql.ts';
import { mayDo } from '../../registry/access.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import type { ListArgs } from '../../registry/page/args.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import { globalId } from '../../registry/global-id.ts';
import { recordNames, records, type Row } from '../../registry/records.ts';
import { kinds, type ListName, type NestedName } from '../kinds.ts';
import { supplyLink } from '../../../db/tables/supply-link.ts';
import { change } from '../../../db/tables/change.ts';
import { expiration } from '../../../db/tables/expiration.ts';
import { findChangesOf } from '../../exchange/change/find.ts';
import { findExpirations } from '../../insight/expiration/find.ts';
import { mergeThirdParties, undoMerge } from './merge-commands.ts';
import { changeLifecycle, createCommands, updateThirdParty } from './commands.ts';
import { normalizeIdentifier } from '../../input/identifiers.ts';
import type { PossibleDuplicate } from './duplicates.ts';
import { findThirdPartyKey } from './find.ts';

const typeOf = { VENDOR: 'Vendor', SUPPLIER: 'Supplier', PARTNER_LAB: 'PartnerLab' } as const;

const ofThirdParty = readsOf<Row<'ThirdParty'>>();

type NestedLists = Pick<VendorResolvers, ListName<NestedName>>;

/** The lists of a third party's own records. */
const nestedLists = Object.fromEntries(
  recordNames
    .filter((name): name is NestedName => kinds[name].inThirdParty)
    .map((name) => [kinds[name].list.name, nestedList(name)]),
) as NestedLists;

function nestedList<N extends NestedName>(name: N) {
  const column: PgColumn = records[name].thirdPartyId;
  const list: ListName<NestedName> = kinds[name].list.name;
  const page = rowsOf(({ id }: Pick<Row<'ThirdParty'>, 'id'>, args: ListArgs<object>, { loaders }, columns) =>
    loaders[list].page(args, { column, key: id }, columns),
  );
  return ofThirdParty(['id'], page);
}

/** The resolvers of vendors, suppliers and partner labs, which have the same fields. */
const shared = {
  ...nestedLists,
  id: ofThirdParty(['id'], ({ id }) => globalId('ThirdParty', id)),
  identifiers: ofThirdParty(
    ['id'],
    rowsOf(({ id }, _, { loaders }, columns) => loaders.thirdPartyIdentifiers.load(id, columns)),
  ),
  externalRefs: ofThirdParty(
    ['id'],
    rowsOf(({ id }, _, { loaders }, columns) => loaders.thirdPartyExternalRefs.load(id, columns)),
  ),
  links: ofThirdParty(
    ['id'],
    rowsOf(({ id }, _, { loaders }, columns) => loaders.thirdPartyLinks.load(id, columns)),
  ),
  sites: ofThirdParty(
    ['id'],
    rowsOf(({ id }, _, { loaders }, columns) => loaders.thirdPartySites.load(id, columns)),
  ),
  contacts: ({ id }, _, { actor, loaders }) =>
    mayDo(actor.role, 'contact.read') ? loaders.thirdPartyContacts.load(id) : null,
  owners: ofThirdParty(
    ['id'],
    rowsOf(({ id }, _, { loaders }, columns) => loaders.thirdPartyOwners.load(id, columns)),
  ),
  possibleDuplicates: ofThirdParty(['id'], ({ id }, _, { loaders }) => loaders.possibleDuplicates.load(id)),
  mergedInto: ofThirdParty(['mergedIntoId'], ({ mergedIntoId }, _, { loaders }) =>
    mergedIntoId === null ? null : loaders.thirdParty.load(mergedIntoId),
  ),
  expirations: ofThirdParty(['id'], ({ id }, args, context) =>
    findExpirations(context, args, { column: expiration.thirdPartyId, key: id }),
  ),
  supplies: ofThirdParty(
    ['id'],
    rowsOf(({ id }, args, { loaders }, columns) =>
      loaders.supplyLinks.page(args, { column: supplyLink.supplierId, key: id }, columns),
    ),
  ),
  suppliedBy: ofThirdParty(
    ['id'],
    rowsOf(({ id }, args, { loaders }, columns) =>
      loaders.supplyLinks.page(args, { column: supplyLink.customerId, key: id }, columns),
    ),
  ),
  changes: ({ id }, args, context) =>
    mayDo(context.actor.role, 'log.read')
      ? findChangesOf(context, args, { column: change.thirdPartyId, key: id })
      : null,
} satisfies VendorResolvers & SupplierResolvers & PartnerLabResolvers;

/** A row of a list with its best match, if the list is of a search. */
type Found = Row<'ThirdParty'> & { searchMatch?: SearchMatch };

const foundEdge = {
  match: async ({ node }: { node: Found | Promise<Found> }) => (await node).searchMatch ?? null,
};

export const thirdPartyResolvers: Resolvers = {
  ThirdParty: { __resolveType: ofThirdParty(['kind'], ({ kind }) => typeOf[kind]) },
  Vendor: shared,
  Supplier: shared,
  PartnerLab: shared,
  ThirdPartyEdge: foundEdge,
  VendorEdge: foundEdge,
  SupplierEdge: foundEdge,
  PartnerLabEdge: foundEdge,
  Identifier: {
    warning: ({ scheme, value }) => {
      const result = normalizeIdentifier(scheme, value);
      return (result.ok && result.warning) || null;
    },
  },
  PossibleDuplicate: {
    thirdParty: async ({ key }, _, { loaders }) => (await loaders.thirdParty.load(key))!,
  },
  CreateVendorPayload: { possibleDuplicates: ({ vendor }, _, context) => duplicatesOf(vendor, context) },
  CreateSupplierPayload: { possibleDuplicates: ({ supplier }, _, context) => duplicatesOf(supplier, context) },
  CreatePartnerLabPayload: { possibleDuplicates: ({ partnerLab }, _, context) => duplicatesOf(partnerLab, context) },
  UpdateThirdPartyPayload: { possibleDuplicates: ({ thirdParty }, _, context) => duplicatesOf(thirdParty, context) },
  Site: { id: ({ id }) => globalId('Site', id) },
  Owner: {
    thirdParty: ({ ownerId }, _, { loaders }) => (ownerId === null ? null : loaders.thirdParty.load(ownerId)),
  },
  Query: {
    thirdParty: async (_, { ref }, context) => {
      const key = await findThirdPartyKey(context, ref);
      return key === null ? null : await context.loaders.thirdParty.load(key);
    },
    thirdParties: rowsOf((_, args, { loaders }, columns) => loaders.thirdParties.page(args, null, columns)),
    vendors: ofKind('VENDOR'),
    suppliers: ofKind('SUPPLIER'),
    partnerLabs: ofKind('PARTNER_LAB'),
  },
  Mutation: {
    createVendor: mutation(createCommands.VENDOR, 'vendor'),
    createSupplier: mutation(createCommands.SUPPLIER, 'supplier'),
    createPartnerLab: mutation(createCommands.PARTNER_LAB, 'partnerLab'),
    updateThirdParty: mutation(updateThirdParty, 'thirdParty'),
    changeLifecycle: mutation(changeLifecycle),
    mergeThirdParties: mutation(mergeThirdParties),
    undoMerge: mutation(undoMerge),
  },
};

/** The payload of a mutation that has a third party under this field. At run time it is a promise. */
export type PartyPayload<Field extends string> = Record<Field, Row<'ThirdParty'> | null> & { userErrors: UserError[] };

/** Returns the third parties that may be the same as the one of a payload; none if it is null. */
async function duplicatesOf(
  record: Row<'ThirdParty'> | null | Promise<Row<'ThirdParty'> | null>,
  { loaders }: Context,
): Promise<PossibleDuplicate[]> {
  const party = await record;
  return party ? await loaders.possibleDuplicates.load(party.id) : [];
}

/** Returns the resolver of the third parties of one kind. */
function ofKind(kind: ThirdPartyKind) {
  return rowsOf((_: unknown, args: ListArgs<ThirdPartyWhere>, { loaders }, columns) =>
    loaders.thirdParties.page({ ...args, where: { ...args.where, only: kind } }, null, columns),
  );
}
