import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { globalId } from '../registry/global-id.ts';
import type { Checked, Fault } from '../derived/verification-fault.ts';
import { repairRisk, type Verification, verifyRisk } from '../derived/verify.ts';
import type { Writer } from '../registry/session.ts';
import { CommandFailed } from './failure.ts';
import { oneLine } from './import-report.ts';
import { withRegistry } from './registry.ts';

interface Options {
  json?: boolean;
  repair?: boolean;
}

/** Adds `attestry verify`: whether all that is kept of risk and of the gate's answers is what the records say. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description('check that the risk and the answer kept for every third party are what its records say')
    .option('--repair', 'make anew what is wrong, then check again')
    .option('--json', 'print everything found as one JSON object')
    .addHelpText(
      'after',
      `
Risk is kept beside the records it follows from, so that lists can be ordered by it; and so is what the gate answers of
all that a third party does for us, so that the change log can tell when that is another. This command reads the whole
registry at one instant, while others may go on writing, assesses every third party and asks the gate about it as of the
days that what is kept is of, and compares: every column and the whole explanation of an assessment, and each answer with
the day by which it is to be renewed. It also finds what was never made, and what rests on another engine, gate or
catalogue than this version's, or on another policy of the gate than the one in force.

Ends with 0 where nothing is wrong, with 1 where something is; after --repair, with 0 where nothing is wrong any more.
What is due by today is counted but is not wrong: it is right for its own day, the server renews it as the day begins,
and until then computes afresh what is asked about one third party. --repair renews it too, and the change log is told
of levels and answers that come out as others. After an upgrade that changes how risk is assessed, all is wrong until a
server of the new version has made it anew, which it does once, from its start on; after a change of the gate's policy,
every answer is until a server has asked again, which it begins to do within half a minute.

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
    if (!json) console.log(`Made anew for ${thirdParties(repaired)}. Checked again:`);
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
  console.log(`Checked the risk of ${thirdParties(checked)}, and what the gate answers about each, in ${seconds} s.`);
  const dueOf = new Set(due.map(({ key }) => key)).size;
  if (dueOf > 0) console.log(`${numeral(dueOf)} due for renewal: the server renews them as the day begins.`);
  if (faults.length === 0) console.log('All of it is what the records say.');
}

function lineOf({ kept, fault, field, stored, right, ...thirdParty }: Fault): string {
  const name = `${oneLine(thirdParty.legalName)} (${globalId('ThirdParty', thirdParty.key)})`;
  const isRisk = kept === 'RISK';
  if (fault === 'MISSING') return `${name}: ${isRisk ? 'never assessed' : 'the gate was never asked'}`;
  return `${name}: ${isRisk ? '' : 'what the gate answered: '}${field} is ${shown(stored)}, right is ${shown(right)}`;
}

function summary({ faults }: Verification): string {
  const kinds = [
    ['RISK', 'assessments', 'by another engine or catalogue'],
    ['ANSWER', 'answers of the gate', 'by another gate or policy'],
  ] as const;
  const told = kinds.flatMap(([kept, what, otherBasis]) => {
    const of = (fault: Fault['fault']) => faults.filter((one) => one.kept === kept && one.fault === fault);
    const counts = [
      [new Set(of('DIFFERENT').map(({ key }) => key)).size, 'not what the records say'],
      [of('MISSING').length, 'never made'],
      [of('OTHER_BASIS').length, otherBasis],
    ] as const;
    const wrong = counts.filter(([number]) => number > 0).map(([number, why]) => `${numeral(number)} ${why}`);
    return wrong.length === 0 ? [] : `Wrong ${what}: ${wrong.join(', ')}.`;
  });
  return told.join(' ');
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
