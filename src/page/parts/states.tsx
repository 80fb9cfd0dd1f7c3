import type { CombinedError } from '@urql/core';
import type { ComponentChildren } from 'preact';

/** Shown while an answer is on its way. */
export const Loading = ({ label = 'Loading' }: { label?: string }) => (
  <p class="loading" role="status">
    {label}…
  </p>
);

/** Shown if a list holds nothing. */
export const Empty = ({ children }: { children: ComponentChildren }) => <p class="empty soft">{children}</p>;

/** Advice to the reader about an error, by its stable code. */
const ADVICE: Readonly<Record<string, string>> = {
  FORBIDDEN: 'The role of your key does not allow this.',
  RATE_LIMITED: 'Too many requests in a short time. Wait some seconds, then try again.',
  UNAVAILABLE: 'The server could not answer in time. Try again.',
};

/** Shown if the server refused, failed or could not be reached. `retry` asks again. */
export function Failed({ error, retry }: { error: CombinedError; retry?: (() => void) | undefined }) {
  const messages = error.networkError
    ? ['The server does not answer. Check the connection, then try again.']
    : [
        ...new Set(
          error.graphQLErrors.flatMap(({ message, extensions }) => [ADVICE[codeOf(extensions)] ?? '', message]),
        ),
      ];
  return (
    <div class="failed" role="alert">
      {messages.filter(Boolean).map((message) => (
        <p key={message}>{message}</p>
      ))}
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

const codeOf = (extensions: Record<string, unknown> | undefined): string => {
  const code = extensions?.['code'];
  return typeof code === 'string' ? code : '';
};
