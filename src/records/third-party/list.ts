import { sql } from 'drizzle-orm';
import { anyOf } from '../../../db/query.ts';
import { risk } from '../../../db/tables/risk.ts';
import { categoryAnswer, procurementAnswerKept } from '../../../db/tables/procurement-answer.ts';
import { reviewDue, thirdParty, thirdPartyIdentifier } from '../../../db/tables/third-party.ts';
import type {
  InternalOwnerFilter,
  ProcurementAnswerFilter,
  ThirdPartyKind,
  ThirdPartyOrderField,
  ThirdPartyWhere,
} from '../../generated/inputs.ts';
import { isDayIn, isIn, isInCountry, overlaps, refuse } from '../../registry/filters.ts';
import { instantFilters, instantOrders } from '../../registry/page/instants.ts';
import type { FilterContext, List, Selection } from '../../registry/page/list.ts';
import { recordFilters } from './record-filters.ts';
import { riskFilters, riskOrders } from './risk-list.ts';
import { matchOf } from './search.ts';

/** The filter of a list of third parties. */
export interface ListedThirdParties extends ThirdPartyWhere {
  /** Restricts the list to one kind, in addition to the filter of the client. */
  only?: ThirdPartyKind;
}

/** Third parties as a list. */
export const thirdPartyList: List<ListedThirdParties, ThirdPartyOrderField> = {
  name: 'thirdParties',
  table: thirdParty,
  key: thirdParty.id,
  orders: {
    LEGAL_NAME: { expression: sql`lower(${thirdParty.legalName})`, type: 'text' },
    ...riskOrders,
    RELEVANCE: { expression: sql`match.relevance`, type: 'real', needs: 'text' },
    ...instantOrders(thirdParty),
  },
  defaultOrder: (where) =>
    where?.text == null ? { field: 'LEGAL_NAME', direction: 'ASC' } : { field: 'RELEVANCE', direction: 'DESC' },
  filters: {
    kind: (filter, context) => isIn(orderedTable(context).kind)(filter, context),
    lifecycle: (filter, context) => isIn(orderedTable(context).lifecycle)(filter, context),
    country: (filter, context) => isInCountry(orderedTable(context).country)(filter, context),
    tags: overlaps(thirdParty.tags),
    only: (kind, context) => ({ conditions: [sql`${orderedTable(context).kind} = ${kind}`] }),
    ...riskFilters,
    ...recordFilters,
    procurementAnswer: hasAnswer,
    internalOwner: isOwnedBy,
    reviewDueOn: isDayIn(reviewDue(thirdParty), reviewDue(thirdParty)),
    identifierScheme: (filter, context) => ({
      conditions: [
        sql`exists (select from ${thirdPartyIdentifier} where ${thirdPartyIdentifier.thirdPartyId} = ${thirdParty.id}
          and ${sql.join(isIn(thirdPartyIdentifier.scheme)(filter, context).conditions!.slice(), sql` and `)})`,
      ],
    }),
    // Only the filter of the client itself gives relevance.
    text: (words, { field, nesting }) =>
      nesting.depth > 0
        ? { conditions: [sql`${thirdParty.id} in (select id from ${matchOf(words, field)})`] }
        : {
            joins: [sql`join ${matchOf(words, field)} on match.id = ${thirdParty.id}`],
            columns: sql`json_build_object('on', match.kind, 'text', match.written, 'relevance', match.relevance) as "searchMatch"`,
          },
    ...instantFilters(thirdParty),
  },
};

/** Returns the table that the order reads. An index serves a filter and an order only if both use one table. */
const orderedTable = ({ orderName }: { orderName?: string | undefined }) =>
  orderName !== undefined && orderName in riskOrders ? risk : thirdParty;

/** The gate's stored answer: overall, or in a category. */
function hasAnswer({ in: answers, category }: ProcurementAnswerFilter, { field }: FilterContext<unknown>): Selection {
  if (answers.length === 0) refuse(`${field}.in`, 'takes 1 to 4 answers; 0 were given.');
  const isAnswered =
    category == null
      ? sql`answer = ${anyOf(answers)}`
      : sql`by_category && ${sql.param(answers.map((answer) => categoryAnswer(category, answer)))}::text[]`;
  return {
    conditions: [sql`${thirdParty.id} in (select third_party_id from ${procurementAnswerKept} where ${isAnswered})`],
  };
}

/** The person of our laboratory that is responsible is one of these, or is recorded at all. */
export function isOwnedBy({ in: owners, known }: InternalOwnerFilter, context: FilterContext<unknown>): Selection {
  return {
    conditions: [
      ...(owners == null ? [] : isIn(thirdParty.internalOwner)({ in: owners }, context).conditions!),
      ...(known == null ? [] : [sql`${thirdParty.internalOwner} ${known ? sql`is not null` : sql`is null`}`]),
    ],
  };
}
