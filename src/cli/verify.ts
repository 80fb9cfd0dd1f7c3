import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { globalId } from '../record/global-id.ts';
import { type Checked, type Fault, repairRisk, type Verification, verifyRisk } from '../risk/verify.ts';
import type { Writer } from '../write.ts';
import { CommandFailed } from './failure.ts';
import { oneLine } from './import-report.ts';
import { withRegistry } from './registry.ts';

interface Options {
  json?: boolean;
  repair?: boolean;
}

/** Adds `attestry verify`: whether all risk that is kept is what the records say. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description('check that the risk kept for every third party is what its records say')
    .option('--repair', 'assess anew what is wrong, then check again')
    .option('--json', 'print everything found as one JSON object')
    .addHelpText(
      'after',
      `
Risk is kept beside the records it follows from, so that lists can be ordered by it. This command reads the whole
registry at one instant, while others may go on writing, assesses every third party as of the day its kept assessment is
of, and compares every column and the whole explanation. It also finds third parties that were never assessed, and
assessments that rest on another engine or catalogue than this version's.

Ends with 0 where nothing is wrong, with 1 where something is; after --repair, with 0 where nothing is wrong any more.
Assessments that are due by today are counted but are not wrong: they are right for their own day, the server renews
them as the day begins, and until then computes afresh what is asked about one third party. --repair renews them too.
After an upgrade that changes how risk is assessed, all is wrong until a server of the new version has assessed it anew,
which it does once, from its start on.

Examples:
  npx attestry verify
  npx attestry verify --json > verification.json
  npx attestry verify --repair`,
    )
    .action((options: Options) => withRegistry(async (writerOf) => verify(await writerOf(), options)));
}

async function verify(writer: Writer, { json, repair }: Options): Promise<void> {
  let found = await check(writer);
  if (repair) {
    if (!json) tell(found);
    const repaired = await repairRisk(writer, found);
    if (!json) console.log(`Assessed ${thirdParties(repaired)} anew. Checked again:`);
    found = { ...(await check(writer)), repaired };
  }
  if (json) console.log(JSON.stringify(jsonOf(found), null, 2));
  else tell(found);
  if (found.faults.length > 0) throw new CommandFailed(`${summary(found)}${repair ? '' : ' Mend it: --repair'}`);
}

/** What was found, in how long, and how many third parties were assessed anew before. */
interface Found extends Verification {
  seconds: number;
  repaired?: number;
}

async function check(writer: Writer): Promise<Found> {
  const started = performance.now();
  const found = await withBar((say) => verifyRisk(writer, say));
  return { ...found, seconds: Math.round((performance.now() - started) / 100) / 10 };
}

const MOST_TOLD = 20;
const LONGEST_VALUE = 120;

function tell({ faults, due, checked, seconds }: Found): void {
  for (const one of faults.slice(0, MOST_TOLD)) console.log(lineOf(one));
  if (faults.length > MOST_TOLD) console.log(`and ${numeral(faults.length - MOST_TOLD)} more; --json tells all`);
  console.log(`Checked the risk of ${thirdParties(checked)} in ${seconds} s.`);
  if (due.length > 0) console.log(`${numeral(due.length)} due for renewal: the server renews them as the day begins.`);
  if (faults.length === 0) console.log('All of it is what the records say.');
}

function lineOf({ fault, field, stored, right, ...thirdParty }: Fault): string {
  const name = `${oneLine(thirdParty.legalName)} (${globalId('ThirdParty', thirdParty.key)})`;
  if (fault === 'MISSING') return `${name}: never assessed`;
  return `${name}: ${field} is ${shown(stored)}, right is ${shown(right)}`;
}

function summary({ faults }: Verification): string {
  const of = (kind: Fault['fault']) => faults.filter(({ fault }) => fault === kind);
  const counts = [
    [new Set(of('DIFFERENT').map(({ key }) => key)).size, 'not what the records say'],
    [of('MISSING').length, 'never made'],
    [of('OTHER_BASIS').length, 'by another engine or catalogue'],
  ] as const;
  const told = counts.filter(([number]) => number > 0).map(([number, what]) => `${numeral(number)} ${what}`);
  return `Wrong assessments: ${told.join(', ')}.`;
}

function jsonOf({ faults, due, ...counts }: Found): object {
  const named = <T extends Checked>({ key, legalName, ...rest }: T) => ({
    thirdParty: { id: globalId('ThirdParty', key), legalName },
    ...rest,
  });
  return {
    ...counts,
    faults: faults.map(named),
    due: due.map(named),
  };
}

/** Shows how far it is, where somebody watches. */
async function withBar<T>(work: (say: (done: number, of: number) => void) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return await work(() => {});
  const bar = new SingleBar({
    format: '{bar} {value} of {total} third parties, {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(0, 0);
  try {
    return await work((done, of) => {
      bar.setTotal(of);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}

function shown(value: unknown): string {
  const text = oneLine(JSON.stringify(value));
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

const numeral = (count: number) => count.toLocaleString('en-US');
const thirdParties = (count: number) => (count === 1 ? 'one third party' : `${numeral(count)} third parties`);
