import { describe, expect, test } from 'vitest';
import { rows } from '../../db/query.ts';
import { sql } from 'drizzle-orm';
import { derivedTypes } from '../../src/derived/news.ts';
import { demoOn } from '../../src/samples/demo/data.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { records } from '../../src/registry/records.ts';
import { WriteTurns } from '../../src/registry/write-turns.ts';
import { TODAY, type TestRegistry, useRegistry } from '../support/registry.ts';

/** Loading the demo takes two seconds, and ten times as long on a busy machine. */
const LOADING_MS = 120_000;

const registry = useRegistry();
const another = useRegistry();

/** The log without what differs between two runs: when they were. */
async function images({ database }: TestRegistry): Promise<object[]> {
  return await rows(
    database.read,
    sql`select record_type, record_id, third_party_id, operation, version, request_id, image - 'created_at' - 'updated_at' as image
      from change where request_id = 'demo' order by seq`,
  );
}

async function load({ operator }: TestRegistry, today = TODAY): Promise<string[]> {
  const said: string[] = [];
  await loadDemo({ ...operator, today }, (line) => said.push(line));
  return said;
}

/** Returns the answer of the gate about a party of the demo. */
async function askGate(
  legalName: string,
  question: { category: string; asOf?: string; product?: string },
): Promise<Gated> {
  const { thirdParties } = await registry.ask(
    'DASHBOARD',
    'query Named($text: String!) { thirdParties(where: { text: $text }) { nodes { id legalName } } }',
    { text: legalName },
  );
  const { id } = (thirdParties.nodes as { id: string; legalName: string }[]).find(
    (one) => one.legalName === legalName,
  )!;
  const { procurementStatus } = await registry.ask(
    'PROCUREMENT',
    `query Gate($request: ProcurementRequest!) { procurementStatus(request: $request) {
      answer reasons { rule { id } effect setAsideBy { kind secondApprover { name } } } alternatives { thirdParty { legalName } }
    } }`,
    { request: { ref: { id }, ...question } },
  );
  return procurementStatus;
}

