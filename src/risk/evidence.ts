import { existing } from '../batch.ts';
import type { Context } from '../context.ts';
import { type AnyRow, loadNode } from '../node/load.ts';
import { type RecordName, recordNames } from '../record/records.ts';
import type { RecordRef } from './engine/dossier.ts';

const recorded: ReadonlySet<string> = new Set(recordNames);

/** The records that something found rests on, in its order; those of kinds that the registry does not hold are left out. */
export async function loadEvidence(context: Context, refs: readonly RecordRef[]): Promise<AnyRow[]> {
  return await existing(
    refs
      .filter(({ record }) => recorded.has(record))
      .map(({ record, id }) => loadNode(context, record as RecordName, id)),
  );
}
