import type { Part } from '../../registry/records.ts';
import { byCve } from './rules.ts';

/** A vulnerability of a product: the owner's words, and over them the marks of a catalog. */
type Vulnerability = Part<'Product', 'vulnerabilities'>;

/** The words of the record's owner about a vulnerability. */
export type StatedVulnerability = Omit<Vulnerability, 'listedBy' | 'listedDueOn'>;

/** A vulnerability that a catalog lists as exploited. */
export interface ListedVulnerability {
  cve: string;
  dueOn: string | null;
}

/**
 * Returns the list to store when the owner of a product states its vulnerabilities. The list replaces the owner's earlier
 * words only. A catalog's mark stays, also on a vulnerability that the owner left out.
 */
export function stateVulnerabilities(
  stated: readonly StatedVulnerability[],
  before: readonly Vulnerability[],
): Vulnerability[] {
  const listed = new Map(before.filter(({ listedBy }) => listedBy !== null).map((one) => [one.cve, one]));
  const after = stated.map((one) => withListing(one, listed.get(one.cve) ?? null));
  const given = new Set(stated.map(({ cve }) => cve));
  const leftOut = [...listed.values()].filter(({ cve }) => !given.has(cve));
  return byCve([...after, ...leftOut.map((one) => ({ ...one, dueOn: one.listedDueOn }))]);
}

/**
 * Returns the list to store when a person states the vulnerabilities of a product. The list replaces all that was stored, so
 * a person can take a mark away: by leaving the vulnerability out, or by stating that it is not exploited.
 */
export function replaceVulnerabilities(
  stated: readonly StatedVulnerability[],
  before: readonly Vulnerability[],
): Vulnerability[] {
  const upheld = new Set(stated.filter(({ knownExploited }) => knownExploited).map(({ cve }) => cve));
  return stateVulnerabilities(
    stated,
    before.filter(({ cve }) => upheld.has(cve)),
  );
}

/**
 * Returns the list to store when a catalog lists vulnerabilities of a product. The owner's own due days and patch days stay.
 * Entries of the catalog that are no longer in it stay listed, because a file may be an extract.
 */
export function listVulnerabilities(
  catalog: string,
  entries: readonly ListedVulnerability[],
  before: readonly Vulnerability[],
): Vulnerability[] {
  const after = new Map(before.map((one) => [one.cve, one]));
  for (const { cve, dueOn } of entries) {
    const held = after.get(cve) ?? { cve, knownExploited: false, dueOn: null, patchedOn: null, ...NOT_LISTED };
    // A day equal to the catalog's is the catalog's: it follows when the catalog changes it.
    const stated = { ...held, dueOn: held.dueOn === held.listedDueOn ? null : held.dueOn };
    const listedDueOn = dueOn ?? held.listedDueOn;
    after.set(cve, withListing(stated, { listedBy: catalog, listedDueOn }));
  }
  return byCve([...after.values()]);
}

const NOT_LISTED = { listedBy: null, listedDueOn: null };

function withListing(
  stated: StatedVulnerability,
  listing: Pick<Vulnerability, 'listedBy' | 'listedDueOn'> | null,
): Vulnerability {
  const { listedBy, listedDueOn } = listing ?? NOT_LISTED;
  return {
    ...stated,
    knownExploited: stated.knownExploited || listedBy !== null,
    dueOn: stated.dueOn ?? listedDueOn,
    listedBy,
    listedDueOn,
  };
}
