import { existing } from '../registry/batch.ts';
import type { Context } from '../api/context.ts';
import { type AnyRow, loadNode } from '../api/node/load.ts';
import type { RecordRef } from './engine/dossier.ts';

/** Loads records that are evidence, in the order of the references. */
export async function loadEvidence(context: Context, refs: readonly RecordRef[]): Promise<AnyRow[]> {
  return await existing(refs.map(({ record, id }) => loadNode(context, record, id)));
}
