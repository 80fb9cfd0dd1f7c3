import { describe, expect, test } from 'vitest';
import { hhsBreaches } from '../../src/exchange/import/hhs-breaches/format.ts';
import { verifyRisk } from '../../src/derived/verify.ts';
import { importingFormat, outcomesOf, realFile } from '../support/files.ts';
import { fixtures } from '../support/fixtures.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);
const importBreaches = importingFormat(registry, hhsBreaches);

const HEADER =
  'Name of Covered Entity,State,Covered Entity Type,Individuals Affected,Breach Submission Date,Type of Breach,Location of Breached Information,Business Associate Present,Year';
let made = 0;
const name = () => `Associate ${++made}`;
const rowOf = (of: string, people = '600', day = '2023-05-01', type = 'Business Associate', how = 'Theft') =>
  `"${of}",TX,${type},"${people}",${day},${how},Laptop,Yes,2023`;
const fileOf = (...rows: string[]) => [HEADER, ...rows].join('\n');

async function incidentsOf(legalName: string) {
  const query = `query($where: ThirdPartyWhere) { thirdParties(where: $where) { nodes { id legalName kind lifecycle country
    externalRefs { source externalId }
    incidents { nodes { id version kind severity title occurredOn discoveredOn reportedToUsOn status peopleAffected source } } } } }`;
  const { thirdParties } = await registry.ask('DASHBOARD', query, { where: { text: legalName } });
  return thirdParties.nodes.find((one: { legalName: string }) => one.legalName === legalName);
}

describe('a breach of the portal', () => {
  test('is an incident whose days are not known, of a third party that is created where it is not on record', async () => {
    const of = name();
    const [told] = await importBreaches(
      fileOf(rowOf(`${of} `, '4,656,293', '12/21/2023', undefined, 'Hacking/IT Incident')),
    );
    expect(told).toMatchObject({ row: 1, line: 2, outcome: 'CREATED', notes: ['third party created as a prospect'] });
    const party = await incidentsOf(of);
    expect(party).toMatchObject({
      kind: 'VENDOR',
      lifecycle: 'PROSPECT',
      country: 'US',
      externalRefs: [{ source: 'hhs-breaches', externalId: of.toLowerCase() }],
    });
    expect(party.incidents.nodes).toEqual([
      {
        id: told!.ids.find((id) => id.startsWith('Incident_')),
        version: 1,
        kind: 'BREACH',
        severity: 'CRITICAL',
        title: 'Breach submitted to HHS on 2023-12-21: Hacking/IT Incident, Laptop',
        occurredOn: null,
        discoveredOn: null,
        reportedToUsOn: null,
        status: 'OPEN',
        peopleAffected: 4_656_293,
        source: 'hhs-breaches',
      },
    ]);
  });

  test('is of the third party that has the name, or trades under it, whatever its case and legal form', async () => {
    const of = name();
    const legalName = `Holding ${of}`;
    await make.vendor({ legalName, tradingNames: [`${of.toUpperCase()}, INC.`] });
    const [told] = await importBreaches(fileOf(rowOf(`${of} LLC`)));
    expect(told!.notes).toEqual([`recorded for "${legalName}"`]);
    expect((await incidentsOf(legalName)).incidents.nodes).toHaveLength(1);
    expect(await incidentsOf(`${of} LLC`)).toBeUndefined();
  });

  test.each([
    ['4,999', 'MEDIUM'],
    ['5000', 'HIGH'],
    ['99999', 'HIGH'],
    ['100,000', 'CRITICAL'],
    ['', 'CRITICAL'],
  ])('that affected "%s" people is %s', async (people, severity) => {
    const of = name();
    await importBreaches(fileOf(rowOf(of, people)));
    expect((await incidentsOf(of)).incidents.nodes[0].severity).toBe(severity);
  });

  test('of who is no business associate is skipped, unless on record', async () => {
    const [of, known] = [name(), name()];
    await make.partnerLab({ legalName: known });
    const reports = await importBreaches(
      fileOf(rowOf(of, '1', undefined, 'Health Plan'), rowOf(known, '1', undefined, 'Health Plan')),
    );
    expect(outcomesOf(reports)).toEqual(['SKIPPED', 'CREATED']);
    expect(await incidentsOf(of)).toBeUndefined();
  });

  test('of a name that several third parties carry is recorded by hand', async () => {
    const of = name();
    for (const legalName of [`${of} Inc.`, `${of} GmbH`]) await make.vendor({ legalName });
    const before = await registry.state();
    const [told] = await importBreaches(fileOf(rowOf(of)));
    expect(told).toMatchObject({
      outcome: 'REJECTED',
      reasons: [{ code: 'INCONSISTENT', field: 'Name of Covered Entity' }],
    });
    expect(await registry.state()).toEqual(before);
  });

  test('that stands twice is one; two that differ but for name and day are told apart by hand', async () => {
    const of = name();
    const reports = await importBreaches(
      fileOf(rowOf(of), rowOf(`${of}, Inc.`), rowOf(of, '700'), rowOf(of, '700', '2023-06-01')),
    );
    expect(outcomesOf(reports)).toEqual(['CREATED', 'UNCHANGED', 'REJECTED', 'CREATED']);
    expect(reports[2]!.reasons[0]!.message).toContain('row 1');
  });

  test('that is wrong is rejected alone, with all that is wrong with it', async () => {
    const of = name();
    const reports = await importBreaches(fileOf(rowOf('', 'many', '2023-02-30'), rowOf(of), `${of},TX`));
    expect(outcomesOf(reports)).toEqual(['REJECTED', 'CREATED', 'REJECTED']);
    expect(reports[0]!.reasons.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'REQUIRED Name of Covered Entity',
      'INVALID Breach Submission Date',
      'INVALID Individuals Affected',
    ]);
  });
});

