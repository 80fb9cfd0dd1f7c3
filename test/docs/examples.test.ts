import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateIn } from '../../src/input/time-zone.ts';
import type { Role } from '../../src/registry/access.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import type { Ran } from '../support/command-line.ts';
import { useRegistry } from '../support/registry.ts';
import { addressOf } from '../support/stream.ts';
import { areLinesShown, type Block, blocksOf, documents, isShown, withDays } from './document.ts';

/*
 * Runs every example of README.md and docs/ against a demo that is loaded today, and compares the answers shown.
 *
 *   ```graphql            an operation, sent as DASHBOARD
 *   ```graphql AUDITOR    the same in another role
 *   ```json               below an operation: its answer
 *   ```json variables     variables of the operations that follow in this document
 *   ```csv answers.csv    a file that the commands below may read
 *   ```sh                 commands that end with 0
 *   ```console            commands after "$", each with the lines that it prints
 *   ```sql                a statement, run as a member of attestry_report
 *
 * Shell commands find the server at http://127.0.0.1:4000, its keys in .attestry/keys.json, and one in role AUDITOR in $KEY.
 * `document.ts` says how days are written and how answers may be shortened.
 */

/** Blocks that cannot run here, by document and first line, and why. */
const notRun: Record<string, string> = {
  'README.md: npm ci && npm start     # a real server on an embedded Postgres, with demo data':
    'installs; `npm run test:boot` does so in a clone',
  'docs/agents.md: {': 'a configuration of a client; test/cli/mcp-command.test.ts reads that of the help',
  'docs/deploying.md: npm ci --omit=dev': 'installs, and needs a Postgres of your own',
  "docs/reporting.md: create user bi password '…' in role attestry_report;": 'makes a user of the whole cluster',
  'docs/reporting.md: create role attestry_report nologin;': 'the migrations have made the role',
  "docs/integrations.md: import { createClient } from 'graphql-sse';":
    'a loop without an end; test/server/subscription.test.ts runs the client',
  'docs/federation.md: extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])':
    'the schema of another system; test/server/federation.test.ts composes it',
  'docs/federation.md: { openOrders { number vendor { legalName procurementStatus { answer } } } }': 'needs a gateway',
  'docs/risk-model.md: {': 'a dossier, which test/risk/document.test.ts assesses',
  'docs/webhooks.md: POST /attestry HTTP/1.1': 'a message; test/exchange/webhook.test.ts receives such',
};

/** A command takes a second or two, and ten times as long on a busy machine. */
const PATIENCE_MS = 240_000;
const NEW_YORK = 'America/New_York';
const launcher = resolve('src/cli/attestry.js');

/** A block that is run, and the answer shown below it. */
interface Example extends Block {
  answer: Block | undefined;
}

const isFile = ({ word }: Block) => word.includes('.');
const isVariables = ({ word }: Block) => word === 'variables';

