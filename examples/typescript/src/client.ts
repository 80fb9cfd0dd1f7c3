import type { TypedDocumentString } from './graphql/graphql.ts';

const url = process.env.ATTESTRY_URL ?? 'http://127.0.0.1:4000';
const key = process.env.ATTESTRY_KEY;
/** How often a request above the rate limit is sent again. */
const ATTEMPTS = 5;

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; requestId?: string; retryAfterMs?: number } }[];
}

/** Sends an operation and returns its data, with the types of the operation. Throws if the answer has errors. */
export async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  if (!key) throw new Error('Set ATTESTRY_KEY to a key. The local server has some in .attestry/keys.json.');
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: operation.toString(), variables }),
    });
    const { data, errors } = (await response.json()) as Answer<Data>;
    const retryAfterMs = errors?.[0]?.extensions?.retryAfterMs;
    if (retryAfterMs !== undefined && attempt < ATTEMPTS) {
      await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
      continue;
    }
    if (errors || !data) {
      throw new Error(errors?.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join('\n'));
    }
    return data;
  }
}
