import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useQuery } from '@urql/preact';
import type { ComponentChildren } from 'preact';
import { Failed, Loading } from './states.tsx';

/**
 * Asks the API and shows the answer; until then that it is loading, or why there is none. An answer with errors in a part is
 * shown with them.
 */
export function Asked<Data, Variables extends AnyVariables>(properties: {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  /** Asks only if this is true. */
  when?: boolean;
  children: (data: Data, state: { stale: boolean }) => ComponentChildren;
}) {
  const { query, variables, when = true, children } = properties;
  const [{ data, error, fetching, stale }, ask] = useQuery({ query, variables, pause: !when });
  const retry = () => ask({ requestPolicy: 'network-only' });
  return (
    <>
      {error && <Failed error={error} retry={retry} />}
      {data ? children(data, { stale: stale || fetching }) : !error && when && <Loading />}
    </>
  );
}
