import { mayDo } from '../access.ts';
import type { Context } from '../context.ts';
import { publicError } from '../errors.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { parseGlobalId } from '../record/global-id.ts';
import type { RecordName, Row } from '../record/records.ts';

const MAX_NODES = 100;

/** A record's row, marked with its GraphQL type where the row alone does not tell it. */
type AnyRow = { [N in RecordName]: Row<N> }[RecordName];

/** GraphQL types of rows handed out as nodes. */
const typeOfRow = new WeakMap<AnyRow, RecordName>();

/** Any record by kind and key; null where there is none, or the actor may not read its kind. */
export async function loadNode({ actor, loaders }: Context, name: RecordName, key: string): Promise<AnyRow | null> {
  if (name === 'Principal' && key !== actor.principalId && !mayDo(actor.role, 'principal.read')) return null;
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
  } satisfies Record<RecordName, () => Promise<AnyRow | null>>;
  const row = await load[name]();
  if (row) typeOfRow.set(row, name);
  return row;
}

const typeOfKind = { VENDOR: 'Vendor', SUPPLIER: 'Supplier', PARTNER_LAB: 'PartnerLab' } as const;

function resolveType(row: AnyRow) {
  const name = typeOfRow.get(row)!;
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
        throw publicError('BAD_USER_INPUT', `nodes takes at most ${MAX_NODES} ids; ${ids.length} were given.`, {
          field: 'ids',
        });
      }
      return await Promise.all(ids.map((id) => loadId(context, id)));
    },
  },
};
