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

/** Adds `attestry verify`, which recomputes every stored assessment and gate answer and compares. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description(
      'check that the stored risk, gate answer, due days, compared names and history of every third party follow from the records',
    )
    .option('--repair', 'recompute what is wrong, then check again')
    .option('--json', 'print everything found as one JSON object')
    .addHelpText(
      'after',
      `
The registry stores the risk of each third party, so that lists can be ordered by it. It also stores the gate's answer
about everything that a third party does for us, so that the change log can report when the answer changes. With the
answer it stores the days on which audits and screenings are due, for reminders. And it stores names and domains in the
form in which they are compared, to find duplicates. All of this follows from the records. From the change log follow the
days of each level, answer, reminder and open finding, by which portfolioHistory counts. This command reads the whole
registry at one instant, while others may write. It assesses every third party, asks the gate about it, each as of the
day of the stored value, and compares. It compares every column and the whole explanation of an assessment, each answer
with the day by which it must be renewed, and each due day. It also finds what is missing, what is stored although no
record says it, and what was made by another engine, gate, catalogue or gate policy than the current one.

Exit codes:
  0  nothing is wrong, or with --repair, nothing is wrong any more
  1  something is wrong

Stored values that are due for renewal by today are counted, but are not wrong: each is right for its own day. The
server renews them when the day begins; until then it computes the answers to questions about one third party. --repair
renews them too, and the change log then has an entry for each level and answer that changed.

Two causes make everything wrong for a while. After an upgrade that changes how risk is assessed, a server of the new
version recomputes all risk once, after its start. After a change of the gate policy, a server asks the gate again; it
begins within half a minute.

Examples:
  npx --no attestry verify
  npx --no attestry verify --json > verification.json
  npx --no attestry verify --repair`,
    )
    .action((options: Options) => withRegistry(async (writerOf) => verify(await writerOf(), options)));
}

async function verify(writer: Writer, { json, repair }: Options): Promise<void> {
  let result = await check(writer);
  if (repair) {
    if (!json) print(result);
    const repaired = await repairRisk(writer, result);
    if (!json) console.log(`Recomputed ${thirdParties(repaired)}. Checking again:`);
    result = { ...(await check(writer)), repaired };
  }
  if (json) console.log(JSON.stringify(jsonOf(result), null, 2));
  else print(result);
  if (result.faults.length > 0)
    throw new CommandFailed(`${summary(result)}${repair ? '' : ' Repair it with --repair.'}`);
}

/** The result of a verification. */
interface Result extends Verification {
  seconds: number;
  /** Number of third parties that were recomputed before. */
  repaired?: number;
}

async function check(writer: Writer): Promise<Result> {
  const started = performance.now();
  const verification = await withBar((onProgress) => verifyRisk(writer, onProgress));
  return { ...verification, seconds: Math.round((performance.now() - started) / 100) / 10 };
}

const MAX_FAULTS_PRINTED = 20;
const MAX_VALUE_LENGTH = 120;

function print({ faults, due, checked, seconds }: Result): void {
  for (const fault of faults.slice(0, MAX_FAULTS_PRINTED)) console.log(lineOf(fault));
  const more = faults.length - MAX_FAULTS_PRINTED;
  if (more > 0) console.log(`and ${numeral(more)} more; --json prints all`);
  console.log(
    `Checked the risk, the gate answer, the due days, the compared names and the history of ${thirdParties(checked)} in ${seconds} s.`,
  );
  const dueCount = new Set(due.map(({ key }) => key)).size;
  if (dueCount > 0)
    console.log(`${thirdParties(dueCount)} due for renewal: the server renews them when the day begins.`);
  if (faults.length === 0) console.log('Everything follows from the records.');
}

const PREFIXES: Record<Fault['kept'], string> = {
  RISK: '',
  ANSWER: 'gate answer: ',
  LIKENESS: 'compared names: ',
  DUE_RECORD: 'due day: ',
  SPAN: 'history: ',
};

function lineOf({ kept, fault, field, stored, right, ...thirdParty }: Fault): string {
  const name = `${oneLine(thirdParty.legalName)} (${globalId('ThirdParty', thirdParty.key)})`;
  if (fault === 'MISSING') return `${name}: ${kept === 'RISK' ? 'never assessed' : 'the gate was never asked'}`;
  return `${name}: ${PREFIXES[kept]}${field} is ${shown(stored)}, but must be ${shown(right)}`;
}

function summary({ faults }: Verification): string {
  const kinds = [
    ['RISK', 'assessments', 'made by another engine or catalogue'],
    ['ANSWER', 'gate answers', 'made by another gate or policy'],
    ['DUE_RECORD', 'due days', 'made by another gate or policy'],
    ['LIKENESS', 'compared names', 'made by another comparison'],
    ['SPAN', 'histories', 'made by another release'],
  ] as const;
  const sentences = kinds.flatMap(([kept, what, otherBasis]) => {
    const of = (kind: Fault['fault']) => faults.filter((fault) => fault.kept === kept && fault.fault === kind);
    const counts = [
      [
        new Set(of('DIFFERENT').map(({ key }) => key)).size,
        `differ from the ${kept === 'SPAN' ? 'change log' : 'records'}`,
      ],
      [of('MISSING').length, 'missing'],
      [of('OTHER_BASIS').length, otherBasis],
    ] as const;
    const wrong = counts.filter(([number]) => number > 0).map(([number, why]) => `${numeral(number)} ${why}`);
    return wrong.length === 0 ? [] : `Wrong ${what}: ${wrong.join(', ')}.`;
  });
  return sentences.join(' ');
}

function jsonOf({ faults, due, ...counts }: Result): object {
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

/** Shows a progress bar on a terminal. */
async function withBar<T>(work: (onProgress: (done: number, total: number) => void) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return await work(() => {});
  const bar = new SingleBar({
    format: '{bar} {value} of {total} third parties, {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(0, 0);
  try {
    return await work((done, total) => {
      bar.setTotal(total);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}

function shown(value: unknown): string {
  const text = oneLine(JSON.stringify(value));
  return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH)}…` : text;
}

const numeral = (count: number) => count.toLocaleString('en-US');
const thirdParties = (count: number) => (count === 1 ? 'one third party' : `${numeral(count)} third parties`);
