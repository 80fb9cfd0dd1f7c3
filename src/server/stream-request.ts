import type { IncomingHttpHeaders } from 'node:http';
import { recordType } from '../../db/tables/change.ts';
import { type LogPlace, readLogCursor } from '../exchange/change/cursor.ts';
import type { RecordType } from '../registry/change-log.ts';
import { keyOf } from '../registry/global-id.ts';

/** A request for a stream of changes. */
export interface StreamRequest {
  types: RecordType[] | null;
  thirdPartyKey: string | null;
  from: LogPlace | null;
  snapshot: boolean;
  follow: boolean;
}

/** A problem with a parameter of a request. */
export interface ParameterProblem {
  field: string;
  message: string;
}

const PARAMETERS = ['types', 'thirdParty', 'after', 'snapshot', 'follow'] as const;
const LAST_EVENT_ID = 'Last-Event-ID';
const allTypes: ReadonlySet<string> = new Set(recordType.enumValues);

/** Reads the parameters of a stream. Returns the request, or every problem with it. */
export function readStreamRequest(
  query: Readonly<Record<string, string | string[] | undefined>>,
  headers: IncomingHttpHeaders,
  cursorSecret: string,
): StreamRequest | ParameterProblem[] {
  const problems: ParameterProblem[] = [];
  const refuse = (field: string, message: string) => void problems.push({ field, message: `${field}: ${message}` });
  const unknown = Object.keys(query).filter((name) => !(PARAMETERS as readonly string[]).includes(name));
  for (const name of unknown) refuse(name, `unknown parameter; use ${PARAMETERS.join(', ')}.`);

  const single = (name: (typeof PARAMETERS)[number]): string | undefined => {
    const text = query[name];
    if (!Array.isArray(text)) return text;
    refuse(name, 'must be given only once.');
  };
  const truth = (name: 'snapshot' | 'follow', byDefault: boolean): boolean => {
    const text = single(name);
    if (text !== undefined && text !== 'true' && text !== 'false') refuse(name, 'must be true or false.');
    return text === undefined ? byDefault : text === 'true';
  };
  const types = single('types')
    ?.split(',')
    .map((type) => type.trim());
  const unknownTypes = types?.filter((type) => !allTypes.has(type)) ?? [];
  if (unknownTypes.length > 0) {
    const shown = unknownTypes.map((type) => JSON.stringify(type)).join(', ');
    refuse('types', `unknown type ${shown}; use one of ${[...allTypes].join(', ')}.`);
  }
  const id = single('thirdParty');
  const thirdPartyKey = id === undefined ? null : keyOf('ThirdParty', id);
  if (id !== undefined && thirdPartyKey === null) refuse('thirdParty', 'must be the global id of a third party.');
  const after = single('after');
  // A client that reconnects repeats its address; the header names the last event that it received.
  const [field, cursor] = headers['last-event-id']
    ? [LAST_EVENT_ID, String(headers['last-event-id'])]
    : (['after', after] as const);
  const from = cursor === undefined ? null : readLogCursor(cursorSecret, cursor);
  if (cursor !== undefined && from === null)
    refuse(field, 'is not a cursor of this log; use one that this server printed.');
  const [snapshot, follow] = [truth('snapshot', false), truth('follow', true)];
  if (problems.length > 0) return problems;
  return { types: (types as RecordType[] | undefined) ?? null, thirdPartyKey, from, snapshot, follow };
}
