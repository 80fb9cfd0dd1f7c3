import type DataLoader from 'dataloader';
import { type SQL, sql } from 'drizzle-orm';
import { decision } from '../../db/tables/decision.ts';
import { engagement } from '../../db/tables/engagement.ts';
import { risk } from '../../db/tables/risk.ts';
import { rankOf } from '../risk/engine/level.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { Decided } from './gate/decide.ts';
import { isApplied, type Policies } from './gate/facts.ts';
import type { Category, Question } from './gate/question.ts';
import type { ProcurementRule } from './policy.ts';
import { batchLoader } from '../registry/batch.ts';

/** The purchase that alternatives are searched for: a category, for one of our facilities, on a day. */
export interface Wanted {
  category: Category;
  facilityId: string | null;
  asOf: string;
}

/** At most this many are returned. */
export const MAX_ALTERNATIVES = 20;
/** The gate is asked about this many candidates at a time, and in all. Later candidates are riskier. */
const BATCH = 50;
const MOST_ASKED = 500;

/** Asks the gate about one third party; null if there is no such third party. */
type Ask = (thirdPartyKey: string, question: Question) => Promise<Decided | null>;

/**
 * Returns a loader of the third parties that the gate allows, the least risky first. It returns one more than
 * MAX_ALTERNATIVES, because the third party asked about may be among them.
 */
export function alternativesTo(
  snapshot: Snapshot,
  ask: Ask,
  policies: () => Promise<Policies>,
): DataLoader<Wanted, Decided[], string> {
  return batchLoader(
    async (wanted) => {
      const { rules } = await policies();
      return await Promise.all(wanted.map((purchase) => find(snapshot, ask, rules, purchase)));
    },
    { cacheKeyFn: ({ category, facilityId, asOf }) => `${category} ${facilityId} ${asOf}` },
  );
}

async function find(
  snapshot: Snapshot,
  ask: Ask,
  rules: readonly ProcurementRule[],
  wanted: Wanted,
): Promise<Decided[]> {
  const allowed: Decided[] = [];
  let last: Candidate | null = null;
  for (let asked = 0; asked < MOST_ASKED; asked += BATCH) {
    const candidates: Candidate[] = await findCandidates(snapshot, rules, wanted, last);
    const question = { ...wanted, productId: null };
    const answers = await Promise.all(candidates.map(({ thirdPartyId }) => ask(thirdPartyId, question)));
    for (const answer of answers) if (answer?.answer === 'ALLOW') allowed.push(answer);
    if (allowed.length > MAX_ALTERNATIVES || candidates.length < BATCH) break;
    last = candidates.at(-1)!;
  }
  return allowed.sort(byRisk).slice(0, MAX_ALTERNATIVES + 1);
}

/** Orders by the risk on the day asked about. The candidates come in the order of today's risk. */
const byRisk = (one: Decided, other: Decided): number => {
  const [a, b] = [one.facts.risk.assessment, other.facts.risk.assessment];
  return rankOf(a.level) - rankOf(b.level) || a.score - b.score;
};

interface Candidate {
  thirdPartyId: string;
  rank: number;
}

/** Finds third parties that could be allowed: the database already checks for an engagement and an approval. */
async function findCandidates(
  snapshot: Snapshot,
  rules: readonly ProcurementRule[],
  { category, asOf }: Wanted,
  last: Candidate | null,
): Promise<Candidate[]> {
  const bars = (id: ProcurementRule['id']) =>
    rules.some((rule) => rule.id === id && rule.severity !== 'INFORM' && isApplied(rule, asOf));
  const conditions: SQL[] = [];
  if (bars('ENGAGEMENT')) {
    conditions.push(sql`${risk.thirdPartyId} in (
      select ${engagement.thirdPartyId} from ${engagement} where ${engagement.category} = ${category})`);
  }
  if (bars('APPROVAL')) {
    conditions.push(sql`exists (
      select from ${decision} where ${decision.thirdPartyId} = ${risk.thirdPartyId}
        and ${decision.kind} in ('APPROVAL', 'CONDITIONAL_APPROVAL', 'WAIVER')
        and ${decision.validFrom} <= ${asOf}::date and ${decision.validUntil} >= ${asOf}::date
        and (${decision.categories} = '{}' or ${category} = any(${decision.categories})))`);
  }
  if (last) conditions.push(sql`(${risk.rank}, ${risk.thirdPartyId}) > (${last.rank}::float8, ${last.thirdPartyId})`);
  const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
  return await snapshot.rows<Candidate>(
    sql`select ${risk.thirdPartyId} as "thirdPartyId", ${risk.rank} as rank from ${risk} ${where}
      order by ${risk.rank}, ${risk.thirdPartyId} limit ${BATCH}`,
    { eachTime: true },
  );
}
