import type { z } from 'zod';
import type { MutationResolvers } from '../generated/graphql.ts';
import { parseFields, type ParsedFields } from '../input/fields.ts';
import { Problems } from '../input/problems.ts';
import { findCurrentById } from './references.ts';
import { type Action, authorize } from '../registry/access.ts';
import { idempotencyOf } from '../registry/idempotency.ts';
import type { RecordName, WholeRecord } from '../registry/records.ts';
import type { NewRecord, Writer, Writing, Written } from '../registry/session.ts';
import { write } from '../registry/write.ts';

/** The name of a mutation of the schema. */
export type MutationName = keyof MutationResolvers;

/** Fields of all inputs; those of updates have `expectedVersion`, and mostly `id`. */
interface AnyInput {
  idempotencyKey?: string | null;
  id?: string;
  expectedVersion?: number;
}

/** The input of a mutation, by the schema. */
export type InputOf<Name extends MutationName> =
  Extract<NonNullable<MutationResolvers[Name]>, (...parameters: never[]) => unknown> extends (
    parent: never,
    args: { input: infer Input extends AnyInput },
    ...rest: never[]
  ) => unknown
    ? Input
    : never;

/** A command's result: the key of its record, and what the client gets beside the record. */
type Outcome = Written & { told?: object };

/**
 * Does a mutation, and knows which kind of record it writes.
 * @throws FORBIDDEN before anything is read, Rejected with every problem of the input.
 */
export interface Command<Name extends MutationName, Kind extends RecordName> {
  (writer: Writer, input: InputOf<Name>): Promise<Outcome>;
  readonly record: Kind;
}

type Shape = Record<string, z.ZodType>;

/** A command as it is declared. */
interface Definition<
  Name extends MutationName,
  Kind extends RecordName,
  S extends Shape,
  Needed extends string,
  Fields,
> {
  name: Name;
  /** The kind of record that it writes. */
  record: Kind;
  /** The action that the actor must be allowed to perform. */
  action: Action;
  /** Checks of the input's fields. */
  fields: S;
  /** Fields that the input must have. */
  required?: readonly (Needed & keyof S & string)[];
  /** More reading and checks without the registry: it runs before the write lock is taken. Default: returns `fields`. */
  read?: (fields: ParsedFields<S>, context: InputContext<InputOf<Name>>) => Fields;
  /** The name in idempotency hashes, if it is not the mutation's. Keys must outlive an upgrade, so it never changes. */
  hashedAs?: string;
}

interface InputContext<Input> {
  input: Input;
  writer: Writer;
  problems: Problems;
}

interface CommandContext<Input, Fields> extends InputContext<Input> {
  transaction: Writing;
  fields: Fields;
  /** Returns more to the client, beside the record. A repeat with the same idempotency key does not return it again. */
  tell: (told: object) => void;
}

/** Makes a command of its definition and its work. `work` runs under the write lock; it must throw if a problem was noted. */
export function command<
  Name extends MutationName,
  Kind extends RecordName,
  S extends Shape,
  Needed extends string,
  Fields = ParsedFields<S>,
>(
  definition: Definition<Name, Kind, S, Needed, Fields>,
  work: (context: CommandContext<InputOf<Name>, Fields>) => Promise<Written>,
): Command<Name, Kind> {
  const { name, record, action, fields: shape, required, hashedAs = name } = definition;
  const { read = (fields) => fields as Fields } = definition;
  const run = async (writer: Writer, input: InputOf<Name>): Promise<Outcome> => {
    authorize(writer.actor, action);
    const problems = new Problems();
    const context = { input, writer, problems };
    const fields = read(parseFields(shape, input, problems, required), context);
    let told: object | undefined;
    const tell = (more: object) => void (told = more);
    const written = await write(
      writer,
      async (transaction) => await work({ ...context, transaction, fields, tell }),
      idempotencyOf(hashedAs, input, problems),
    );
    return { ...written, told };
  };
  return Object.assign(run, { record });
}

/** Fields of a new record that may be missing from a draft, because a problem of the input was noted then. */
type Unsure<Kind extends RecordName, Needed extends string> = keyof NewRecord<Kind> &
  (Needed | 'thirdPartyId' | 'supplierId' | 'customerId');

/** A new record as far as the input gives it. */
type Draft<Kind extends RecordName, Needed extends string> = Omit<NewRecord<Kind>, Unsure<Kind, Needed>> & {
  [Field in Unsure<Kind, Needed>]?: NewRecord<Kind>[Field] | null;
};

/** Makes a command that creates one record: `draft` returns it and notes problems. It is saved if there are none. */
export function createCommand<
  Name extends MutationName,
  Kind extends RecordName,
  S extends Shape,
  Needed extends string,
  Fields = ParsedFields<S>,
>(
  definition: Definition<Name, Kind, S, Needed, Fields>,
  draft: (context: CommandContext<InputOf<Name>, Fields>) => Promise<Draft<Kind, Needed>>,
): Command<Name, Kind> {
  return command(definition, async (context) => {
    const record = await draft(context);
    context.problems.throwIfAny();
    const [{ id }] = await context.transaction.create(definition.record, [record as NewRecord<Kind>]);
    return { key: id };
  });
}

/** The fields of a record that change. */
type Changes<Kind extends RecordName> = Partial<WholeRecord<Kind>>;

/** Makes a command that changes one record: `change` returns the new values and notes problems. It is saved if there are none. */
export function updateCommand<
  Name extends MutationName,
  Kind extends RecordName,
  S extends Shape,
  Needed extends string,
  Fields = ParsedFields<S>,
>(
  definition: Definition<Name, Kind, S, Needed, Fields> & {
    /** Finds the record as it is now. Default: by the input's `id`. Throws Rejected if there is none, or another version. */
    find?: (context: CommandContext<InputOf<Name>, Fields>) => Promise<WholeRecord<Kind>>;
  },
  change: (
    context: CommandContext<InputOf<Name>, Fields> & { before: WholeRecord<Kind> },
  ) => Promise<Changes<Kind>> | Changes<Kind>,
): Command<Name, Kind> {
  return command(definition, async (context) => {
    const { transaction, input, problems } = context;
    const before = await (definition.find?.(context) ??
      findCurrentById(transaction, definition.record, input, problems));
    const changes = await change({ ...context, before });
    problems.throwIfAny();
    await transaction.update(definition.record, before, changes);
    return { key: before.id };
  });
}
