import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildServer } from '../../src/server/server.ts';
import { keyScript } from '../../src/server/graphiql.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();

type Submit = (event: { preventDefault(): void }) => void;

/** A stand-in for the parts of a browser that the page's script uses. */
class Browser {
  readonly stored = new Map<string, string>();
  readonly opened: { additionalHeaders: Record<string, string>; endpoint: string }[] = [];
  readonly sent: string[] = [];
  address = '/graphql';
  problem = { textContent: '' };
  #form = '';
  #submit: Submit | undefined;
  readonly #field = { value: '' };

  /** Opens the page; `fragment` is the part of its address after the #. */
  async open(fragment: string): Promise<void> {
    this.address = `/graphql#${fragment}`;
    const parts: Record<string, object> = {
      '#problem': this.problem,
      '#key': this.#field,
      form: { addEventListener: (_: 'submit', listener: Submit) => (this.#submit = listener) },
    };
    const root = { querySelector: (selector: string) => parts[selector] };
    Object.defineProperty(root, 'innerHTML', { set: (html: string) => (this.#form = html) });
    runInNewContext(keyScript(), {
      URLSearchParams,
      location: { hash: `#${fragment}`, pathname: '/graphql', search: '' },
      history: { replaceState: (_: null, __: string, address: string) => (this.address = address) },
      sessionStorage: {
        getItem: (name: string) => this.stored.get(name) ?? null,
        setItem: (name: string, value: string) => this.stored.set(name, value),
      },
      window: { document: { querySelector: () => root } },
      YogaGraphiQL: { renderYogaGraphiQL: (_: object, options: Browser['opened'][0]) => this.opened.push(options) },
      fetch: (url: string, request: { headers: Record<string, string>; body: string }) => this.#fetch(url, request),
    });
    await this.settled();
  }

  /** Enters a key in the form and submits it. */
  async enter(key: string): Promise<void> {
    this.#field.value = key;
    this.#submit?.({ preventDefault: () => undefined });
    await this.settled();
  }

  get asks(): boolean {
    return this.#form.includes('Your key') && this.#form.includes('keys.json');
  }

  #pending: Promise<unknown> = Promise.resolve();

  #fetch(url: string, { headers, body }: { headers: Record<string, string>; body: string }) {
    this.sent.push(headers['authorization'] ?? '');
    const answer = registry.http
      .inject({ method: 'POST', url, headers, payload: body })
      .then(({ statusCode }) => ({ status: statusCode }));
    this.#pending = answer;
    return answer;
  }

  private async settled(): Promise<void> {
    await this.#pending;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('the query page', () => {
  test('asks for a key if it has none, and opens with the key that is entered', async () => {
    const browser = new Browser();
    await browser.open('');
    expect(browser.asks).toBe(true);
    expect(browser.opened).toEqual([]);
    expect(browser.sent).toEqual([]);
    await browser.enter(` ${registry.keys.DASHBOARD} `);
    expect(browser.opened).toMatchObject([
      { endpoint: '/graphql', additionalHeaders: { authorization: `Bearer ${registry.keys.DASHBOARD}` } },
    ]);
  });

  test('takes the key from the address, and takes it out of the address', async () => {
    const browser = new Browser();
    await browser.open(`key=${registry.keys.ANALYST}`);
    expect(browser.opened).toHaveLength(1);
    expect(browser.address).toBe('/graphql');
    expect(browser.asks).toBe(false);
  });

  test.each([
    [
      'a key the server does not know',
      'atk_unknown',
      'The server does not accept this key. It may be revoked or expired.',
    ],
    ['what no header can carry', 'atk_…', 'This is not a key: keys begin with atk_ and hold no spaces.'],
  ])('asks again after %s', async (_, key, problem) => {
    const browser = new Browser();
    await browser.open('');
    await browser.enter(key);
    expect(browser.opened).toEqual([]);
    expect(browser.problem.textContent).toBe(problem);
    await browser.enter(registry.keys.DASHBOARD);
    expect(browser.opened).toHaveLength(1);
  });

  test('is one document that carries the script, and no placeholder that a header cannot carry', async () => {
    const page = (await get()).body;
    const script = page.slice(page.indexOf(keyScript()));
    expect(script.slice(keyScript().length).replaceAll(/\s/g, '')).toBe('</script></body></html>');
    expect(script).toMatch(/^[\x20-\x7e\n]*$/);
  });
});

/** The header that browsers send when a person opens an address. */
const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const get = (headers: Record<string, string> = {}) =>
  registry.http.inject({ method: 'GET', url: '/graphql', headers: { accept, ...headers } });

describe('the address of the query page', () => {
  test('sends it compressed to readers that take gzip, and says that it is the same on the next visit', async () => {
    const plain = await get();
    const compressed = await get({ 'accept-encoding': 'br, gzip' });
    expect(compressed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept, accept-encoding' });
    expect(gunzipSync(compressed.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(compressed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    const again = await get({ 'if-none-match': plain.headers.etag as string });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get({ 'if-none-match': '"another"' })).statusCode).toBe(200);
  });

  test('answers programs as before: those that accept no HTML, and those that send a key', async () => {
    expect((await get({ accept: 'application/json' })).statusCode).toBe(401);
    const headers = { accept, authorization: `Bearer ${registry.keys.DASHBOARD}`, 'apollo-require-preflight': 'true' };
    const answer = await registry.http.inject({ method: 'GET', url: '/graphql?query={__typename}', headers });
    expect(answer.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  test('has nothing with QUERY_PAGE=false', async () => {
    const config = { ...registry.config, QUERY_PAGE: 'false' as const };
    const server = await buildServer(config, registry.database);
    onTestFinished(() => server.stop());
    expect((await server.http.inject({ method: 'GET', url: '/graphql', headers: { accept } })).statusCode).toBe(401);
  });
});

test('the refusal without a key is ASCII, so that it can be copied into a request', async () => {
  const response = await registry.http.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ __typename }' },
  });
  expect(response.statusCode).toBe(401);
  expect(response.body).toContain('Authorization: Bearer YOUR_KEY');
  expect(response.body).toMatch(/^[\x20-\x7e\n]*$/);
});
