import type { Context } from './context.ts';
import type { UserError } from './generated/graphql.ts';
import { type Problem, Rejected } from './problems.ts';
import type { Written } from './write.ts';

/** What every mutation answers: its record as it now stands, or everything wrong with the input. */
export interface Outcome<Row> {
  row: Row | null;
  userErrors: UserError[];
}

/**
 * Runs a command and reads its record back at a new instant. A refused input answers its problems, and with a stale
 * version the record as it stands. Anything else ends the operation.
 */
export async function outcomeOf<Row>(
  context: Context,
  command: () => Promise<Written>,
  read: (key: string) => Promise<Row | null>,
): Promise<Outcome<Row>> {
  await context.renew();
  try {
    const { key } = await command();
    return { row: await read(key), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    return {
      row: error.currentKey === null ? null : await read(error.currentKey),
      userErrors: error.problems.map(userError),
    };
  }
}

function userError({ code, path, message }: Problem): UserError {
  const index = path.find((step) => typeof step === 'number');
  return { code, field: path.map(String), message, index: index ?? null };
}
