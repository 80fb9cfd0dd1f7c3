import { sql } from 'drizzle-orm';
import type {
  ProcurementParameters,
  ProcurementPolicyFile,
  ProcurementRuleEntry,
  ProcurementRuleId,
} from '../../db/catalogue/procurement-policy.ts';
import { anyOf } from '../../db/query.ts';
import { catalogueVersion } from '../../db/tables/catalogue.ts';
import { change } from '../../db/tables/change.ts';
import { type Image, imagesOf, recordOf } from '../registry/store.ts';
import { type Part, records, type Row, type WholeRecord } from '../registry/records.ts';
import { ProcessCache } from '../registry/process-cache.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { Reading } from '../registry/session.ts';

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
const remembered = new ProcessCache<Map<string, ProcurementRuleEntry>>();

/** The policy as it stands. It is read each time, because an operator may change it at any moment. */
export async function procurementPolicy(at: Reading): Promise<ProcurementPolicyInForce> {
  const [found] = await at.rows<{ image: Image }>(imagesOf('ProcurementPolicy', [PROCUREMENT_POLICY_KEY]));
  return await inWords(at, recordOf('ProcurementPolicy', found!.image));
}

/** The policy as it was in force when the log ended at an entry; the first there was, where none was yet. */
export async function procurementPolicyKnown(at: Snapshot, end: number): Promise<ProcurementPolicyInForce> {
  const [found] = await at.rows<{ image: Image }>(sql`
    select image from ${change} where record_type = ${records.ProcurementPolicy.recordType}
      and record_id = ${PROCUREMENT_POLICY_KEY} order by seq <= ${end} desc, abs(seq - ${end}) limit 1`);
  return found ? await inWords(at, recordOf('ProcurementPolicy', found.image)) : await procurementPolicy(at);
}

/** Which version of it is in force: to see, at little cost, whether it is another. */
export async function findPolicyVersion(at: Snapshot): Promise<number> {
  const { table } = records.ProcurementPolicy;
  const [found] = await at.rows<{ version: number }>(sql`
    select ${table.version} as version from ${table} where ${table.id} = ${PROCUREMENT_POLICY_KEY}`);
  return found!.version;
}

/** Those of the versions that there have been, as the log has them. */
export async function procurementPolicyVersions(
  at: Snapshot,
  versions: readonly number[],
): Promise<ProcurementPolicyInForce[]> {
  const found = await at.rows<{ image: Image }>(sql`
    select image from ${change} where record_type = ${records.ProcurementPolicy.recordType}
      and record_id = ${PROCUREMENT_POLICY_KEY} and version = ${anyOf(versions)}`);
  return await Promise.all(found.map(({ image }) => inWords(at, recordOf('ProcurementPolicy', image))));
}

/** A version of the policy with what its rules are called and ask. */
export async function inWords(
  at: Reading,
  { rules, ...policy }: WholeRecord<'ProcurementPolicy'>,
): Promise<ProcurementPolicyInForce> {
  const read = () => readWords(at);
  let words = await remembered.load(at, read);
  // A newer server may have brought a rule since.
  if (rules.some(({ rule }) => !words.has(rule))) words = await remembered.refresh(at, read);
  return {
    ...policy,
    rules: rules.map(({ rule, ...settings }) => {
      const { id, title, description, citations, locked } = words.get(rule)!;
      return { id, title, description, citations, locked, ...settings } as ProcurementRule;
    }),
  };
}

/** The newest file that the catalogue has: what the rules are called and ask, and what a new registry begins with. */
export async function newestPolicyFile(at: Reading): Promise<ProcurementPolicyFile> {
  const [file] = await at.rows<{ content: ProcurementPolicyFile }>(sql`
    select content from ${catalogueVersion} where kind = 'procurement-policy' order by version desc limit 1`);
  return file!.content;
}

async function readWords(at: Reading): Promise<Map<string, ProcurementRuleEntry>> {
  const { entries } = await newestPolicyFile(at);
  return new Map(entries.map((entry) => [entry.id, entry]));
}
