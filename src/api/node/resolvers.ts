import type { Context } from '../context.ts';
import { publicError } from '../../input/errors.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { parseGlobalId } from '../../registry/global-id.ts';
import type { Row } from '../../registry/records.ts';
import { type AnyRow, loadNode, nameOf } from './load.ts';

const MAX_NODES = 100;

const typeOfKind = { VENDOR: 'Vendor', SUPPLIER: 'Supplier', PARTNER_LAB: 'PartnerLab' } as const;

function resolveType(row: AnyRow) {
  const name = nameOf(row);
  return name === 'ThirdParty' ? typeOfKind[(row as Row<'ThirdParty'>).kind] : name;
}

async function loadId(context: Context, id: string): Promise<AnyRow | null> {
  const parsed = parseGlobalId(id);
  return parsed === null || parsed.name === 'Site' ? null : await loadNode(context, parsed.name, parsed.key);
}

export const nodeResolvers: Resolvers = {
  Node: { __resolveType: resolveType },
  RegistryRecord: { __resolveType: resolveType },
  Query: {
    node: (_, { id }, context) => loadId(context, id),
    nodes: async (_, { ids }, context) => {
      if (ids.length > MAX_NODES) {
        throw publicError('BAD_USER_INPUT', `nodes takes at most ${MAX_NODES} ids; this request has ${ids.length}.`, {
          field: 'ids',
        });
      }
      return await Promise.all(ids.map((id) => loadId(context, id)));
    },
  },
};
