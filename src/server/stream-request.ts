import type { IncomingHttpHeaders } from 'node:http';
import { recordType } from '../../db/tables/change.ts';
import { type LogPlace, readLogCursor } from '../exchange/change/cursor.ts';
import type { RecordType } from '../exchange/change/repository.ts';
import { keyOf } from '../registry/global-id.ts';

/** What a stream of changes is asked for. */
export interface StreamRequest {
  types: RecordType[] | null;
  thirdPartyKey: string | null;
  from: LogPlace | null;
  snapshot: boolean;
  follow: boolean;
}

/** Something wrong with the request. */
export interface ParameterProblem {
  field: string;
  message: string;
}

const PARAMETERS = ['types', 'thirdParty', 'after', 'snapshot', 'follow'] as const;
const LAST_EVENT_ID = 'Last-Event-ID';
const allTypes: ReadonlySet<string> = new Set(recordType.enumValues);

/** Understands what a stream is asked for. @returns it, or everything that is wrong with it. */
export function readStreamRequest(
  query: Readonly<Record<string, string | string[] | undefined>>,
  headers: IncomingHttpHeaders,
  cursorSecret: string,
): StreamRequest | ParameterProblem[] {
  const problems: ParameterProblem[] = [];
  const refuse = (field: string, message: string) => void problems.push({ field, message: `${field}: ${message}` });
  const unknown = Object.keys(query).filter((name) => !(PARAMETERS as readonly string[]).includes(name));
  for (const name of unknown) refuse(name, `there is no such parameter; there are ${PARAMETERS.join(', ')}.`);

  const one = (name: (typeof PARAMETERS)[number]): string | undefined => {
    const given = query[name];
    if (!Array.isArray(given)) return given;
    refuse(name, 'give it once.');
  };
  const truth = (name: 'snapshot' | 'follow', otherwise: boolean): boolean => {
    const given = one(name);
    if (given !== undefined && given !== 'true' && given !== 'false') refuse(name, 'must be true or false.');
    return given === undefined ? otherwise : given === 'true';
  };
  const types = one('types')
    ?.split(',')
    .map((type) => type.trim());
  const strange = types?.filter((type) => !allTypes.has(type)) ?? [];
  if (strange.length > 0) {
    const shown = strange.map((type) => JSON.stringify(type)).join(', ');
    refuse('types', `${shown} is no kind of record; there are ${[...allTypes].join(', ')}.`);
  }
  const id = one('thirdParty');
  const thirdPartyKey = id === undefined ? null : keyOf('ThirdParty', id);
  if (id !== undefined && thirdPartyKey === null) refuse('thirdParty', 'must be the global id of a third party.');
  const after = one('after');
  // What a client has seen already is newer than what its address says.
  const [field, cursor] = headers['last-event-id']
    ? [LAST_EVENT_ID, String(headers['last-event-id'])]
    : (['after', after] as const);
  const from = cursor === undefined ? null : readLogCursor(cursorSecret, cursor);
  if (cursor !== undefined && from === null) refuse(field, 'this is no place in this log.');
  const [snapshot, follow] = [truth('snapshot', false), truth('follow', true)];
  if (problems.length > 0) return problems;
  return { types: (types as RecordType[] | undefined) ?? null, thirdPartyKey, from, snapshot, follow };
}
