import { groupBy } from '../../registry/batch.ts';
import { checkNumber } from '../../registry/filters.ts';
import { strongestPaths } from '../../risk/engine/paths.ts';
import { transmissionOf } from '../../risk/engine/propagation.ts';
import type { SupplyPath } from '../../risk/paths.ts';
import { policyInForce } from '../../risk/policy.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import { type BlastRadius, Losses, type SinglePoint, type Reach } from './loss.ts';
import { type Direction, findOwnOf } from './repository.ts';
import { farEnd, nearEnd, strongestTo, walk, type Walk } from './walk.ts';

const MAX_PATHS = 100;

/** A third party in a chain. */
export interface ChainNode {
  key: string;
  distance: number;
  transmission: number;
}

/** The supply chain of a third party. Only the selected fields are computed. */
export class SupplyChain {
  readonly rootKey: string;
  readonly direction: Direction;
  readonly reach: Reach;
  readonly #snapshot: Snapshot;
  readonly #losses: Losses;
  #walk: Promise<Walk> | undefined;
  #points: Promise<SinglePoint[]> | undefined;
  #blast: Promise<BlastRadius> | undefined;

  constructor(snapshot: Snapshot, rootKey: string, direction: Direction, reach: Reach) {
    this.rootKey = rootKey;
    this.direction = direction;
    this.reach = reach;
    this.#snapshot = snapshot;
    this.#losses = new Losses(snapshot, reach);
  }

  async nodes(): Promise<ChainNode[]> {
    const { distances } = await this.#walked();
    const best = strongestTo(this.rootKey, await this.#weighed(), this.direction);
    return [...distances]
      .filter(([key]) => key !== this.rootKey)
      .map(([key, distance]) => ({ key, distance, transmission: best.get(key) ?? 0 }))
      .sort((a, b) => a.distance - b.distance || b.transmission - a.transmission || (a.key < b.key ? -1 : 1));
  }

  async linkKeys(): Promise<string[]> {
    return (await this.#walked()).links.map(({ id }) => id);
  }

  /** @throws BAD_USER_INPUT if more than MAX_PATHS are asked for. */
  async paths(to: string | null, first: number): Promise<SupplyPath[]> {
    checkNumber('first', first, MAX_PATHS, 'paths');
    const weighed = groupBy(await this.#weighed(), ({ link }) => nearEnd(link, this.direction));
    const next = (key: string) => {
      const strongest = new Map<string, { linkId: string; to: string; transmission: number }>();
      for (const { link, transmission } of weighed.get(key) ?? []) {
        const far = farEnd(link, this.direction);
        const known = strongest.get(far);
        if (!known || transmission > known.transmission) strongest.set(far, { linkId: link.id, to: far, transmission });
      }
      return [...strongest.values()];
    };
    const begin = { keys: [this.rootKey], links: [], transmission: 1 };
    const { paths } = strongestPaths(begin, next, { hops: this.reach.depth });
    const wanted = to === null ? paths : paths.filter(({ keys }) => keys.at(-1) === to);
    const supplying = ({ keys }: { keys: readonly string[] }) =>
      this.direction === 'UPSTREAM' ? keys.at(-1)! : keys[0]!;
    const own = await findOwnOf(this.#snapshot, [...new Set(wanted.map(supplying))]);
    return wanted
      .map((path) => ({ ...path, carries: path.transmission * (own.get(supplying(path)) ?? 1) }))
      .sort((a, b) => b.carries - a.carries || (a.keys.join() < b.keys.join() ? -1 : 1))
      .slice(0, first);
  }

  singlePointsOfFailure(): Promise<SinglePoint[]> {
    return (this.#points ??=
      this.direction === 'UPSTREAM'
        ? this.#losses.pointsUpstream(this.rootKey)
        : this.#losses.pointsDownstream(this.rootKey));
  }

  blastRadius(): Promise<BlastRadius> {
    return (this.#blast ??= this.#losses.blastRadius(this.rootKey));
  }

  async truncated(): Promise<boolean> {
    return (await this.#walked()).isTruncated;
  }

  /** Whether the losses are incomplete. Computes both fields first, because they set the flag. */
  async lossesTruncated(): Promise<boolean> {
    await Promise.all([this.singlePointsOfFailure(), this.blastRadius()]);
    return this.#losses.isTruncated;
  }

  #walked(): Promise<Walk> {
    const { depth, day } = this.reach;
    return (this.#walk ??= walk(this.#snapshot, [this.rootKey], { direction: this.direction, depth, day }));
  }

  async #weighed() {
    const [{ links }, { policy }] = await Promise.all([this.#walked(), policyInForce(this.#snapshot)]);
    return links.map((link) => ({ link, transmission: transmissionOf(link, policy.risk.propagation) }));
  }
}
