/** Checks that every accepted item is on record exactly once. */
import { kinds } from '../../src/records/kinds.ts';
import { parseGlobalId } from '../../src/registry/global-id.ts';
import { recordNames } from '../../src/registry/records.ts';
import { expect } from '../boot/check.ts';
import { type Answered, leftNothing } from './call.ts';
import { inOrder } from './sequential.ts';
import type { Held, State } from './state.ts';

/** Kinds that sources push, by their field of an item. Third parties are checked elsewhere, by their identifiers. */
const synced = recordNames.flatMap((name) => {
  const { sync } = kinds[name];
  return sync === null || sync === 'thirdParty' ? [] : [[sync, name] as const];
});

/** Checks that each accepted record is there once under its key; a statement has one revision for each accepted change. */
export function checkAccepted(answered: readonly Answered[], { held, nameOf }: State): void {
  const expected = new Map<string, number>();
  for (const each of inOrder(answered)) {
    if (leftNothing(each)) continue;
    const { input, id } = each.call;
    each.answer.results.forEach(({ outcome, record }, index) => {
      if (outcome === 'REJECTED') return;
      expect(nameOf.has(parseGlobalId(record?.id ?? '')?.key ?? ''), `item ${index} of ${id} has no record`);
      const item = input.items[index]!;
      for (const [kind, name] of synced) {
        const { externalId } = item[kind] ?? {};
        if (externalId == null) continue;
        const key = `${name} ${input.source} ${externalId}`;
        const isNew = outcome !== 'UNCHANGED';
        expected.set(key, name === 'Attestation' ? (expected.get(key) ?? 0) + Number(isNew) : 1);
      }
    });
  }
  const onRecord = new Map<string, number>();
  for (const [, name] of synced) {
    for (const { source, externalId } of held.get(name) ?? []) {
      const key = `${name} ${String(source)} ${String(externalId)}`;
      onRecord.set(key, (onRecord.get(key) ?? 0) + 1);
    }
  }
  const wrong = [...new Set([...expected.keys(), ...onRecord.keys()])].filter(
    (key) => expected.get(key) !== onRecord.get(key),
  );
  const examples = wrong
    .slice(0, 10)
    .map((key) => `${key}: ${expected.get(key) ?? 0} accepted, ${onRecord.get(key) ?? 0} on record`);
  expect(wrong.length === 0, `${wrong.length} keys have a wrong number of records: ${examples.join('; ')}`);
}

/** Checks that exactly one revision of each statement is current, and that it has the latest day. */
export function checkRevisions({ held }: State): void {
  const revisions = new Map<string, Held[]>();
  for (const attestation of held.get('Attestation') ?? []) {
    const key = `${String(attestation.source)} ${String(attestation.externalId)}`;
    revisions.set(key, [...(revisions.get(key) ?? []), attestation]);
  }
  for (const [key, all] of revisions) {
    const current = all.filter(({ supersededById }) => supersededById === null);
    expect(current.length === 1, `${key} has ${current.length} current revisions`);
    const dayOf = ({ attestedOn }: Held) => (attestedOn as string | null) ?? '';
    const latest = all.map(dayOf).sort().at(-1)!;
    expect(
      dayOf(current[0]!) === latest,
      `the current revision of ${key} is of ${dayOf(current[0]!)}, not of ${latest}`,
    );
    const numbers = all.map(({ revision }) => revision as number).sort((a, b) => a - b);
    expect(numbers.join() === numbers.map((_, index) => index + 1).join(), `${key} has revisions ${numbers.join()}`);
  }
}