describe('the demo', { concurrent: false, timeout: LOADING_MS }, () => {
  test('fills an empty registry, and says so', async () => {
    const said = await load(registry);
    expect(said).toEqual([expect.stringMatching(/^The registry was empty, so it now holds a demo: 4\d third parties/)]);
    const { thirdParties, vendors, suppliers, partnerLabs, facilities } = await registry.ask(
      'DASHBOARD',
      '{ thirdParties { totalCount } vendors { totalCount } suppliers { totalCount } partnerLabs { totalCount } facilities { totalCount } }',
    );
    expect(thirdParties.totalCount).toBe(demoOn(TODAY).parties.length);
    expect(vendors.totalCount + suppliers.totalCount + partnerLabs.totalCount).toBe(thirdParties.totalCount);
    expect(facilities.totalCount).toBe(3);
  });

  test('does not come back: a second start writes nothing and says nothing', async () => {
    const before = await registry.state();
    expect(await load(registry)).toEqual([]);
    expect(await registry.state()).toEqual(before);
  });

  test('is the same in every registry, keys included', async () => {
    await load(another);
    const [here, there] = await Promise.all([images(registry), images(another)]);
    expect(here.length).toBeGreaterThan(200);
    expect(there).toEqual(here);
  });

  test('has a log of a year, in the order of time', async () => {
    const [log] = await rows<{ backward: number; days: number; first: string; last: string }>(
      registry.database.read,
      sql`select count(*) filter (where recorded_at < before)::int as backward, count(distinct recorded_at::date)::int as days,
          min(recorded_at)::text as first, max(recorded_at)::text as last
        from (select recorded_at, lag(recorded_at) over (order by seq) as before from change) as log`,
    );
    expect(log).toMatchObject({ backward: 0, first: expect.stringMatching(/^2025-06-16 17:00/) });
    expect(log!.days).toBe(27);
    // The last of it was written now, and not on any day of the demo's.
    expect(Date.parse(log!.last)).toBeGreaterThan(Date.now() - 600_000);
  });

  test('has levels that move in several months', async () => {
    const { thirdParties } = await registry.ask('DASHBOARD', HISTORY);
    const histories = new Map(
      (thirdParties.nodes as { legalName: string; riskHistory: { asOf: string; level: string }[] }[]).map(
        ({ legalName, riskHistory }) => [legalName, riskHistory.map(({ asOf, level }) => `${asOf} ${level}`)],
      ),
    );
    expect(histories.get('Shenzhen Lanhe Precision Diagnostics Co., Ltd.')).toEqual([
      '2025-06-30 VERY_HIGH',
      '2026-06-01 HIGH',
    ]);
    expect(histories.get('Wrenfield LIS, Inc.')).toEqual([
      '2025-06-30 MODERATE',
      '2025-08-25 HIGH',
      '2025-09-22 MODERATE',
    ]);
    const moves = [...histories.values()].flatMap((points) => points.slice(1));
    expect(new Set(moves.map((point) => point.slice(0, 7))).size).toBeGreaterThan(5);
    expect([...histories.values()].filter((points) => points.length > 1).length).toBeGreaterThan(10);
    const { portfolio } = await registry.ask('DASHBOARD', MOVERS);
    expect(portfolio.movers.worse).toBeGreaterThan(0);
    expect(portfolio.movers.better).toBeGreaterThan(0);
    expect(portfolio.movers.appeared).toBeGreaterThan(0);
  });

  test('answers for a past day from the records of then', async () => {
    const { thirdParty } = await registry.ask('AUDITOR', KNOWN);
    // Its independent assessment came in May: before, nothing showed that it met the security requirements of the bulk-data rule.
    expect(thirdParty.now).toMatchObject({ answer: 'CONDITIONAL' });
    expect(thirdParty.before.answer).toBe('BLOCK');
    expect(thirdParty.before.reasons.map(({ rule }: { rule: { id: string } }) => rule.id)).toContain('DSP-RESTRICTED');
    expect(thirdParty.atFirst.answer).toBe('UNKNOWN');
    expect(thirdParty.riskBefore).toMatchObject({ level: 'VERY_HIGH' });
    expect(thirdParty.riskAtFirst).toBeNull();
  });

  test('tells the story of the laboratory in Shenzhen in one query', async () => {
    const { thirdParty } = await registry.ask('AUDITOR', STORY);
    expect(thirdParty).toMatchObject({
      __typename: 'PartnerLab',
      lifecycle: 'ACTIVE',
      country: 'CN',
      tradingNames: ['深圳澜禾精准医学检验实验室', 'Lanhe Diagnostics'],
      identifiers: [{ scheme: 'CLIA' }, { scheme: 'USCC', value: '91440300MA9Q00015P' }, { scheme: 'CAP' }],
      owners: [
        { country: 'CN', percent: 62 },
        { country: 'US', percent: 38 },
      ],
    });
    expect(thirdParty.contacts.map(({ role }: { role: string }) => role)).toEqual(
      expect.arrayContaining(['SECURITY', 'PRIVACY', 'INCIDENT']),
    );
    const [engagement] = thirdParty.engagements.nodes;
    expect(engagement).toMatchObject({ category: 'REFERENCE_TESTING', status: 'ACTIVE', baaRequired: 'YES' });
    expect(engagement.dataFlows).toEqual([
      flow('PHI', 800, 'TLS'),
      flow('HUMAN_GENOMIC', 90, 'TLS'),
      flow('BIOSPECIMEN', 800, 'PHYSICAL_CUSTODY'),
    ]);
    // Its CLIA certificate lapses in 110 days, and it is the next to.
    const [clia, ...others] = thirdParty.certifications.nodes;
    expect(clia).toMatchObject({
      type: { code: 'CLIA' },
      verification: 'VERIFIED',
      verifiedBy: 'Priya Raman',
      validUntil: '2026-10-03',
      inForce: true,
      site: { function: 'TESTING', country: 'CN' },
    });
    expect(others.map(({ type }: { type: { code: string } }) => type.code)).toEqual(['CAP', 'ISO_15189']);

    const contracts = new Map<string, Contract>(thirdParty.contracts.nodes.map((one: Contract) => [one.kind, one]));
    const clause = (kind: string, code: string) =>
      contracts.get(kind)!.clauses.find(({ clauseType }) => clauseType.code === code);
    expect(clause('REFERENCE_TESTING', 'BREACH_NOTIFICATION')).toMatchObject({ present: 'YES', hours: 72 });
    expect(clause('REFERENCE_TESTING', 'INCIDENT_RESPONSE')).toMatchObject({ present: 'YES' });
    expect(clause('REFERENCE_TESTING', 'NO_ONWARD_TRANSFER')).toMatchObject({ present: 'NO' });
    const agreement = contracts.get('BUSINESS_ASSOCIATE')!;
    expect(agreement.inForce).toBe(true);
    const lawful = agreement.clauses.filter(({ clauseType }) => clauseType.basis === 'LAW');
    expect(lawful).toHaveLength(13);
    expect(lawful.filter(({ present }) => present !== 'YES').map(({ clauseType }) => clauseType.code)).toEqual([
      'SUBCONTRACTOR_FLOWDOWN',
    ]);

    const onSite = thirdParty.audits.nodes.find(({ kind }: { kind: string }) => kind === 'ONSITE');
    expect(onSite.completedOn < TODAY).toBe(true);
    expect(onSite.findings.nodes.map(({ status, dueOn }: Finding) => [status, dueOn < TODAY])).toEqual([
      ['REMEDIATED', true],
      ['OPEN', true],
      ['OPEN', false],
    ]);

    const [independent, self, replaced] = thirdParty.attestations.nodes.filter(
      ({ framework }: { framework: string }) => framework === 'HIPAA_SECURITY_RULE',
    );
    expect(independent).toMatchObject({ assurance: 'INDEPENDENT', attestor: { kind: 'ASSESSOR' } });
    expect(independent.attestor.publicKeys).toEqual([
      { algorithm: 'ED25519', key: expect.stringMatching(/^-----BEGIN PUBLIC KEY-----/) },
    ]);
    expect(independent.claims[0]).toMatchObject({ control: { code: 'ENC-01' }, status: 'MET' });
    expect(self).toMatchObject({ assurance: 'SELF', attestor: { kind: 'THE_PARTY' }, supersedes: { id: replaced.id } });
  });

  test('has recent screenings of its active third parties, except for three to be found', async () => {
    const { thirdParties } = await registry.ask('DASHBOARD', SCREENED);
    const unusual = new Map<string, string[]>();
    for (const { legalName, ruleResults, screenings } of thirdParties.nodes as Screened[]) {
      const { answer } = ruleResults.find(({ rule }) => rule.id === 'SANCTIONS')!;
      const late = screenings.nodes
        .filter(({ screenedOn, ownerName }) => screenedOn > '2026-05-01' && ownerName === null)
        .map(({ list }) => list)
        .sort();
      if (answer === 'MET' && late.join() === 'BIS_ENTITY_LIST,OFAC_SDN,OIG_LEIE') continue;
      unusual.set(legalName, [answer, ...late]);
    }
    expect(Object.fromEntries(unusual)).toEqual({
      'Ironbark Refrigeration Pty Ltd': ['MET', 'OIG_LEIE'],
      'Paperwren Office Supply, Inc.': ['UNKNOWN'],
      'Tanjong Merah Glove Manufacturing Sdn. Bhd.': ['UNKNOWN', 'BIS_ENTITY_LIST', 'OFAC_SDN', 'OIG_LEIE'],
    });
  });

  test('has every kind of thing that ends or is due within a year', async () => {
    const { kinds } = await registry.ask(
      'DASHBOARD',
      '{ kinds: __type(name: "ExpirationKind") { enumValues { name } } }',
    );
    for (const { name } of kinds.enumValues as { name: string }[]) {
      const query = `{ expirations(within: 365, first: 1, where: { kind: { in: [${name}] } }) { totalCount } }`;
      const { expirations } = await registry.ask('DASHBOARD', query);
      expect(expirations.totalCount, name).toBeGreaterThan(0);
    }
  });

  test('holds one device with a known exploited weakness that should have been patched', async () => {
    const { products } = await registry.ask(
      'DASHBOARD',
      `{ products(first: 100, where: { connectedDevice: { in: [YES, UNKNOWN] } }) { nodes { name thirdParty { legalName }
        vulnerabilities { knownExploited dueOn patchedOn } } } }`,
    );
    const late = (products.nodes as Product[]).filter(({ vulnerabilities }) =>
      vulnerabilities.some((one) => one.knownExploited && one.patchedOn === null && one.dueOn! < TODAY),
    );
    expect(late).toMatchObject([
      { name: 'RG-2 remote service gateway', thirdParty: { legalName: 'Hartwick Analytical Systems K.K.' } },
    ]);
  });

  test.each([
    ['Shenzhen Lanhe Precision Diagnostics Co., Ltd.', 'REFERENCE_TESTING', 'CONDITIONAL'],
    ['Kestrel Ridge Reference Laboratories, Inc.', 'REFERENCE_TESTING', 'ALLOW'],
    ['Larkmoor Genetics, Inc.', 'REFERENCE_TESTING', 'ALLOW'],
    ['Nanjing Shidu Medical Laboratory Co., Ltd.', 'REFERENCE_TESTING', 'BLOCK'],
    ['Osprey Bend Toxicology, LLC', 'REFERENCE_TESTING', 'BLOCK'],
    ['Laboratoires Rive-Boréale inc.', 'REFERENCE_TESTING', 'BLOCK'],
    ['Stratafold Cloud, Inc.', 'CLOUD_HOSTING', 'ALLOW'],
    ['Wrenfield LIS, Inc.', 'LIS_SOFTWARE', 'CONDITIONAL'],
    ['Tidelock Interfaces, LLC', 'LIS_SOFTWARE', 'BLOCK'],
    ['Bastionwood Security, Inc.', 'IT_SECURITY', 'UNKNOWN'],
    ['Vitrelle Tube Works GmbH', 'CONSUMABLES', 'ALLOW'],
    ['Thornley & Marsh Needle Company, Inc.', 'CONSUMABLES', 'CONDITIONAL'],
    ['Tanjong Merah Glove Manufacturing Sdn. Bhd.', 'CONSUMABLES', 'BLOCK'],
    ['Arden Vale Immunoassay Reagents, Inc.', 'REAGENTS', 'CONDITIONAL'],
    ['Lindenau Medizintechnik GmbH', 'EQUIPMENT', 'CONDITIONAL'],
    ['Hartwick Analytical Systems K.K.', 'EQUIPMENT', 'UNKNOWN'],
    ['Clearmoor Medical Billing, LLC', 'BILLING', 'CONDITIONAL'],
    ['Redfern Phlebotomy Staffing, LLC', 'PHLEBOTOMY_STAFFING', 'CONDITIONAL'],
    ['Swiftlark Medical Couriers, LLC', 'SPECIMEN_TRANSPORT', 'CONDITIONAL'],
    ['Paperwren Office Supply, Inc.', 'OTHER', 'BLOCK'],
  ] as const)('of %s and %s the gate answers %s', async (legalName, category, answer) => {
    expect((await askGate(legalName, { category })).answer).toBe(answer);
  });

  test('lets one buy from the laboratory in Shenzhen under conditions until its CLIA certificate ends', async () => {
    const category = 'REFERENCE_TESTING';
    const asked = (asOf: string) => askGate('Shenzhen Lanhe Precision Diagnostics Co., Ltd.', { category, asOf });
    const now = await asked(TODAY);
    expect(now.reasons.map(({ rule, effect }) => `${effect} ${rule.id}`)).toEqual([
      'CONDITION DECISION-CONDITIONS',
      'CONDITION CONTRACT-CLAUSES',
      'CONDITION HIPAA-BAA-CLAUSES',
      'CONDITION RISK-ELEVATED',
      'CONDITION FINDING-HIGH',
      'INFORM CN-PIPL',
      'INFORM CN-HGR',
    ]);
    expect(now.alternatives.map(({ thirdParty }) => thirdParty.legalName)).toEqual([
      'Kestrel Ridge Reference Laboratories, Inc.',
      'Larkmoor Genetics, Inc.',
    ]);
    // By then, the look-up on the list of excluded parties is too old.
    expect((await asked('2026-10-03')).answer).toBe('UNKNOWN');
    const { answer, reasons } = await asked('2026-10-04');
    expect(answer).toBe('BLOCK');
    expect(reasons.filter(({ effect }) => effect === 'BLOCK')).toMatchObject([{ rule: { id: 'CLIA-REFERRAL' } }]);
  });

  test('holds a waiver that lifts a block, one that waits, and a product that is not to be bought', async () => {
    const centrifuges = await askGate('Lindenau Medizintechnik GmbH', { category: 'EQUIPMENT' });
    expect(centrifuges.reasons).toContainEqual({
      rule: { id: 'CONTRACT' },
      effect: null,
      setAsideBy: { kind: 'WAIVER', secondApprover: { name: 'Priya Raman' } },
    });
    const { decisions } = await registry.ask(
      'AUDITOR',
      '{ decisions(where: { pending: true }) { nodes { kind thirdParty { legalName } } } }',
    );
    expect(decisions.nodes).toEqual([{ kind: 'WAIVER', thirdParty: { legalName: 'Tidelock Interfaces, LLC' } }]);
    const { products } = await registry.ask('DASHBOARD', '{ products(first: 100) { nodes { id name } } }');
    const gateway = (products.nodes as { id: string; name: string }[]).find(({ name }) => name.startsWith('RG-2'))!;
    const asked = await askGate('Hartwick Analytical Systems K.K.', { category: 'EQUIPMENT', product: gateway.id });
    expect(asked.reasons[0]).toMatchObject({ rule: { id: 'APPROVAL' }, effect: 'BLOCK' });
  });

  test('uses every kind of record, and every value a field can take', async () => {
    const logged = await rows<{ record_type: string }>(
      registry.database.read,
      sql`select distinct record_type::text from change where request_id = 'demo'
        and record_type::text <> all(${sql.param([...derivedTypes])})`,
    );
    // The policy of procurement is there before any demo; documents, mappings and subscriptions are each registry's own.
    const others = [
      'PROCUREMENT_POLICY',
      'EVIDENCE_DOCUMENT',
      'REQUIREMENT_MAPPING',
      'WEBHOOK_SUBSCRIPTION',
      'CALENDAR_FEED',
    ];
    const expected = Object.values(records).map(({ recordType }) => recordType as string);
    expect(logged.map(({ record_type }) => record_type).sort()).toEqual(
      expected.filter((recordType) => !others.includes(recordType)).sort(),
    );
    expect(await unusedValues()).toEqual([]);
  });

  test('is left out if the registry has third parties or facilities already', async () => {
    const { createFacility } = await registry.ask(
      'ANALYST',
      'mutation { createFacility(input: { name: "Ours", code: "OURS" }) { userErrors { code } } }',
    );
    expect(createFacility.userErrors).toEqual([]);
    await registry.database.write`update registry set demo_loaded_at = null`;
    const before = await registry.state();
    expect(await load(registry)).toEqual([]);
    expect(await registry.state()).toEqual(before);
  });
});

