/** Whatever was accepted is on record, once. */
import { kinds } from '../../src/records/kinds.ts';
import { parseGlobalId } from '../../src/registry/global-id.ts';
import { recordNames } from '../../src/registry/records.ts';
import { expect } from '../boot/check.ts';
import { type Answered, leftNothing } from './call.ts';
import { inOrder } from './sequential.ts';
import type { Held, State } from './state.ts';

/** Kinds that sources push, by their field of an item; third parties are checked by what they are known by. */
const synced = recordNames.flatMap((name) => {
  const { sync } = kinds[name];
  return sync === null || sync === 'thirdParty' ? [] : [[sync, name] as const];
});

/** Each accepted item's record is there once under its key; of a statement as many revisions as were accepted. */
export function checkAccepted(answered: readonly Answered[], { held, nameOf }: State): void {
  const wanted = new Map<string, number>();
  for (const one of inOrder(answered)) {
    if (leftNothing(one)) continue;
    const { input, id } = one.call;
    one.answer.results.forEach(({ outcome, record }, index) => {
      if (outcome === 'REJECTED') return;
      expect(nameOf.has(parseGlobalId(record?.id ?? '')?.key ?? ''), `item ${index} of ${id} has no record`);
      const item = input.items[index]!;
      for (const [kind, name] of synced) {
        const { externalId } = item[kind] ?? {};
        if (externalId == null) continue;
        const key = `${name} ${input.source} ${externalId}`;
        const isNew = outcome !== 'UNCHANGED';
        wanted.set(key, name === 'Attestation' ? (wanted.get(key) ?? 0) + Number(isNew) : 1);
      }
    });
  }
  const found = new Map<string, number>();
  for (const [, name] of synced) {
    for (const { source, externalId } of held.get(name) ?? []) {
      const key = `${name} ${String(source)} ${String(externalId)}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  }
  const wrong = [...new Set([...wanted.keys(), ...found.keys()])].filter((key) => wanted.get(key) !== found.get(key));
  const told = wrong.slice(0, 10).map((key) => `${key}: ${wanted.get(key) ?? 0} accepted, ${found.get(key) ?? 0} held`);
  expect(wrong.length === 0, `${wrong.length} keys hold another number of records: ${told.join('; ')}`);
}

/** Of the revisions of a statement one stands, and it is one of those made last. */
export function checkRevisions({ held }: State): void {
  const revisions = new Map<string, Held[]>();
  for (const one of held.get('Attestation') ?? []) {
    const key = `${String(one.source)} ${String(one.externalId)}`;
    revisions.set(key, [...(revisions.get(key) ?? []), one]);
  }
  for (const [key, all] of revisions) {
    const standing = all.filter(({ supersededById }) => supersededById === null);
    expect(standing.length === 1, `of ${key} ${standing.length} revisions stand`);
    const dayOf = ({ attestedOn }: Held) => (attestedOn as string | null) ?? '';
    const latest = all.map(dayOf).sort().at(-1)!;
    expect(dayOf(standing[0]!) === latest, `of ${key} the one of ${dayOf(standing[0]!)} stands, not that of ${latest}`);
    const numbers = all.map(({ revision }) => revision as number).sort((a, b) => a - b);
    expect(numbers.join() === numbers.map((_, index) => index + 1).join(), `${key} has revisions ${numbers.join()}`);
  }
}
