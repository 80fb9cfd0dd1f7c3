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
const rowOf = (entity: string, people = '600', day = '2023-05-01', type = 'Business Associate', how = 'Theft') =>
  `"${entity}",TX,${type},"${people}",${day},${how},Laptop,Yes,2023`;
const fileOf = (...rows: string[]) => [HEADER, ...rows].join('\n');

async function incidentsOf(legalName: string) {
  const query = `query($where: ThirdPartyWhere) { thirdParties(where: $where) { nodes { id legalName kind lifecycle country
    externalRefs { source externalId }
    incidents { nodes { id version kind severity title occurredOn discoveredOn reportedToUsOn status peopleAffected source } } } } }`;
  const { thirdParties } = await registry.ask('DASHBOARD', query, { where: { text: legalName } });
  return thirdParties.nodes.find((party: { legalName: string }) => party.legalName === legalName);
}

describe('a breach of the portal', () => {
  test('becomes an incident without dates, and its third party is created if it is not on record', async () => {
    const entity = name();
    const [report] = await importBreaches(
      fileOf(rowOf(`${entity} `, '4,656,293', '12/21/2023', undefined, 'Hacking/IT Incident')),
    );
    expect(report).toMatchObject({ row: 1, line: 2, outcome: 'CREATED', notes: ['third party created as a prospect'] });
    const party = await incidentsOf(entity);
    expect(party).toMatchObject({
      kind: 'VENDOR',
      lifecycle: 'PROSPECT',
      country: 'US',
      externalRefs: [{ source: 'hhs-breaches', externalId: entity.toLowerCase() }],
    });
    expect(party.incidents.nodes).toEqual([
      {
        id: report!.ids.find((id) => id.startsWith('Incident_')),
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

  test('is recorded for the third party with that legal or trading name, ignoring case and legal form', async () => {
    const entity = name();
    const legalName = `Holding ${entity}`;
    await make.vendor({ legalName, tradingNames: [`${entity.toUpperCase()}, INC.`] });
    const [report] = await importBreaches(fileOf(rowOf(`${entity} LLC`)));
    expect(report!.notes).toEqual([`recorded for "${legalName}"`]);
    expect((await incidentsOf(legalName)).incidents.nodes).toHaveLength(1);
    expect(await incidentsOf(`${entity} LLC`)).toBeUndefined();
  });

  test.each([
    ['4,999', 'MEDIUM'],
    ['5000', 'HIGH'],
    ['99999', 'HIGH'],
    ['100,000', 'CRITICAL'],
    ['', 'CRITICAL'],
  ])('that affected "%s" people is %s', async (people, severity) => {
    const entity = name();
    await importBreaches(fileOf(rowOf(entity, people)));
    expect((await incidentsOf(entity)).incidents.nodes[0].severity).toBe(severity);
  });

  test('is skipped if the entity is neither a business associate nor on record', async () => {
    const [entity, known] = [name(), name()];
    await make.partnerLab({ legalName: known });
    const reports = await importBreaches(
      fileOf(rowOf(entity, '1', undefined, 'Health Plan'), rowOf(known, '1', undefined, 'Health Plan')),
    );
    expect(outcomesOf(reports)).toEqual(['SKIPPED', 'CREATED']);
    expect(await incidentsOf(entity)).toBeUndefined();
  });

  test('is rejected if several third parties have the name', async () => {
    const entity = name();
    for (const legalName of [`${entity} Inc.`, `${entity} GmbH`]) await make.vendor({ legalName });
    const before = await registry.state();
    const [report] = await importBreaches(fileOf(rowOf(entity)));
    expect(report).toMatchObject({
      outcome: 'REJECTED',
      reasons: [{ code: 'INCONSISTENT', field: 'Name of Covered Entity' }],
    });
    expect(await registry.state()).toEqual(before);
  });

  test('that is listed twice is recorded once; two with the same name and day but different details are rejected', async () => {
    const entity = name();
    const reports = await importBreaches(
      fileOf(rowOf(entity), rowOf(`${entity}, Inc.`), rowOf(entity, '700'), rowOf(entity, '700', '2023-06-01')),
    );
    expect(outcomesOf(reports)).toEqual(['CREATED', 'UNCHANGED', 'REJECTED', 'CREATED']);
    expect(reports[2]!.reasons[0]!.message).toContain('row 1');
  });

  test('that is invalid is rejected alone, with all problems', async () => {
    const entity = name();
    const reports = await importBreaches(fileOf(rowOf('', 'many', '2023-02-30'), rowOf(entity), `${entity},TX`));
    expect(outcomesOf(reports)).toEqual(['REJECTED', 'CREATED', 'REJECTED']);
    expect(reports[0]!.reasons.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'REQUIRED Name of Covered Entity',
      'INVALID Breach Submission Date',
      'INVALID Individuals Affected',
    ]);
  });
});

test('a dry run reports the same and writes nothing; a second import changes nothing', async () => {
  const entity = name();
  const text = fileOf(rowOf(entity), rowOf(entity, '700', '2023-06-01'), rowOf(name(), 'many'));
  const before = await registry.state();
  const tried = await importBreaches(text, { dryRun: true });
  expect(await registry.state()).toEqual(before);
  const done = await importBreaches(text);
  expect(outcomesOf(tried)).toEqual(outcomesOf(done));
  const [{ id }] = (await incidentsOf(entity)).incidents.nodes;
  const close = 'mutation($input: UpdateIncidentInput!) { updateIncident(input: $input) { userErrors { code } } }';
  await registry.ask('ANALYST', close, { input: { id, expectedVersion: 1, closedOn: '2026-06-01' } });
  const closed = await registry.state();
  expect(outcomesOf(await importBreaches(text))).toEqual(['UNCHANGED', 'UNCHANGED', 'REJECTED']);
  expect(await registry.state()).toEqual(closed);
});

test('a file without the required columns is refused', () => {
  const settings = { dryRun: false, today: '2026-06-15' };
  const text = 'Name of Covered Entity,Breach Submission Date\nA,2023-01-01';
  expect(hhsBreaches.recognizes(text)).toBe(true);
  expect(() => hhsBreaches.read(text, settings)).toThrow('has no column "Individuals Affected", "Type of Breach"');
});

const real = await realFile('hhs-business-associate-breaches-2023.csv');
test.skipIf(real === null)('the real file of 2023 is imported completely, twice', async () => {
  const first = await importBreaches(real!);
  expect(first).toHaveLength(59);
  expect(new Set(outcomesOf(first))).toEqual(new Set(['CREATED']));
  const before = await registry.state();
  expect(new Set(outcomesOf(await importBreaches(real!)))).toEqual(new Set(['UNCHANGED']));
  expect(await registry.state()).toEqual(before);
  expect((await verifyRisk(registry.operator)).faults).toEqual([]);
});
