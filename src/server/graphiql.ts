import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const FIRST_QUERY = `# Which of our active vendors are the riskiest, and why? May we still
# buy from them? What ends in the next 90 days?
query RiskAndPurchases {
  thirdParties(
    where: { lifecycle: { in: [ACTIVE] } }
    orderBy: { field: RISK, direction: DESC }
    first: 5
  ) {
    totalCount
    nodes {
      legalName
      country
      risk {
        level
        score
        drivingDimension
        state
        nextChangeOn
        gates { title clearedBy }
        factors(first: 3) { title share remedy }
      }
      procurementStatus { answer holdsUntil remedies }
    }
  }
  expirations(within: 90, first: 5) {
    totalCount
    nodes { on daysLeft kind title thirdParty { legalName } }
  }
}
`;

/** The form that asks for a key until the server accepts one. Constant: nothing that a user typed is inserted. */
const KEY_FORM = `
<form style="max-width: 36rem; margin: 12vh auto; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif">
  <h1 style="font-size: 1.5rem">Attestry</h1>
  <p><label for="key">Your key</label></p>
  <p style="display: flex; gap: 0.5rem">
    <input id="key" type="password" placeholder="atk_..." autocomplete="off" spellcheck="false" autofocus
      style="flex: 1; padding: 0.4rem; font: inherit" />
    <button style="padding: 0.4rem 1rem; font: inherit">Open</button>
  </p>
  <p id="problem" role="alert" style="color: #b00020"></p>
  <p>
    <code>npm start</code> prints a link that carries a key. It also writes one key for each role to
    <code>keys.json</code> in its data folder, <code>.attestry</code>. On any other server, ask the person who runs it:
    <code>npx --no attestry keys create --role DASHBOARD --principal "Your name"</code> makes one.
  </p>
  <p>This tab keeps the key until it is closed.</p>
</form>`;

/**
 * Takes the key from the address's fragment, which browsers send to no server, and keeps it for this tab only. Removes
 * it from the address, so that a shared or bookmarked address does not carry it. Asks for a key if there is none, or if
 * the server refuses it.
 */
const OPEN_PAGE = `
  const root = window.document.querySelector('#root');
  function askForKey(problem) {
    root.innerHTML = KEY_FORM;
    root.querySelector('#problem').textContent = problem;
    root.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      sessionStorage.setItem('attestry.key', root.querySelector('#key').value.trim());
      openPage();
    });
  }
  async function openPage() {
    const key = sessionStorage.getItem('attestry.key');
    if (!key) return askForKey('');
    if (!/^atk_[\\w-]+$/.test(key)) return askForKey('This is not a key: keys begin with atk_ and hold no spaces.');
    const headers = { authorization: 'Bearer ' + key };
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    if (response.status === 401) return askForKey('The server does not accept this key. It may be revoked or expired.');
    YogaGraphiQL.renderYogaGraphiQL(root, { ...OPTIONS, additionalHeaders: headers });
  }
  const fragment = new URLSearchParams(location.hash.slice(1));
  if (fragment.get('key')) {
    sessionStorage.setItem('attestry.key', fragment.get('key'));
    history.replaceState(null, '', location.pathname + location.search);
  }
  openPage();
`;

const OPTIONS = { title: 'Attestry', endpoint: '/graphql', defaultQuery: FIRST_QUERY, shouldPersistHeaders: false };

/** The query page as it is sent. */
interface QueryPage {
  plain: Buffer;
  compressed: Buffer;
  /** Changes with the page. */
  etag: string;
}

let page: Promise<QueryPage> | undefined;

/**
 * Returns the query page: one document that loads nothing else. It has nine megabytes, so it is made on first use, once for
 * all readers.
 */
function queryPage(): Promise<QueryPage> {
  return (page ??= makePage());
}

async function makePage(): Promise<QueryPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL(OPTIONS);
  const call = html.lastIndexOf('YogaGraphiQL.renderYogaGraphiQL(');
  const plain = Buffer.from(html.slice(0, call) + keyScript() + html.slice(html.indexOf('</script>', call)));
  const hash = createHash('sha256').update(plain).digest('base64url');
  return { plain, compressed: await promisify(gzip)(plain), etag: `"${hash}"` };
}

/** Returns the script of the page: it opens GraphiQL with a key, or asks for one. */
export function keyScript(): string {
  return OPEN_PAGE.replace('KEY_FORM', () => JSON.stringify(KEY_FORM)).replace('OPTIONS', () =>
    JSON.stringify(OPTIONS),
  );
}

/**
 * Serves the query page to browsers that open `/graphql`; programs send a key, or accept no HTML. A browser keeps the page,
 * and asks whether it is still the same.
 */
export function serveQueryPage(http: FastifyInstance): void {
  http.addHook('onRequest', async (request, reply) => {
    if (!opensQueryPage(request)) return;
    const { plain, compressed, etag } = await queryPage();
    reply.header('content-security-policy', "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:");
    reply.header('referrer-policy', 'no-referrer');
    reply.header('etag', etag).header('cache-control', 'no-cache').header('vary', 'accept, accept-encoding');
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    reply.type('text/html; charset=utf-8');
    if (!request.headers['accept-encoding']?.includes('gzip')) return reply.send(plain);
    return reply.header('content-encoding', 'gzip').send(compressed);
  });
}

const opensQueryPage = ({ method, url, headers }: FastifyRequest) =>
  (method === 'GET' || method === 'HEAD') &&
  url.split('?')[0] === '/graphql' &&
  headers.authorization === undefined &&
  (headers.accept?.includes('text/html') ?? false);
