import { getNamedType, type GraphQLInputObjectType, type GraphQLInputType, isInputObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { certificationInForce } from '../../src/records/certification/rules.ts';
import { contractInForce } from '../../src/records/contract/rules.ts';
import { phaseOn } from '../../src/risk/engine/scope.ts';
import { keyOf as keyIn } from '../../src/registry/global-id.ts';
import { assessmentResults, fullDocument, ingest, sha256Of, signingKey } from '../support/evidence.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept, schema } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const make = fixtures(registry);

/** These are tested in `combined-filters.test.ts`, and filters by risk in `risk-list.test.ts`. */
const COMBINED = ['and', 'or', 'not', 'createdAt', 'updatedAt', 'procurementAnswer'];
const BY_RISK = ['riskLevel', 'riskScore', 'riskState', 'coverage', 'drivingDimension', 'dimensionRisk'];

type Row = Record<string, unknown> & { id: string };
/** Whether a filter is one by the records of a third party. */
const isOfRecords = (type: GraphQLInputType) => isInputObjectType(type) && 'some' in type.getFields();
const DAYS = ['2026-03-01', null, '2025-01-01', '2026-03-01', '2026-03-02', '2027-12-31'];
const NAMES = ['Quartz', 'Meadow', 'Kolibri', 'Zeppelin', 'Voltage', 'Umbrella'];

/** The filters of a list: the fields to select, and for each filter the values to try and the expected rows. */
interface Filters {
  selection: string;
  /** The path of the id, if it is not the field `id`. */
  key?: string;
  /** The name of the list of a third party, if it differs. */
  own?: string[];
  /** Required arguments of the list. */
  needed?: string;
  fields: Record<string, readonly (readonly [where: unknown, holds: (row: Row) => boolean])[]>;
}

const among = (field: string, ...values: (string | null)[][]) =>
  values.map((wanted) => [{ in: wanted }, (row: Row) => wanted.includes(row[field] as string)] as const);
/** Matches days in a range. An unknown day is in no range. */
const days = (field: string) => {
  const day = (row: Row) => row[field] as string | null;
  const known = (row: Row) => day(row) !== null;
  return [
    [{ gte: '2026-03-01' }, (row: Row) => known(row) && day(row)! >= '2026-03-01'],
    [{ gt: '2026-03-01' }, (row: Row) => known(row) && day(row)! > '2026-03-01'],
    [{ lte: '2026-03-01' }, (row: Row) => known(row) && day(row)! <= '2026-03-01'],
    [{ lt: '2026-03-01' }, (row: Row) => known(row) && day(row)! < '2026-03-01'],
    [{ gte: '2026-03-01', lt: '2026-03-02' }, (row: Row) => day(row) === '2026-03-01'],
    [{ gt: '2026-01-01', lte: '2027-12-31' }, (row: Row) => known(row) && day(row)! > '2026-01-01'],
    [{}, known],
  ] as const;
};

/** The same for a field with days in the past. */
const pastDays = (field: string) => days(field).filter(([where]) => !('gt' in where && where.gt === '2026-01-01'));

const recordOf = (row: Row) => row.record as { id: string; type?: { code: string } };
const partyOf = (row: Row) =>
  row.thirdParty as { legalName: string; lifecycle: string; country: string | null; internalOwner: string | null };
const schemesOf = (identifiers: unknown) => (identifiers as { scheme: string }[]).map(({ scheme }) => scheme);
const servesAll = (facilities: unknown) => (facilities as Row[]).length === 0;
const idOf = (facilities: unknown) => (facilities as Row[])[0]?.id;

const lists: Record<string, Filters> = {
  thirdParties: {
    selection:
      'kind lifecycle country tags legalName internalOwner lastReviewedOn reviewEveryMonths identifiers { scheme }',
    fields: {
      internalOwner: [
        [{ in: ['Ada'] }, ({ internalOwner }) => internalOwner === 'Ada'],
        [{ in: ['Ada', 'Grace'] }, ({ internalOwner }) => internalOwner !== null],
        [{ known: false }, ({ internalOwner }) => internalOwner === null],
        [{ in: ['Ada', 'Grace'], known: true }, ({ internalOwner }) => internalOwner !== null],
      ],
      // Twelve months are 365 days.
      reviewDueOn: [
        [{ lt: '2027-01-01' }, () => false],
        [{ lte: '2027-01-01' }, ({ reviewEveryMonths }) => reviewEveryMonths !== null],
        [{}, ({ reviewEveryMonths }) => reviewEveryMonths !== null],
      ],
      identifierScheme: [
        [{ in: ['GLN'] }, ({ identifiers }) => schemesOf(identifiers).includes('GLN')],
        [{ in: ['GLN', 'DUNS'] }, ({ identifiers }) => schemesOf(identifiers).length > 0],
        [{ in: ['NPI'] }, () => false],
      ],
      kind: among('kind', ['VENDOR'], ['SUPPLIER', 'PARTNER_LAB']),
      lifecycle: among('lifecycle', ['ONBOARDING'], ['PROSPECT', 'RETIRED']),
      country: [
        ...among('country', ['US'], ['CN', 'HK'], ['FR']),
        [{ in: ['us', ' cn '] }, ({ country }) => country === 'US' || country === 'CN'],
      ],
      tags: [
        [{ in: ['even'] }, ({ tags }) => (tags as string[]).includes('even')],
        [{ in: ['even', 'first'] }, ({ tags }) => (tags as string[]).some((tag) => ['even', 'first'].includes(tag))],
        [{ in: ['nobody'] }, () => false],
      ],
      text: [['Zepelin', ({ legalName }) => legalName === 'Zeppelin']],
    },
  },
  engagements: {
    selection: 'category status startsOn endsOn facilities { id }',
    fields: {
      activeOn: ['2026-03-01', '2026-03-02', '2028-01-01'].map((day) => [
        day,
        (row) => phaseOn(row as never, day) === 'ACTIVE',
      ]),
      // One without facilities serves all.
      facility: [
        [{ in: ['$F'] }, ({ facilities }) => servesAll(facilities) || idOf(facilities) === facility],
        [{ in: ['$F', '$F'] }, ({ facilities }) => servesAll(facilities) || idOf(facilities) === facility],
      ],
      category: among('category', ['BILLING'], ['OTHER', 'LIS_SOFTWARE'], ['REAGENTS']),
      status: among('status', ['ACTIVE'], ['PLANNED', 'ENDED']),
      endsOn: days('endsOn'),
    },
  },
  contracts: {
    selection: 'kind status effectiveOn expiresOn terminatedOn autoRenews valueMinor currency',
    fields: {
      inForceOn: ['2023-12-31', '2024-01-01', '2026-03-01', '2026-03-02', '2028-01-01'].map((day) => [
        day,
        (row) => contractInForce(row as never, day),
      ]),
      value: [
        [{ currency: 'USD' }, ({ currency }) => currency === 'USD'],
        [{ currency: 'usd', gte: 200 }, ({ currency, valueMinor }) => currency === 'USD' && Number(valueMinor) >= 200],
        [{ currency: 'EUR', lte: 200 }, ({ currency, valueMinor }) => currency === 'EUR' && Number(valueMinor) <= 200],
      ],
      kind: among('kind', ['NDA'], ['NDA', 'SUPPLY']),
      status: among('status', ['DRAFT'], ['ACTIVE', 'IN_REVIEW'], ['TERMINATED']),
      expiresOn: days('expiresOn'),
    },
  },
  certifications: {
    selection: 'type { code } issuedOn validUntil suspendedOn revokedOn',
    fields: {
      inForceOn: ['2026-03-01', '2026-03-02', '2028-01-01'].map((day) => [
        day,
        (row) => certificationInForce(row as never, day),
      ]),
      type: [
        [{ in: ['CAP'] }, ({ type }) => (type as { code: string }).code === 'CAP'],
        [{ in: ['CAP', 'CLIA'] }, ({ type }) => ['CAP', 'CLIA'].includes((type as { code: string }).code)],
        [{ in: ['NO_SUCH_TYPE'] }, () => false],
      ],
      validUntil: days('validUntil'),
    },
  },
  evidenceDocuments: {
    selection: 'format signature sha256',
    fields: {
      format: among('format', ['CYCLONEDX'], ['OSCAL_ASSESSMENT_RESULTS', 'OTHER']),
      signature: among('signature', ['UNVERIFIED'], ['NONE', 'VALID']),
      sha256: [
        [sha256Of(assessmentResults).toUpperCase(), ({ sha256 }) => sha256 === sha256Of(assessmentResults)],
        ['nonsense', () => false],
      ],
    },
  },
  attestors: { selection: 'kind', fields: { kind: among('kind', ['US'], ['ASSESSOR', 'REGULATOR']) } },
  attestations: {
    selection: 'framework assurance validUntil supersededBy { id } revokedOn',
    fields: {
      framework: among('framework', ['SOC2'], ['SOC2', 'HIPAA_SECURITY_RULE'], ['NONE']),
      assurance: among('assurance', ['SELF'], ['INDEPENDENT', 'ACCREDITED']),
      current: [
        [true, ({ supersededBy, revokedOn }) => supersededBy === null && revokedOn === null],
        [false, ({ supersededBy, revokedOn }) => supersededBy !== null || revokedOn !== null],
      ],
      validUntil: days('validUntil'),
    },
  },
  audits: {
    selection: 'kind scheduledOn completedOn',
    fields: {
      kind: among('kind', ['ONSITE'], ['REMOTE', 'DOCUMENT_REVIEW']),
      scheduledOn: days('scheduledOn'),
      completedOn: days('completedOn'),
    },
  },
  findings: {
    selection: 'severity status dueOn',
    fields: {
      severity: among('severity', ['HIGH'], ['LOW', 'CRITICAL'], ['MEDIUM']),
      status: among('status', ['OPEN'], ['REMEDIATED', 'ACCEPTED']),
      dueOn: days('dueOn'),
    },
  },
  products: {
    selection: 'category connectedDevice supportEndsOn',
    fields: {
      category: among('category', ['REAGENTS'], ['EQUIPMENT', 'CONSUMABLES'], ['BILLING']),
      connectedDevice: among('connectedDevice', ['YES'], ['NO', 'UNKNOWN']),
      supportEndsOn: days('supportEndsOn'),
    },
  },
  screenings: {
    selection: 'outcome list screenedOn',
    fields: {
      outcome: among('outcome', ['CLEAR'], ['POSSIBLE_MATCH', 'CONFIRMED_MATCH']),
      list: among('list', ['OFAC_SDN'], ['OFAC_SDN', 'BIS_ENTITY_LIST'], ['NO_SUCH_LIST']),
      screenedOn: days('screenedOn'),
    },
  },
  incidents: {
    selection: 'kind severity status occurredOn discoveredOn',
    fields: {
      kind: among('kind', ['BREACH'], ['SERVICE_OUTAGE', 'SPECIMEN_LOSS'], ['QUALITY_FAILURE']),
      severity: among('severity', ['HIGH'], ['LOW', 'CRITICAL'], ['MEDIUM']),
      status: among('status', ['OPEN'], ['CLOSED'], ['OPEN', 'CLOSED']),
      occurredOn: pastDays('occurredOn'),
      discoveredOn: pastDays('discoveredOn'),
    },
  },
  qualityRecords: {
    selection: 'kind specialty passed performedOn',
    fields: {
      kind: among('kind', ['PROFICIENCY_TEST'], ['TURNAROUND', 'NONCONFORMANCE'], ['RESULT_DISCREPANCY']),
      specialty: among('specialty', ['VIROLOGY'], ['VIROLOGY', 'TOXICOLOGY'], ['HEMATOLOGY']),
      passed: [
        [true, ({ passed }) => passed === true],
        [false, ({ passed }) => passed === false],
      ],
      performedOn: pastDays('performedOn'),
    },
  },
  supplyLinks: {
    own: ['supplies', 'suppliedBy'],
    selection: 'criticality substitutable validFrom validTo supplier { id } customer { id }',
    fields: {
      supplier: [[{ id: '$P' }, ({ supplier }) => (supplier as Row).id === party]],
      customer: [
        [{ external: { source: 'erp', externalId: 'P0' } }, ({ customer }) => (customer as Row).id === party],
        [{ external: { source: 'erp', externalId: 'nobody' } }, () => false],
      ],
      inForceOn: ['2026-03-01', '2026-03-02', '2028-01-01'].map((day) => [
        day,
        ({ validTo }) => validTo === null || (validTo as string) >= day,
      ]),
      criticality: [
        [{ gte: 2 }, ({ criticality }) => criticality !== null && (criticality as number) >= 2],
        [{ lt: 4 }, ({ criticality }) => criticality !== null && (criticality as number) < 4],
        [{ gt: 1, lte: 2 }, ({ criticality }) => criticality === 2],
        [{}, ({ criticality }) => criticality !== null],
      ],
      substitutable: among('substitutable', ['NO'], ['YES', 'UNKNOWN']),
      validTo: days('validTo'),
    },
  },
  determinations: {
    selection: 'kind validFrom',
    fields: {
      kind: among('kind', ['CMS_EQUIVALENCE'], ['CMS_EQUIVALENCE', 'NOT_APPLICABLE_ACCEPTED'], ['COUNSEL_OPINION']),
      validFrom: days('validFrom'),
    },
  },
  decisions: {
    selection: 'kind validUntil state',
    fields: {
      kind: among('kind', ['WAIVER'], ['APPROVAL', 'REJECTION'], ['CONDITIONAL_APPROVAL']),
      validUntil: days('validUntil'),
      pending: [
        [true, ({ state }) => state === 'PENDING'],
        [false, ({ state }) => state !== 'PENDING'],
      ],
    },
  },
  expirations: {
    needed: 'within: 3650, since: 3650, ',
    key: 'record { id }',
    selection:
      'kind record { ... on Certification { type { code } } } thirdParty { legalName lifecycle country internalOwner }',
    fields: {
      kind: among(
        'kind',
        ['REVIEW'],
        ['CERTIFICATION', 'CONTRACT'],
        ['ATTESTATION'],
        ['APPROVAL', 'WAIVER'],
        ['AUDIT', 'SCREENING'],
        ['FINDING'],
        ['PRODUCT_SUPPORT'],
        ['DETERMINATION', 'ENGAGEMENT'],
      ),
      certificationType: [
        [{ in: ['CAP'] }, (row) => recordOf(row).type?.code === 'CAP'],
        [{ in: ['CAP', 'CLIA'] }, (row) => ['CAP', 'CLIA'].includes(recordOf(row).type?.code ?? '')],
        [{ in: ['NO_SUCH_TYPE'] }, () => false],
      ],
      internalOwner: [
        [{ in: ['Ada'] }, (row) => partyOf(row).internalOwner === 'Ada'],
        [{ known: false }, (row) => partyOf(row).internalOwner === null],
      ],
      thirdParty: [
        [{ external: { source: 'erp', externalId: 'P0' } }, (row) => partyOf(row).legalName === NAMES[0]],
        [{ external: { source: 'erp', externalId: 'nobody' } }, () => false],
      ],
      // Retired records are only in lists that ask for them.
      lifecycle: [
        [{ in: ['PROSPECT'] }, (row) => partyOf(row).lifecycle === 'PROSPECT'],
        [{ in: ['ONBOARDING', 'ACTIVE'] }, (row) => partyOf(row).lifecycle === 'ONBOARDING'],
      ],
      country: [
        [{ in: ['US'] }, (row) => partyOf(row).country === 'US'],
        [{ in: ['us', ' cn '] }, (row) => ['US', 'CN'].includes(partyOf(row).country ?? '')],
      ],
    },
  },
};

let party = '';
let facility = '';
/** Returns a filter with the ids that are known only when it is sent. */
const withIds = (value: unknown) =>
  JSON.parse(JSON.stringify(value).replaceAll('$P', party).replaceAll('$F', facility)) as object;
const pick = (values: string[], index: number) => values[index % values.length]!;

beforeAll(async () => {
  const kinds = [make.vendor, make.supplier, make.partnerLab];
  const change = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
  facility = (await make.facility()).id;
  const otherFacility = (await make.facility()).id;
  for (const [index, day] of DAYS.entries()) {
    const { id } = await kinds[index % 3]!({
      legalName: NAMES[index],
      country: [null, 'US', 'CN', 'HK'][index % 4],
      externalRefs: [{ source: 'erp', externalId: `P${index}` }],
      lastReviewedOn: '2026-01-01',
      reviewEveryMonths: index % 3 ? 12 : null,
      tags: [index % 2 ? 'odd' : 'even', index === 0 ? 'first' : 'later'],
      internalOwner: ['Ada', null, 'Grace'][index % 3],
      identifiers:
        [[{ scheme: 'GLN', value: '4006381333931' }], [{ scheme: 'DUNS', value: '150483782' }], []][index] ?? [],
    });
    if (index % 2) {
      await accept(registry, 'changeLifecycle', {
        thirdParty: { id },
        expectedVersion: 1,
        lifecycle: pick(['ONBOARDING', 'RETIRED'], (index - 1) / 2),
      });
    }
    // Half of all records belong to the first party, so that its own lists have records to leave out.
    if (index === 0) party = id;
    const thirdParty = { id: index % 2 ? id : party };
    await make.engagement({
      thirdParty,
      category: pick(['BILLING', 'OTHER', 'LIS_SOFTWARE'], index),
      status: pick(['ACTIVE', 'PLANNED'], index),
      endsOn: day,
      facilityIds: [[facility], [otherFacility], []][index % 3],
    });
    const contract = await make.contract({
      thirdParty,
      kind: pick(['NDA', 'SUPPLY', 'SERVICE_LEVEL'], index),
      status: pick(['ACTIVE', 'IN_REVIEW', 'DRAFT'], index),
      effectiveOn: '2024-01-01',
      expiresOn: day,
      ...(index % 3 < 2 && { valueMinor: index * 100, currency: pick(['USD', 'EUR'], index >> 1) }),
    });
    if (index === 3) await accept(registry, 'terminateContract', change(contract));
    await make.certification({ thirdParty, type: pick(['CAP', 'CLIA', 'ISO_15189'], index), validUntil: day });
    await make.attestor({ kind: pick(['US', 'ASSESSOR', 'REGULATOR'], index) });
    const attestation = await make.attestation({
      thirdParty,
      framework: pick(['SOC2', 'HIPAA_SECURITY_RULE'], index >> 1),
      assurance: pick(['SELF', 'INDEPENDENT'], index),
      attestedOn: '2024-01-01',
      validUntil: day,
    });
    if (index === 2) await accept(registry, 'revokeAttestation', { ...change(attestation), reason: 'Wrong' });
    if (index === 5)
      await make.attestation({ thirdParty, framework: 'SOC2', supersedesId: attestation.id, attestedOn: null });
    const documents = [fullDocument(signingKey(`filter ${index}`)), assessmentResults, 'Id,Answer\n1,Yes'];
    for (const document of documents) await ingest(registry, thirdParty, document, { framework: 'X' });
    await make.product({
      thirdParty,
      category: pick(['REAGENTS', 'EQUIPMENT', 'CONSUMABLES'], index),
      connectedDevice: pick(['YES', 'NO', 'UNKNOWN'], index >> 1),
      supportEndsOn: day,
    });
    await make.screening({
      thirdParty,
      list: pick(['OFAC_SDN', 'BIS_ENTITY_LIST', 'EU_CONSOLIDATED'], index),
      outcome: pick(['CLEAR', 'POSSIBLE_MATCH', 'CONFIRMED_MATCH'], index >> 1),
      screenedOn: day !== null && day < '2026-06' ? day : '2026-02-28',
    });
    const past = day !== null && day < '2026-06' ? day : null;
    await make.incident({
      thirdParty,
      kind: pick(['BREACH', 'SERVICE_OUTAGE', 'SPECIMEN_LOSS'], index),
      severity: pick(['HIGH', 'LOW', 'CRITICAL'], index),
      occurredOn: past,
      discoveredOn: past,
      closedOn: index % 2 ? '2026-06-01' : null,
    });
    await make.qualityRecord({
      thirdParty,
      kind: pick(['PROFICIENCY_TEST', 'TURNAROUND', 'NONCONFORMANCE'], index),
      specialty: [null, 'VIROLOGY', 'TOXICOLOGY'][index % 3],
      passed: [null, true, false][(index >> 1) % 3],
      performedOn: past,
    });
    const link = {
      criticality: [1, null, 4, 2][index % 4],
      substitutable: pick(['YES', 'NO', 'UNKNOWN'], index),
      validTo: day,
    };
    // Half of the links belong to the first party, as supplier or as customer.
    await make.supplyLink({ ...link, [pick(['supplier', 'customer'], index)]: { id: party } });
    await make.supplyLink({ ...link, [pick(['customer', 'supplier'], index >> 1)]: thirdParty });
    const done = day !== null && day < '2026-06' ? day : null;
    const findings = [{ title: 'T', severity: pick(['HIGH', 'LOW', 'CRITICAL'], index), dueOn: day }];
    const audit = await accept(
      registry,
      'createAudit',
      {
        thirdParty,
        kind: pick(['ONSITE', 'REMOTE'], index),
        scheduledOn: done === null ? (day ?? '2026-09-01') : null,
        completedOn: done,
        findings,
      },
      'findings { nodes { id version } }',
    );
    const kind = pick(['CMS_EQUIVALENCE', 'NOT_APPLICABLE_ACCEPTED', 'COUNSEL_OPINION'], index);
    const subject = { control: 'ENC-01' };
    const determination = await make.determination({
      thirdParty,
      kind,
      ...(kind === 'NOT_APPLICABLE_ACCEPTED' && subject),
      ...(kind === 'COUNSEL_OPINION' && { rule: 'CN-PIPL', validUntil: '2030-01-01' }),
    });
    const waiver = index % 2 ? { kind: 'WAIVER', rules: ['CONTRACT'] } : {};
    const decision = await make.decision({ thirdParty, ...waiver, ...(index === 2 && { kind: 'REJECTION' }) });
    if (index === 5)
      await accept(registry, 'revokeDecision', { ...change(decision), reason: 'Wrong' }, 'id', 'APPROVER');
    // No decision is about past days, but the filters must handle them.
    const on = day ?? '2026-12-01';
    await registry.observer`update determination set valid_from = ${on} where id = ${keyIn('Determination', determination.id)}`;
    await registry.observer`update decision set decided_on = '2025-01-01', valid_from = '2025-01-01', valid_until = ${on}
      where id = ${keyIn('Decision', decision.id)}`;
    if (index % 2)
      await accept(registry, 'closeFinding', {
        ...change(audit.findings.nodes[0]),
        status: 'REMEDIATED',
        note: 'Mended',
      });
  }
});

async function read(list: string, where: object | null, nested: false | string): Promise<Row[]> {
  const { selection, key = 'id', needed = '' } = lists[list]!;
  const { args } = schema.getQueryType()!.getFields()[list]!;
  const argument = args.find(({ name }) => name === 'where')!;
  const type = getNamedType(argument.type).name;
  const body = `list: ${nested || list}(${needed}where: $where, first: 100) { totalCount nodes { ${key} ${selection} } }`;
  const query = `query($where: ${type}) { ${nested ? `thirdParty(ref: { id: "${party}" }) { ${body} }` : body} }`;
  const data = await registry.ask('DASHBOARD', query, { where });
  const page = (nested ? data.thirdParty : data).list as { totalCount: number; nodes: Row[] };
  expect(page.totalCount).toBe(page.nodes.length);
  return lists[list]!.key ? page.nodes.map((row) => ({ ...row, id: recordOf(row).id })) : page.nodes;
}

test('every field of every filter is covered', () => {
  const fields = Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, args }) => {
    const where = args.find((argument) => argument.name === 'where');
    // Vendors, suppliers, partner labs, the portfolio and previews use the filter of third parties.
    if (
      !where ||
      ['vendors', 'suppliers', 'partnerLabs', 'portfolio', 'portfolioHistory', 'previewPolicy'].includes(name)
    )
      return [];
    const names = (where.type as GraphQLInputObjectType).getFields();
    // Lists of records without a filter of their own.
    if (['facilities', 'principals', 'requirementMappings', 'webhookSubscriptions', 'calendarFeeds'].includes(name))
      return [];
    const isOwn = (field: string) => ![...BY_RISK, ...COMBINED].includes(field) && !isOfRecords(names[field]!.type);
    return [[name, Object.keys(names).filter(isOwn).toSorted()]];
  });
  const tried = Object.entries(lists).map(([list, filters]) => [list, Object.keys(filters.fields).toSorted()]);
  expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(fields));
});

