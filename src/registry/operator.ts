import type { Actor } from './access.ts';
import type { Database } from './database.ts';
import type { Writer } from './session.ts';
import { write } from './write.ts';

/** The service that acts for whoever runs the command line beside the database. Every registry has it. */
const OPERATOR_KEY = '00000000-0000-7000-8000-000000000001';
const OPERATOR_NAME = 'Operator at the command line';

/** Who acts where nobody asked: with every right, and for itself. */
export const OPERATOR: Actor = {
  principalId: OPERATOR_KEY,
  name: OPERATOR_NAME,
  kind: 'SERVICE',
  role: 'ADMIN',
  source: null,
};

/**
 * A writer with every right, for what is done beside the database rather than through the API: first keys, demo, import.
 * `source` names what it imports from, so that it may change what it imported before.
 */
export async function operatorOf(database: Database, today: string, source: string | null = null): Promise<Writer> {
  const writer: Writer = {
    database,
    actor: { ...OPERATOR, source },
    requestId: 'command-line',
    today,
  };
  await write(writer, async (transaction) => {
    const [known] = await transaction.find('Principal', [OPERATOR_KEY]);
    if (!known) {
      await transaction.create('Principal', [{ id: OPERATOR_KEY, name: OPERATOR_NAME, kind: 'SERVICE', email: null }]);
    }
    return { key: OPERATOR_KEY };
  });
  return writer;
}
