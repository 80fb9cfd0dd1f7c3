import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import type { InjectOptions } from 'fastify';
import { beforeAll, describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';
import type { Role } from '../../src/registry/access.ts';
import { buildSchema } from '../../src/server/apollo.ts';
import { loadTrustedDocuments } from '../../src/server/trusted-documents/load.ts';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const NAMES = `# The names of vendors.
query Names($first: Int = 10, $countries: [CountryCode!]! = ["US", "CN"]) {
  vendors(first: $first, where: { country: { in: $countries } }) { nodes { legalName } }
}
`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Makes a folder of documents. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'attestry-documents-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const registry = useRegistry({
  RESPONSE_CACHE_BYTES: '1000000',
  TRUSTED_DOCUMENTS_ONLY: 'DASHBOARD, PROCUREMENT',
  TRUSTED_DOCUMENTS: folderOf({
    'names.graphql': NAMES,
    'both.graphql': '{ vendors { nodes { id } } suppliers { nodes { id } } }',
    'viewer.graphql': '{ viewer { role } }',
  }),
});
const make = fixtures(registry);

function get(url: string, as: Role = 'ANALYST', headers: Record<string, string> = {}) {
  return registry.http.inject({ url, headers: { authorization: `Bearer ${registry.keys[as]}`, ...headers } });
}

function graphql(payload: object, as: Role = 'ANALYST') {
  const request: InjectOptions = { method: 'POST', url: '/graphql', payload };
  return registry.http.inject({ ...request, headers: { authorization: `Bearer ${registry.keys[as]}` } });
}

beforeAll(async () => {
  await make.vendor({ legalName: 'Aldergate', country: 'US' });
  await make.vendor({ legalName: '=HYPERLINK("x")', country: 'CN' });
  await make.vendor({ legalName: 'Beech, Inc.', country: 'CN' });
});

