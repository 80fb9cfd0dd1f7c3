import { SingleBar } from 'cli-progress';

/**
 * Passes each report of an import to `take`, with a progress bar on a terminal. Ctrl-C takes effect between two reports; a
 * second one ends the process at once.
 * @param total the number of reports; null if it is not known.
 * @returns whether Ctrl-C stopped the import before its end.
 */
export async function runToEnd<T>(
  reports: AsyncIterable<T>,
  total: number | null,
  take: (report: T) => void,
): Promise<boolean> {
  const run = { stopped: false };
  const stop = () => {
    run.stopped = true;
  };
  process.once('SIGINT', stop);
  const bar = process.stderr.isTTY ? startBar(total) : null;
  let taken = 0;
  try {
    for await (const report of reports) {
      take(report);
      taken++;
      bar?.increment();
      if (run.stopped) break;
    }
  } finally {
    bar?.stop();
    process.off('SIGINT', stop);
  }
  return run.stopped && taken !== total;
}

function startBar(total: number | null): SingleBar {
  const bar = new SingleBar({
    format: total === null ? '{value} so far' : '{bar} {value} of {total} rows, {eta_formatted} left',
    stream: process.stderr,
    clearOnComplete: true,
    gracefulExit: false,
  });
  bar.start(total ?? 0, 0);
  return bar;
}