const cases = Object.entries(lists).flatMap(([list, { fields }]) =>
  Object.entries(fields).map(([field, asked]) => [list, field, asked] as const),
);
const idsOf = (rows: Row[]) => rows.map(({ id }) => id).toSorted();

describe('a filter returns exactly the matching records, at the root and under a parent:', () => {
  test.each(cases)('%s where %s', async (list, field, asked) => {
    const whole = await read(list, null, false);
    const names = ['thirdParties', 'attestors'].includes(list) ? [] : (lists[list]!.own ?? [list]);
    const partyRows = await Promise.all(names.map((name) => read(list, null, name)));
    let matched = 0;
    for (const [value, holds] of asked) {
      const expected = whole.filter(holds);
      expect(idsOf(await read(list, withIds({ [field]: value }), false)), JSON.stringify(value)).toEqual(
        idsOf(expected),
      );
      if (expected.length > 0 && expected.length < whole.length) matched++;
      for (const [index, name] of names.entries()) {
        expect(idsOf(await read(list, withIds({ [field]: value }), name))).toEqual(
          idsOf(partyRows[index]!.filter(holds)),
        );
      }
    }
    expect(matched).toBeGreaterThan(0);
  });
});

describe('all fields of a filter must match:', () => {
  test.each(Object.keys(lists).filter((list) => list !== 'attestors'))('%s', async (list) => {
    const whole = await read(list, null, false);
    const fields = Object.entries(lists[list]!.fields).filter(([field]) => field !== 'text');
    for (const [firstField, [first]] of fields) {
      for (const [other, [second]] of fields.filter(([field]) => field !== firstField)) {
        const expected = whole.filter((row) => first![1](row) && second![1](row));
        const rows = await read(list, withIds({ [firstField]: first![0], [other]: second![0] }), false);
        expect(idsOf(rows), `${firstField} ${other}`).toEqual(idsOf(expected));
      }
    }
  });
});

