import { SingleBar } from 'cli-progress';

/**
 * Takes what an import reports, one after the other, with a bar where somebody watches. Ctrl-C takes effect between two
 * reports; a second one ends the process at once.
 * @param total how many there will be; null where that is not known.
 * @returns whether somebody stopped it before its end.
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
