import { Command, InvalidArgumentError, Option } from 'commander';
import { scenarios } from './scenarios.ts';
import { SCREENING } from './screening.ts';
import { SEEDING } from './seeding.ts';
import { SERVER } from './server-figures.ts';
import { works } from './works.ts';

/** The options of a measurement. */
export interface Options {
  thirdParties: number;
  seconds: number;
  rounds: number;
  connections: number;
  scenario?: string[];
  data?: string;
  against?: string;
  againstData?: string;
  peers?: boolean;
  lists: string;
  json?: boolean;
}

/** Reads the options of the command line. */
export function readOptions(): Options {
  return new Command('npm run bench --')
    .description(
      'Measure the server under load, each scenario beside its floor: one SQL statement behind bare node:http. ' +
        'Then measure work without a client: assessing, reassessing, writing, syncing, reading the log.',
    )
    .option('--third-parties <number>', 'the number of third parties in the registry', whole, 20_000)
    .option('--seconds <number>', 'the length of a run', whole, 5)
    .option('--rounds <number>', 'runs of each side, alternating: ours, floor, ours, floor …', whole, 3)
    .option('--connections <number>', 'open connections, and the size of each pool', whole, 10)
    .addOption(
      new Option('--scenario <name...>', 'only these scenarios').choices(
        [...scenarios, SERVER, SEEDING, ...works, SCREENING].map(({ name }) => name),
      ),
    )
    .option('--data <directory>', 'keep the registry in this directory, and use it again')
    .option('--against <directory>', 'also measure another checkout of this project, with its packages installed')
    .option('--against-data <directory>', "keep the other checkout's own registry in this directory, and use it again")
    .option('--peers', 'also measure Mercurius and PostGraphile over the same tables')
    .option('--lists <directory>', 'the directory of ofac-sdn.csv and vendors-188.json', '../shared/data')
    .option('--json', 'print JSON instead of a table')
    .addHelpText(
      'after',
      `
Examples:
  npm run bench
  npm run bench -- --scenario page-of-50 --seconds 10 --data .attestry-bench
  npm run bench -- --against ../attestry-0.7.0 --peers`,
    )
    .parse()
    .opts<Options>();
}

function whole(value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Write a whole number above 0.');
}