describe.each(documents)('%s', (document) => {
  const blocks = blocksOf(document);
  const reasonOf = ({ text }: Block) => notRun[`${document}: ${text.trim().split('\n')[0]}`];
  const examples = blocks.flatMap((block, index): Example[] => {
    if (!['graphql', 'sh', 'console', 'sql'].includes(block.language) || reasonOf(block)) return [];
    const next = blocks.slice(index + 1).find((one) => !isVariables(one) && !isFile(one));
    return [{ ...block, answer: next?.language === 'json' && !reasonOf(next) ? next : undefined }];
  });

  test('holds only blocks that are run, or listed with the reason why not', () => {
    const used = new Set(examples.flatMap(({ where, answer }) => [where, answer?.where]));
    const others = blocks.filter((block) => {
      return !used.has(block.where) && !isVariables(block) && !isFile(block) && !reasonOf(block);
    });
    expect(others.map(({ where, language, text }) => `${where} ${language} ${text.split('\n')[0]}`)).toEqual([]);
    const listed = Object.keys(notRun).filter((name) => name.startsWith(`${document}: `));
    expect(
      listed.filter((name) => !blocks.some((block) => name === `${document}: ${block.text.trim().split('\n')[0]}`)),
    ).toEqual([]);
  });

  if (examples.length === 0) return;

  const registry = useRegistry();
  const now = new Date();
  const today = dateIn(NEW_YORK, now);
  let directory = '';
  let variables: Record<string, unknown> = {};

  beforeAll(async () => {
    registry.now = now;
    await loadDemo(await operatorOf(registry.database, today), () => {});
    await registry.http.listen({ host: '127.0.0.1', port: 0 });
    directory = await mkdtemp(join(tmpdir(), 'attestry-docs-'));
    await mkdir(join(directory, '.attestry'));
    await writeFile(join(directory, '.attestry', 'keys.json'), JSON.stringify(registry.keys));
    for (const block of blocks) {
      const text = withDays(block.text, today);
      if (isVariables(block)) variables = { ...variables, ...(JSON.parse(text) as object) };
      if (isFile(block)) await writeFile(join(directory, block.word), text);
    }
  }, PATIENCE_MS);
  afterAll(() => rm(directory, { recursive: true, force: true }));

  async function ask({ text, word }: Example): Promise<unknown> {
    const used = Object.entries(variables).filter(([name]) => text.includes(`$${name}`));
    return await registry.ask((word || 'DASHBOARD') as Role, withDays(text, today), Object.fromEntries(used));
  }

  /** Runs a script as a reader would: beside the server, with `npx --no attestry` as the command of this checkout. */
  function run(script: string): Promise<Ran> {
    const address = addressOf(registry).replace(/\/$/, '');
    const npx = `npx() { [ "$1 $2" = "--no attestry" ] || return 97; shift 2; "${process.execPath}" "${launcher}" "$@"; }`;
    const text = withDays(script, today).replaceAll('http://127.0.0.1:4000', address);
    const env = { ...process.env, DATABASE_URL: registry.url, PORT: new URL(address).port, KEY: registry.keys.AUDITOR };
    return new Promise((done) => {
      const child = execFile('bash', ['-c', `${npx}\n${text}`], { env, cwd: directory }, (error, out, err) => {
        done({ code: error ? Number(error.code) : 0, out, err });
      });
      child.stdin!.end();
    });
  }

  test.each(examples)('$where', { timeout: PATIENCE_MS }, async (example) => {
    const { language, text, answer } = example;
    if (language === 'console') return await expectConsole(text);
    if (language === 'sql') return await runAsReader(withDays(text, today));
    let given: unknown;
    if (language === 'graphql') {
      given = await ask(example);
    } else {
      const { code, out, err } = await run(`set -euo pipefail\n${text}`);
      expect({ code, err }).toEqual({ code: 0, err: code === 0 ? err : '' });
      given = answer && JSON.parse(out);
    }
    if (!answer) return;
    const shown: unknown = JSON.parse(withDays(answer.text, today));
    if (!isShown(shown, given)) expect(given, answer.where).toEqual(shown);
  });

  async function runAsReader(statement: string): Promise<void> {
    await registry.observer.begin('read only', async (transaction) => {
      await transaction.unsafe('set local role attestry_report');
      await transaction.unsafe(statement);
    });
  }

  async function expectConsole(text: string): Promise<void> {
    const steps = text
      .split(/^\$ /m)
      .slice(1)
      .map((step) => step.trimEnd().split('\n') as [string, ...string[]]);
    // Each command finds in $? how the one before it ended.
    const script = steps.map(([command]) => `${command}; last=$?; printf '\\036\\n'; (exit $last)`).join('\n');
    const { out } = await run(script);
    const printed = out.split('\u001E\n').slice(0, -1);
    for (const [index, [command, ...lines]] of steps.entries()) {
      const shown = lines.map((line) => withDays(line, today));
      const actual = printed[index]!.trimEnd().split('\n');
      if (!areLinesShown(shown, actual)) expect([command, ...actual]).toEqual([command, ...shown]);
    }
  }
});
