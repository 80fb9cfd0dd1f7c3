import { type Command, InvalidArgumentError } from 'commander';
import { recordType } from '../../db/tables/change.ts';
import { thirdPartyKind } from '../../db/tables/third-party.ts';
import { webhookDeliveryState } from '../../db/tables/webhook.ts';
import { codes, filled, withOptionName } from './arguments.ts';
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

/** Adds `attestry webhooks …`, which manages the webhook subscriptions of a server. */
export function registerWebhooks(program: Command): void {
  const webhooks = program
    .command('webhooks')
    .description('receive changes as signed messages: the subscriptions of a server');
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
  add('create', 'subscribe and print the secret, which cannot be shown again', create, (command) =>
    command
      .requiredOption('--name <text>', 'the name of the subscription', filled)
      .requiredOption('--to <address>', 'the https address to send messages to', filled)
      .option('--types <types>', 'types of entries, separated by commas (default: all)', codes(recordType.enumValues))
      .option('--kinds <kinds>', 'only about third parties of these kinds', codes(thirdPartyKind.enumValues))
      .option('--countries <codes>', 'only about third parties in these countries', countries)
      .option('--third-parties <ids>', 'only about these third parties, by global id', ids)
      .option('--after <cursor>', 'start after this cursor of the log (default: now)', filled)
      .addHelpText('after', createHelp),
  );
  add('enable <id>', 'enable a subscription again; it receives what it missed', (client, options, id) =>
    change(client, options, 'enableWebhookSubscription', id),
  );
  add<Options & { reason: string }>(
    'disable <id>',
    'disable a subscription',
    (client, options, id) => change(client, options, 'disableWebhookSubscription', id, { reason: options.reason }),
    (command) => command.requiredOption('--reason <text>', 'why it is disabled', filled),
  );
  add<Options & { overlap?: number }>(
    'rotate <id>',
    'make a new secret and print it; the old one stays valid for a while',
    (client, options, id) =>
      change(client, options, 'rotateWebhookSecret', id, { overlapHours: options.overlap }, 'secret'),
    (command) =>
      command.option('--overlap <hours>', 'how long the old secret stays valid, 0 to 168 (default: 24)', hours),
  );
  add('ping <id>', 'send a message of type webhook.ping; "deliveries" shows the result', (client, options, id) =>
    change(client, options, 'pingWebhookSubscription', id),
  );
  add<Options & { state?: string[] }>(
    'deliveries <id>',
    'list the latest 100 deliveries of a subscription',
    deliveries,
    (command) =>
      command.option(
        '--state <states>',
        'only in these states: PENDING, DELIVERED, DEAD',
        codes(webhookDeliveryState.enumValues),
      ),
  );
  add<Options & { deadSince?: string; deliveries?: string[] }>(
    'replay <id>',
    'send deliveries again: some by id, or all dead letters since an instant',
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
        .option('--dead-since <instant>', 'all dead letters since this instant, like 2026-11-30T00:00:00Z', filled)
        .option('--deliveries <ids>', 'the ids of deliveries, separated by commas', ids),
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
  console.log(
    json
      ? safeJson(all, 2)
      : all.map(line).join('\n') || 'There are no subscriptions. Make one with: npx --no attestry webhooks create',
  );
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
  const input = {
    name: options.name,
    url: options.to,
    types: options.types,
    kinds: options.kinds,
    countries: options.countries,
    after: options.after,
    thirdParties: options.thirdParties?.map((id) => ({ id })),
  };
  await run(client, options, 'createWebhookSubscription', input, 'secret');
}

/** Runs a mutation on the current version of a subscription. */
async function change(
  client: Client,
  options: Options,
  mutation: string,
  id: string | undefined,
  more: object = {},
  extraField?: 'secret' | 'replayed',
): Promise<void> {
  const query = 'query($id: ID!) { node(id: $id) { ... on WebhookSubscription { version } } }';
  const { node } = await client.ask<{ node: { version?: number } | null }>(query, { id });
  await run(client, options, mutation, { id, expectedVersion: node?.version ?? 0, ...more }, extraField);
}

async function run(
  client: Client,
  { json }: Options,
  mutation: string,
  input: object,
  extraField?: 'secret' | 'replayed',
): Promise<void> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation($input: ${type}) { ${mutation}(input: $input) { webhookSubscription { ${FIELDS} } ${extraField ?? ''} userErrors { field message } } }`;
  const { [mutation]: payload } = await client.ask<Record<string, Payload>>(query, { input });
  const { webhookSubscription, userErrors, ...more } = payload!;
  if (userErrors.length > 0) {
    throw new CommandFailed(userErrors.map(problemLine).join('\n'));
  }
  if (json) return console.log(safeJson({ ...webhookSubscription, ...more }, 2));
  console.log(line(webhookSubscription!));
  for (const [name, value] of Object.entries(more)) console.log(oneLine(`${name}: ${value ?? 'shown before'}`));
}

/** Options whose name differs from the field of the input. */
const OPTION_NAMES: Readonly<Record<string, string>> = { url: 'to', overlapHours: 'overlap' };
/** Fields of the input without an option: they concern the subscription as a whole. */
const WHOLE_SUBSCRIPTION = ['id', 'expectedVersion'];

function problemLine({ field, message }: Payload['userErrors'][number]): string {
  const [parameter = 'id', ...path] = field.slice(1);
  if (WHOLE_SUBSCRIPTION.includes(parameter)) return oneLine(`subscription: ${message}`);
  return oneLine(withOptionName(`${[OPTION_NAMES[parameter] ?? parameter, ...path].join('.')}: ${message}`));
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
  if (!node?.deliveries) {
    throw new CommandFailed(
      `There is no subscription ${oneLine(String(id))} that the key may see. See: npx --no attestry webhooks list`,
    );
  }
  const { nodes } = node.deliveries;
  console.log(json ? safeJson(nodes, 2) : nodes.map(deliveryLine).join('\n') || 'There are no deliveries.');
}

function line({ id, name, url, state, disabledReason, types, health }: Subscription): string {
  const entries = types.length === 0 ? 'all types' : types.join(', ');
  const failing = health.failingSince === null ? '' : `, failing since ${health.failingSince}`;
  const status =
    state === 'DISABLED' ? `disabled: ${disabledReason}` : `${health.pending} pending, ${health.dead} dead${failing}`;
  return oneLine(`${id}  ${state}  ${name}  ${url ?? ''}  (${entries}; ${status})`);
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
  const all = text.split(',').map((part) => part.trim().toUpperCase());
  if (all.every((country) => /^[A-Z]{2}$/.test(country))) return all;
  throw new InvalidArgumentError('Write country codes like CN,HK.');
}

function hours(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) <= 168) return Number(text);
  throw new InvalidArgumentError('Write whole hours from 0 to 168.');
}
