import type { Context } from './context.ts';
import type { UserError } from './generated/graphql.ts';
import type { Loaders } from './loaders.ts';
import { type Problem, Rejected } from './problems.ts';
import type { RecordName, Row } from './record/records.ts';
import type { Writer, Written } from './write.ts';

/** Kinds of record that mutations write, by the loader that reads them back. */
type Readable = Uncapitalize<RecordName> & keyof Loaders;

/**
 * The resolver of a mutation: runs its command and reads the record back at a new instant. The payload carries the record
 * under `field`, or everything wrong with the input, and with a stale version the record as it stands. Anything else that
 * a command throws ends the operation.
 */
export function mutation<Name extends Readable, Input, Field extends string = Name>(
  name: Name,
  command: (writer: Writer, input: Input) => Promise<Written>,
  field: Field = name as unknown as Field,
) {
  type Payload = Record<Field, Row<Capitalize<Name>> | null> & { userErrors: UserError[] };
  return async (_: unknown, { input }: { input: Input }, context: Context): Promise<Payload> => {
    const read = (key: string | null) => (key === null ? null : context.loaders[name].load(key));
    await context.renew();
    try {
      const { key } = await command(context.writer, input);
      return { [field]: await read(key), userErrors: [] } as unknown as Payload;
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      const userErrors = error.problems.map(userError);
      return { [field]: await read(error.currentKey), userErrors } as unknown as Payload;
    }
  };
}

function userError({ code, path, message }: Problem): UserError {
  const index = path.find((step) => typeof step === 'number');
  return { code, field: path.map(String), message, index: index ?? null };
}
