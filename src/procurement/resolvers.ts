import { readsOf } from '../api/columns.ts';
import type { Row } from '../registry/records.ts';
import type { Context } from '../api/context.ts';
import { publicError } from '../input/errors.ts';
import type { PartnerLabResolvers, Resolvers, SupplierResolvers, VendorResolvers } from '../generated/graphql.ts';
import { existing } from '../registry/batch.ts';
import { loadEvidence } from '../risk/evidence.ts';
import { historyDays } from '../risk/history.ts';
import { MAX_ALTERNATIVES } from './alternatives.ts';
import { ask, askAbout } from './ask.ts';
import { notUnderstoodHoldsUntil, reasonsOf, remediesOf, type Status, statusOf } from './status.ts';

/** At most this many requests in one call. */
const MAX_REQUESTS = 1_000;

const ofRow = readsOf<Row<'ThirdParty'>>();

/** The fields of vendors, suppliers and partner labs about buying from them. */
const ofThirdParty = {
  procurementStatus: ofRow(['id'], ({ id }, args, context) => askAbout(context, id, args)),
  procurementHistory: ofRow(['id'], ({ id }, days, { loaders }) =>
    loaders.procurementHistory.load({ thirdPartyKey: id, ...historyDays(days) }),
  ),
} satisfies VendorResolvers & SupplierResolvers & PartnerLabResolvers;

export const procurementResolvers: Resolvers = {
  Vendor: ofThirdParty,
  Supplier: ofThirdParty,
  PartnerLab: ofThirdParty,
  ProcurementStatus: {
    reasons: reasonsOf,
    remedies: remediesOf,
    holdsUntil: ({ decided, asked, policy }, _, { loaders }) =>
      decided === null
        ? notUnderstoodHoldsUntil(asked, policy)
        : loaders.holdsUntil.load({ decided, holdDays: policy.holdDays, knownAt: asked.knownAt }),
    overrides: async ({ decided }, _, { loaders }) =>
      await existing((decided?.facts.decisions.overrides ?? []).map(({ id }) => loaders.decision.load(id))),
    approval: ({ decided }, _, { loaders }) => {
      const approvals = decided?.facts.decisions.approvals ?? [null];
      return approvals.includes(null) ? null : loaders.decision.load(approvals[0]!.id);
    },
    alternatives: (status, { first }, context) => alternatives(status, first, context),
    thirdParty: ({ asked }, _, { loaders }) =>
      asked.thirdPartyKey === null ? null : loaders.thirdParty.load(asked.thirdPartyKey),
    category: ({ asked }) => asked.category,
    facility: ({ asked }, _, { loaders }) =>
      asked.facilityId === null ? null : loaders.facility.load(asked.facilityId),
    product: ({ asked }, _, { loaders }) => (asked.productId === null ? null : loaders.product.load(asked.productId)),
    asOf: ({ asked }) => asked.asOf,
    knownAt: ({ asked }, _, { loaders }) => asked.knownAt ?? loaders.instant.load(),
    policyVersion: ({ policy }) => policy.version,
  },
  ProcurementReason: {
    rule: ({ rule, policy }) => policy.rules.find(({ id }) => id === rule)!,
    citations: ({ rule, policy }) => policy.rules.find(({ id }) => id === rule)!.citations,
    evidence: ({ evidence }, _, context) => loadEvidence(context, evidence),
    setAsideBy: ({ setAsideBy }, _, { loaders }) => (setAsideBy === null ? null : loaders.decision.load(setAsideBy)),
  },
  Query: {
    procurementStatus: async (_, { request }, context) => (await ask(context, [request]))[0]!,
    procurementStatuses: async (_, { requests }, context) => {
      if (requests.length > MAX_REQUESTS) {
        const message = `procurementStatuses takes at most ${MAX_REQUESTS} requests; ${requests.length} were given.`;
        throw publicError('BAD_USER_INPUT', message, { field: 'requests' });
      }
      return await ask(context, requests);
    },
  },
};

async function alternatives({ answer, asked, decided, policy }: Status, first: number, { loaders }: Context) {
  if (first < 1 || first > MAX_ALTERNATIVES) {
    throw publicError('BAD_USER_INPUT', `first: takes 1 to ${MAX_ALTERNATIVES}; ${first} was given.`, {
      field: 'first',
    });
  }
  const [category, ...more] = decided?.facts.asked.categories ?? [];
  if (answer === 'ALLOW' || category === undefined || more.length > 0) return [];
  const { facilityId, asOf } = asked;
  // Past alternatives are of no use to a buyer of today.
  if (asked.knownAt !== null) return [];
  const found = await loaders.alternatives.load({ category, facilityId, asOf });
  // The third party itself may be allowed without its unfit product; it is not an alternative.
  const others = found.filter(({ facts }) => facts.dossier.thirdParty.id !== asked.thirdPartyKey);
  return await Promise.all(
    others.slice(0, first).map(async (other) => {
      const thirdPartyKey = other.facts.dossier.thirdParty.id;
      const question = { ...other.facts.question, thirdPartyKey, knownAt: null };
      return { thirdParty: (await loaders.thirdParty.load(thirdPartyKey))!, status: statusOf(other, question, policy) };
    }),
  );
}
