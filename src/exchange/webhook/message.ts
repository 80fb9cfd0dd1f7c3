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

/** The `webhook-id` of a delivery's messages. */
export const messageId = (deliveryId: string): string => `msg_${deliveryId.replaceAll('-', '')}`;

/** The key of a delivery by its `webhook-id`; null where it is none. */
export function deliveryKeyOf(id: string): string | null {
  const [, hex] = /^msg_([0-9a-f]{32})$/.exec(id) ?? [];
  return hex === undefined ? null : uuidOf(hex);
}

/** Whom a subscription's messages are shown to, whatever its owner may read otherwise. */
const shownTo = ({ principalId, name }: Receiver): Actor => ({
  ...{ principalId, name, kind: 'SERVICE', role: 'INTEGRATION', source: null },
});

/** The body of a delivery's messages: the same at each attempt, as long as the schema is. */
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
    const actor = shownTo(receiver);
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
 * A message, signed with every secret that has not expired: a receiver takes any of them.
 * @returns null where no secret can be decrypted.
 */
export function messageOf(
  receiver: Receiver,
  { id }: Claimed,
  body: string,
  secrets: SecretBox,
  at: Date,
): Message | null {
  const signing = receiver.secrets.flatMap((one) => secrets.decrypt(one, one.id) ?? []);
  if (signing.length === 0) return null;
  const webhookId = messageId(id);
  return {
    url: receiver.url,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'attestry-webhooks',
      'webhook-id': webhookId,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': signing.map((secret) => new Webhook(secret).sign(webhookId, at, body)).join(' '),
    },
  };
}
