import type { Actor } from '../registry/access.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { Snapshot } from '../registry/snapshot.ts';
import type { Writer } from '../registry/session.ts';

/** One operation: who asks, today's date, one instant of the registry to read from, and the loaders that read it. */
export class Context {
  readonly writer: Writer;
  /** Not #private, and one object: Apollo Server hands resolvers a copy of the context that must share it. */
  private readonly reading: { snapshot: Snapshot; loaders: Loaders };

  constructor(writer: Writer) {
    this.writer = writer;
    this.reading = startReading(writer);
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

  /** The instant it reads from. */
  get snapshot(): Snapshot {
    return this.reading.snapshot;
  }

  /** Forgets what was read, which loaders keep; what follows reads the same instant. */
  forget(): void {
    this.reading.loaders = loadersAt(this.snapshot, this.writer);
  }

  /** Why reading failed, if it did: then the whole answer is void. */
  get failure(): unknown {
    return this.reading.snapshot.failure;
  }

  /** Lets go of the instant read so far: before a write, so that no operation holds two connections; what follows reads anew. */
  async renew(): Promise<void> {
    await this.close();
    Object.assign(this.reading, startReading(this.writer));
  }

  /** Gives back what the operation held. */
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

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar date in a time zone at an instant. */
export function dateIn(timeZone: string, at: Date): string {
  let calendar = calendars.get(timeZone);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    calendars.set(timeZone, calendar);
  }
  return calendar.format(at);
}
