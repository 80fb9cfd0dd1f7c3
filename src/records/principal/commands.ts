import { createCommand } from '../command.ts';
import { principalFields } from './fields.ts';
import { findPrincipalKey } from './repository.ts';

/** Records a person or a service. */
export const createPrincipal = createCommand(
  {
    name: 'createPrincipal',
    record: 'Principal',
    action: 'principal.write',
    fields: principalFields,
    required: ['name', 'kind'],
  },
  async ({ transaction, fields, problems }) => {
    const { name = '', kind, email = null } = fields;
    if (await findPrincipalKey(transaction, name))
      problems.add('TAKEN', 'name', `another principal is called "${name}"`);
    return { name, kind, email };
  },
);