describe('the demo on any day', { timeout: LOADING_MS }, () => {
  const third = useRegistry();

  test('leaves nothing when it is interrupted, and loads whole the next time', async () => {
    const before = await third.state();
    const interrupted = { ...third.operator, makeKey: undefined, today: TODAY };
    let statements = 0;
    const write = new Proxy(third.database.write, {
      get: (target, name) =>
        name === 'begin'
          ? (work: (connection: object) => Promise<object>) =>
              target.begin(async (connection) =>
                work(
                  new Proxy(connection, {
                    get: (inner, method) => {
                      if (++statements === 900) throw new Error('the power is gone');
                      return Reflect.get(inner, method) as unknown;
                    },
                  }),
                ),
              )
          : (Reflect.get(target, name) as unknown),
    });
    const database = { ...third.database, write, turns: new WriteTurns(write, 60_000) };
    await expect(loadDemo({ ...interrupted, database }, () => {})).rejects.toThrow('the power is gone');
    expect(await third.state()).toEqual(before);
    expect(await load(third, '2028-02-29')).toHaveLength(1);
  });

  test.each(['2026-01-01', '2026-12-31', '2028-02-29', '2099-06-30'])('names only its own records, on %s', (today) => {
    const { parties, people, facilities, attestors, supplyLinks } = demoOn(today);
    const isOurs = (text: string) => people.some(({ name }) => text.startsWith(name));
    const names = parties.map(({ legalName }) => legalName);
    expect(new Set(names).size).toBe(names.length);
    for (const { engagements = [], owners = [], ...party } of parties) {
      const { products = [], screenings = [], determinations = [], decisions = [] } = party;
      for (const { alternatives = [], facilities: codes = [] } of engagements) {
        expect(names).toEqual(expect.arrayContaining(alternatives));
        expect(facilities.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
      }
      expect(names).toEqual(expect.arrayContaining(owners.flatMap(({ party }) => party ?? [])));
      for (const { by, requestedBy, secondBy, revoked, facilities: codes = [], products: named = [] } of decisions) {
        expect([by, requestedBy, secondBy, revoked?.by].filter((one) => one !== undefined).every(isOurs)).toBe(true);
        expect(facilities.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
        expect(products.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
      }
      for (const { by, secondBy, revoked, engagement = [], screening = [] } of determinations) {
        expect([by, secondBy ?? by, revoked?.by ?? by].every(isOurs)).toBe(true);
        expect(engagements.map(({ name }) => name)).toEqual(expect.arrayContaining([engagement].flat()));
        expect(screenings.map(({ list }) => list)).toEqual(expect.arrayContaining([screening].flat()));
      }
    }
    expect(names).toEqual(
      expect.arrayContaining(supplyLinks.flatMap(({ supplier, customer }) => [supplier, customer])),
    );
    expect(names).toEqual(expect.arrayContaining(attestors.flatMap(({ party }) => party ?? [])));
  });
});

interface Contract {
  kind: string;
  inForce: boolean;
  clauses: { clauseType: { code: string; basis: string }; present: string; hours: number | null }[];
}

interface Finding {
  status: string;
  dueOn: string;
}

interface Gated {
  answer: string;
  reasons: { rule: { id: string }; effect: string | null; setAsideBy: object | null }[];
  alternatives: { thirdParty: { legalName: string } }[];
}

interface Screened {
  legalName: string;
  ruleResults: { rule: { id: string }; answer: string }[];
  screenings: { nodes: { list: string; screenedOn: string; ownerName: string | null }[] };
}

interface Product {
  vulnerabilities: { knownExploited: boolean; dueOn: string | null; patchedOn: string | null }[];
}

const flow = (category: string, peoplePerYear: number, channel: string) => ({
  category,
  peoplePerYear,
  destinationCountry: 'CN',
  purpose: 'DIAGNOSIS_OR_TREATMENT',
  channel,
});

const SCREENED = `{ thirdParties(first: 100, where: { lifecycle: { in: [ACTIVE, ONBOARDING] } }) { nodes {
  legalName ruleResults { rule { id } answer } screenings(first: 20) { nodes { list screenedOn ownerName } }
} } }`;

const HISTORY = `{ thirdParties(first: 100) { nodes { legalName riskHistory(from: "2025-06-01", to: "${TODAY}") { asOf level } } } }`;

const MOVERS = `{ portfolio { movers(since: "2026-03-15") { worse better appeared } } }`;

const KNOWN = `{ thirdParty(ref: { identifier: { scheme: CLIA, value: "99D9900201" } }) {
  now: procurementStatus(category: REFERENCE_TESTING) { answer }
  before: procurementStatus(category: REFERENCE_TESTING, asOf: "2026-04-01", knownAt: "2026-04-01T12:00:00Z") { answer reasons { rule { id } } }
  atFirst: procurementStatus(category: REFERENCE_TESTING, asOf: "2025-06-01", knownAt: "2025-06-01T12:00:00Z") { answer }
  riskBefore: risk(asOf: "2026-04-01", knownAt: "2026-04-01T12:00:00Z") { level }
  riskAtFirst: risk(asOf: "2025-06-01", knownAt: "2025-06-01T12:00:00Z") { level }
} }`;

const STORY = `{ thirdParty(ref: { identifier: { scheme: CLIA, value: "99D9900201" } }) {
  __typename lifecycle country tradingNames identifiers { scheme value } owners { name country percent } contacts { role name email }
  engagements { nodes { category status baaRequired dataFlows { category peoplePerYear destinationCountry purpose channel } } }
  contracts { nodes { kind inForce clauses { clauseType { code basis } present hours } } }
  certifications { nodes { type { code } site { function country } verification verifiedBy validUntil inForce } }
  attestations { nodes { id framework assurance attestor { kind publicKeys { algorithm key } } claims { control { code } status } supersedes { id } } }
  audits { nodes { kind completedOn findings { nodes { status dueOn } } } }
} }`;

/**
 * Signatures need signed documents; few specialties are on record; most purchases are not products; and a risk acceptance has the
 * level of its day.
 */
const NEEDS_NOT_APPEAR = [
  'attestation.signature',
  'third_party.specialties',
  'quality_record.specialty',
  'product.category',
  'decision.accepted_level',
  // Only a comparison by a program states these.
  'screening.method',
  'screening.outcome = NOT_COMPARED',
];

async function unusedValues(): Promise<string[]> {
  const columns = await rows<{ table: string; column: string; type: string }>(
    registry.database.read,
    sql`select table_name as "table", column_name as "column", udt_name as type from information_schema.columns
      join pg_type on typname = udt_name and typtype = 'e' where table_schema = 'public' and table_name not in ('change', 'api_key', 'principal', 'procurement_policy_rule') and table_name !~ '^(evidence|webhook)_'`,
  );
  const unused: string[] = [];
  for (const { table, column, type } of columns) {
    if (NEEDS_NOT_APPEAR.includes(`${table}.${column}`)) continue;
    const missing = await rows<{ value: string }>(
      registry.database.read,
      sql`select value::text from unnest(enum_range(null::${sql.identifier(type)})) as value
        except select ${sql.identifier(column)}::text from ${sql.identifier(table)}`,
    );
    const values = missing.map(({ value }) => `${table}.${column} = ${value}`);
    unused.push(...values.filter((value) => !NEEDS_NOT_APPEAR.includes(value)));
  }
  const types = await rows<{ code: string }>(
    registry.database.read,
    sql`select code from certification_type except select type from certification`,
  );
  return [...unused, ...types.map(({ code }) => `certification.type = ${code}`)];
}
