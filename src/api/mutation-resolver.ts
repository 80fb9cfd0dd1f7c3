import type { Context } from './context.ts';
import { PublicError, writeFailed } from '../input/errors.ts';
import type { UserError } from '../generated/graphql.ts';
import { rowLoaderName } from '../records/loaders.ts';
import type { Command, InputOf, MutationName } from '../records/command.ts';
import { type Problem, Rejected } from '../input/problems.ts';
import type { RecordName, Row } from '../registry/records.ts';

/**
 * Returns the resolver of a mutation: it runs the command and reads the record back at a new instant. The payload has the
 * record under `field`, or all problems with the input; for a stale version it has the current record too. After any other
 * error the payload is null with an error at its path, and the results of the operation's other mutations are still
 * returned. The record is read only if selected, so that a failed read does not hide a successful write. `told` is merged
 * into the payload.
 */
export function mutation<Name extends MutationName, Kind extends RecordName, Field extends string = Uncapitalize<Kind>>(
  command: Command<Name, Kind>,
  field?: Field,
) {
  // The type says record; at run time the field is a getter that returns a promise.
  type Payload = Record<Field, Row<Kind> | null> & { userErrors: UserError[] };
  const loader = rowLoaderName(command.record);
  return async (_: unknown, { input }: { input: InputOf<Name> }, context: Context): Promise<Payload> => {
    const payload = (key: string | null, userErrors: UserError[]) =>
      ({
        get [field ?? loader]() {
          return key === null ? null : context.loaders[loader].load(key);
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
 * Runs a mutation's command, and releases the current snapshot first.
 * @throws PublicError as thrown by the command. Any other error becomes one that says whether anything may have been written.
 */
export async function running<T>(context: Context, command: () => Promise<T>): Promise<T> {
  await context.renew();
  try {
    return await command();
  } catch (error) {
    throw error instanceof PublicError ? error : writeFailed(error);
  }
}

/** Returns a problem in the API's form. */
export function userError({ code, path, message }: Problem): UserError {
  const index = path.find((step) => typeof step === 'number');
  return { code, field: path.map(String), message, index: index ?? null };
}