describe('GET /q/<name>', () => {
  test('responds as /graphql does, with parameters as variables', async () => {
    const where = { country: { in: ['CN'] } };
    const response = await get(`/q/third-parties?first=1&where=${encodeURIComponent(JSON.stringify(where))}`);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    const { data, extensions } = response.json<{ data: never; extensions: object }>();
    expect(data).toMatchObject({
      thirdParties: { nodes: [{ legalName: '=HYPERLINK("x")', country: 'CN' }], pageInfo: { hasNextPage: true } },
    });
    expect(extensions).toMatchObject({ cost: { limit: 50_000 } });
    const lists = await Promise.all(
      ['countries=CN,US', 'countries=["CN","US"]', ''].map((query) => get(`/q/names?${encodeURI(query)}`)),
    );
    const counts = lists.map((list) => list.json<{ data: { vendors: { nodes: [] } } }>().data.vendors.nodes.length);
    expect(counts).toEqual([3, 3, 3]);
  });

  test('is answered from memory, has an ETag, is 304 for a client that has it, and is compressed', async () => {
    const first = await get('/q/names?countries=US', 'DASHBOARD');
    expect(first.headers).toMatchObject({ etag: expect.any(String), 'cache-control': 'private, no-cache' });
    registry.statements = [];
    const again = await get('/q/names?countries=US', 'DASHBOARD');
    expect(registry.statements).toHaveLength(1);
    expect(again.body).toBe(first.body);
    const known = await get('/q/names?countries=US', 'DASHBOARD', { 'if-none-match': String(first.headers.etag) });
    expect([known.statusCode, known.body]).toEqual([304, '']);
    const zipped = await get('/q/names?countries=US', 'DASHBOARD', { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(first.body);
    await make.vendor({ legalName: 'Cedar', country: 'US' });
    const after = await get('/q/names?countries=US', 'DASHBOARD', { 'if-none-match': String(first.headers.etag) });
    expect(after.statusCode).toBe(200);
    expect(after.body).toContain('Cedar');
  });

  test.each([
    ['/q/names.csv?countries=CN', {}],
    ['/q/names?countries=CN&format=csv', {}],
    ['/q/names?countries=CN', { accept: 'text/csv' }],
  ])('is CSV with formulas made harmless: %s %j', async (url, headers) => {
    for (const reading of ['first', 'cached']) {
      const response = await get(url, 'ANALYST', headers);
      expect(response.headers, reading).toMatchObject({
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': 'attachment; filename="names.csv"',
        etag: expect.any(String),
      });
      expect(response.body).toBe('legalName\r\n"\'=HYPERLINK(""x"")"\r\n"Beech, Inc."\r\n');
    }
  });

  test('as CSV has a column for each value, with objects flattened, and a link to the next page', async () => {
    const seen: string[] = [];
    let next = '/q/third-parties.csv?first=2';
    for (let pages = 0; next !== '' && pages < 10; pages++) {
      for (const reading of ['first', 'cached']) {
        const { headers, body } = await get(next);
        const rows = parseCsv<Record<string, string>>(body, { columns: true });
        if (reading === 'cached') {
          seen.push(...rows.map(({ legalName }) => legalName!));
          next = /<(.*)>; rel="next"/.exec(String(headers.link ?? ''))?.[1] ?? '';
        }
        expect(Object.keys(rows[0]!)).toEqual(
          ['id,kind,legalName,country,lifecycle,tags,risk.level,risk.score,risk.state,risk.drivingDimension']
            .concat('risk.coverage,risk.nextChangeOn')
            .join()
            .split(','),
        );
        expect(rows[0]).toMatchObject({ tags: '[]', 'risk.state': 'UNASSESSED' });
      }
    }
    expect(seen).toEqual(['\'=HYPERLINK("x")', 'Aldergate', 'Beech, Inc.', 'Cedar']);
    const empty = await get('/q/names.csv?countries=CH');
    expect(empty.body).toBe('legalName\r\n');
  });

  test.each([
    [
      '/q/nothing',
      {},
      404,
      'PERSISTED_DOCUMENT_NOT_FOUND',
      'There is no document "nothing"; there are blocked, both, changes,',
    ],
    ['/q/both.csv', {}, 400, 'BAD_USER_INPUT', 'it selects 2 lists (vendors.nodes, suppliers.nodes)'],
    ['/q/both', { accept: 'text/csv' }, 406, 'BAD_USER_INPUT', 'The document both has no CSV'],
    ['/q/viewer.csv', {}, 400, 'BAD_USER_INPUT', 'it selects no list of objects'],
    ['/q/names?format=xml', {}, 400, 'BAD_USER_INPUT', 'format: must be json or csv.'],
    ['/q/names?fist=3', {}, 400, 'BAD_USER_INPUT', 'fist: unknown parameter; use first, countries.'],
    ['/q/viewer?x=1', {}, 400, 'BAD_USER_INPUT', 'x: the document viewer has no variables.'],
    ['/q/names?first=many', {}, 400, 'BAD_USER_INPUT', 'first: must be a whole number.'],
    ['/q/names?first=1&first=2', {}, 400, 'BAD_USER_INPUT', 'first: must be given only once.'],
    ['/q/third-parties?where=%7B', {}, 400, 'BAD_USER_INPUT', 'where: must be a JSON object'],
    ['/q/third-parties?where={"x":1}', {}, 400, 'BAD_USER_INPUT', 'where: unknown field "x"'],
    ['/q/third-parties?first=101', {}, 400, 'BAD_USER_INPUT', 'A page has 1 to 100 rows'],
    ['/q/third-parties.csv?first=101', {}, 400, 'BAD_USER_INPUT', 'A page has 1 to 100 rows'],
    ['/q/expirations.csv?within=-1', {}, 400, 'BAD_USER_INPUT', 'within'],
    ['/q/changes', {}, 403, 'FORBIDDEN', 'Keys in role ANALYST cannot read the change log'],
    ['/q/changes.csv', {}, 403, 'FORBIDDEN', 'Keys in role ANALYST cannot read the change log'],
  ])('refuses %s %j', async (url, headers, status, code, message) => {
    const response = await get(encodeURI(url), 'ANALYST', headers);
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    const { errors } = response.json<{ errors: { message: string; extensions: object }[] }>();
    expect(errors[0]!.message).toContain(message);
    expect(errors[0]!.extensions).toMatchObject({ code, requestId: expect.any(String) });
    expect(response.statusCode).toBe(status);
  });

  test('runs every document of the product, as JSON and as CSV', async () => {
    const { documents } = (await get('/q')).json<{ documents: { name: string; formats: string[] }[] }>();
    const shipped = documents.filter(({ name }) => !['names', 'both', 'viewer'].includes(name));
    expect(shipped.map(({ name }) => name)).toEqual([
      ...['blocked', 'changes', 'expirations', 'portfolio', 'purchase-answers', 'third-parties'],
    ]);
    for (const { name, formats } of shipped) {
      expect(formats).toEqual(['json', 'csv']);
      for (const format of formats) {
        const { statusCode, body } = await get(`/q/${name}.${format}`, 'AUDITOR');
        expect(statusCode, body).toBe(200);
      }
    }
    const answers = parseCsv<object>((await get('/q/purchase-answers.csv')).body, { columns: true });
    expect(answers).toEqual([]);
    const levels = parseCsv<object>((await get('/q/portfolio.csv')).body, { columns: true });
    expect(levels).toHaveLength(5);
  });
});

test('GET /q describes each document: its address, formats and variables', async () => {
  const response = await get('/q', 'DASHBOARD');
  const { documents } = response.json<{ documents: { name: string }[] }>();
  expect(documents.find(({ name }) => name === 'names')).toEqual({
    name: 'names',
    description: 'The names of vendors.',
    address: '/q/names',
    formats: ['json', 'csv'],
    variables: [
      { name: 'first', type: 'Int', default: 10 },
      { name: 'countries', type: '[CountryCode!]!', default: ['US', 'CN'] },
    ],
    sha256: sha256(NAMES),
  });
  const known = await get('/q', 'DASHBOARD', { 'if-none-match': String(response.headers.etag) });
  expect(known.statusCode).toBe(304);
});

describe('documentId', () => {
  const variables = { countries: ['CN'] };

  test.each([
    ['a name', { documentId: 'names' }],
    ['the hash of the file', { documentId: `sha256:${sha256(NAMES)}` }],
    ['the hash of its text', { documentId: `sha256:${sha256(NAMES.trim())}` }],
    [
      'the hash of a persisted query that was never sent',
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(NAMES.trim()) } } },
    ],
  ])('runs a document by %s, by POST and by GET', async (_, request) => {
    const posted = await graphql({ ...request, variables }, 'DASHBOARD');
    const parameters = Object.entries({ ...request, variables }).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    const url = `/graphql?${new URLSearchParams(parameters).toString()}`;
    const got = await get(url, 'DASHBOARD');
    expect(posted.json<{ data: object }>().data).toEqual({
      vendors: { nodes: [{ legalName: '=HYPERLINK("x")' }, { legalName: 'Beech, Inc.' }] },
    });
    expect(got.body).toBe(posted.body);
    expect(got.headers.etag).toEqual(expect.any(String));
    const known = await get(url, 'DASHBOARD', { 'if-none-match': String(got.headers.etag) });
    expect(known.statusCode).toBe(304);
  });

  test.each([
    [{ documentId: 'nothing' }, 'PERSISTED_DOCUMENT_NOT_FOUND', 'There is no document "nothing".'],
    [{ documentId: `sha256:${'0'.repeat(64)}` }, 'PERSISTED_DOCUMENT_NOT_FOUND', 'There is no document "sha256:000'],
    [{ documentId: 7 }, 'BAD_USER_INPUT', 'documentId: must be one text'],
    [{ documentId: 'names', query: '{ viewer { role } }' }, 'BAD_USER_INPUT', 'send documentId or query, not both'],
  ])('refuses %j', async (request, code, message) => {
    const response = await graphql(request);
    expect(response.statusCode).toBe(400);
    const { errors } = response.json<{ errors: { message: string; extensions: object }[] }>();
    expect(errors[0]!.message).toContain(message);
    expect(errors[0]!.extensions).toMatchObject({ code, requestId: expect.any(String) });
  });
});

