import { type Command, Option } from 'commander';
import { engagementCategory } from '../../db/tables/engagement.ts';
import { day, filled, type Halves, halves } from './arguments.ts';
import { checkFile, type Tally } from './check-file.ts';
import { checkHelp } from './check-help.ts';
import { jsonOf, linesOf } from './check-report.ts';
import { type GivenRequest, readRequest } from './check-request.ts';
import { askStatus } from './check-status.ts';
import { type Client, clientOf, inSharedCodes, notUnderstood, type ServerOptions, withServer } from './client.ts';
import { FacilityCodes } from './facility-codes.ts';

interface Options extends ServerOptions {
  id?: string;
  external?: Halves;
  identifier?: Halves;
  category?: string;
  facility?: string;
  product?: string;
  asOf?: string;
  csv?: string;
  json?: boolean;
}

/** Adds `attestry check`: the gate at the command line, whose answer is the exit code. */
export function registerCheck(program: Command, end = endWith): void {
  const command = program
    .command('check')
    .description('ask a server whether one may buy something from a third party')
    .option('--id <id>', 'the third party, by global id', filled)
    .option('--external <source:id>', 'the third party, by its key at a source: erp:4711', halves)
    .option('--identifier <scheme:value>', 'the third party, by an identifier: CLIA:05D1234567', halves)
    .addOption(new Option('--category <category>', 'what kind of thing').choices(engagementCategory.enumValues))
    .option('--facility <id or code>', 'for which facility of ours', filled)
    .option('--product <id>', 'which product, by global id', filled)
    .option('--as-of <day>', 'the day one would buy, like 2026-12-01 (default: today)', day)
    .addOption(
      new Option('--csv <file>', 'ask for every row of a CSV file, and print it with the answers')
        .argParser(filled)
        .conflicts(['id', 'external', 'identifier', 'json']),
    )
    .option('--json', 'print the answer as one JSON object')
    .addHelpText('after', checkHelp)
    .action(async (options: Options) => {
      // Up to 3 are answers of the gate.
      end(await inSharedCodes(() => check(options)));
    });
  withServer(command);
}

function endWith(code: number): void {
  process.exitCode = code;
}

const answerCodes = { ALLOW: 0, BLOCK: 1, CONDITIONAL: 2, UNKNOWN: 3 } as const;
/** Of a file in which a row could not be asked. */
const NOT_ALL_ASKED = 7;

/** Asks what the options say, and prints the answer; returns the exit code. */
async function check(options: Options): Promise<number> {
  if (options.csv !== undefined) {
    const tally = await checkFile(await clientOf(options, 'PROCUREMENT'), options.csv, usual(options), (text) => {
      process.stdout.write(text);
    });
    tell(tally);
    return codeOf(tally);
  }
  const given = [options.id, options.external, options.identifier].filter((one) => one !== undefined);
  if (given.length !== 1)
    throw notUnderstood('Say from whom with one of --id, --external, --identifier, or give --csv.');
  return await checkOne(await clientOf(options, 'PROCUREMENT'), options);
}

async function checkOne(client: Client, { json, ...options }: Options): Promise<number> {
  const { id, external: [source, externalId] = [], identifier: [scheme, value] = [] } = options;
  const given = { id, source, externalId, scheme, value, ...usual(options) };
  const read = await readRequest(given, new FacilityCodes(client));
  if ('problems' in read) throw notUnderstood(`Cannot ask: ${read.problems.join('; ')}.`);
  const status = await askStatus(client, read.request);
  const asked = id ?? (options.external ?? options.identifier)!.join(':');
  console.log(json ? JSON.stringify(jsonOf(status), null, 2) : linesOf(status, asked));
  return answerCodes[status.answer];
}

const usual = ({ category, facility, product, asOf }: Options): GivenRequest => ({
  ...{ category, facility, product, asOf },
});

function tell({ NOT_ASKED, ...answers }: Tally): void {
  const counts = Object.entries(answers).map(([answer, count]) => `${count} ${answer}`);
  console.error(`${counts.join(', ')}${NOT_ASKED > 0 ? `; ${NOT_ASKED} could not be asked` : ''}`);
}

function codeOf({ NOT_ASKED, ...answers }: Tally): number {
  if (NOT_ASKED > 0) return NOT_ALL_ASKED;
  const worst = (['BLOCK', 'UNKNOWN', 'CONDITIONAL', 'ALLOW'] as const).find((answer) => answers[answer] > 0)!;
  return answerCodes[worst];
}