describe('an invalid filter is an error that names its field:', () => {
  test.each([
    ['thirdParties', { country: { in: [] } }, 'where.country.in'],
    ['thirdParties', { tags: { in: Array(101).fill('x') } }, 'where.tags.in'],
    ['thirdParties', { country: { in: ['ZZ'] } }, 'where.country.in'],
    ['thirdParties', { country: { in: [7] } }, 'where.country.in'],
    ['thirdParties', { tags: { in: ['a\u0000'] } }, 'where.tags.in'],
    ['contracts', { expiresOn: { lt: '2026-02-30' } }, 'where.expiresOn.lt'],
    ['contracts', { expiresOn: { gte: 20_260_101 } }, 'where.expiresOn.gte'],
    ['contracts', { expiresOn: { gt: { year: 2026 } } }, 'where.expiresOn.gt'],
    ['certifications', { type: { in: ['\ud800'] } }, 'where.type.in'],
    ['attestations', { framework: { in: [''] } }, 'where.framework.in'],
  ])('%s %j', async (list, where, field) => {
    const type =
      { thirdParties: 'ThirdParty', contracts: 'Contract', certifications: 'Certification' }[list] ?? 'Attestation';
    const query = `query($where: ${type}Where) { ${list}(where: $where) { nodes { id } } }`;
    const { data, errors } = await registry.send('DASHBOARD', query, { where });
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  });
});

test.each([
  [
    'thirdParties(where: { country: { in: ["China"] } }) { totalCount }',
    'where.country.in: "China" is not a country code; write it like US or CN (ISO 3166-1 alpha-2).',
  ],
  [
    'certifications(where: { validUntil: { lte: "9999-12-31" } }) { totalCount }',
    'where.validUntil.lte: "9999-12-31" is not a day from 1900-01-01 to 2199-12-31, written like 2026-11-30.',
  ],
  [
    'portfolio(asOf: "today") { total }',
    'asOf: "today" is not a day from 1900-01-01 to 2199-12-31, written like 2026-11-30.',
  ],
])('the error says what is valid: %s', async (query, message) => {
  const { errors } = await registry.send('DASHBOARD', `{ ${query} }`);
  expect(errors).toMatchObject([{ message }]);
});
