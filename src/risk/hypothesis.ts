import type { Dossier, DossierSupplier } from './engine/dossier.ts';

/** A supposed change of one third party's dossier. */
export type Edit = (dossier: Dossier) => Dossier;

/** A supposed link, with its customer. */
export type SupposedLink = Omit<DossierSupplier, 'probability'> & { customerId: string };

/** Suppositions on top of the records. */
export interface Hypothesis {
  /** The edits of each dossier, by third party, in their order. */
  edits: ReadonlyMap<string, readonly Edit[]>;
  /** Third parties that are certain to fail. */
  lost: ReadonlySet<string>;
  links: readonly SupposedLink[];
}

/** No suppositions: only the records. */
export const NOTHING_SUPPOSED: Hypothesis = { edits: new Map(), lost: new Set(), links: [] };

/** Returns the dossier with its edits applied. */
export function supposed(dossier: Dossier, { edits }: Hypothesis): Dossier {
  return (edits.get(dossier.thirdParty.id) ?? []).reduce((changed, edit) => edit(changed), dossier);
}
