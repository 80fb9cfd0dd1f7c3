import { authorize } from '../../registry/access.ts';
import { readLogCursor } from '../change/cursor.ts';
import { findLogEnd } from '../../registry/change-log.ts';
import { instant, known, listOf, parseFields, text, whole } from '../../input/fields.ts';
import type {
  CreateWebhookSubscriptionInput,
  DisableWebhookSubscriptionInput,
  EnableWebhookSubscriptionInput,
  PingWebhookSubscriptionInput,
  ReplayWebhookDeliveriesInput,
  RotateWebhookSecretInput,
  UpdateWebhookSubscriptionInput,
} from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { keyOf } from '../../registry/global-id.ts';
import { newKey } from '../../registry/new-key.ts';
import type { WholeRecord } from '../../registry/records.ts';
import { findCurrentById, resolveThirdParties, type ThirdPartyRef } from '../../input/references.ts';
import type { Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { everything, webhookSubscriptionFields } from './fields.ts';
import { deliveryKeyOf } from './message.ts';
import { addPing, beginAnew, beginProgress, storeSecret, mayReadSubscription, replay } from './repository.ts';
import { newSigningSecret } from './signing-secret.ts';

type Subscription = WholeRecord<'WebhookSubscription'>;

/** A subscription that was written, and what is told beside it, once. */
export interface WrittenWith<T> extends Written {
  told: T;
}

const MAX_THIRD_PARTIES = 100;
const MAX_REPLAYED = 1_000;
const USUAL_OVERLAP_HOURS = 24;
const MAX_OVERLAP_HOURS = 168;
const NO_KEY =
  'needs a server that can encrypt secrets: set SECRETS_KEY to 32 bytes in base64 (openssl rand -base64 32), the same on every server';

/** Subscribes to changes of the log. Throws Rejected with every problem found. */
export async function createWebhookSubscription(
  writer: Writer,
  input: CreateWebhookSubscriptionInput,
): Promise<WrittenWith<{ secret: string | null }>> {
  authorize(writer.actor, 'webhook.write');
  const problems = new Problems();
  const fields = parseFields(webhookSubscriptionFields, input, problems, ['name', 'url']);
  const place = input.after == null ? null : readLogCursor(writer.database.cursorSecret, input.after);
  if (input.after != null && place === null) problems.add('INVALID', 'after', 'is no cursor of this log');
  checkSecrets(writer, problems);
  let secret: string | null = null;
  const written = await write(
    writer,
    async (transaction) => {
      const thirdParties = (await resolveParties(transaction, input.thirdParties, problems)) ?? [];
      if (place !== null && place.seq > (await findLogEnd(transaction))) {
        problems.add('OUT_OF_RANGE', 'after', 'lies beyond the end of the log');
      }
      problems.throwIfAny();
      const { name = '', url = '', ...asked } = fields;
      const [created] = await transaction.create('WebhookSubscription', [
        {
          ...{ ...everything, ...asked, thirdParties, name, url },
          principalId: writer.actor.principalId,
          ...{ state: 'ENABLED', disabledReason: null, disabledAt: null },
          ...{ secretRotatedAt: null, replayedAt: null, pingedAt: null },
        },
      ]);
      await beginProgress(transaction, created!.id, place?.seq ?? null);
      secret = await addSecret(transaction, created!.id, 0);
      return { key: created!.id };
    },
    idempotencyOf('createWebhookSubscription', input, problems),
  );
  return { ...written, told: { secret } };
}

/** Changes a subscription. Throws Rejected with every problem found. */
export async function updateWebhookSubscription(
  writer: Writer,
  input: UpdateWebhookSubscriptionInput,
): Promise<Written> {
  return await change(writer, 'updateWebhookSubscription', input, async (transaction, before, problems) => {
    const fields = parseFields(webhookSubscriptionFields, input, problems);
    const thirdParties = await resolveParties(transaction, input.thirdParties, problems);
    problems.throwIfAny();
    if (fields.url !== undefined && fields.url !== before.url) await beginAnew(transaction, before.id);
    await transaction.update('WebhookSubscription', before, { ...fields, ...(thirdParties && { thirdParties }) });
  });
}

/** Serves a subscription again. Throws Rejected where it is enabled. */
export async function enableWebhookSubscription(
  writer: Writer,
  input: EnableWebhookSubscriptionInput,
): Promise<Written> {
  return await change(writer, 'enableWebhookSubscription', input, async (transaction, before, problems) => {
    if (before.state === 'ENABLED') problems.add('NOT_ALLOWED', 'id', 'is enabled');
    problems.throwIfAny();
    const changes = { state: 'ENABLED' as const, disabledReason: null, disabledAt: null };
    await beginAnew(transaction, before.id);
    await transaction.update('WebhookSubscription', before, changes);
  });
}

/** Ends serving a subscription. Throws Rejected where it is disabled. */
export async function disableWebhookSubscription(
  writer: Writer,
  input: DisableWebhookSubscriptionInput,
): Promise<Written> {
  return await change(writer, 'disableWebhookSubscription', input, async (transaction, before, problems) => {
    const { reason } = parseFields({ reason: text(500) }, input, problems, ['reason']);
    if (before.state === 'DISABLED') problems.add('NOT_ALLOWED', 'id', `is disabled: ${before.disabledReason}`);
    problems.throwIfAny();
    const changes = { state: 'DISABLED' as const, disabledReason: reason!, disabledAt: transaction.recordedAt };
    await transaction.update('WebhookSubscription', before, changes);
  });
}

/** Makes a new secret; the one before signs beside it for a while. Throws Rejected with every problem found. */
export async function rotateWebhookSecret(
  writer: Writer,
  input: RotateWebhookSecretInput,
): Promise<WrittenWith<{ secret: string | null }>> {
  let secret: string | null = null;
  const written = await change(writer, 'rotateWebhookSecret', input, async (transaction, before, problems) => {
    const fields = { overlapHours: known(whole(0, MAX_OVERLAP_HOURS)) };
    const { overlapHours } = parseFields(fields, input, problems);
    checkSecrets(writer, problems);
    problems.throwIfAny();
    secret = await addSecret(transaction, before.id, overlapHours ?? USUAL_OVERLAP_HOURS);
    await transaction.update('WebhookSubscription', before, { secretRotatedAt: transaction.recordedAt });
  });
  return { ...written, told: { secret } };
}

/** Sends a message without content. Throws Rejected where the subscription is disabled. */
export async function pingWebhookSubscription(writer: Writer, input: PingWebhookSubscriptionInput): Promise<Written> {
  return await change(writer, 'pingWebhookSubscription', input, async (transaction, before, problems) => {
    if (before.state === 'DISABLED') problems.add('NOT_ALLOWED', 'id', 'is disabled; enable it first');
    problems.throwIfAny();
    await addPing(transaction, newKey(), before.id);
    await transaction.update('WebhookSubscription', before, { pingedAt: transaction.recordedAt });
  });
}

/** Sends deliveries again. Throws Rejected with every problem found. */
export async function replayWebhookDeliveries(
  writer: Writer,
  input: ReplayWebhookDeliveriesInput,
): Promise<WrittenWith<{ replayed: number | null }>> {
  let replayed: number | null = null;
  const written = await change(writer, 'replayWebhookDeliveries', input, async (transaction, before, problems) => {
    const fields = { deliveries: known(listOf(text(100), MAX_REPLAYED)), deadSince: known(instant) };
    const { deliveries, deadSince } = parseFields(fields, input, problems);
    const keys = (deliveries ?? []).map((id) => deliveryKeyOf(id));
    if (keys.length === 0 && deadSince == null && problems.none) {
      problems.add('REQUIRED', 'deliveries', 'must name one at least, or deadSince must be given');
    }
    const ids = keys.filter((key) => key !== null);
    const done = await replay(transaction, before.id, { ids, deadSince: deadSince ?? null });
    keys.forEach((key, index) => {
      if (key === null || !done.known.has(key)) {
        problems.add('NOT_FOUND', ['deliveries', index], 'names no delivery of this subscription');
      }
    });
    problems.throwIfAny();
    ({ replayed } = done);
    await transaction.update('WebhookSubscription', before, { replayedAt: transaction.recordedAt });
  });
  return { ...written, told: { replayed } };
}

type Change = { id: string; expectedVersion: number; idempotencyKey?: string | null };

/** Changes a subscription that the actor may see; another one is not there for it. */
async function change(
  writer: Writer,
  mutation: string,
  input: Change,
  work: (transaction: Writing, before: Subscription, problems: Problems) => Promise<void>,
): Promise<Written> {
  authorize(writer.actor, 'webhook.write');
  const problems = new Problems();
  return await write(
    writer,
    async (transaction) => {
      const key = keyOf('WebhookSubscription', input.id);
      const [held] = key === null ? [] : await transaction.find('WebhookSubscription', [key]);
      // Nor is anybody told how another's stands.
      if (!held || !mayReadSubscription(writer.actor, held)) {
        problems.add('NOT_FOUND', 'id', 'names no webhook subscription');
        problems.throwIfAny();
      }
      const before = await findCurrentById(transaction, 'WebhookSubscription', input, problems);
      await work(transaction, before, problems);
      return { key: before.id };
    },
    idempotencyOf(mutation, input, problems),
  );
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
