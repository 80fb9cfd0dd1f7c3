import { instant, known, listOf, text, whole } from '../../input/fields.ts';
import type { Problems } from '../../input/problems.ts';
import { findCurrentById, resolveThirdParties, type ThirdPartyRef } from '../../records/references.ts';
import { command, updateCommand } from '../../records/command.ts';
import { keyOf } from '../../registry/global-id.ts';
import { newKey } from '../../registry/new-key.ts';
import type { Writer, Writing } from '../../registry/session.ts';
import { readLogCursor } from '../change/cursor.ts';
import { findLogEnd } from '../../registry/change-log.ts';
import { everything, webhookSubscriptionFields } from './fields.ts';
import { deliveryKeyOf } from './message.ts';
import { addPing, beginAnew, beginProgress, storeSecret, mayReadSubscription, replay } from './repository.ts';
import { newSigningSecret } from './signing-secret.ts';

const MAX_THIRD_PARTIES = 100;
const MAX_REPLAYED = 1_000;
const USUAL_OVERLAP_HOURS = 24;
const MAX_OVERLAP_HOURS = 168;
const NO_KEY =
  'needs a server that can encrypt secrets: set SECRETS_KEY to 32 bytes in base64 (openssl rand -base64 32), the same on every server';

/** Subscribes to changes of the log. Returns the secret, once. */
export const createWebhookSubscription = command(
  {
    name: 'createWebhookSubscription',
    record: 'WebhookSubscription',
    action: 'webhook.write',
    fields: webhookSubscriptionFields,
    required: ['name', 'url'],
    read: (fields, { input: { after }, writer, problems }) => {
      const place = after == null ? null : readLogCursor(writer.database.cursorSecret, after);
      if (after != null && place === null) problems.add('INVALID', 'after', 'is not a cursor of this log');
      checkSecrets(writer, problems);
      return { ...fields, place };
    },
  },
  async ({ transaction, input, fields: { name, url, place, ...wanted }, writer, problems, tell }) => {
    const thirdParties = (await resolveParties(transaction, input.thirdParties, problems)) ?? [];
    if (place !== null && place.seq > (await findLogEnd(transaction))) {
      problems.add('OUT_OF_RANGE', 'after', 'is beyond the end of the log');
    }
    const subscription = {
      ...everything,
      ...wanted,
      thirdParties,
      ...problems.throwIfAny({ name, url }),
      principalId: writer.actor.principalId,
      state: 'ENABLED' as const,
      disabledReason: null,
      disabledAt: null,
      secretRotatedAt: null,
      replayedAt: null,
      pingedAt: null,
    };
    const [{ id }] = await transaction.create('WebhookSubscription', [subscription]);
    await beginProgress(transaction, id, place?.seq ?? null);
    tell({ secret: await addSecret(transaction, id, 0) });
    return { key: id };
  },
);

/** The part of a definition that all commands that change a subscription share. */
const ofSubscription = { record: 'WebhookSubscription', action: 'webhook.write', find: findReadable } as const;

/** Changes a subscription. */
export const updateWebhookSubscription = updateCommand(
  { name: 'updateWebhookSubscription', ...ofSubscription, fields: webhookSubscriptionFields },
  async ({ transaction, input, before, fields, problems }) => {
    const thirdParties = await resolveParties(transaction, input.thirdParties, problems);
    problems.throwIfAny();
    if (fields.url !== undefined && fields.url !== before.url) await beginAnew(transaction, before.id);
    return { ...fields, ...(thirdParties && { thirdParties }) };
  },
);

/** Serves a disabled subscription again. */
export const enableWebhookSubscription = updateCommand(
  { name: 'enableWebhookSubscription', ...ofSubscription, fields: {} },
  async ({ transaction, before, problems }) => {
    if (before.state === 'ENABLED') problems.add('NOT_ALLOWED', 'id', 'is enabled');
    problems.throwIfAny();
    await beginAnew(transaction, before.id);
    return { state: 'ENABLED' as const, disabledReason: null, disabledAt: null };
  },
);

/** Ends serving an enabled subscription. */
export const disableWebhookSubscription = updateCommand(
  { name: 'disableWebhookSubscription', ...ofSubscription, fields: { reason: text(500) }, required: ['reason'] },
  ({ transaction, before, fields, problems }) => {
    if (before.state === 'DISABLED') problems.add('NOT_ALLOWED', 'id', `is disabled: ${before.disabledReason}`);
    return { state: 'DISABLED' as const, disabledReason: fields.reason, disabledAt: transaction.recordedAt };
  },
);

