/** `npm run fuzz -- [--seed N] [--minutes M]`: runs the fuzz tests with another seed, for some minutes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Command, InvalidArgumentError } from 'commander';

const number = (text: string): number => {
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) > 0) return Number(text);
  throw new InvalidArgumentError('Write a number above 0.');
};
const { seed, minutes } = new Command('npm run fuzz --')
  .option('--seed <number>', 'repeats an earlier run', number, Math.floor(Math.random() * 1e9))
  .option('--minutes <number>', 'the length of the run', number, 10)
  .parse()
  .opts<{ seed: number; minutes: number }>();

console.error(`Seed ${seed}, ${minutes} minutes. A failure is shrunk, and the seed repeats it.`);
const env = { ...process.env, FUZZ_SEED: String(seed), FUZZ_MINUTES: String(minutes) };
const child = spawn('npx', ['vitest', 'run', 'test/server/fuzz.test.ts'], { env, stdio: 'inherit' });
const [code] = (await once(child, 'exit')) as [number | null];
process.exitCode = code ?? 1;
