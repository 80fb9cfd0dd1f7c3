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

/** Adds `attestry seed`: synthetic third parties with all their records, for trying out and measuring. */
export function registerSeed(program: Command): void {
  program
    .command('seed')
    .description('fill the registry with synthetic third parties and all their records')
    .option('--third-parties <number>', 'how many to make', whole(1, MAX_THIRD_PARTIES), 1_000)
    .option('--seed <number>', `what they are made from, 1 to ${MAX_SEED}`, whole(1, MAX_SEED), 1)
    .option('--json', 'print what was made as JSON')
    .addHelpText(
      'after',
      `
Names, numbers and addresses are invented; identifiers are right by their rules. Each third party comes with its
engagements, contracts, certifications, attestations, audits and findings, and everything is in the change log.

The same seed number on the same day makes the same records, and the first hundred of twenty thousand are those of a
hundred. What a registry holds is never made again or changed: a seed number it has seen is refused, and nothing is
written; another number adds other third parties. All is one commit, so an interrupted run leaves nothing.

Examples:
  npx attestry seed --third-parties 20000
  npx attestry seed --third-parties 500 --seed 2 --json`,
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
    console.log(`made in ${seconds} s`);
  } catch (error) {
    bar.stop();
    throw explained(error, options.seed);
  }
}

function explained(error: unknown, seed: number): unknown {
  const other = `Make others: --seed ${(seed % MAX_SEED) + 1}`;
  if (error instanceof SeededBefore) return new CommandFailed(`${error.message} ${other}`);
  const { code, constraint_name } = error as { code?: unknown; constraint_name?: string };
  if (code !== '23505') return error;
  return new CommandFailed(
    `The registry holds something that seed number ${seed} would make too (${constraint_name}). Nothing was written. ${other}`,
  );
}

function whole(min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= min && number <= max) return number;
    throw new InvalidArgumentError(`Give a whole number from ${min} to ${max}.`);
  };
}
