import { type Command, InvalidArgumentError } from 'commander';
import { recordType } from '../../db/tables/change.ts';
import { thirdPartyKind } from '../../db/tables/third-party.ts';
import { webhookDeliveryState } from '../../db/tables/webhook.ts';
import { codes, filled } from './arguments.ts';
import { type Client, clientOf, inSharedCodes, type ServerOptions, withServer } from './client.ts';
import { CommandFailed } from './failure.ts';
import { oneLine } from './import-report.ts';
import { safeJson } from './safe-json.ts';
import { createHelp, webhooksHelp } from './webhooks-help.ts';

type Options = ServerOptions & { json?: boolean };

interface Subscription {
  id: string;
  version: number;
  name: string;
  url: string | null;
  state: 'ENABLED' | 'DISABLED';
  disabledReason: string | null;
  types: string[];
  health: { failingSince: string | null; pending: number; dead: number; behind: number };
}

const FIELDS = 'id version name url state disabledReason types health { failingSince pending dead behind }';

/** Adds `attestry webhooks …`: subscriptions to changes, at a server. */
export function registerWebhooks(program: Command): void {
  const webhooks = program
    .command('webhooks')
    .description('be told of changes by signed messages: subscriptions of a server');
  const add = <O extends Options>(
    declaration: string,
    description: string,
    run: (client: Client, options: O, ...args: string[]) => Promise<unknown>,
    more: (command: Command) => Command = (command) => command,
  ) => {
    const command = more(withServer(webhooks.command(declaration)))
      .description(description)
      .option('--json', 'print JSON instead of lines')
      .addHelpText('after', webhooksHelp)
      .action((...all: unknown[]) =>
        inSharedCodes(async () => {
          const options = all.at(-2) as O;
          await run(await clientOf(options, 'INTEGRATION'), options, ...(all.slice(0, -2) as string[]));
        }),
      );
    return command;
  };
  add('list', 'list the subscriptions that the key may see', list);
  add('create', 'subscribe, and print the secret; it cannot be shown again', create, (command) =>
    command
      .requiredOption('--name <text>', 'what it is called', filled)
      .requiredOption('--to <address>', 'where messages are sent, with https', filled)
      .option('--types <types>', 'types of entries, separated by commas (default: all)', codes(recordType.enumValues))
      .option('--kinds <kinds>', 'only of third parties of these kinds', codes(thirdPartyKind.enumValues))
      .option('--countries <codes>', 'only of third parties in these countries', countries)
      .option('--third-parties <ids>', 'only of these third parties, by global id', ids)
      .option('--after <cursor>', 'from a place in the log on (default: from now)', filled)
      .addHelpText('after', createHelp),
  );
  add('enable <id>', 'serve a subscription again: what it missed is sent', (client, options, id) =>
    change(client, options, 'enableWebhookSubscription', id),
  );
  add<Options & { reason: string }>(
    'disable <id>',
    'stop serving a subscription',
    (client, options, id) => change(client, options, 'disableWebhookSubscription', id, { reason: options.reason }),
    (command) => command.requiredOption('--reason <text>', 'why', filled),
  );
  add<Options & { overlap?: number }>(
    'rotate <id>',
    'make a new secret and print it; the one before signs beside it for a while',
    (client, options, id) =>
      change(client, options, 'rotateWebhookSecret', id, { overlapHours: options.overlap }, 'secret'),
    (command) => command.option('--overlap <hours>', 'for how long, 0 to 168 (default: 24)', hours),
  );
  add('ping <id>', 'send a message of type webhook.ping', (client, options, id) =>
    change(client, options, 'pingWebhookSubscription', id),
  );
  add<Options & { state?: string[] }>(
    'deliveries <id>',
    'list the latest 100 deliveries of a subscription',
    deliveries,
    (command) =>
      command.option(
        '--state <states>',
        'only of these: PENDING, DELIVERED, DEAD',
        codes(webhookDeliveryState.enumValues),
      ),
  );
  add<Options & { deadSince?: string; deliveries?: string[] }>(
    'replay <id>',
    'send deliveries again: those named, or all dead letters since an instant',
    (client, options, id) =>
      change(
        client,
        options,
        'replayWebhookDeliveries',
        id,
        { deadSince: options.deadSince, deliveries: options.deliveries },
        'replayed',
      ),
    (command) =>
      command
        .option('--dead-since <instant>', 'all dead letters since, like 2026-11-30T00:00:00Z', filled)
        .option('--deliveries <ids>', 'these, separated by commas', ids),
  );
}

