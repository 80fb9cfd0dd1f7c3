import { expect, test } from 'vitest';
import { findNamesakes, type Unrecorded } from '../../src/records/third-party/duplicates.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { importing, rowsOf } from '../support/import.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const { runImport } = importing(registry);

const asked = (legalName: string, more: Partial<Unrecorded> = {}): Unrecorded => ({
  legalName,
  tradingNames: [],
  domains: [],
  websiteUrl: null,
  identifiers: [],
  ...more,
});

test('finds third parties that share a name, a domain or an identifier, for many at once', async () => {
  await runImport(
    rowsOf(
      { id: '1', name: 'Acorn Couriers LLC' },
      { id: '2', name: 'Beech Labs', tradingNames: 'Beechwood Diagnostics', domains: 'beech.example' },
      { id: '3', name: 'Cedar Cloud', identifiers: 'DUNS:123456789' },
    ),
  );
  const found = await Snapshot.of(registry.database.read, (snapshot) =>
    findNamesakes(snapshot, [
      asked('ACORN Couriers, L.L.C.'),
      asked('Somebody else', { tradingNames: ['Beechwood Diagnostics Inc.'] }),
      asked('Elm', { websiteUrl: 'https://www.beech.example/about' }),
      asked('Fir', { identifiers: [{ scheme: 'DUNS', value: '123456789' }] }),
      asked('Acorn Courier Partners'),
    ]),
  );
  expect(found.map((candidates) => candidates.map(({ legalName, by, value }) => [legalName, by, value]))).toEqual([
    [['Acorn Couriers LLC', 'NAME', 'acorn couriers']],
    [['Beech Labs', 'NAME', 'beechwood diagnostics']],
    [['Beech Labs', 'DOMAIN', 'beech.example']],
    [['Cedar Cloud', 'IDENTIFIER', 'DUNS 123456789']],
    [],
  ]);
});

test('an import names them for each created row, in the file and on record', async () => {
  const reports = await runImport(
    rowsOf(
      { id: 'a', name: 'Dogwood IT LLC' },
      { id: 'b', name: 'Dogwood I.T., L.L.C.' },
      { id: 'c', name: 'Acorn Couriers Inc' },
      { id: 'd', name: 'Elder Billing' },
    ),
    { source: 'second' },
  );
  const onRecord = { row: null, id: expect.stringMatching(/^ThirdParty_/), name: 'Acorn Couriers LLC', by: 'NAME' };
  expect(reports.map(({ outcome, candidates }) => [outcome, candidates])).toMatchObject([
    ['CREATED', [{ row: 2, id: null, name: 'Dogwood I.T., L.L.C.', by: 'NAME' }]],
    ['CREATED', [{ row: 1, id: null, name: 'Dogwood IT LLC', by: 'NAME' }]],
    ['CREATED', [onRecord]],
    ['CREATED', []],
  ]);
});
