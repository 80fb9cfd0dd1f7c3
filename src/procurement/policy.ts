import { sql } from 'drizzle-orm';
import type {
  ProcurementParameters,
  ProcurementRuleEntry,
  ProcurementRuleId,
} from '../../db/catalogue/procurement-policy.ts';
import { catalogueVersion } from '../../db/tables/catalogue.ts';
import { type Image, imagesOf, recordOf } from '../record/store.ts';
import type { Part, Row, WholeRecord } from '../record/records.ts';
import { Remembered } from '../remembered.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Transaction } from '../write.ts';

/** A rule of the gate: what it asks, by the catalogue, and what follows, by the policy. */
export type ProcurementRule<Id extends ProcurementRuleId = ProcurementRuleId> = Pick<
  ProcurementRuleEntry,
  'title' | 'description' | 'citations' | 'locked'
> &
  Omit<Part<'ProcurementPolicy', 'rules'>, 'rule' | 'parameters'> & { id: Id; parameters: ProcurementParameters<Id> };

/** A version of the policy by which the gate answers, with its rules in words. */
export type ProcurementPolicyInForce = Row<'ProcurementPolicy'> & { rules: ProcurementRule[] };

/** There is one policy; every registry knows it by this key. */
export const PROCUREMENT_POLICY_KEY = '00000000-0000-7000-8000-000000000002';

/** The words change only with the files. */
const remembered = new Remembered<Map<string, ProcurementRuleEntry>>();

/** The policy as it stands. It is read each time, because an operator may change it at any moment. */
export async function procurementPolicy(at: Snapshot | Transaction): Promise<ProcurementPolicyInForce> {
  const [found] = await at.rows<{ image: Image }>(imagesOf('ProcurementPolicy', [PROCUREMENT_POLICY_KEY]));
  return await inWords(at, recordOf('ProcurementPolicy', found!.image));
}

/** A version of the policy with what its rules are called and ask. */
export async function inWords(
  at: Snapshot | Transaction,
  { rules, ...policy }: WholeRecord<'ProcurementPolicy'>,
): Promise<ProcurementPolicyInForce> {
  const words = await remembered.load(at, () => readWords(at));
  return {
    ...policy,
    rules: rules.map(({ rule, ...settings }) => {
      const { id, title, description, citations, locked } = words.get(rule)!;
      return { id, title, description, citations, locked, ...settings } as ProcurementRule;
    }),
  };
}

async function readWords(at: Snapshot | Transaction): Promise<Map<string, ProcurementRuleEntry>> {
  const [file] = await at.rows<{ entries: ProcurementRuleEntry[] }>(sql`
    select content->'entries' as entries from ${catalogueVersion}
    where kind = 'procurement-policy' order by version desc limit 1`);
  return new Map(file!.entries.map((entry) => [entry.id, entry]));
}
