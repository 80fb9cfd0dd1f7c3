import type { Row } from '../../registry/records.ts';
import { readsOf, rowsOf } from '../../api/columns.ts';
import { existing } from '../../registry/batch.ts';
import type { Context } from '../../api/context.ts';
import { dayOf } from '../../registry/filters.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { mutation } from '../../api/mutation-resolver.ts';
import type { ProcurementRule } from '../../procurement/policy.ts';
import { globalId } from '../../registry/global-id.ts';
import { approveDecision, recordDecision, revokeDecision } from './commands.ts';
import { decisionState } from './rules.ts';

const ofDecision = readsOf<Row<'Decision'>>();

export const decisionResolvers: Resolvers = {
  Decision: {
    id: ofDecision(['id'], ({ id }) => globalId('Decision', id)),
    thirdParty: ofDecision(['thirdPartyId'], ({ thirdPartyId }, _, { loaders }) =>
      loaders.thirdParty.load(thirdPartyId),
    ),
    facilities: ofDecision(['id'], async ({ id }, _, { loaders }) => {
      const listed = await loaders.decisionFacilities.load(id);
      return await existing(listed.map(({ facilityId }) => loaders.facility.load(facilityId)));
    }),
    products: ofDecision(['id'], async ({ id }, _, { loaders }) => {
      const listed = await loaders.decisionProducts.load(id);
      return await existing(listed.map(({ productId }) => loaders.product.load(productId)));
    }),
    rules: ofDecision(['rules'], ({ rules }, _, context) => rulesNamed(context, rules)),
    blockedBy: ofDecision(['blockedBy'], ({ blockedBy }, _, context) => rulesNamed(context, blockedBy)),
    requestedBy: ofDecision(['requestedById'], ({ requestedById }, _, { loaders }) =>
      requestedById === null ? null : loaders.principal.load(requestedById),
    ),
    decidedBy: ofDecision(
      ['decidedById'],
      async ({ decidedById }, _, { loaders }) => (await loaders.principal.load(decidedById))!,
    ),
    secondApprover: ofDecision(['secondApproverId'], ({ secondApproverId }, _, { loaders }) =>
      secondApproverId === null ? null : loaders.principal.load(secondApproverId),
    ),
    revokedBy: ofDecision(['revokedById'], ({ revokedById }, _, { loaders }) =>
      revokedById === null ? null : loaders.principal.load(revokedById),
    ),
    state: (decision, { asOf }, { today }) => decisionState(decision, dayOf('asOf', asOf) ?? today),
  },
  Query: {
    decisions: rowsOf((_, args, { loaders }, columns) => loaders.decisions.page(args, null, columns)),
  },
  Mutation: {
    recordDecision: mutation(recordDecision),
    approveDecision: mutation(approveDecision),
    revokeDecision: mutation(revokeDecision),
  },
};

/** Rules of the gate as the policy in force has them, in its order. */
async function rulesNamed({ loaders }: Context, ids: readonly string[]): Promise<ProcurementRule[]> {
  if (ids.length === 0) return [];
  const { rules } = await loaders.procurementPolicyInForce.load();
  return rules.filter(({ id }) => ids.includes(id));
}