/** Makes a new secret, and returns it once. For a while the previous one signs too. */
export const rotateWebhookSecret = updateCommand(
  {
    name: 'rotateWebhookSecret',
    ...ofSubscription,
    fields: { overlapHours: known(whole(0, MAX_OVERLAP_HOURS)) },
  },
  async ({ transaction, before, fields, writer, problems, tell }) => {
    checkSecrets(writer, problems);
    problems.throwIfAny();
    tell({ secret: await addSecret(transaction, before.id, fields.overlapHours ?? USUAL_OVERLAP_HOURS) });
    return { secretRotatedAt: transaction.recordedAt };
  },
);

/** Sends a message without content. */
export const pingWebhookSubscription = updateCommand(
  { name: 'pingWebhookSubscription', ...ofSubscription, fields: {} },
  async ({ transaction, before, problems }) => {
    if (before.state === 'DISABLED') problems.add('NOT_ALLOWED', 'id', 'is disabled; enable it first');
    problems.throwIfAny();
    await addPing(transaction, newKey(), before.id);
    return { pingedAt: transaction.recordedAt };
  },
);

/** Sends deliveries again, and returns how many. */
export const replayWebhookDeliveries = updateCommand(
  {
    name: 'replayWebhookDeliveries',
    ...ofSubscription,
    fields: { deliveries: known(listOf(text(100), MAX_REPLAYED)), deadSince: known(instant) },
  },
  async ({ transaction, before, fields: { deliveries, deadSince = null }, problems, tell }) => {
    const keys = (deliveries ?? []).map((id) => deliveryKeyOf(id));
    if (keys.length === 0 && deadSince === null && problems.none) {
      problems.add('REQUIRED', 'deliveries', 'must name one at least, or deadSince must be given');
    }
    const ids = keys.filter((key) => key !== null);
    const { known: knownIds, replayed } = await replay(transaction, before.id, { ids, deadSince });
    keys.forEach((key, index) => {
      if (key === null || !knownIds.has(key)) {
        problems.add('NOT_FOUND', ['deliveries', index], 'names no delivery of this subscription');
      }
    });
    tell({ replayed });
    return { replayedAt: transaction.recordedAt };
  },
);

/** Finds a subscription that the actor may see. To the actor the others do not exist, and neither do their versions. */
async function findReadable({
  transaction,
  input,
  writer,
  problems,
}: {
  transaction: Writing;
  input: { id: string; expectedVersion: number };
  writer: Writer;
  problems: Problems;
}) {
  const key = keyOf('WebhookSubscription', input.id);
  const [subscription] = key === null ? [] : await transaction.find('WebhookSubscription', [key]);
  if (!subscription || !mayReadSubscription(writer.actor, subscription)) {
    problems.add('NOT_FOUND', 'id', 'names no webhook subscription');
    problems.throwIfAny();
  }
  return await findCurrentById(transaction, 'WebhookSubscription', input, problems);
}

function checkSecrets({ database }: Writer, problems: Problems): void {
  if (database.secrets === null) problems.add('NOT_ALLOWED', [], NO_KEY);
}

async function addSecret(transaction: Writing, subscriptionId: string, overlapHours: number): Promise<string> {
  const secret = newSigningSecret();
  const id = newKey();
  const encrypted = transaction.writer.database.secrets!.encrypt(secret, id);
  await storeSecret(transaction, { ...encrypted, id, subscriptionId, hint: secret.slice(-4) }, overlapHours);
  return secret;
}

async function resolveParties(
  transaction: Writing,
  refs: readonly ThirdPartyRef[] | null | undefined,
  problems: Problems,
): Promise<{ thirdPartyId: string }[] | undefined> {
  if (refs == null) return undefined;
  const at = problems.at('thirdParties');
  if (refs.length > MAX_THIRD_PARTIES) {
    at.add('OUT_OF_RANGE', [], `must have at most ${MAX_THIRD_PARTIES} elements`);
    return [];
  }
  const keys = await resolveThirdParties(transaction, refs, at);
  keys.forEach((key, index) => {
    if (key !== null && keys.indexOf(key) < index) at.add('DUPLICATE', [index], 'is given twice');
  });
  return keys.filter((key) => key !== null).map((thirdPartyId) => ({ thirdPartyId }));
}
