import type { Actor } from './access.ts';
import type { Database } from './database.ts';
import type { Writer } from './session.ts';
import { write } from './write.ts';

/** The service principal of the command line on the database's own machine. Every registry has it. */
const OPERATOR_KEY = '00000000-0000-7000-8000-000000000001';
const OPERATOR_NAME = 'Operator at the command line';

/** The actor of work that no client requested. It may perform every action that needs no person. */
export const OPERATOR: Actor = {
  principalId: OPERATOR_KEY,
  name: OPERATOR_NAME,
  kind: 'SERVICE',
  role: 'ADMIN',
  source: null,
};

/**
 * Returns a writer for work that bypasses the API: first keys, demo, import. Creates its principal on first use.
 * @param source what it imports from, so that it may change records that it imported before.
 */
export async function operatorOf(database: Database, today: string, source: string | null = null): Promise<Writer> {
  const writer: Writer = {
    database,
    actor: { ...OPERATOR, source },
    requestId: 'command-line',
    today,
  };
  await write(writer, async (transaction) => {
    const [existing] = await transaction.find('Principal', [OPERATOR_KEY]);
    if (!existing) {
      await transaction.create('Principal', [{ id: OPERATOR_KEY, name: OPERATOR_NAME, kind: 'SERVICE', email: null }]);
    }
    return { key: OPERATOR_KEY };
  });
  return writer;
}
