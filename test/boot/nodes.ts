/** It installs and starts on every version of Node that package.json promises. */
import { execFile } from 'node:child_process';
import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { check, type Defer, expect, skip } from './check.ts';
import { copyOf, environmentOf } from './checkout.ts';
import { answers, interrupt, serverProcess, startServer } from './server.ts';

const run = promisify(execFile);
/** Includes the download of Node, 50 MB. */
const TIMEOUT_MS = 480_000;

/** The oldest Node that package.json allows, and the newest of each later line that it names. */
const VERSIONS = ['20.19.0', '22', '24'];
/** The npm that Node 20.19.0 comes with. */
const OLDEST_NPM = '10.8.2';

/** Starts the clone on each Node. The binaries come from npm's registry. */
export async function checkNodes(clone: string): Promise<void> {
  for (const version of VERSIONS) {
    const name = `starts and answers on Node ${version}`;
    if (!['linux-x64', 'linux-arm64'].includes(`${process.platform}-${process.arch}`)) {
      skip(name, `no package of Node for ${process.platform}-${process.arch}`);
      continue;
    }
    await check(name, TIMEOUT_MS, async (defer) => {
      const node = await installNode(version, defer);
      const checkout = await copyOf(clone, tmpdir(), 'attestry', defer);
      const PATH = `${path.dirname(node)}:${process.env['PATH']}`;
      const server = await startServer(checkout, { environment: { PATH, ATTESTRY_DEMO: 'false' } }, defer);
      const program = await readlink(`/proc/${await serverProcess(server)}/exe`);
      expect(program === node, `the server runs on ${program}`);
      await answers(server);
      const exit = await interrupt(server);
      expect(exit === 0, `Ctrl-C ends it with ${exit}: ${server.stderr().slice(-1000)}`);
    });
  }

  await check(
    `npm ${OLDEST_NPM} installs the lock on Node ${VERSIONS[0]} without a warning`,
    TIMEOUT_MS,
    async (defer) => {
      const node = await installNode(VERSIONS[0]!, defer);
      const npm = path.join(await installPackage(`npm@${OLDEST_NPM}`, defer), 'npm', 'bin', 'npm-cli.js');
      const { stderr } = await run(node, [npm, 'ci', '--dry-run', '--no-audit', '--no-fund'], {
        cwd: clone,
        env: environmentOf(),
        maxBuffer: 16 * 1024 * 1024,
      });
      expect(!stderr.includes('EBADENGINE'), stderr.slice(0, 2000));
    },
  );
}

async function installNode(version: string, defer: Defer): Promise<string> {
  const name = `node-${process.platform}-${process.arch}`;
  return path.join(await installPackage(`${name}@${version}`, defer), name, 'bin', 'node');
}

/** Installs a package into a folder of its own and returns its node_modules; removed when the check ends. */
async function installPackage(specifier: string, defer: Defer): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attestry-boot-node-'));
  defer(() => rm(folder, { recursive: true, force: true }));
  // In our own environment: it may name a proxy and certificates that npm needs.
  await run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', specifier]);
  return path.join(folder, 'node_modules');
}
