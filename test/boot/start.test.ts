import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { RefusedToStart } from '../../src/boot.ts';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/serve.ts';

async function takenPort(): Promise<number> {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  return (other.address() as { port: number }).port;
}

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attestry-start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'data');
}

test('a port in use is refused before anything is made, with the name of the setting', async () => {
  const port = await takenPort();
  const data = await freshFolder();
  const said: string[] = [];
  const starting = serve(readConfig({ PORT: String(port), ATTESTRY_DATA: data }), (line) => said.push(line));
  await expect(starting).rejects.toThrow(RefusedToStart);
  await expect(starting).rejects.toThrow(
    `Another program already uses port ${port} on 127.0.0.1. Stop that program, or set PORT to a free port.`,
  );
  expect(said).toEqual([]);
  expect(existsSync(data)).toBe(false);
});

test.each(['203.0.113.7', 'no-such-host.invalid'])('a HOST of another machine is refused: %s', async (HOST) => {
  const data = await freshFolder();
  const starting = serve(readConfig({ PORT: '0', HOST, ATTESTRY_DATA: data }), () => undefined);
  await expect(starting).rejects.toThrow(RefusedToStart);
  await expect(starting).rejects.toThrow(`HOST is ${HOST}, which is not an address of this machine.`);
  expect(existsSync(data)).toBe(false);
});