async function list(client: Client, { json }: Options): Promise<void> {
  const all: Subscription[] = [];
  for (let after: string | null = null; ;) {
    const query = `query($after: String) { webhookSubscriptions(first: 100, after: $after) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`;
    const {
      webhookSubscriptions: page,
    }: { webhookSubscriptions: { nodes: Subscription[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await client.ask(query, { after });
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  console.log(json ? safeJson(all, 2) : all.map(line).join('\n') || 'There are no subscriptions.');
}

interface CreateOptions extends Options {
  name: string;
  to: string;
  types?: string[];
  kinds?: string[];
  countries?: string[];
  thirdParties?: string[];
  after?: string;
}

async function create(client: Client, options: CreateOptions): Promise<void> {
  const { name, to, types, kinds, countries: only, thirdParties, after } = options;
  const input = {
    ...{ name, url: to, types, kinds, countries: only, after },
    thirdParties: thirdParties?.map((id) => ({ id })),
  };
  await run(client, options, 'createWebhookSubscription', input, 'secret');
}

/** A change is of the version that stands. */
async function change(
  client: Client,
  options: Options,
  mutation: string,
  id: string | undefined,
  more: object = {},
  told?: 'secret' | 'replayed',
): Promise<void> {
  const query = 'query($id: ID!) { node(id: $id) { ... on WebhookSubscription { version } } }';
  const { node } = await client.ask<{ node: { version?: number } | null }>(query, { id });
  await run(client, options, mutation, { id, expectedVersion: node?.version ?? 0, ...more }, told);
}

async function run(
  client: Client,
  { json }: Options,
  mutation: string,
  input: object,
  told?: 'secret' | 'replayed',
): Promise<void> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation($input: ${type}) { ${mutation}(input: $input) { webhookSubscription { ${FIELDS} } ${told ?? ''} userErrors { field message } } }`;
  const { [mutation]: payload } = await client.ask<Record<string, Payload>>(query, { input });
  const { webhookSubscription, userErrors, ...more } = payload!;
  if (userErrors.length > 0) {
    throw new CommandFailed(
      userErrors.map(({ field, message }) => oneLine(`${field.slice(1).join('.') || 'input'}: ${message}`)).join('\n'),
    );
  }
  if (json) console.log(safeJson({ ...webhookSubscription, ...more }, 2));
  else
    console.log(
      [
        line(webhookSubscription!),
        ...Object.entries(more).map(([name, value]) => oneLine(`${name}: ${value ?? 'shown before'}`)),
      ].join('\n'),
    );
}

interface Payload {
  webhookSubscription: Subscription | null;
  userErrors: { field: string[]; message: string }[];
  secret?: string | null;
  replayed?: number | null;
}

interface Delivery {
  id: string;
  state: string;
  seq: number | null;
  attempts: number;
  createdAt: string;
  nextAttemptAt: string | null;
  lastStatus: number | null;
  lastError: string | null;
}

async function deliveries(client: Client, { json, state }: Options & { state?: string[] }, id?: string): Promise<void> {
  const query = `query($id: ID!, $where: WebhookDeliveryWhere) { node(id: $id) { ... on WebhookSubscription { deliveries(first: 100, where: $where) { nodes {
    id state seq attempts createdAt nextAttemptAt lastStatus lastError } } } } }`;
  const where = state && { state: { in: state } };
  const { node } = await client.ask<{ node: { deliveries?: { nodes: Delivery[] } } | null }>(query, { id, where });
  if (!node?.deliveries) throw new CommandFailed(`${oneLine(String(id))} names no subscription that the key may see.`);
  const { nodes } = node.deliveries;
  console.log(json ? safeJson(nodes, 2) : nodes.map(deliveryLine).join('\n') || 'There are no deliveries.');
}

function line({ id, name, url, state, disabledReason, types, health }: Subscription): string {
  const asked = types.length === 0 ? 'all types' : types.join(', ');
  const failing = health.failingSince === null ? '' : `, failing since ${health.failingSince}`;
  const how =
    state === 'DISABLED' ? `disabled: ${disabledReason}` : `${health.pending} pending, ${health.dead} dead${failing}`;
  return oneLine(`${id}  ${state}  ${name}  ${url ?? ''}  (${asked}; ${how})`);
}

function deliveryLine({ id, state, seq, attempts, createdAt, nextAttemptAt, lastError }: Delivery): string {
  const next = nextAttemptAt === null || state !== 'PENDING' ? '' : `, next at ${nextAttemptAt}`;
  const why = lastError === null ? '' : `: ${lastError}`;
  return oneLine(
    `${id}  ${state.padEnd(9)}  ${seq === null ? 'ping' : `entry ${seq}`}  ${createdAt}  ${attempts} attempts${next}${why}`,
  );
}

const ids = (text: string): string[] => text.split(',').map(filled);

function countries(text: string): string[] {
  const all = text.split(',').map((one) => one.trim().toUpperCase());
  if (all.every((one) => /^[A-Z]{2}$/.test(one))) return all;
  throw new InvalidArgumentError('Write countries like CN,HK.');
}

function hours(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) <= 168) return Number(text);
  throw new InvalidArgumentError('Give whole hours from 0 to 168.');
}
