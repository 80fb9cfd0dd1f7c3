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

/** A rule of the gate: its words from the catalogue, and its settings from the policy. */
export type ProcurementRule<Id extends ProcurementRuleId = ProcurementRuleId> = Pick<
  ProcurementRuleEntry,
  'title' | 'description' | 'citations' | 'locked'
> &
  Omit<Part<'ProcurementPolicy', 'rules'>, 'rule' | 'parameters'> & { id: Id; parameters: ProcurementParameters<Id> };

/** A version of the gate's policy, with its rules in words. */
export type ProcurementPolicyInForce = Row<'ProcurementPolicy'> & { rules: ProcurementRule[] };

/** Each registry has one policy, and it has this key. */
export const PROCUREMENT_POLICY_KEY = '00000000-0000-7000-8000-000000000002';

/** The words change only with the catalogue files. */
const wordsCache = new ProcessCache<Map<string, ProcurementRuleEntry>>();

/** Returns the current policy. It is read each time, because an operator may change it at any moment. */
export async function procurementPolicy(session: Reading): Promise<ProcurementPolicyInForce> {
  const [current] = await session.rows<{ image: Image }>(imagesOf('ProcurementPolicy', [PROCUREMENT_POLICY_KEY]));
  return await inWords(session, recordOf('ProcurementPolicy', current!.image));
}

/** Returns the policy in force when the log ended at an entry, or the first policy if there was none yet. */
export async function procurementPolicyKnown(snapshot: Snapshot, end: number): Promise<ProcurementPolicyInForce> {
  const [known] = await snapshot.rows<{ image: Image }>(sql`
    select image from ${change} where record_type = ${records.ProcurementPolicy.recordType}
      and record_id = ${PROCUREMENT_POLICY_KEY} order by seq <= ${end} desc, abs(seq - ${end}) limit 1`);
  return known
    ? await inWords(snapshot, recordOf('ProcurementPolicy', known.image))
    : await procurementPolicy(snapshot);
}

/** Returns the version of the policy in force: a cheap way to notice a change. */
export async function findPolicyVersion(snapshot: Snapshot): Promise<number> {
  const { table } = records.ProcurementPolicy;
  const [current] = await snapshot.rows<{ version: number }>(sql`
    select ${table.version} as version from ${table} where ${table.id} = ${PROCUREMENT_POLICY_KEY}`);
  return current!.version;
}

/** Returns the versions that exist, from the log. */
export async function procurementPolicyVersions(
  snapshot: Snapshot,
  versions: readonly number[],
): Promise<ProcurementPolicyInForce[]> {
  const found = await snapshot.rows<{ image: Image }>(sql`
    select image from ${change} where record_type = ${records.ProcurementPolicy.recordType}
      and record_id = ${PROCUREMENT_POLICY_KEY} and version = ${anyOf(versions)}`);
  return await Promise.all(found.map(({ image }) => inWords(snapshot, recordOf('ProcurementPolicy', image))));
}

/** Returns a version of the policy with the titles and descriptions of its rules. */
export async function inWords(
  session: Reading,
  { rules, ...policy }: WholeRecord<'ProcurementPolicy'>,
): Promise<ProcurementPolicyInForce> {
  const read = () => readWords(session);
  let words = await wordsCache.load(session, read);
  // A newer server may have added a rule since.
  if (rules.some(({ rule }) => !words.has(rule))) words = await wordsCache.refresh(session, read);
  return {
    ...policy,
    rules: rules.map(({ rule, ...settings }) => {
      const { id, title, description, citations, locked } = words.get(rule)!;
      return { id, title, description, citations, locked, ...settings } as ProcurementRule;
    }),
  };
}

/** Returns the newest policy file of the catalogue: the words of the rules, and the settings of a new registry. */
export async function newestPolicyFile(session: Reading): Promise<ProcurementPolicyFile> {
  const [file] = await session.rows<{ content: ProcurementPolicyFile }>(sql`
    select content from ${catalogueVersion} where kind = 'procurement-policy' order by version desc limit 1`);
  return file!.content;
}

async function readWords(session: Reading): Promise<Map<string, ProcurementRuleEntry>> {
  const { entries } = await newestPolicyFile(session);
  return new Map(entries.map((entry) => [entry.id, entry]));
}