test('a dry run tells the same and writes nothing; a second import changes nothing, and undoes nothing of ours', async () => {
  const of = name();
  const text = fileOf(rowOf(of), rowOf(of, '700', '2023-06-01'), rowOf(name(), 'many'));
  const before = await registry.state();
  const tried = await importBreaches(text, { dryRun: true });
  expect(await registry.state()).toEqual(before);
  const done = await importBreaches(text);
  expect(outcomesOf(tried)).toEqual(outcomesOf(done));
  const [{ id }] = (await incidentsOf(of)).incidents.nodes;
  const close = 'mutation($input: UpdateIncidentInput!) { updateIncident(input: $input) { userErrors { code } } }';
  await registry.ask('ANALYST', close, { input: { id, expectedVersion: 1, closedOn: '2026-06-01' } });
  const closed = await registry.state();
  expect(outcomesOf(await importBreaches(text))).toEqual(['UNCHANGED', 'UNCHANGED', 'REJECTED']);
  expect(await registry.state()).toEqual(closed);
});

test('a file without the columns that make it one is refused', () => {
  const settings = { dryRun: false, today: '2026-06-15' };
  const text = 'Name of Covered Entity,Breach Submission Date\nA,2023-01-01';
  expect(hhsBreaches.recognises(text)).toBe(true);
  expect(() => hhsBreaches.read(text, settings)).toThrow('has no column "Individuals Affected", "Type of Breach"');
});

const real = await realFile('hhs-business-associate-breaches-2023.csv');
test.skipIf(real === null)('the real file of 2023 comes in whole, twice', async () => {
  const first = await importBreaches(real!);
  expect(first).toHaveLength(59);
  expect(new Set(outcomesOf(first))).toEqual(new Set(['CREATED']));
  const before = await registry.state();
  expect(new Set(outcomesOf(await importBreaches(real!)))).toEqual(new Set(['UNCHANGED']));
  expect(await registry.state()).toEqual(before);
  expect((await verifyRisk(registry.operator)).faults).toEqual([]);
});