describe('TRUSTED_DOCUMENTS_ONLY', () => {
  test.each([
    { query: '{ viewer { role } thirdParties { nodes { id } } }' },
    { query: '{ __schema { types { name } } }' },
    { extensions: { persistedQuery: { version: 1, sha256Hash: sha256('{ viewer { actions } }') } } },
    {},
  ])('refuses %j of a key in a role that it names', async (request) => {
    const response = await graphql(request, 'DASHBOARD');
    expect(response.statusCode).toBe(403);
    const [error] = response.json<{ errors: { message: string; extensions: object }[] }>().errors;
    expect(error!.message).toContain('Keys in role DASHBOARD run only documents that the operator registered');
    expect(error!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('lets them run registered documents, also by their text, and other roles run anything', async () => {
    expect((await graphql({ documentId: 'viewer' }, 'DASHBOARD')).json()).toMatchObject({
      data: { viewer: { role: 'DASHBOARD' } },
    });
    expect((await graphql({ query: NAMES }, 'PROCUREMENT')).json()).toMatchObject({ data: { vendors: {} } });
    expect((await graphql({ query: '{ viewer { actions } }' }, 'ANALYST')).statusCode).toBe(200);
  });
});

describe('an automatic persisted query', () => {
  const query = '{ vendors(first: 1) { totalCount } }';
  const persisted = (hash: string, more: object = {}) => ({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
    ...more,
  });
  const ask = (parameters: Record<string, string>, headers = {}) =>
    get(`/graphql?${new URLSearchParams(parameters).toString()}`, 'ANALYST', headers);

  test('is registered by its first request, and then found by its hash, by GET and with an ETag', async () => {
    const unknown = await ask(persisted(sha256(query)));
    expect(unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    const wrong = await ask(persisted(sha256(`${query} `), { query }));
    expect(wrong.statusCode).toBe(400);
    const first = await ask(persisted(sha256(query), { query }));
    expect(first.json()).toMatchObject({ data: { vendors: { totalCount: 4 } } });
    const second = await ask(persisted(sha256(query)));
    expect(second.body).toBe(first.body);
    const known = await ask(persisted(sha256(query)), { 'if-none-match': String(second.headers.etag) });
    expect(known.statusCode).toBe(304);
  });
});

describe('the start', () => {
  const schema = buildSchema();
  const load = (files: Record<string, string>, settings: Record<string, string> = {}) =>
    loadTrustedDocuments(schema, readConfig({ TRUSTED_DOCUMENTS: folderOf(files), ...settings }));

  test('refuses a folder with wrong documents, naming each file and what is wrong', () => {
    const files = {
      'a.graphql': '{ vendors { nodes { name } } }',
      'b.graphql': 'query {',
      'c.graphql':
        'mutation { undoMerge(input: { id: "x", expectedVersion: 1, reason: "x" }) { userErrors { code } } }',
      'd.graphql': 'query A { viewer { role } } query B { viewer { role } }',
      'e.graphql': 'query ($format: Int) { vendors(first: $format) { nodes { id } } }',
      'F 1.graphql': '{ viewer { role } }',
      'g.graphql': `{ ${'a: viewer { role } '.repeat(21)} }`.replaceAll('a:', ''),
      'h.graphql': '{ thirdParties(first: 100) { nodes { contracts(first: 100) { nodes { clauses { present } } } } } }',
      'good.graphql': '{ viewer { role } }',
      'readme.txt': 'not a document',
    };
    let message = '';
    try {
      load(files);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      ({ message } = error as Error);
    }
    expect(message.split('\n').sort()).toEqual([
      expect.stringMatching(/^TRUSTED_DOCUMENTS: F 1.graphql: its name must have/),
      expect.stringMatching(/^TRUSTED_DOCUMENTS: a.graphql: line 1: Cannot query field "name" on type "Vendor"/),
      expect.stringMatching(/^TRUSTED_DOCUMENTS: b.graphql: line 1: Syntax Error/),
      'TRUSTED_DOCUMENTS: c.graphql: its operation is a mutation; only queries can be trusted documents.',
      'TRUSTED_DOCUMENTS: d.graphql: it has 2 operations; a document has one.',
      expect.stringMatching(/^TRUSTED_DOCUMENTS: e.graphql: it has a variable \$format/),
      expect.stringMatching(/^TRUSTED_DOCUMENTS: g.graphql: The query's number of root fields is 21/),
      expect.stringMatching(/^TRUSTED_DOCUMENTS: h.graphql: The query's cost is \d+; at most 50000 is allowed/),
    ]);
  });

  test('refuses a folder that cannot be read', () => {
    expect(() => loadTrustedDocuments(schema, readConfig({ TRUSTED_DOCUMENTS: '/nowhere' }))).toThrow(
      'TRUSTED_DOCUMENTS: the folder /nowhere cannot be read (ENOENT).',
    );
    expect(() => readConfig({ TRUSTED_DOCUMENTS_ONLY: 'DASHBOARD,NOBODY' })).toThrow(
      'TRUSTED_DOCUMENTS_ONLY.1: must be roles separated by commas: DASHBOARD, PROCUREMENT',
    );
  });

  test('takes a document of the folder in place of one of the product, and limits do not concern the latter', () => {
    const documents = load({ 'portfolio.graphql': '{ viewer { role } }' }, { MAX_QUERY_COST: '1000' });
    expect(documents.byName('portfolio')!.text).toBe('{ viewer { role } }');
    expect(documents.all.map(({ name }) => name)).toContain('third-parties');
  });
});
