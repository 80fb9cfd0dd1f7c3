import { expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const EVERYTHING = 'id version name code address cliaNumber';

test('everything that can be recorded of a facility is read back', async () => {
  const facility = await accept(
    registry,
    'createFacility',
    { name: 'Downtown draw station', code: 'DT-1', address: '5 Oak Ave\nSpringfield', cliaNumber: '05 d-1111111' },
    EVERYTHING,
  );
  const expected = {
    id: expect.stringMatching(/^Facility_/),
    version: 1,
    name: 'Downtown draw station',
    code: 'DT-1',
    address: '5 Oak Ave\nSpringfield',
    cliaNumber: '05D1111111',
  };
  expect(facility).toEqual(expected);
  const { node } = await registry.ask(
    'DASHBOARD',
    `query($id: ID!) { node(id: $id) { ...on Facility { ${EVERYTHING} } } }`,
    {
      id: facility.id,
    },
  );
  expect(node).toEqual(expected);
});

test('fields that are not given are unknown', async () => {
  const facility = await accept(registry, 'createFacility', { name: 'Bare', code: 'B' }, EVERYTHING);
  expect(facility).toMatchObject({ name: 'Bare', code: 'B', address: null, cliaNumber: null });
});

test('an update leaves what is absent and forgets what is null; one that changes nothing leaves version and log', async () => {
  const given = { name: 'Uptown', code: 'UT', address: '9 Elm St', cliaNumber: '05D2222222' };
  const facility = await accept(registry, 'createFacility', given, EVERYTHING);
  const state = await registry.state();
  const input = { id: facility.id, expectedVersion: 1 };
  expect(await accept(registry, 'updateFacility', { ...input, ...given }, EVERYTHING)).toEqual(facility);
  expect(await registry.state()).toEqual(state);
  const changes = { name: 'Uptown North', cliaNumber: null };
  const after = await accept(registry, 'updateFacility', { ...input, ...changes }, EVERYTHING);
  expect(after).toEqual({ ...facility, ...changes, version: 2 });
  await expectRejected(registry, 'updateFacility', { ...input, name: 'Late' }, [['STALE_VERSION', 'expectedVersion']]);
  const stale = await mutate(registry, 'updateFacility', { ...input, name: 'Late' }, EVERYTHING);
  expect(stale.record).toEqual(after);
});

test('code and CLIA number are each unique', async () => {
  await make.facility({ code: 'ONE', cliaNumber: '05D3333333' });
  const taken = { name: 'Twin', code: 'ONE', cliaNumber: '05-D3333333' };
  const twice = [
    ['TAKEN', 'code'],
    ['TAKEN', 'cliaNumber'],
  ] as const;
  await expectRejected(registry, 'createFacility', taken, twice);
  const other = await make.facility();
  await expectRejected(registry, 'updateFacility', { id: other.id, expectedVersion: 1, ...taken }, twice);
});
