import type { Context } from '../../api/context.ts';
import type { Resolvers } from '../../generated/graphql.ts';
import { askAsSeen } from '../../procurement/ask.ts';
import type { ThirdPartyRef } from '../../records/references.ts';
import { NOTHING_SUPPOSED } from '../../risk/hypothesis.ts';
import { viewOf } from '../../risk/view-of.ts';
import type { View } from '../../risk/views.ts';
import { readChanges } from '../simulation/read-changes.ts';
import { findThirdPartyKey } from '../../records/third-party/find.ts';

/** Returns the third party to compare; null if there is no such third party. */
async function known(context: Context, ref: ThirdPartyRef) {
  const key = await findThirdPartyKey(context, ref, 'thirdParty');
  return key === null ? null : await context.loaders.thirdParty.load(key);
}

export const comparisonResolvers: Resolvers = {
  RiskComparison: {
    thirdParty: ({ key }, _, { loaders }) => loaders.thirdParty.load(key),
    before: (comparison) => comparison.before(),
    after: (comparison) => comparison.after(),
    dimensions: (comparison) => comparison.dimensions(),
    factors: (comparison, { first }) => comparison.factors(first ?? null),
    gatesRaised: async (comparison) => (await comparison.gates()).raised,
    gatesCleared: async (comparison) => (await comparison.gates()).cleared,
    rules: (comparison) => comparison.rules(),
    procurement: async (comparison, question, context) => {
      const [sights, sides] = [await comparison.sights(), comparison.sides];
      const asked = (which: 'before' | 'after') => {
        const { view, rules } = sides[which];
        const { asOf, knownAt } = view;
        return askAsSeen(context, comparison.key, { ...question, asOf, knownAt }, { seen: sights[which], rules });
      };
      return { before: await asked('before'), after: await asked('after') };
    },
    downstream: (comparison, { first }) => comparison.downstream(first),
    downstreamTruncated: (comparison) => comparison.downstreamTruncated(),
  },
  FactorChange: {
    control: ({ before, after }, _, { loaders }) => {
      const code = (before ?? after)!.control;
      return code === null ? null : loaders.controls.load(code);
    },
  },
  RuleChange: { rule: ({ before, after }, _, { loaders }) => loaders.rules.load((before ?? after)!.rule) },
  Query: {
    compareRisk: async (_, { thirdParty, before, after }, context) => {
      const { comparison, views } = context.loaders;
      const sides = [await viewOf(before, context, 'before'), await viewOf(after, context, 'after')] as const;
      const found = await known(context, thirdParty);
      const side = (view: View) => ({ views: views.recorded, view });
      return found && comparison.of(found.id, side(sides[0]), side(sides[1]));
    },
    simulateRisk: async (_, { thirdParty, changes, asOf }, context) => {
      const { comparison, views } = context.loaders;
      const view = await viewOf({ asOf: asOf ?? null }, context);
      const found = await known(context, thirdParty);
      if (!found) return null;
      const hypothesis = await readChanges(context, changes, { subject: found.id, day: view.asOf });
      return comparison.of(
        found.id,
        { views: views.supposing({ hypothesis: NOTHING_SUPPOSED }), view },
        { views: views.supposing({ hypothesis }), view },
      );
    },
  },
};
