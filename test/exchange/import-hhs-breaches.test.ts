import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hhsBreaches } from '../../src/exchange/import/hhs-breaches/format.ts';
import { verifyRisk } from '../../src/derived/verify.ts';
import { syncItems } from '../../src/exchange/import/sync-items.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { importingFormat, outcomesOf, realFile } from '../support/files.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept } from '../support/mutate.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

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
  const query = `query($where: ThirdPartyWhere) { thirdParties(where: $where) { nodes { id legalName tradingNames kind lifecycle country
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
    expect(report).toMatchObject({
      row: 1,
      line: 2,
      outcome: 'CREATED',
      notes: ['third party created as a prospect, in TX'],
    });
    const party = await incidentsOf(entity);
    expect(party).toMatchObject({
      kind: 'VENDOR',
      lifecycle: 'PROSPECT',
      country: 'US',
      externalRefs: [{ source: 'hhs-breaches', externalId: `${entity.toLowerCase()}, TX` }],
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
    expect(report!.notes).toEqual([`recorded for "${legalName}", whose state is not on record; the portal has TX`]);
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

  test('of the same name and day is recorded beside others, in any order of rows and files', async () => {
    const entity = name();
    const rows = [
      rowOf(entity),
      rowOf(entity, '700'),
      rowOf(entity, '700', undefined, undefined, 'Loss'),
      rowOf(entity, '700'),
      `"${entity}",TX,Business Associate,"700",2023-05-01,Theft,Email,Yes,2023`,
    ];
    expect(outcomesOf(await importBreaches(fileOf(rows[1]!)))).toEqual(['CREATED']);
    const { incidents } = await incidentsOf(entity);
    expect(outcomesOf(await importBreaches(fileOf(...rows)))).toEqual([
      'CREATED',
      'UNCHANGED',
      'CREATED',
      'CREATED',
      'CREATED',
    ]);
    const before = await registry.state();
    for (const again of [rows.toReversed(), [rows[3]!], [`${rows[0]!.replace('2023-05-01', '5/1/2023')}`]]) {
      expect(new Set(outcomesOf(await importBreaches(fileOf(...again))))).toEqual(new Set(['UNCHANGED']));
    }
    expect(await registry.state()).toEqual(before);
    const now = (await incidentsOf(entity)).incidents.nodes as { peopleAffected: number }[];
    expect(now.map(({ peopleAffected }) => peopleAffected).sort((a, b) => a - b)).toEqual([600, 700, 700, 700, 700]);
    expect(now).toContainEqual(incidents.nodes[0]);
  });

  test('is recorded although a row of the same name and day was skipped before', async () => {
    const entity = name();
    const file = fileOf(rowOf(entity, '19303', undefined, 'Healthcare Provider'), rowOf(entity, '123651'));
    expect(outcomesOf(await importBreaches(file))).toEqual(['SKIPPED', 'CREATED']);
    expect((await incidentsOf(entity)).incidents.nodes).toMatchObject([{ peopleAffected: 123_651 }]);
    const before = await registry.state();
    expect(outcomesOf(await importBreaches(file))).toEqual(['SKIPPED', 'UNCHANGED']);
    expect(await registry.state()).toEqual(before);
  });

  test('that may correct an earlier report is recorded beside it, and says so', async () => {
    const entity = name();
    await make.vendor({ legalName: entity });
    const [first] = await importBreaches(fileOf(rowOf(entity, '501')));
    const [report] = await importBreaches(fileOf(rowOf(entity, '64000')));
    expect(report).toMatchObject({ outcome: 'CREATED' });
    expect(report!.notes[1]).toBe(
      `another breach of that day is on record and not in this file (${first!.ids[0]}); if this row corrects it, close that one`,
    );
  });

  test('of another firm is not recorded for a third party with the same name but for a legal form in front', async () => {
    const entity = name();
    await make.vendor({ legalName: `AB ${entity}, LLC` });
    const [report] = await importBreaches(fileOf(rowOf(`NV ${entity}, Inc.`)));
    expect(report).toMatchObject({ outcome: 'CREATED', notes: ['third party created as a prospect, in TX'] });
    expect((await incidentsOf(`AB ${entity}, LLC`)).incidents.nodes).toEqual([]);
    expect((await incidentsOf(`NV ${entity}, Inc.`)).incidents.nodes).toHaveLength(1);
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

describe('the state of the portal', () => {
  const site = (address: string, country: string | null = 'US') => ({
    sites: [{ name: 'Headquarters', function: 'HEADQUARTERS', address, country }],
  });

  test.each([
    ['an address in the state', site('1 Main St, Austin, TX 78701, USA')],
    [
      'an address in the state, among others',
      { sites: [...site('Boston, MA').sites, { ...site('Austin, Texas').sites[0], name: 'Branch' }] },
    ],
    ['no address', {}],
    ['an address without a state', site('PO Box 5')],
  ])('does not contradict %s', async (_, more) => {
    const entity = name();
    await make.vendor({ legalName: entity, country: 'US', ...more });
    expect(outcomesOf(await importBreaches(fileOf(rowOf(entity))))).toEqual(['CREATED']);
    expect((await incidentsOf(entity)).incidents.nodes).toHaveLength(1);
  });

  test.each([
    ['an address in another state', { country: 'US', ...site('1 Main St, Boston, MA 02108') }, 'in MA'],
    ['another country', { country: 'DE' }, 'in DE'],
  ])('that contradicts %s is asked about, and nothing is recorded', async (_, more, place) => {
    const entity = name();
    const { id } = await make.vendor({ legalName: entity, ...more });
    const before = await registry.state();
    const [report] = await importBreaches(fileOf(rowOf(entity)));
    expect(report).toMatchObject({ outcome: 'NEAR', ids: [id] });
    expect(report!.notes[0]).toContain(`"${entity}" ${place}, but the portal has this name in TX`);
    expect(await registry.state()).toEqual(before);
  });

  test('chooses between namesakes in different states', async () => {
    const entity = name();
    await make.vendor({ legalName: `${entity}, Inc.`, ...site('Boston, MA') });
    const { id } = await make.vendor({ legalName: `${entity}, LLC`, ...site('Dallas, TX') });
    const [report] = await importBreaches(fileOf(rowOf(entity)));
    expect(report!.notes).toEqual([`recorded for "${entity}, LLC"`]);
    expect(report!.ids).toHaveLength(1);
    expect(id).toBeDefined();
  });

  test('keeps business associates of one name in two states apart, and covered entities from both', async () => {
    const entity = name();
    const inState = (state: string, type?: string) =>
      rowOf(entity, '700', '2023-05-01', type).replace(',TX,', `,${state},`);
    const file = fileOf(
      inState('KS', 'Healthcare Provider'),
      inState('MD'),
      inState('TX'),
      inState('MD', 'Health Plan'),
    );
    const first = await importBreaches(file);
    expect(outcomesOf(first)).toEqual(['SKIPPED', 'CREATED', 'CREATED', 'SKIPPED']);
    expect(first[2]!.notes).toEqual([
      'third party created as a prospect, in TX',
      `not "${entity}", which is in another state`,
    ]);
    const before = await registry.state();
    expect(outcomesOf(await importBreaches(file))).toEqual(['SKIPPED', 'UNCHANGED', 'UNCHANGED', 'SKIPPED']);
    expect(await registry.state()).toEqual(before);
    const [later] = await importBreaches(fileOf(rowOf(entity, '900', '2023-07-01')));
    expect(later).toMatchObject({ outcome: 'CREATED', notes: [`recorded for "${entity}"`] });
  });
});

describe('a cell with two names', () => {
  test.each(['d/b/a', 'dba', 'doing business as', 'a.k.a.'])(
    'is the third party with either name: "%s"',
    async (between) => {
      const [first, second] = [name(), name()];
      await make.vendor({ legalName: second });
      const file = fileOf(
        rowOf(`${first}, LLC ${between} ${second}`),
        rowOf(`${second} ${between} ${first}`, '700', undefined, 'Healthcare Provider'),
      );
      expect(outcomesOf(await importBreaches(file))).toEqual(['CREATED', 'CREATED']);
      expect((await incidentsOf(second)).incidents.nodes).toHaveLength(2);
    },
  );

  test('gives a new third party its legal name and its trading name', async () => {
    const [first, second] = [name(), name()];
    const file = fileOf(rowOf(`${first}, Inc. d/b/a ${second}`), rowOf(second, '700'));
    expect(outcomesOf(await importBreaches(file))).toEqual(['CREATED', 'CREATED']);
    const party = await incidentsOf(`${first}, Inc.`);
    expect(party.tradingNames).toEqual([second]);
    expect(party.incidents.nodes).toHaveLength(2);
    expect(outcomesOf(await importBreaches(file))).toEqual(['UNCHANGED', 'UNCHANGED']);
  });

  test('is rejected if the names are of two third parties', async () => {
    const [first, second] = [name(), name()];
    for (const legalName of [first, second]) await make.vendor({ legalName });
    const before = await registry.state();
    const [report] = await importBreaches(fileOf(rowOf(`${first} d/b/a ${second}`)));
    expect(report).toMatchObject({ outcome: 'REJECTED', reasons: [{ code: 'INCONSISTENT' }] });
    expect(report!.reasons[0]!.message).toContain(`"${first}"`);
    expect(report!.reasons[0]!.message).toContain(`"${second}"`);
    expect(await registry.state()).toEqual(before);
  });
});

describe('a breach that version 0.8 or before recorded', () => {
  const title = 'Breach submitted to HHS on 2023-05-01: Theft, Laptop';
  async function recorded(key: string, thirdParty: object, more: object = {}) {
    const writer = await operatorOf(registry.database, TODAY, 'hhs-breaches');
    const incident = {
      externalId: `${key} 2023-05-01`,
      thirdParty,
      kind: 'BREACH',
      severity: 'MEDIUM',
      title,
      peopleAffected: 600,
    };
    const items = [{ incident: { ...incident, ...more } }] as Parameters<typeof syncItems>[1];
    const [outcome] = await syncItems(writer, items, { dryRun: false });
    expect(outcome!.outcome).toBe('CREATED');
    return `Incident_${outcome!.record!.key.replaceAll('-', '')}`;
  }

  test('is found by name, day and details, and not recorded again', async () => {
    const entity = name();
    const { id } = await make.vendor({ legalName: `${entity} Co.` });
    await recorded(entity.toLowerCase(), { id });
    const before = await registry.state();
    const [report] = await importBreaches(fileOf(rowOf(`${entity}, Inc.`)));
    expect(report).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await registry.state()).toEqual(before);
    const more = fileOf(rowOf(`${entity}, Inc.`, '700'), rowOf(`${entity}, Inc.`), rowOf(`${entity}, Inc.`));
    expect(outcomesOf(await importBreaches(more))).toEqual(['CREATED', 'UNCHANGED', 'CREATED']);
    expect(outcomesOf(await importBreaches(more))).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
  });

  test('is found although a person has changed its title', async () => {
    const entity = name();
    const { id } = await make.vendor({ legalName: entity });
    await recorded(entity.toLowerCase(), { id }, { title: 'Laptop stolen from a car' });
    expect(outcomesOf(await importBreaches(fileOf(rowOf(entity))))).toEqual(['UNCHANGED']);
  });

  test('is asked about if it is recorded for another firm', async () => {
    const entity = name();
    const { id } = await make.vendor({ legalName: `AB ${entity}, LLC` });
    const incident = await recorded(entity.toLowerCase(), { id });
    const before = await registry.state();
    const [report] = await importBreaches(fileOf(rowOf(`NV ${entity}, Inc.`)));
    expect(report).toMatchObject({ outcome: 'NEAR', ids: [incident, id] });
    expect(await registry.state()).toEqual(before);
  });

  test('of a prospect that has the name alone as its key is not renamed, and takes later breaches', async () => {
    const entity = name();
    const writer = await operatorOf(registry.database, TODAY, 'hhs-breaches');
    const thirdParty = {
      externalId: entity.toLowerCase(),
      kind: 'VENDOR' as const,
      legalName: `${entity} LLC`,
      country: 'US',
    };
    await syncItems(writer, [{ thirdParty }], { dryRun: false });
    const [report] = await importBreaches(fileOf(rowOf(`${entity}, Inc.`, '700', '2023-06-01')));
    expect(report).toMatchObject({
      outcome: 'CREATED',
      notes: [`recorded for "${entity} LLC", whose state is not on record; the portal has TX`],
    });
  });
});

test('an import keeps the name that a person gave to a third party that it created', async () => {
  const [entity, renamed] = [name(), name()];
  await importBreaches(fileOf(rowOf(entity)));
  const { id } = await incidentsOf(entity);
  await accept(registry, 'updateThirdParty', { thirdParty: { id }, expectedVersion: 1, legalName: renamed });
  expect(outcomesOf(await importBreaches(fileOf(rowOf(entity, '700'))))).toEqual(['CREATED']);
  const { incidents } = await registry
    .ask('DASHBOARD', 'query($id: ID!) { node(id: $id) { ...on ThirdParty { legalName incidents { totalCount } } } }', {
      id,
    })
    .then(({ node }) => node);
  expect(incidents.totalCount).toBe(2);
});

test('a second import of any file changes nothing, and a dry run reports the same', async () => {
  const trees = fc.constantFrom('Ash', 'Birch', 'Cedar');
  const recorded = fc.record({
    tree: trees,
    country: fc.constantFrom('US', 'DE', null),
    address: fc.constantFrom('Austin, TX', 'Baltimore, MD', 'PO Box 5', null),
  });
  const row = fc.record({
    names: fc.array(trees, { minLength: 1, maxLength: 2 }),
    state: fc.constantFrom('TX', 'MD', ''),
    type: fc.constantFrom('Business Associate', 'Business Associate', 'Health Plan'),
    people: fc.constantFrom('500', '600'),
    day: fc.constantFrom('2023-05-01', '2023-05-02'),
  });
  const scenarios = fc.tuple(fc.array(recorded, { maxLength: 3 }), fc.array(row, { minLength: 5, maxLength: 15 }));
  await fc.assert(
    fc.asyncProperty(scenarios, async ([parties, rows]) => {
      const entity = name();
      for (const { tree, country, address } of parties) {
        const sites = address === null ? [] : [{ name: 'Office', function: 'OFFICE', address, country: 'US' }];
        await make.vendor({ legalName: `${tree} ${entity} Co.`, country, sites });
      }
      const cell = (names: string[]) => names.map((tree) => `${tree} ${entity}`).join(' d/b/a ');
      const lines = rows.map(({ names, state, type, people, day }) =>
        rowOf(cell(names), people, day, type).replace(',TX,', `,${state},`),
      );
      const tried = outcomesOf(await importBreaches(fileOf(...lines), { dryRun: true }));
      const first = outcomesOf(await importBreaches(fileOf(...lines)));
      expect(tried).toEqual(first);
      const state = await registry.state();
      const second = outcomesOf(await importBreaches(fileOf(...lines)));
      expect(second).toEqual(first.map((outcome) => (outcome === 'CREATED' ? 'UNCHANGED' : outcome)));
      expect(await registry.state()).toEqual(state);
    }),
    { numRuns: 15 },
  );
});

test('several batches decide alike, in a dry run, the first time and the second time', async () => {
  const entity = name();
  const others = Array.from({ length: 499 }, (_, index) => rowOf('Nobody', String(index), undefined, 'Health Plan'));
  const file = fileOf(rowOf(entity), ...others, rowOf(entity, '700'), rowOf(`${entity} d/b/a ${entity} Labs`, '800'));
  const before = await registry.state();
  const tried = await importBreaches(file, { dryRun: true });
  expect(await registry.state()).toEqual(before);
  const done = await importBreaches(file);
  expect(outcomesOf(done)).toEqual(outcomesOf(tried));
  expect(outcomesOf(done.filter(({ outcome }) => outcome !== 'SKIPPED'))).toEqual(['CREATED', 'CREATED', 'CREATED']);
  const after = await registry.state();
  await importBreaches(file);
  expect(await registry.state()).toEqual(after);
});

test.each([
  ['its own headings', 'Name of Covered Entity', 'Business Associate Present'],
  ['generated headings', 'javax.faces.component.UIPanel@1a2b3c4d', 'javax.faces.component.UIPanel@5e6f7a8b'],
  ['equal generated headings', 'javax.faces.component.UIPanel', 'javax.faces.component.UIPanel'],
])('a file of the portal with %s is read', async (_, first, eighth) => {
  const entity = name();
  const header = `"${first}","State","Covered Entity Type","Individuals Affected","Breach Submission Date","Type of Breach","Location of Breached Information","${eighth}","Web Description"`;
  const file = `${header}\n"${entity}, Inc.","VA","Business Associate","724","04/07/2026","Theft","Email","No",""`;
  expect(hhsBreaches.recognizes(file)).toBe(true);
  expect(outcomesOf(await importBreaches(file))).toEqual(['CREATED']);
  expect((await incidentsOf(`${entity}, Inc.`)).incidents.nodes).toMatchObject([
    { title: 'Breach submitted to HHS on 2026-04-07: Theft, Email', peopleAffected: 724 },
  ]);
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
