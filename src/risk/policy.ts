import { sql } from 'drizzle-orm';
import type { RiskPolicy } from '../../db/catalogue/risk-policy.ts';
import { type CatalogueKind, catalogueSchemas } from '../../db/catalogue/schema.ts';
import { anyOf } from '../../db/query.ts';
import { catalogueVersion } from '../../db/tables/catalogue.ts';
import { type CatalogueEntries, listEntries } from '../records/catalogue/repository.ts';
import { publicError } from '../input/errors.ts';
import { ProcessCache } from '../registry/process-cache.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import type { Reading } from '../registry/session.ts';
import { ENGINE_VERSION } from './engine/assess.ts';
import { PACKED_FORMAT } from './engine/packed.ts';
import { compilePolicy, type Policy } from './engine/policy.ts';

/** The policy in force, and what an assessment made with it rests on. */
export interface PolicyInForce {
  policy: Policy;
  /** Versions of the engine, of the form it is kept in, and of the catalogue files: where they are others, it is made anew. */
  basis: string;
}

const RESTS_ON = ['risk-policy', 'controls', 'clause-types', 'rules'];

/** The catalogue changes only with its files. */
const remembered = new ProcessCache<PolicyInForce>();

/** The newest policy, compiled with the newest entries of the catalogue it refers to. */
export async function policyInForce(at: Reading): Promise<PolicyInForce> {
  return await remembered.load(at, () => readPolicy(at));
}

async function readPolicy(at: Reading): Promise<PolicyInForce> {
  const files = await at.rows<{ kind: string; version: number; risk: RiskPolicy | null }>(sql`
    select distinct on (kind) kind, version, case kind when 'risk-policy' then content end as risk
    from ${catalogueVersion} where kind = ${anyOf(RESTS_ON)} order by kind, version desc`);
  const versions = files.map(({ kind, version }) => `${kind} ${version}`);
  // Afresh: what is said to rest on these versions must not rest on entries remembered from before them.
  const entries = <K extends keyof CatalogueEntries>(kind: K) => listEntries(at, kind, { afresh: true });
  const policy = compilePolicy({
    risk: files.find(({ risk }) => risk !== null)!.risk!,
    controls: await entries('controls'),
    clauseTypes: await entries('clause-types'),
    rules: await entries('rules'),
  });
  return { policy, basis: [`engine ${ENGINE_VERSION}`, `format ${PACKED_FORMAT}`, ...versions].join(', ') };
}

/**
 * The policy that was in force at an instant, of those that this server can judge by; the oldest where none was yet. With
 * `modelVersion` that version of the risk policy, with the catalogue as it was then.
 * @throws BAD_USER_INPUT where there is no such version, or none that this server can judge by.
 */
export async function policyOf(
  at: Snapshot,
  { knownAt, modelVersion }: { knownAt: string | null; modelVersion?: number },
): Promise<Policy> {
  const files = await at.rows<CatalogueContent>(sql`
    select kind, version, content, coalesce(seeded_at <= ${knownAt}::timestamptz, true) as "wasInForce" from ${catalogueVersion}
    where kind = ${anyOf(RESTS_ON)} order by kind, version`);
  const newest = (kind: CatalogueKind) => {
    const usable = files.filter((file) => file.kind === kind && isUsable(file));
    if (kind === 'risk-policy' && modelVersion !== undefined) {
      return usable.find(({ version }) => version === modelVersion) ?? refuseVersion(modelVersion);
    }
    return usable.findLast(({ wasInForce }) => wasInForce) ?? usable[0]!;
  };
  const entriesOf = <K extends keyof CatalogueEntries>(kind: K) => {
    const { content, version } = newest(kind);
    return content.entries!.map((entry) => ({ ...entry, version })) as unknown as CatalogueEntries[K][];
  };
  return compilePolicy({
    risk: newest('risk-policy').content as unknown as RiskPolicy,
    controls: entriesOf('controls'),
    clauseTypes: entriesOf('clause-types'),
    rules: entriesOf('rules'),
  });
}

function refuseVersion(version: number): never {
  const message = `modelVersion: the risk model has no version ${version} that this server can judge by; riskModel { version } names the newest.`;
  throw publicError('BAD_USER_INPUT', message, { field: 'modelVersion' });
}

type Content = Record<string, unknown> & { entries?: object[] };

interface CatalogueContent {
  kind: CatalogueKind;
  version: number;
  content: Content;
  wasInForce: boolean;
}

/** Files of long ago may be of another form. */
const isUsable = ({ kind, content }: { kind: CatalogueKind; content: object }): boolean =>
  catalogueSchemas[kind].safeParse(content).success;

/** A version of the risk policy as its file had it; the newest where none is named, null where there is no such version. */
export async function findRiskPolicy(at: Snapshot, version: number | null): Promise<RiskPolicy | null> {
  const [found] = await at.rows<{ content: RiskPolicy }>(sql`
    select content from ${catalogueVersion}
    where kind = 'risk-policy' and version = coalesce(${version}::int, version) order by version desc limit 1`);
  return found?.content ?? null;
}
