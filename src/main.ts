import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Starts a server and keeps it running until a signal stops it. Exits with 1 if the server cannot start. */
export async function main(): Promise<void> {
  const say = (line: string) => console.log(line);
  say(`Attestry ${version()} is starting.`);
  // Loading the server's code takes seconds, so it happens after the first line.
  const [{ isForOperator }, { readConfig }, { serve }] = await Promise.all([
    import('./boot.ts'),
    import('./config.ts'),
    import('./serve.ts'),
  ]);
  try {
    const serving = await serve(readConfig(process.env), say);
    let stoppingSince: number | undefined;
    const stop = (signal: string) => {
      if (stoppingSince !== undefined) {
        // npm passes on the Ctrl-C that the terminal has already sent to us.
        if (performance.now() - stoppingSince > 1_000) process.exit(1);
        return;
      }
      stoppingSince = performance.now();
      say(`${signal}: finishing requests in progress, then stopping. Send it again to stop at once.`);
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

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

// Only if the source itself runs, as in `npm run dev`.
if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
