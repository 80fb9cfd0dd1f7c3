import { SingleBar } from 'cli-progress';
import { type Command, InvalidArgumentError } from 'commander';
import { MAX_SEED, MAX_THIRD_PARTIES, SeededBefore, seedRegistry } from '../samples/seed/seed.ts';
import type { Writer } from '../registry/session.ts';
import { CommandFailed } from './failure.ts';
import { withRegistry } from './registry.ts';

interface Options {
  thirdParties: number;
  seed: number;
  json?: boolean;
}

/** Adds `attestry seed`, which makes synthetic third parties with all their records, to try things out and to measure. */
export function registerSeed(program: Command): void {
  program
    .command('seed')
    .description('fill the registry with synthetic third parties and all their records')
    .option('--third-parties <number>', 'how many third parties to make', whole(1, MAX_THIRD_PARTIES), 1_000)
    .option('--seed <number>', `the seed of the random numbers, 1 to ${MAX_SEED}`, whole(1, MAX_SEED), 1)
    .option('--json', 'print the numbers as JSON')
    .addHelpText(
      'after',
      `
Names, numbers and addresses are invented; identifiers have valid check digits. Each third party has engagements,
contracts, certifications, attestations, audits and findings. Everything is in the change log.

The same seed on the same day makes the same records. A larger number of third parties begins with those of a smaller
one. Records in the registry are never changed: a seed that was used before is refused, and nothing is written. Another
seed adds other third parties. All is one commit, so an interrupted run leaves nothing.

Examples:
  npx --no attestry seed --third-parties 20000
  npx --no attestry seed --third-parties 500 --seed 2 --json`,
    )
    .action((options: Options) => withRegistry(async (writerOf) => seed(await writerOf(), options), { mayMake: true }));
}

async function seed(writer: Writer, options: Options): Promise<void> {
  const bar = new SingleBar({
    format: '{bar} {value} of {total} third parties, {duration_formatted}',
    stream: process.stderr,
    hideCursor: true,
  });
  bar.start(options.thirdParties, 0);
  try {
    const { records, milliseconds } = await seedRegistry(writer, options, (done) => bar.update(done));
    bar.stop();
    const seconds = Math.round(milliseconds / 100) / 10;
    if (options.json) return console.log(JSON.stringify({ seed: options.seed, records, seconds }));
    for (const [name, number] of Object.entries(records)) console.log(`${String(number).padStart(8)}  ${name}`);
    console.log(`Made in ${seconds} s.`);
  } catch (error) {
    bar.stop();
    throw explained(error, options.seed);
  }
}

function explained(error: unknown, seed: number): unknown {
  const advice = `Use another seed: --seed ${(seed % MAX_SEED) + 1}`;
  if (error instanceof SeededBefore) return new CommandFailed(`${error.message} ${advice}`);
  const { code, constraint_name } = error as { code?: unknown; constraint_name?: string };
  if (code !== '23505') return error;
  return new CommandFailed(
    `The registry has a record that seed ${seed} would make too (${constraint_name}). Nothing was written. ${advice}`,
  );
}

function whole(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= min && number <= max) return number;
    throw new InvalidArgumentError(`Write a whole number from ${min} to ${max}.`);
  };
}
