import { Webhook } from 'standardwebhooks';
import type { Actor } from '../../registry/access.ts';
import { changeCursor } from '../change/cursor.ts';
import { showEntry } from '../change/entry.ts';
import type { Database } from '../../registry/database.ts';
import { createLoaders } from '../../api/loaders.ts';
import { uuidOf } from '../../registry/new-key.ts';
import { Snapshot } from '../../registry/snapshot.ts';
import type { Claimed } from './queue.ts';
import type { Receiver } from './repository.ts';
import type { SecretBox } from '../../registry/secret-box.ts';
import type { Message } from './target.ts';

/** Returns the `webhook-id` of a delivery's messages. */
export const messageId = (deliveryId: string): string => `msg_${deliveryId.replaceAll('-', '')}`;

/** Returns the key of a delivery from its `webhook-id`, or null if the id is invalid. */
export function deliveryKeyOf(id: string): string | null {
  const [, hex] = /^msg_([0-9a-f]{32})$/.exec(id) ?? [];
  return hex === undefined ? null : uuidOf(hex);
}

/** The actor whose rights decide what a message contains: always an integration, whatever the owner's own role. */
const readerOf = ({ principalId, name }: Receiver): Actor => ({
  principalId,
  name,
  kind: 'SERVICE',
  role: 'INTEGRATION',
  source: null,
});

/** Builds the body of a delivery's messages. It is the same at each attempt while the schema stays the same. */
export async function bodyOf(
  database: Database,
  receiver: Receiver,
  { seq, createdAt }: Claimed,
  today: string,
): Promise<string> {
  if (seq === null) return JSON.stringify({ type: 'webhook.ping', timestamp: createdAt, data: {} });
  const snapshot = new Snapshot(database.read);
  try {
    const { cursorSecret } = database;
    const actor = readerOf(receiver);
    const loaders = createLoaders({ snapshot, actor, today, cursorSecret });
    const after = changeCursor(cursorSecret, seq - 1);
    const { nodes } = await loaders.changes.page({ first: 1, after, orderBy: { field: 'SEQ', direction: 'ASC' } });
    const entry = await showEntry(actor, loaders, nodes[0]!);
    const type = `${entry.recordType}.${entry.operation}`.toLowerCase();
    return JSON.stringify({ type, timestamp: entry.recordedAt, data: entry });
  } finally {
    await snapshot.close();
  }
}

/**
 * Builds a message, signed with every secret that has not expired. A receiver accepts any one of the signatures.
 * @returns null if no secret can be decrypted.
 */
export function messageOf(
  receiver: Receiver,
  { id }: Claimed,
  body: string,
  secrets: SecretBox,
  sentAt: Date,
): Message | null {
  const signingSecrets = receiver.secrets.flatMap((encrypted) => secrets.decrypt(encrypted, encrypted.id) ?? []);
  if (signingSecrets.length === 0) return null;
  const webhookId = messageId(id);
  return {
    url: receiver.url,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'attestry-webhooks',
      'webhook-id': webhookId,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)),
      'webhook-signature': signingSecrets.map((secret) => new Webhook(secret).sign(webhookId, sentAt, body)).join(' '),
    },
  };
}
