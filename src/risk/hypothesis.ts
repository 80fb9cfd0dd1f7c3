import type { Dossier, DossierSupplier } from './engine/dossier.ts';

/** Something that is supposed of one third party: what its dossier would then be. */
export type Edit = (dossier: Dossier) => Dossier;

/** A link that is supposed, with the customer it would supply. */
export type SupposedLink = Omit<DossierSupplier, 'probability'> & { customerId: string };

/** What is supposed beside what is recorded. */
export interface Hypothesis {
  /** What becomes of whose dossier, in the order given. */
  edits: ReadonlyMap<string, readonly Edit[]>;
  /** Those who fail: what they pass on is certain. */
  lost: ReadonlySet<string>;
  links: readonly SupposedLink[];
}

/** Nothing is supposed: all is as it is recorded. */
export const NOTHING_SUPPOSED: Hypothesis = { edits: new Map(), lost: new Set(), links: [] };

/** The dossier as it would be. */
export function supposed(dossier: Dossier, { edits }: Hypothesis): Dossier {
  return (edits.get(dossier.thirdParty.id) ?? []).reduce((changed, edit) => edit(changed), dossier);
}
