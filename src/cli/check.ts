import { type Command, Option } from 'commander';
import { engagementCategory } from '../../db/tables/engagement.ts';
import { colonPair, type ColonPair, day, filled } from './arguments.ts';
import { checkFile, type Tally } from './check-file.ts';
import { checkHelp } from './check-help.ts';
import { jsonOf, linesOf } from './check-report.ts';
import { type Question, readRequest } from './check-request.ts';
import { askStatus } from './check-status.ts';
import { type Client, clientOf, inSharedCodes, type ServerOptions, withServer } from './client.ts';
import { FacilityCodes } from './facility-codes.ts';
import { notUnderstood } from './failure.ts';

interface Options extends ServerOptions {
  id?: string;
  external?: ColonPair;
  identifier?: ColonPair;
  category?: string;
  facility?: string;
  product?: string;
  asOf?: string;
  csv?: string;
  sheet?: string;
  json?: boolean;
}

/** Adds `attestry check`, which asks the gate; its exit code is the answer. */
export function registerCheck(program: Command, end = endWith): void {
  const command = program
    .command('check')
    .description('ask a server whether you may buy something from a third party')
    .option('--id <id>', 'the third party, by global id', filled)
    .option('--external <source:id>', 'the third party, by its key at a source: erp:4711', colonPair)
    .option('--identifier <scheme:value>', 'the third party, by an identifier: CLIA:05D1234567', colonPair)
    .addOption(
      new Option('--category <category>', 'the category of the purchase').choices(engagementCategory.enumValues),
    )
    .option('--facility <id or code>', 'the facility that buys', filled)
    .option('--product <id>', 'the product, by global id', filled)
    .option('--as-of <day>', 'the day of the purchase, like 2026-12-01 (default: today)', day)
    .addOption(
      new Option('--csv <file>', 'ask about every row of a table, CSV or XLSX, and print the rows with the answers')
        .argParser(filled)
        .conflicts(['id', 'external', 'identifier', 'json']),
    )
    .option('--sheet <name>', 'with --csv: the sheet of a workbook (default: the only one with rows)', filled)
    .option('--json', 'print the answer as one JSON object')
    .addHelpText('after', checkHelp)
    .action(async (options: Options) => {
      // Codes up to 3 are answers of the gate; errors have higher ones.
      end(await inSharedCodes(() => check(options)));
    });
  withServer(command);
}

function endWith(code: number): void {
  process.exitCode = code;
}

const answerCodes = { ALLOW: 0, BLOCK: 1, CONDITIONAL: 2, UNKNOWN: 3 } as const;
/** Exit code for a file in which a row could not be asked. */
const NOT_ALL_ASKED = 7;

/** Asks the gate, prints the answer and returns the exit code. */
async function check(options: Options): Promise<number> {
  if (options.csv !== undefined) {
    const tally = await checkFile(await clientOf(options, 'PROCUREMENT'), options, defaultsOf(options), (text) => {
      process.stdout.write(text);
    });
    printTally(tally);
    return codeOf(tally);
  }
  const refs = [options.id, options.external, options.identifier].filter((ref) => ref !== undefined);
  if (refs.length !== 1) {
    throw notUnderstood('Name the third party with exactly one of --id, --external and --identifier, or give --csv.');
  }
  return await checkOne(await clientOf(options, 'PROCUREMENT'), options);
}

async function checkOne(client: Client, { json, ...options }: Options): Promise<number> {
  const { id, external: [source, externalId] = [], identifier: [scheme, value] = [] } = options;
  const question = { id, source, externalId, scheme, value, ...defaultsOf(options) };
  const read = await readRequest(question, new FacilityCodes(client));
  if ('problems' in read) throw notUnderstood(`The question is wrong: ${read.problems.join('; ')}.`);
  const status = await askStatus(client, read.request);
  const askedFor = id ?? (options.external ?? options.identifier)!.join(':');
  console.log(json ? JSON.stringify(jsonOf(status), null, 2) : linesOf(status, askedFor));
  return answerCodes[status.answer];
}

const defaultsOf = ({ category, facility, product, asOf }: Options): Question => ({
  category,
  facility,
  product,
  asOf,
});

function printTally({ NOT_ASKED, ...answers }: Tally): void {
  const counts = Object.entries(answers).map(([answer, count]) => `${count} ${answer}`);
  console.error(`${counts.join(', ')}${NOT_ASKED > 0 ? `; ${NOT_ASKED} could not be asked` : ''}`);
}

function codeOf({ NOT_ASKED, ...answers }: Tally): number {
  if (NOT_ASKED > 0) return NOT_ALL_ASKED;
  const worst = (['BLOCK', 'UNKNOWN', 'CONDITIONAL', 'ALLOW'] as const).find((answer) => answers[answer] > 0)!;
  return answerCodes[worst];
}
