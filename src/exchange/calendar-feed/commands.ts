import { command, updateCommand } from '../../records/command.ts';
import { findCurrentById } from '../../records/references.ts';
import { keyOf } from '../../registry/global-id.ts';
import { calendarFeedFields, wholeYear } from './fields.ts';
import { countFeedsOfKey, findInternalOwners, mayReadFeed, mayRevokeFeed, storeToken } from './repository.ts';
import { newCalendarToken, pathOfToken } from './token.ts';

const MAX_FEEDS_OF_KEY = 100;

/** Makes a feed that ends with the actor's key. Returns the path with its token, once. */
export const createCalendarFeed = command(
  {
    name: 'createCalendarFeed',
    record: 'CalendarFeed',
    action: 'calendar.write',
    fields: calendarFeedFields,
    required: ['name'],
  },
  async ({ transaction, fields: { name, daysAhead, ...wanted }, writer, problems, tell }) => {
    const { keyId, principalId } = writer.actor;
    const owners = wanted.internalOwners ?? [];
    const known = await findInternalOwners(transaction, owners);
    owners.forEach((owner, index) => {
      if (known.has(owner)) return;
      const message = 'is not the internal owner of any third party; write the name as recorded';
      problems.add('NOT_FOUND', ['internalOwners', index], message);
    });
    if (keyId === undefined) {
      problems.add('NOT_ALLOWED', [], 'needs a key: a feed ends with the key that made it');
    } else if ((await countFeedsOfKey(transaction, keyId)) >= MAX_FEEDS_OF_KEY) {
      const message = `this key has ${MAX_FEEDS_OF_KEY} calendar feeds, the most that a key may have; revoke one first`;
      problems.add('NOT_ALLOWED', [], message);
    }
    const feed = {
      ...wholeYear,
      ...wanted,
      daysAhead: daysAhead ?? wholeYear.daysAhead,
      ...problems.throwIfAny({ name }),
      principalId,
      revokedAt: null,
    };
    const [{ id }] = await transaction.create('CalendarFeed', [feed]);
    const token = newCalendarToken();
    await storeToken(transaction, { feedId: id, keyId: keyId!, token });
    tell({ path: pathOfToken(token) });
    return { key: id };
  },
);

/** Ends a feed. To the actor, feeds that it may not see do not exist. */
export const revokeCalendarFeed = updateCommand(
  {
    name: 'revokeCalendarFeed',
    record: 'CalendarFeed',
    action: 'calendar.write',
    fields: {},
    find: async ({ transaction, input, writer, problems }) => {
      const key = keyOf('CalendarFeed', input.id);
      const [feed] = key === null ? [] : await transaction.find('CalendarFeed', [key]);
      if (!feed || !mayReadFeed(writer.actor, feed)) problems.add('NOT_FOUND', 'id', 'names no calendar feed');
      else if (!mayRevokeFeed(writer.actor, feed)) {
        problems.add('NOT_ALLOWED', 'id', 'belongs to another principal; only its owner and an ADMIN can revoke it');
      }
      problems.throwIfAny();
      return await findCurrentById(transaction, 'CalendarFeed', input, problems);
    },
  },
  ({ transaction, before, problems }) => {
    if (before.revokedAt !== null) problems.add('NOT_ALLOWED', 'id', 'is revoked');
    return { revokedAt: transaction.recordedAt };
  },
);
