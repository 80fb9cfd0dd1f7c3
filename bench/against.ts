import { type Checkout, haveSameSchema, ownDirectory, readCheckout, runScript } from './checkout.ts';
import { startServer } from './child.ts';
import { type DataDirectory, dataDirectory, openRegistry, type Registry, serverSettings } from './registry.ts';
import type { Figure, WorkResult } from './work.ts';

/** Another checkout under the same load. */
export interface Other {
  checkout: Checkout;
  registry: Registry;
  /** Whether it serves the data of our registry. */
  sharesData: boolean;
}

interface Options {
  thirdParties: number;
  connections: number;
  seconds: number;
  say: (line: string) => void;
}

/** Another checkout of this project, which is measured beside ours. */
export class Against {
  readonly checkout: Checkout;
  readonly #data: DataDirectory;
  readonly #options: Options;

  constructor(checkout: Checkout, data: DataDirectory, options: Options) {
    this.checkout = checkout;
    this.#data = data;
    this.#options = options;
  }

  /** Opens a checkout. Its own data are in `data`; in a new directory if that is undefined. */
  static async open(directory: string, data: string | undefined, options: Options): Promise<Against> {
    return new Against(await readCheckout(directory), await dataDirectory(data), options);
  }

  /**
   * Starts its server on our data. A checkout with other migrations gets a registry of its own, from the same seed: an
   * older one does not notice newer tables and would misread them, and a newer one would migrate our data.
   */
  async serve(ours: Registry): Promise<Other> {
    const { checkout } = this;
    if (!(await haveSameSchema(checkout, await readCheckout(ownDirectory)))) {
      const registry = await openRegistry(checkout, { ...this.#options, data: this.#data.directory });
      return { checkout, registry, sharesData: false };
    }
    const settings = { ...serverSettings(this.#options.connections), DATABASE_URL: ours.databaseUrl };
    const server = await startServer(checkout.directory, settings);
    return { checkout, registry: { ...ours, server, close: server.stop }, sharesData: true };
  }

  /** Adds its figures to those of a work, measured by its own benchmark on data of its own. */
  async measureToo(result: WorkResult): Promise<WorkResult> {
    const { thirdParties, seconds, say } = this.#options;
    say(`${result.work} of ${this.checkout.version}`);
    const args = ['--scenario', result.work, '--third-parties', String(thirdParties), '--seconds', String(seconds)];
    const directory = this.#data.directory;
    try {
      const printed = await runScript(this.checkout.directory, 'bench', [...args, '--data', directory], directory);
      const { works } = JSON.parse(printed) as { works: WorkResult[] };
      return { ...result, figures: beside(result.figures, works[0]!.figures) };
    } catch (error) {
      say(`${this.checkout.version} does not measure ${result.work}: ${(error as Error).message}`);
      return result;
    }
  }

  /** Removes its data if they are in a temporary directory. */
  async close(): Promise<void> {
    await this.#data.close();
  }
}

/** Adds their numbers. Labels were reworded between releases, so equal lists of units also match, place by place. */
function beside(ours: readonly Figure[], theirs: readonly Figure[]): Figure[] {
  const units = (figures: readonly Figure[]) => figures.map(({ unit }) => unit).join();
  const sameList = units(ours) === units(theirs);
  return ours.map((figure, place) => {
    const their = theirs.find(({ what }) => what === figure.what) ?? (sameList ? theirs[place] : undefined);
    return their?.unit === figure.unit ? { ...figure, theirs: their.value } : figure;
  });
}
