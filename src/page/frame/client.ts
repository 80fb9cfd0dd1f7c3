import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core';

/** Returns a client of the API with a key. `onRefused` is called if the server does not accept the key. */
export function clientWith(key: string, onRefused: () => void): Client {
  return new Client({
    url: '/graphql',
    exchanges: [
      cacheExchange,
      mapExchange({
        onError: ({ response }) => {
          if ((response as Response | undefined)?.status === 401) onRefused();
        },
      }),
      fetchExchange,
    ],
    fetchOptions: { headers: { authorization: `Bearer ${key}` } },
    preferGetMethod: false,
    // A view shows at once the answer that it had before, and then the one of now.
    requestPolicy: 'cache-and-network',
  });
}
