import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerIngest } from '../../src/cli/ingest.ts';
import { registerWebhooks } from '../../src/cli/webhooks.ts';
import { attestryHere, attestryIn } from '../support/command-line.ts';
import { assessmentResults, controlClaims, envelope, registered, signingKey } from '../support/evidence.ts';
import { fixtures } from '../support/fixtures.ts';
import { type TestSheet, workbook } from '../support/workbook.ts';
import { useRegistry } from '../support/registry.ts';
import { addressOf } from '../support/stream.ts';

const registry = useRegistry();
const make = fixtures(registry);
let directory = '';
let made = 0;
beforeAll(async () => {
  await registry.http.listen({ host: '127.0.0.1', port: 0 });
  directory = await mkdtemp(join(tmpdir(), 'attestry-evidence-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const settings = () => ({ ATTESTRY_URL: addressOf(registry), ATTESTRY_KEY: registry.keys.INTEGRATION });
const ingest = async (...args: string[]) => {
  let code = 0;
  const ran = await attestryHere(
    (program) => registerIngest(program, (ended) => (code = ended)),
    settings(),
    ['ingest', ...args],
    () => code,
  );
  return ran;
};
const webhooks = (...args: string[]) => attestryHere(registerWebhooks, settings(), ['webhooks', ...args]);
async function fileOf(content: unknown, name = `${++made}.json`): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const claims = controlClaims([{ requirement: 'ENC-01', status: 'MET' }]);

describe('attestry ingest', () => {
  test('ingests files, reports on each and ends with 0; a second time they are unchanged', async () => {
    const { id } = await make.vendor({ identifiers: [{ scheme: 'DUNS', value: '150483782' }] });
    const files = [await fileOf(claims), await fileOf(assessmentResults)];
    const first = await ingest(...files, '--identifier', 'duns:150483782');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(
      /^CREATED +.+\.json, not signed\n {2}CREATED +Attestation Attestation_\w+ \(\/predicate\)\n/,
    );
    expect(first.out).toContain('Finding Finding_');
    const again = await ingest(...files, '--id', id, '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject([
      {
        file: files[0],
        outcome: 'UNCHANGED',
        signature: 'NONE',
        errors: [],
        records: [{ outcome: 'UNCHANGED', type: 'Attestation' }],
      },
      { outcome: 'UNCHANGED', records: [{ type: 'Audit' }, { type: 'Finding' }] },
    ]);
  });

  test('ends with 1 if one is refused, and ingests the others', async () => {
    const { id } = await make.vendor();
    const { code, out } = await ingest(await fileOf({ hello: 'world' }), await fileOf(claims), '--id', id);
    expect(code).toBe(1);
    expect(out).toContain('REFUSED');
    expect(out).toContain('  content: is not a supported document');
    expect(out).toContain('CREATED');
  });

  test('ends with 2 if a signature is invalid, and with 3 if it is strict and something is not understood', async () => {
    const key = signingKey('cli');
    const { id: attestor } = await make.attestor({ publicKeys: [registered(key)] });
    const { id } = await make.vendor();
    const forged = { ...envelope(claims, [key]), payloadType: 'application/json' };
    const invalid = await ingest(await fileOf(forged), '--id', id, '--attestor', attestor);
    expect(invalid).toMatchObject({ code: 2 });
    expect(invalid.out).toContain('signature INVALID');
    const understood = await ingest(await fileOf(claims), '--id', id, '--strict', '--dry-run');
    expect(understood).toMatchObject({ code: 0 });
    const unknown = { ...claims, predicateType: 'https://spdx.dev/Document/v2.3' };
    const strict = await ingest(await fileOf(unknown), '--id', id, '--strict', '--dry-run');
    expect(strict).toMatchObject({ code: 3 });
    expect(strict.out).toContain('dry run: nothing was written');
    expect(strict.out).toContain('NOT_READ');
  });

  test.each([
    [['nowhere.json', '--id', 'x'], 'nowhere.json does not exist.'],
    [['-'], 'No third party is named; use exactly one of --id, --external and --identifier.'],
    [['-', '--id', 'x', '--external', 'a:b'], 'The third party is named more than once; use exactly one of --id'],
    [['-', '--identifier', 'FOO:1'], 'Unknown scheme "FOO"; use one of CLIA'],
    [['-', '--external', 'nocolon'], 'Write it with a colon'],
    [['-', '--id', 'x', '--attested-on', 'soon'], 'Write a day'],
    [['-', '--id', 'x', '--format', 'PDF'], 'Allowed choices are'],
    [[], "missing required argument 'files'"],
  ])('refuses %j, and sends nothing', async (args, message) => {
    const { code, err } = await ingest(...args);
    expect(code).toBe(4);
    expect(err).toContain(message);
  });

  test('reads standard input, and ends with 5 if the key may not ingest', async () => {
    const { id } = await make.vendor();
    const read = await attestryIn(settings(), ['ingest', '-', '--id', id], JSON.stringify(claims));
    expect(read).toMatchObject({ code: 0, out: expect.stringContaining('CREATED   standard input') as string });
    const refused = await attestryIn(
      { ...settings(), ATTESTRY_KEY: registry.keys.DASHBOARD },
      ['ingest', '-', '--id', id],
      '{}',
    );
    expect(refused.code).toBe(5);
  });

  test.each([
    ['question,control\nQ1,ENC-03\n', ''],
    ['Question;Control\nQ1;ENC-03\n', ''],
    ['"requirement"\t"control"\n"Q1"\t"ENC-03"\n', ''],
    ['Mapping of May,\nquestion,control\nQ1,ENC-03\n', '1 row above the header was not read'],
  ])('reads the mapping %j', async (text, notice) => {
    const { id } = await make.vendor();
    const options = ['--framework', 'SIG', '--attested-on', '2026-05-31', '--mapping', await fileOf(text, 'map.csv')];
    const ran = await ingest(await fileOf('ID;Answer\nQ1;No\n', 'answers.csv'), '--id', id, ...options, '--strict');
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining(notice) as string });
    expect(ran.out).toMatch(/CREATED +Attestation/);
  });

  test('reads a questionnaire and a mapping in workbooks, and asks for the sheet if several have rows', async () => {
    const { id } = await make.vendor();
    const book = async (name: string, sheets: TestSheet[]) => {
      await writeFile(join(directory, name), workbook({ sheets }));
      return join(directory, name);
    };
    const answers = await book('answers.xlsx', [
      { name: 'Read me', rows: [['Please answer all questions']] },
      { name: 'Answers', rows: [['CAIQ v4'], ['ID', 'Answer'], ['Q1', 'No'], ['Q2', 'Yes']] },
    ]);
    const mapping = await book('map.xlsx', [
      {
        name: 'Map',
        rows: [
          ['question', 'control'],
          ['Q1', 'ENC-03'],
          ['Q2', 'ACC-03'],
        ],
      },
    ]);
    const options = ['--id', id, '--framework', 'SIG', '--attested-on', '2026-05-31', '--mapping', mapping];
    const refused = await ingest(answers, ...options);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain(
      'questionnaire.sheet: has several sheets with rows: "Read me", "Answers"; name one with --sheet',
    );
    const missing = await ingest(answers, ...options, '--sheet', 'Answer');
    expect(missing.out).toContain('questionnaire.sheet: has no sheet "Answer"; it has "Read me", "Answers"');
    expect(await ingest(answers, ...options, '--sheet', 'answers')).toMatchObject({ code: 0, err: '' });
    const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { evidenceDocuments { nodes { mediaType format } }
      attestations { nodes { claims { status control { code } } } } } }`;
    const { thirdParty } = await registry.ask('DASHBOARD', query, { ref: { id } });
    expect(thirdParty).toMatchObject({
      evidenceDocuments: {
        nodes: [
          {
            mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            format: 'QUESTIONNAIRE',
          },
        ],
      },
      attestations: {
        nodes: [
          {
            claims: [
              { control: { code: 'ENC-03' }, status: 'NOT_MET' },
              { control: { code: 'ACC-03' }, status: 'MET' },
            ],
          },
        ],
      },
    });
  });

  test('ingests the examples of docs/evidence.md', async () => {
    const text = readFileSync(new URL('../../docs/evidence.md', import.meta.url), 'utf8');
    const blocks = [...text.matchAll(/```\w+ [\w-]+\.\w+\n(.*?)```/gs)].map(([, content]) => content!);
    const [statement, mapping, answers] = blocks as [string, string, string];
    const { id } = await make.vendor();
    expect(await ingest(await fileOf(statement), '--id', id)).toMatchObject({ code: 0 });
    const options = [
      '--framework',
      'HECVAT',
      '--attested-on',
      '2026-05-31',
      '--mapping',
      await fileOf(mapping, 'hecvat.csv'),
      '--strict',
    ];
    expect(await ingest(await fileOf(answers, 'answers.csv'), '--id', id, ...options)).toMatchObject({ code: 0 });
    const query = `query($ref: ThirdPartyRef!) { thirdParty(ref: $ref) { attestations { nodes { framework claims { status control { code } } } } } }`;
    const { thirdParty } = await registry.ask('DASHBOARD', query, { ref: { id } });
    const statuses = Object.fromEntries(
      thirdParty.attestations.nodes.map(
        ({ framework, claims }: { framework: string; claims: { status: string }[] }) => [
          framework,
          claims.map(({ status }) => status),
        ],
      ),
    );
    expect(statuses).toEqual({ ATTESTRY: ['MET', 'PARTIAL', 'NOT_APPLICABLE'], HECVAT: ['MET', 'MET', 'MET'] });
  });
});

describe('attestry webhooks', () => {
  test('makes a subscription, shows its secret once, and changes it in every way of the API', async () => {
    const created = await webhooks(
      'create',
      '--name',
      'Desk',
      '--to',
      'https://hooks.example/',
      '--types',
      'risk_level',
      '--countries',
      'cn',
      '--json',
    );
    const { id, secret, types } = JSON.parse(created.out) as { id: string; secret: string; types: string[] };
    expect({ secret, types }).toEqual({ secret: expect.stringMatching(/^whsec_/) as string, types: ['RISK_LEVEL'] });
    const listed = await webhooks('list');
    expect(listed.out).toContain(`${id}  ENABLED  Desk  https://hooks.example/  (RISK_LEVEL; 0 pending, 0 dead)`);
    expect(listed.out).not.toContain(secret);
    expect((await webhooks('ping', id)).out).toContain('1 pending');
    expect((await webhooks('rotate', id, '--overlap', '0')).out).toContain('secret: whsec_');
    expect((await webhooks('deliveries', id, '--state', 'pending')).out).toMatch(/^msg_\w{32} {2}PENDING {4}ping/);
    expect((await webhooks('replay', id, '--dead-since', '2026-01-01T00:00:00Z')).out).toContain('replayed: 0');
    expect((await webhooks('disable', id, '--reason', 'Moving')).out).toContain('disabled: Moving');
    expect((await webhooks('enable', id)).out).toContain('ENABLED');
  });

  test.each([
    [['create', '--name', 'x', '--to', 'nowhere'], 1, '--to: must be an absolute address'],
    [['create', '--name', 'x'], 4, "required option '--to <address>'"],
    [['create', '--name', 'x', '--to', 'https://x.example', '--types', 'ALL'], 4, '"ALL" is not one of THIRD_PARTY'],
    [['ping', 'nonsense'], 1, 'subscription: names no webhook subscription'],
    [['deliveries', 'nonsense'], 1, 'There is no subscription nonsense that the key may see.'],
    [['rotate', 'x', '--overlap', '169'], 4, 'Write whole hours from 0 to 168'],
    [['disable', 'x'], 4, "required option '--reason <text>'"],
  ])('ends %j with %i and says why', async (args, code, message) => {
    const ran = await webhooks(...args);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(message);
  });
});
