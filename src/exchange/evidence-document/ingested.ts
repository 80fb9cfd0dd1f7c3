import type { IngestOutcome } from '../../generated/graphql.ts';
import type { Problem } from '../../input/problems.ts';
import type { RecordName, WholeRecord } from '../../registry/records.ts';
import type { Note } from './extract.ts';

/** What became of a document. */
export interface Ingested {
  /** Null where nothing was written. */
  documentKey: string | null;
  /** Null where it was refused. */
  outcome: IngestOutcome | null;
  signature: WholeRecord<'EvidenceDocument'>['signature'] | null;
  records: IngestedRecord[];
  notes: Note[];
  problems: readonly Problem[];
}

/** What became of a record made of it; without a key where a dry run would create it. */
export interface IngestedRecord {
  outcome: IngestOutcome;
  record: { name: RecordName; key: string } | null;
  /** Where in the document it stands. */
  path: string;
}
