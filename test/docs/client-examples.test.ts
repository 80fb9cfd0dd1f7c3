import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import type { Role } from '../../src/registry/access.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { TODAY, useRegistry } from '../support/registry.ts';
import { addressOf, OpenStream, type ServerEvent } from '../support/stream.ts';

/** Programs of `examples/`, run as their README says against a real server. */

const registry = useRegistry();
let folder = '';

beforeAll(async () => {
  const operator = await operatorOf(registry.database, TODAY);
  await loadDemo(operator, () => {});
  await renewRisk(operator);
  await registry.http.listen({ host: '127.0.0.1', port: 0 });
  // A copy, because the generated client and the stored cursor are written there.
  folder = await mkdtemp(join(tmpdir(), 'attestry-examples-'));
  await cp('examples', join(folder, 'examples'), { recursive: true });
  await cp('docs/schema.graphql', join(folder, 'docs/schema.graphql'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a program in a folder of the examples, and returns its lines. */
async function run(role: Role, place: string, program: string, ...parameters: string[]): Promise<string[]> {
  const options = { cwd: join(folder, 'examples', place), env: environmentOf(role) };
  const { stdout } = await promisify(execFile)(program, parameters, options);
  return stdout.trimEnd().split('\n');
}

const environmentOf = (role: Role) => ({
  ...process.env,
  ATTESTRY_URL: addressOf(registry),
  ATTESTRY_KEY: registry.keys[role],
});

/** Runs `stream.sh` until it prints an event, and returns all events until then. `work` begins when the first bytes come. */
async function follow<T>(
  settings: Record<string, string>,
  isLast: (event: ServerEvent) => boolean,
  work?: () => Promise<T>,
): Promise<{ events: ServerEvent[]; result: T | undefined }> {
  const env = { ...environmentOf('INTEGRATION'), ...settings };
  const program = spawn('./stream.sh', { cwd: join(folder, 'examples', 'curl'), env });
  const open = once(program.stdout, 'readable').then(() => work?.());
  const stream = new OpenStream(new Response(Readable.toWeb(program.stdout) as ReadableStream), new AbortController());
  try {
    const events: ServerEvent[] = [];
    for (let event = await stream.next(); event; event = await stream.next()) {
      events.push(event);
      if (isLast(event)) return { events, result: await open };
    }
    throw new Error(`the stream ended after ${events.length} events`);
  } finally {
    program.kill();
  }
}

/** The lines that the programs print: the active third parties, the riskiest first. */
async function riskiest(kinds: string): Promise<string[]> {
  const { thirdParties } = await registry.ask(
    'DASHBOARD',
    `{ thirdParties(where: { ${kinds} lifecycle: { in: [ACTIVE] } }, orderBy: { field: RISK, direction: DESC }, first: 100) {
      nodes { legalName risk { level state } procurementStatus { answer } } } }`,
  );
  return (
    thirdParties.nodes as {
      legalName: string;
      risk: { level: string; state: string };
      procurementStatus: { answer: string };
    }[]
  ).map(({ legalName, risk, procurementStatus }) => {
    const level = risk.state === 'UNASSESSED' ? 'UNASSESSED' : risk.level;
    return `${level.padEnd(10)}  ${procurementStatus.answer.padEnd(11)}  ${legalName}`;
  });
}

test('TypeScript: the client is generated, its types are checked, and it reads all pages', async () => {
  const bin = (name: string) => join(folder, 'node_modules', '.bin', name);
  await run('DASHBOARD', 'typescript', bin('graphql-codegen'));
  await run('DASHBOARD', 'typescript', bin('tsc'));
  const expected = await riskiest('kind: { in: [VENDOR, PARTNER_LAB] }');
  expect(expected.length).toBeGreaterThan(10);
  expect(await run('DASHBOARD', 'typescript', bin('tsx'), 'src/riskiest.ts')).toEqual(expected);
});

const hasPython = await promisify(execFile)('python3', ['--version']).then(
  () => true,
  () => false,
);

describe.runIf(hasPython)('Python', () => {
  test('reads all pages of a list', async () => {
    expect(await run('DASHBOARD', 'python', 'python3', 'riskiest.py')).toEqual(await riskiest(''));
  });

  test('reads the current state, and then the changes since the last run', async () => {
    const first = await run('INTEGRATION', 'python', 'python3', 'changes.py', 'cursor');
    expect(first.length).toBeGreaterThan(300);
    expect(await run('INTEGRATION', 'python', 'python3', 'changes.py', 'cursor')).toEqual(['']);
    const { createFacility } = await registry.ask(
      'ADMIN',
      'mutation { createFacility(input: { name: "North", code: "N-9" }) { facility { id } } }',
    );
    const [line] = await run('INTEGRATION', 'python', 'python3', 'changes.py', 'cursor');
    expect(line).toMatch(new RegExp(`^\\d+ {2}CREATED {2}FACILITY {2}${createFacility.facility.id}$`));
  });

  test('says why an answer has errors', async () => {
    await expect(run('DASHBOARD', 'python', 'python3', 'changes.py', 'other')).rejects.toThrow(/FORBIDDEN: /);
  });
});

describe('curl', () => {
  test('asks the gate', async () => {
    const lines = await run('PROCUREMENT', 'curl', './ask.sh', 'LIS_SOFTWARE', 'erp', 'V-10001');
    const { data } = JSON.parse(lines.join('\n')) as { data: { procurementStatus: object } };
    expect(data.procurementStatus).toMatchObject({ thirdParty: { legalName: 'Wrenfield LIS, Inc.' } });
  });

  test('follows the log, and continues after the last id', async () => {
    const created = async (code: string) => {
      const { createFacility } = await registry.ask(
        'ADMIN',
        `mutation { createFacility(input: { name: "West", code: "${code}" }) { facility { id } } }`,
      );
      return (createFacility as { facility: { id: string } }).facility.id;
    };
    const isFacility = ({ data }: ServerEvent) => data.recordType === 'FACILITY' && data.after.code.startsWith('W-');
    const first = await follow({}, isFacility, () => created('W-1'));
    expect(first.events[0]!.data.seq).toBe(1);
    expect(first.events.length).toBeGreaterThan(300);
    expect(first.events.at(-1)!.data).toMatchObject({ operation: 'CREATED', recordId: first.result });
    const missed = await created('W-2');
    const second = await follow({ LAST_EVENT_ID: first.events.at(-1)!.id }, isFacility);
    expect(second.events.filter(isFacility).map(({ data }) => data.recordId)).toEqual([missed]);
  });

  test('says why the log is not shown', async () => {
    await expect(run('DASHBOARD', 'curl', './stream.sh')).rejects.toMatchObject({
      stdout: expect.stringContaining('FORBIDDEN') as unknown,
    });
  });

  test('refuses a value that would end a text of the query', async () => {
    await expect(run('PROCUREMENT', 'curl', './ask.sh', 'LIS_SOFTWARE', 'erp', 'V"}')).rejects.toThrow('No quotes');
  });
});

test('n8n: the queries of the workflow are valid, and answer with the variables that its nodes give', async () => {
  const { nodes, connections } = JSON.parse(await readFile('examples/n8n/changed-answers.json', 'utf8')) as {
    nodes: { name: string; type: string; parameters: { jsonBody?: string } }[];
    connections: Record<string, { main: { node: string }[][] }>;
  };
  const names = new Set(nodes.map(({ name }) => name));
  for (const [from, { main }] of Object.entries(connections)) {
    for (const { node } of [{ node: from }, ...main.flat()]) expect(names).toContain(node);
  }
  const schema = buildSchema(await readFile('docs/schema.graphql', 'utf8'));
  const bodies = nodes.flatMap(({ parameters }) => parameters.jsonBody ?? []);
  expect(bodies.length).toBe(2);
  const { thirdParties } = await registry.ask('DASHBOARD', '{ thirdParties(first: 1) { nodes { id } } }');
  const item = { after: null, thirdParty: thirdParties.nodes[0] };
  for (const body of bodies) {
    const [, expression] = /^=\{\{ JSON\.stringify\((.*)\) \}\}$/s.exec(body)!;
    // As n8n evaluates it. The text passes on no object of the other realm.
    const text = String(runInNewContext(`JSON.stringify(${expression})`, { $json: item }));
    const { query, variables } = JSON.parse(text) as { query: string; variables: Record<string, unknown> };
    expect(validate(schema, parse(query))).toEqual([]);
    expect(Object.values(await registry.ask('INTEGRATION', query, variables))[0]).toBeTruthy();
  }
});

interface Panel {
  title: string;
  targets: { rawSql: string; format: string }[];
}

describe('Grafana', async () => {
  const { panels } = JSON.parse(await readFile('examples/grafana/third-parties.json', 'utf8')) as { panels: Panel[] };

  test.each(panels)('the panel "$title" reads the views as a reader', async ({ targets }) => {
    for (const { rawSql, format } of targets) {
      // As Grafana replaces its macros and variables.
      const statement = rawSql
        .replaceAll(/\$__timeFilter\(([\w.]+)\)/g, `$1 between '2000-01-01T00:00:00Z' and '${TODAY}T23:59:59Z'`)
        .replaceAll(/\$__timeGroupAlias\(([\w.]+), ?'1d'\)/g, `floor(extract(epoch from $1)/86400)*86400 as "time"`)
        .replaceAll('$kind', `'VENDOR','SUPPLIER','PARTNER_LAB'`)
        .replaceAll('$timezone', 'America/New_York');
      expect(statement).not.toContain('$');
      const rows = await registry.observer.begin('read only', async (transaction) => {
        await transaction.unsafe('set local role attestry_report');
        return await transaction.unsafe(statement);
      });
      expect(rows.length).toBeGreaterThan(0);
      if (format === 'time_series') expect(Object.keys(rows[0]!)).toEqual(['time', 'metric', 'value']);
    }
  });
});
