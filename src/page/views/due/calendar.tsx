import { useMutation, useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import {
  CalendarFeedsDocument,
  CreateCalendarFeedDocument,
  type ExpirationKind,
  RevokeCalendarFeedDocument,
} from '../../../generated/page.ts';
import { Card } from '../../parts/card.tsx';
import { Failed } from '../../parts/states.tsx';
import { textIn } from '../../parts/text-in.ts';
import { words } from '../../words.ts';

/** Makes and revokes addresses from which a calendar program reads what is due. */
export function Calendar({ kinds }: { kinds: readonly ExpirationKind[] }) {
  const [{ data, error }, ask] = useQuery({ query: CalendarFeedsDocument, variables: {} });
  const [created, create] = useMutation(CreateCalendarFeedDocument);
  const [revoked, revoke] = useMutation(RevokeCalendarFeedDocument);
  const [address, setAddress] = useState<string | null>(null);
  const problems = [
    ...(created.data?.createCalendarFeed?.userErrors ?? []),
    ...(revoked.data?.revokeCalendarFeed?.userErrors ?? []),
  ];
  const readable = data?.calendarFeeds.nodes.filter((feed) => feed.readable) ?? [];
  return (
    <Card title="In your calendar">
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          const input = { name: textIn(event.currentTarget, 'name'), kinds: [...kinds] };
          void create({ input }).then((result) => {
            const path = result.data?.createCalendarFeed?.path;
            if (path) setAddress(new URL(path, location.href).href);
            ask({ requestPolicy: 'network-only' });
          });
        }}
      >
        <input
          name="name"
          required
          maxLength={200}
          aria-label="Name of the calendar"
          placeholder="Name, such as Quality"
        />
        <button type="submit" disabled={created.fetching}>
          Make an address for {kinds.length === 0 ? 'all kinds' : kinds.map(words).join(', ').toLowerCase()}
        </button>
      </form>
      {[error, created.error, revoked.error].map((failure, index) => failure && <Failed key={index} error={failure} />)}
      {problems.map(({ message }) => (
        <p key={message} class="problem" role="alert">
          {message}
        </p>
      ))}
      {address && (
        <p role="status">
          Subscribe to this address in your calendar program. It is shown once, and anyone who has it can read the
          calendar:
          <br />
          <input class="wide" readOnly value={address} aria-label="Address of the calendar" />
        </p>
      )}
      {readable.length > 0 && (
        <ul class="plain">
          {readable.map(({ id, version, name, kinds: shown, daysAhead, hint }) => (
            <li key={id}>
              {name}{' '}
              <span class="soft">
                {shown.length === 0 ? 'all kinds' : shown.map(words).join(', ').toLowerCase()} · {daysAhead} days ahead
                {hint && ` · address ends in ${hint}.ics`}
              </span>{' '}
              <button
                type="button"
                disabled={revoked.fetching}
                onClick={() =>
                  void revoke({ input: { id, expectedVersion: version } }).then(() =>
                    ask({ requestPolicy: 'network-only' }),
                  )
                }
              >
                Revoke
              </button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
