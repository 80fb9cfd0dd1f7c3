import { EmbeddedPostgresError } from '../db/embedded.ts';
import { DatabaseUnusable } from './boot.ts';
import { ConfigError, readConfig } from './config.ts';
import { RefusedToStart, serve } from './serve.ts';

/** Starts a server and keeps it running until it is told to stop. Ends the process with 1 where it cannot start. */
export async function main(): Promise<void> {
  try {
    const serving = await serve(readConfig(process.env), (line) => console.log(line));
    let stoppingSince: number | undefined;
    const stop = (signal: string) => {
      if (stoppingSince !== undefined) {
        // npm passes on the Ctrl-C that the terminal has already sent to us.
        if (performance.now() - stoppingSince > 1_000) process.exit(1);
        return;
      }
      stoppingSince = performance.now();
      console.log(`${signal}: finishing what is under way, then stopping. Once more stops at once.`);
      serving.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    process.on('SIGHUP', stop);
  } catch (error) {
    console.error(isForOperator(error) ? `Attestry cannot start.\n${error.message}` : error);
    process.exit(1);
  }
}

function isForOperator(error: unknown): error is Error {
  const { code } = error as { code?: unknown };
  return (
    error instanceof ConfigError ||
    error instanceof RefusedToStart ||
    error instanceof EmbeddedPostgresError ||
    error instanceof DatabaseUnusable ||
    code === 'EADDRINUSE' ||
    code === 'EACCES' ||
    code === 'EADDRNOTAVAIL'
  );
}

if (process.argv[1] === import.meta.filename) await main();
