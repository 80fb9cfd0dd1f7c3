import { authorize } from '../../registry/access.ts';
import { parseFields } from '../../input/fields.ts';
import type { CreatePrincipalInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { principalFields } from './fields.ts';
import { findPrincipalKey } from './repository.ts';
import type { Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';

/** Records a person or a service. Throws Rejected with every problem found. */
export async function createPrincipal(writer: Writer, input: CreatePrincipalInput): Promise<Written> {
  authorize(writer.actor, 'principal.write');
  const problems = new Problems();
  const { name = '', kind = 'PERSON', email = null } = parseFields(principalFields, input, problems, ['name', 'kind']);
  return write(
    writer,
    async (transaction) => {
      if (await findPrincipalKey(transaction, name))
        problems.add('TAKEN', 'name', `another principal is called "${name}"`);
      problems.throwIfAny();
      const [created] = await transaction.create('Principal', [{ name, kind, email }]);
      return { key: created!.id };
    },
    idempotencyOf('createPrincipal', input, problems),
  );
}
