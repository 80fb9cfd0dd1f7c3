import type { Context } from './context.ts';
import { PublicError, writeFailed } from '../input/errors.ts';
import type { UserError } from '../generated/graphql.ts';
import type { Loaders } from './loaders.ts';
import { type Problem, Rejected } from '../input/problems.ts';
import type { RecordName, Row } from '../registry/records.ts';
import type { Writer, Written } from '../registry/session.ts';

/** Kinds of record that mutations write, by the loader that reads them back. */
type Readable = Uncapitalize<RecordName> & keyof Loaders;

/**
 * The resolver of a mutation: runs its command and reads the record back at a new instant. The payload carries the record
 * under `field`, or everything wrong with the input, and with a stale version the record as it stands. Anything else that
 * a command throws leaves null in the payload's place and an error at its path: what other mutations of the operation
 * wrote stays told. The record is read where it is asked for, so that one that cannot be shown does not hide that it was
 * written. What else a command has to tell stands in the payload beside it.
 */
export function mutation<Name extends Readable, Input, Field extends string = Name>(
  name: Name,
  command: (writer: Writer, input: Input) => Promise<Written & { told?: object }>,
  field: Field = name as unknown as Field,
) {
  // The record stands for the promise of it.
  type Payload = Record<Field, Row<Capitalize<Name>> | null> & { userErrors: UserError[] };
  return async (_: unknown, { input }: { input: Input }, context: Context): Promise<Payload> => {
    const payload = (key: string | null, userErrors: UserError[]) =>
      ({
        get [field]() {
          return key === null ? null : context.loaders[name].load(key);
        },
        userErrors,
      }) as unknown as Payload;
    return await running(context, async () => {
      try {
        const { key, told } = await command(context.writer, input);
        return Object.assign(payload(key, []), told);
      } catch (error) {
        if (error instanceof Rejected) return payload(error.currentKey, error.problems.map(userError));
        throw error;
      }
    });
  };
}

/**
 * Runs a mutation's command at a new instant: what was read so far is let go first.
 * @throws what the client may know of a failure, and for all else whether anything can have been written.
 */
export async function running<T>(context: Context, command: () => Promise<T>): Promise<T> {
  await context.renew();
  try {
    return await command();
  } catch (error) {
    throw error instanceof PublicError ? error : writeFailed(error);
  }
}

/** A problem as clients are told of it. */
export function userError({ code, path, message }: Problem): UserError {
  const index = path.find((step) => typeof step === 'number');
  return { code, field: path.map(String), message, index: index ?? null };
}
