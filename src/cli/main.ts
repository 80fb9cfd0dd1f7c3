import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { isForOperator } from '../boot.ts';
import { CommandFailed } from './failure.ts';
import { registerChanges } from './changes.ts';
import { registerCheck } from './check.ts';
import { registerExport } from './export.ts';
import { registerImport } from './import.ts';
import { registerIngest } from './ingest.ts';
import { registerKeys } from './keys.ts';
import { registerMcp } from './mcp.ts';
import { registerSeed } from './seed.ts';
import { registerSync } from './sync.ts';
import { registerVerify } from './verify.ts';
import { registerWebhooks } from './webhooks.ts';

/** Runs the command line. The exit code is 0 only if the command did everything it was asked to. */
export async function run(argv: readonly string[]): Promise<void> {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const program = new Command('attestry')
    .description('The vendor registry for medical laboratories.')
    .version(version)
    .showHelpAfterError('(add --help for usage)')
    .exitOverride();
  program
    .command('serve')
    .description('start the server; the same as npm start')
    // Loaded on demand: the other commands do not need the server's code and should answer at once.
    .action(async () => (await import('../main.ts')).main());
  registerCheck(program);
  registerSync(program);
  registerIngest(program);
  registerChanges(program);
  registerWebhooks(program);
  registerExport(program);
  registerMcp(program);
  registerKeys(program);
  registerImport(program);
  registerSeed(program);
  registerVerify(program);
  // A reader such as `head` may close the pipe: the command still finishes, and the exit code reports how.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(1);
  });
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  // Commander has printed its message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : Math.max(error.exitCode, 2);
  if (error instanceof CommandFailed) {
    console.error(error.message);
    return error.exitCode;
  }
  console.error(isForOperator(error) ? error.message : error);
  return 1;
}
