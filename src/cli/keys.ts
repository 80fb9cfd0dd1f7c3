import { type Command, InvalidArgumentError, Option } from 'commander';
import { role } from '../../db/tables/principal.ts';
import type { Role } from '../registry/access.ts';
import { createKey, type KeyInfo, listKeys, revokeKey } from '../records/key/repository.ts';
import { findPrincipalKey } from '../records/principal/repository.ts';
import type { Writer } from '../registry/session.ts';
import { write } from '../registry/write.ts';
import { CommandFailed } from './failure.ts';
import { withRegistry } from './registry.ts';

interface CreateOptions {
  role: Role;
  principal: string;
  service?: boolean;
  source?: string;
  name: string;
  expires?: string;
  json?: boolean;
}

/** Adds `attestry keys create|list|revoke`. Keys are made beside the database, never through the API. */
export function registerKeys(program: Command): void {
  const keys = program.command('keys').description('make, list and revoke the keys that clients authenticate with');
  keys
    .command('create')
    .description('make a key and print it; it cannot be shown again')
    .addOption(
      new Option('--role <role>', 'the role: which requests the key may make')
        .choices(role.enumValues)
        .makeOptionMandatory(),
    )
    .requiredOption('--principal <name>', 'the person or service that holds the key; recorded if new')
    .option('--service', 'if the principal is new, record a program, not a person')
    .option('--source <name>', 'the one source an INTEGRATION key may write under')
    .option('--name <text>', 'the purpose of the key', 'made at the command line')
    .option('--expires <date>', 'last day on which the key works, like 2027-03-31 (UTC)', lastDay)
    .option('--json', 'print {"id","key"} instead of the key alone')
    .addHelpText(
      'after',
      `
Examples:
  npx --no attestry keys create --role ADMIN --principal "Ada Admin"
  npx --no attestry keys create --role INTEGRATION --principal "GRC tool" --service --source grc --expires 2027-03-31`,
    )
    .action((options: CreateOptions) =>
      withRegistry(async (writerOf) => create(await writerOf(), options), { mayMake: true }),
    );
  keys
    .command('list')
    .description('list every key ever made, newest first, without the secrets')
    .option('--json', 'print an array of objects')
    .action(({ json }: { json?: boolean }) =>
      withRegistry(async (writerOf) => {
        const all = await listKeys((await writerOf()).database.read);
        console.log(json ? JSON.stringify(all, null, 2) : all.map(line).join('\n') || 'There are no keys.');
      }),
    );
  keys
    .command('revoke <id>')
    .description('make a key invalid at once; list shows the ids')
    .action((id: string) =>
      withRegistry(async (writerOf) => {
        const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
        if (!isId || !(await revokeKey((await writerOf()).database.write, id))) {
          throw new CommandFailed(`No valid key has the id "${id}". List the keys: npx --no attestry keys list`);
        }
        console.log(`Key ${id} is revoked.`);
      }),
    );
}

async function create(writer: Writer, options: CreateOptions): Promise<void> {
  if ((options.role === 'INTEGRATION') !== (options.source !== undefined)) {
    throw new CommandFailed('A key in role INTEGRATION needs --source; other roles do not take it.');
  }
  const { key: principalId } = await write(writer, async (transaction) => {
    const known = await findPrincipalKey(transaction, options.principal);
    if (known !== null) return { key: known };
    const kind = options.service ? 'SERVICE' : 'PERSON';
    const [created] = await transaction.create('Principal', [{ name: options.principal, kind, email: null }]);
    return { key: created.id };
  });
  const { id, secret } = await createKey(writer.database.write, {
    principalId,
    role: options.role,
    name: options.name,
    source: options.source ?? null,
    expiresAt: options.expires ?? null,
  });
  console.log(options.json ? JSON.stringify({ id, key: secret }) : secret);
}

function line({ id, role, principal, source, name, hint, createdAt, expiresAt, revokedAt }: KeyInfo): string {
  const state = revokedAt ? `revoked ${revokedAt}` : expiresAt ? `expires ${expiresAt}` : 'in use';
  const scope = source === null ? '' : ` source ${source}`;
  return `${id}  ${role}${scope}  …${hint}  ${principal}  (${name}, made ${createdAt}, ${state})`;
}

function lastDay(value: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new InvalidArgumentError('Give a date like 2027-03-31.');
  }
  return `${value}T23:59:59.999Z`;
}
