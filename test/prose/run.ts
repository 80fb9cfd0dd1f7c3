/** Checks that the prose of the repository is plain, American English. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { Command } from 'commander';
import { check, type Finding } from './check.ts';
import { pending } from './pending.ts';

interface Options {
  rooms?: boolean;
  warnings?: boolean;
}

const PROSE = /\.(?:md|graphql|tsx?|js)$/;
/** Written by tools. */
const IGNORED =
  /(?:^|\/)(?:node_modules|build|\.git|\.attestry[^/]*|src\/generated|db\/migrations)(?:\/|$)|^docs\/schema\.graphql$|^schema\/released\//;

const command = new Command('npm run prose --')
  .description(
    'Check the prose of these files or folders. The default is the repository without the paths of test/prose/pending.ts.',
  )
  .argument('[paths...]', 'files or folders, from the root of the repository')
  .option('--rooms', 'print only how many findings each room has')
  .option('--warnings', 'also print the long sentences that do not fail')
  .parse();
const options = command.opts<Options>();
const named = command.args.map((path) => normalize(path).replace(/\/$/, ''));

interface Checked {
  path: string;
  findings: Finding[];
}

const checked: Checked[] = (named.length > 0 ? named : ['.']).flatMap(filesIn).map((path) => {
  const source = readFileSync(path, 'utf8');
  const findings = check(path, source);
  if (isWanted(path)) print(path, source, findings);
  return { path, findings };
});

if (options.rooms) printRooms();
const failures = checked.filter(({ path }) => isWanted(path)).flatMap(({ findings }) => failing(findings));
const waiting = checked.filter(({ path }) => !isWanted(path)).flatMap(({ findings }) => failing(findings));
if (waiting.length > 0) console.log(`${waiting.length} more findings in the paths of test/prose/pending.ts.`);
if (failures.length > 0 && !options.rooms) {
  console.log(`${failures.length} findings. Change the text; code, names and quotations belong in backticks.`);
  process.exitCode = 1;
}

function filesIn(path: string): string[] {
  if (IGNORED.test(path)) return [];
  if (!statSync(path).isDirectory()) return PROSE.test(path) ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** Whether findings in a file fail the check: a file that is named does; else one that is not pending. */
function isWanted(path: string): boolean {
  return named.length > 0 || !pending.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}

function failing(findings: Finding[]): Finding[] {
  return findings.filter(({ isWarning }) => !isWarning);
}

function print(path: string, source: string, findings: Finding[]): void {
  if (options.rooms) return;
  for (const { index, rule, found, say, isWarning } of findings) {
    if (isWarning && !options.warnings) continue;
    const line = source.slice(0, index).split('\n').length;
    console.log(`${path}:${line}  ${rule}${isWarning ? ' (warning)' : ''}  "${found}"  → ${say}`);
  }
}

function printRooms(): void {
  const rooms = new Map<string, { failures: number; warnings: number }>();
  for (const { path, findings } of checked) {
    const room = path.split('/').slice(0, -1).slice(0, 2).join('/') || path;
    const counts = rooms.get(room) ?? { failures: 0, warnings: 0 };
    counts.failures += failing(findings).length;
    counts.warnings += findings.length - failing(findings).length;
    rooms.set(room, counts);
  }
  for (const [room, { failures, warnings }] of rooms) {
    if (failures + warnings === 0) continue;
    console.log(`${room.padEnd(24)} ${String(failures).padStart(5)} findings ${String(warnings).padStart(4)} warnings`);
  }
}
