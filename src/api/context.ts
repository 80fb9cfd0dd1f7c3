import type { Actor } from '../registry/access.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Writer } from '../registry/session.ts';

/** The context of one operation: its actor, today's date, one instant of the registry to read from, and its loaders. */
export class Context {
  readonly writer: Writer;
  /** One object, and not #private: Apollo Server gives resolvers copies of the context, and all must share it. */
  private readonly reading: { snapshot: Snapshot; loaders: Loaders; isShared: boolean };

  /** Draws the cost of the operation from the bucket of its key. */
  readonly draw: (cost: number) => void;

  constructor(writer: Writer, draw: (cost: number) => void = () => {}) {
    this.writer = writer;
    this.draw = draw;
    this.reading = { ...startReading(writer), isShared: false };
  }

  /** Whether every actor of this role would get the same answer now. */
  get isShared(): boolean {
    return this.reading.isShared;
  }

  set isShared(isShared: boolean) {
    this.reading.isShared = isShared;
  }

  get actor(): Actor {
    return this.writer.actor;
  }

  /** Today in the registry's time zone. */
  get today(): string {
    return this.writer.today;
  }

  get loaders(): Loaders {
    return this.reading.loaders;
  }

  get snapshot(): Snapshot {
    return this.reading.snapshot;
  }

  /** Discards the rows that loaders cache. Later reads see the same instant. */
  forget(): void {
    this.reading.loaders = loadersAt(this.snapshot, this.writer);
  }

  /** The first error of a read; after it the whole response is invalid. */
  get failure(): unknown {
    return this.reading.snapshot.failure;
  }

  /** Closes the snapshot and starts a new one. Called before a write, so that no operation holds two connections. */
  async renew(): Promise<void> {
    await this.close();
    Object.assign(this.reading, startReading(this.writer));
  }

  /** Releases the operation's connection. */
  async close(): Promise<void> {
    await this.reading.snapshot.close();
  }
}

function startReading(writer: Writer): { snapshot: Snapshot; loaders: Loaders } {
  const snapshot = new Snapshot(writer.database.read);
  return { snapshot, loaders: loadersAt(snapshot, writer) };
}

function loadersAt(snapshot: Snapshot, { database, actor, today }: Writer): Loaders {
  return createLoaders({ snapshot, actor, today, cursorSecret: database.cursorSecret });
}
