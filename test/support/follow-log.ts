import type { TestRegistry } from './registry.ts';

/** An entry of the log as stored. */
export interface LogEntry {
  seq: number;
  type: string;
  about: string;
  thirdPartyId: string | null;
  operation: string;
  version: number;
  principal: string;
  requestId: string | null;
  recordedAt: string;
  image: Record<string, unknown>;
}

/** Returns a function that returns the entries added since its last call, in order. */
export function followLog({ observer }: { observer: TestRegistry['observer'] }): () => Promise<LogEntry[]> {
  let last = 0;
  return async () => {
    const entries = await observer<LogEntry[]>`
      select seq, record_type as type, record_id as about, third_party_id as "thirdPartyId", operation, change.version,
        principal.name as principal, request_id as "requestId", recorded_at as "recordedAt", image
      from change join principal on principal.id = principal_id where seq > ${last} order by seq`;
    last = entries.at(-1)?.seq ?? last;
    return [...entries];
  };
}
