import type { IngestOutcome } from '../../generated/graphql.ts';
import type { Problem } from '../../input/problems.ts';
import type { RecordName, WholeRecord } from '../../registry/records.ts';
import type { Note } from './extract.ts';

/** The result of ingesting a document. */
export interface Ingested {
  /** Null if nothing was written. */
  documentKey: string | null;
  /** Null if the document was refused. */
  outcome: IngestOutcome | null;
  signature: WholeRecord<'EvidenceDocument'>['signature'] | null;
  records: IngestedRecord[];
  notes: Note[];
  problems: readonly Problem[];
}

/** The result for one record of the document. */
export interface IngestedRecord {
  outcome: IngestOutcome;
  /** Null if a dry run would create it. */
  record: { name: RecordName; key: string } | null;
  /** Its place in the document. */
  path: string;
}
