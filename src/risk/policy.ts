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

/** The policy in force, and the basis of assessments under it. */
export interface PolicyInForce {
  policy: Policy;
  /** Versions of the engine, the packed format and the catalog files. An assessment with another basis is recomputed. */
  basis: string;
}

const RESTS_ON = ['risk-policy', 'controls', 'clause-types', 'rules'];

/** The catalog changes only with its files. */
const policyCache = new ProcessCache<PolicyInForce>();

/** Returns the newest policy, compiled with the newest entries of the catalog. */
export async function policyInForce(session: Reading): Promise<PolicyInForce> {
  return await policyCache.load(session, () => readPolicy(session));
}

async function readPolicy(session: Reading): Promise<PolicyInForce> {
  const files = await session.rows<{ kind: string; version: number; risk: RiskPolicy | null }>(sql`
    select distinct on (kind) kind, version, case kind when 'risk-policy' then content end as risk
    from ${catalogueVersion} where kind = ${anyOf(RESTS_ON)} order by kind, version desc`);
  const versions = files.map(({ kind, version }) => `${kind} ${version}`);
  // Bypasses the cache: the basis names these versions, so cached entries of earlier versions must not be used.
  const entries = <K extends keyof CatalogueEntries>(kind: K) => listEntries(session, kind, { afresh: true });
  const policy = compilePolicy({
    risk: files.find(({ risk }) => risk !== null)!.risk!,
    controls: await entries('controls'),
    clauseTypes: await entries('clause-types'),
    rules: await entries('rules'),
  });
  return { policy, basis: [`engine ${ENGINE_VERSION}`, `format ${PACKED_FORMAT}`, ...versions].join(', ') };
}

/**
 * Returns the policy in force at an instant, or the oldest if there was none yet. With `modelVersion`, returns that version of
 * the risk policy with the catalog of the instant. Versions that this server cannot read are skipped.
 * @throws BAD_USER_INPUT if the version does not exist, or this server cannot read it.
 */
export async function policyOf(
  snapshot: Snapshot,
  { knownAt, modelVersion }: { knownAt: string | null; modelVersion?: number },
): Promise<Policy> {
  const files = await snapshot.rows<CatalogueContent>(sql`
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
  const message = `modelVersion: the risk model has no version ${version} that this server can use. The query riskModel { version } returns the newest.`;
  throw publicError('BAD_USER_INPUT', message, { field: 'modelVersion' });
}

type Content = Record<string, unknown> & { entries?: object[] };

interface CatalogueContent {
  kind: CatalogueKind;
  version: number;
  content: Content;
  wasInForce: boolean;
}

/** Old files may have another format. */
const isUsable = ({ kind, content }: { kind: CatalogueKind; content: object }): boolean =>
  catalogueSchemas[kind].safeParse(content).success;

/** Returns a version of the risk policy as in its file, or the newest. Returns null if there is no such version. */
export async function findRiskPolicy(snapshot: Snapshot, version: number | null): Promise<RiskPolicy | null> {
  const [row] = await snapshot.rows<{ content: RiskPolicy }>(sql`
    select content from ${catalogueVersion}
    where kind = 'risk-policy' and version = coalesce(${version}::int, version) order by version desc limit 1`);
  return row?.content ?? null;
}
