import { describe, expect, test } from 'vitest';
import { createFacility, updateFacility } from '../../src/records/facility/commands.ts';
import { Rejected } from '../../src/input/problems.ts';
import { globalId } from '../../src/registry/global-id.ts';
import type { Writer } from '../../src/registry/session.ts';
import { writeTogether } from '../../src/registry/write.ts';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

const lastChanges = async (count: number) =>
  await registry.observer<{ recorded_at: string; version: number }[]>`
    select recorded_at, version from (select * from change order by seq desc limit ${count}) as last order by seq`;

describe('commands written together', () => {
  const inTwoSteps = async (joint: Writer, code: string, name = 'Second') => {
    const { key } = await createFacility(joint, { name: 'First', code });
    await updateFacility(joint, { id: globalId('Facility', key), expectedVersion: 1, name });
    return key;
  };

  test('see earlier writes, share one instant and add one entry each', async () => {
    const { outcome, changes } = await writeTogether(registry.operator, (joint) => inTwoSteps(joint, 'T1'));
    expect(changes).toBe(2);
    const entries = await lastChanges(2);
    expect(entries.map(({ version }) => version)).toEqual([1, 2]);
    expect(entries[0]!.recorded_at).toBe(entries[1]!.recorded_at);
    const [row] = await registry.observer`select name, version from facility where id = ${outcome}`;
    expect(row).toEqual({ name: 'Second', version: 2 });
  });

  test('are all rolled back if one is refused, even if the error is caught', async () => {
    const before = await registry.state();
    const refused = (joint: Writer) => inTwoSteps(joint, 'T2', '');
    await expect(writeTogether(registry.operator, refused)).rejects.toThrow(Rejected);
    expect(await registry.state()).toEqual(before);
    const caught = (joint: Writer) => refused(joint).catch(() => 'went on');
    await expect(writeTogether(registry.operator, caught)).rejects.toThrow(Rejected);
    expect(await registry.state()).toEqual(before);
  });

  test('can be tried without a write, and return the results', async () => {
    const before = await registry.state();
    const tried = await writeTogether(registry.operator, (joint) => inTwoSteps(joint, 'T3'), { keep: false });
    expect(tried).toEqual({ outcome: expect.any(String), changes: 2 });
    expect(await registry.state()).toEqual(before);
  });

  test('cannot be nested', async () => {
    const nested = (joint: Writer) => writeTogether(joint, (inner) => inTwoSteps(inner, 'T4'));
    await expect(writeTogether(registry.operator, nested)).rejects.toThrow('cannot hold another');
  });
});

test('the times in the log follow its order even if the clock is set back', async () => {
  await make.facility();
  const [ahead] = await registry.observer<{ at: string }[]>`
    update change set recorded_at = recorded_at + interval '1 hour' where seq = (select max(seq) from change)
    returning recorded_at as at`;
  await make.facility();
  const [, last] = await lastChanges(2);
  expect(last!.recorded_at).toBe(ahead!.at);
});
