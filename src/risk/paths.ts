import { checkNumber } from '../registry/filters.ts';
import { type Path, strongestPaths } from './engine/paths.ts';
import type { UpstreamNode } from './network/nodes.ts';
import { MAX_HOPS } from './network/upstream.ts';
import type { ExplainedFactor } from './explanation.ts';

/** A path over which risk arrives, with its amount. */
export interface SupplyPath extends Path {
  /** `transmission` · the probability that the far end fails by itself, 0–1. */
  carries: number;
}

const MAX_PATHS = 20;

/**
 * Returns the paths over which a supplier's risk arrives, the largest amount first. A factor of another kind has none.
 * @throws BAD_USER_INPUT if more than MAX_PATHS are asked for.
 */
export async function pathsOf({ code, evidence, of, through }: ExplainedFactor, first: number): Promise<SupplyPath[]> {
  checkNumber('first', first, MAX_PATHS, 'paths');
  if (code !== 'SUPPLIER_RISK') return [];
  const sight = await through.upstream.load(of);
  const supplier = evidence.find(({ record }) => record === 'ThirdParty')!.id;
  return arriving(sight!.upstream(), of.thirdPartyKey, supplier).slice(0, first);
}

function arriving(upstream: ReadonlyMap<string, UpstreamNode>, customer: string, supplier: string): SupplyPath[] {
  const stepsFrom = (key: string) =>
    (upstream.get(key)?.suppliers ?? [])
      .filter(({ supplier: { supplierId } }) => upstream.has(supplierId))
      .map(({ supplier: { linkId, supplierId }, transmission }) => ({ linkId, to: supplierId, transmission }));
  const over = (key: string) => stepsFrom(key).filter(({ to }) => key !== customer || to === supplier);
  const { paths } = strongestPaths({ keys: [customer], links: [], transmission: 1 }, over, { hops: MAX_HOPS });
  return paths
    .map((path) => ({ ...path, carries: path.transmission * upstream.get(path.keys.at(-1)!)!.own }))
    .sort((a, b) => b.carries - a.carries || (a.keys.join() < b.keys.join() ? -1 : 1));
}
