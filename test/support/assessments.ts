import type { TestRegistry } from './registry.ts';

/** One assessment that was stored. */
export interface Noted {
  id: string;
  asOf: string;
  assessedAt: string;
}

/** Records every stored assessment from now on, even if it equals the last. Returns a function that reads and clears the records. */
export async function noteAssessments({ observer }: TestRegistry): Promise<() => Promise<Noted[]>> {
  await observer.unsafe(`
    create table noted_assessment (place bigserial, id uuid, as_of date, assessed_at timestamptz(3));
    create function note_assessment() returns trigger language plpgsql as $$ begin
      insert into noted_assessment (id, as_of, assessed_at) values (new.third_party_id, new.as_of, new.assessed_at);
      return null;
    end $$;
    create trigger note_assessment after insert or update on risk for each row execute function note_assessment()`);
  return async () => {
    const notes = await observer<(Noted & { place: number })[]>`
      delete from noted_assessment returning place, id, as_of as "asOf", assessed_at as "assessedAt"`;
    return notes.toSorted((a, b) => a.place - b.place).map(({ id, asOf, assessedAt }) => ({ id, asOf, assessedAt }));
  };
}

/** Returns how often each key was assessed. */
export function timesAssessed(notes: readonly Noted[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { id } of notes) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
