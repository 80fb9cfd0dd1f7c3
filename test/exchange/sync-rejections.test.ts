import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { badInputs } from '../support/bad-inputs.ts';
import { type Bad, date, text } from '../support/bad-values.ts';
import { fixtures } from '../support/fixtures.ts';
import { schema } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { outcomesOf, problemsOf, type SyncAnswer, syncing } from '../support/sync.ts';

const registry = useRegistry({ MAX_BODY_BYTES: '50000000' });
const make = fixtures(registry);
const { send, sync } = syncing(registry);

const thirdParty = { external: { externalId: 'GOOD' } };

/** A valid item of each kind, and the mutation whose table of bad inputs applies to it too. */
const kinds = {
  thirdParty: ['createVendor', { kind: 'VENDOR', legalName: 'V' }],
  engagement: ['createEngagement', { thirdParty, name: 'E', category: 'OTHER' }],
  contract: ['createContract', { thirdParty, kind: 'NDA' }],
  certification: ['createCertification', { thirdParty, type: 'CAP' }],
  attestation: [
    'recordAttestation',
    { thirdParty, framework: 'SOC2', assurance: 'SELF', claims: [{ control: 'ENC-01', status: 'MET' }] },
  ],
  product: ['createProduct', { thirdParty, name: 'P' }],
  screening: ['recordScreening', { thirdParty, list: 'OFAC_SDN', outcome: 'CLEAR', screenedOn: '2026-06-01' }],
  incident: ['createIncident', { thirdParty, kind: 'BREACH', severity: 'LOW' }],
  qualityRecord: ['createQualityRecord', { thirdParty, kind: 'TURNAROUND' }],
  supplyLink: ['createSupplyLink', { supplier: thirdParty, customer: { external: { externalId: 'OTHER' } } }],
  audit: ['createAudit', { thirdParty, kind: 'REMOTE', scheduledOn: '2026-10-01' }],
  finding: ['addFinding', { audit: { externalId: 'GOOD' }, title: 'T', severity: 'LOW' }],
} as const satisfies Record<string, readonly [string, object]>;

type Kind = keyof typeof kinds;

/** Values that items accept but mutations do not, or treat differently. */
const itemOnly: Partial<Record<Kind, Record<string, readonly Bad[]>>> = {
  engagement: {
    facilityCodes: [
      [['NOWHERE'], 'NOT_FOUND', '0'],
      [[''], 'REQUIRED', '0'],
      [null, 'REQUIRED'],
    ],
  },
  contract: {
    status: [[null, 'REQUIRED']],
    terminatedOn: [...date, ['2026-06-01', 'INCONSISTENT']],
    engagements: [
      [[{ externalId: 'NOWHERE' }], 'NOT_FOUND', '0'],
      [[{ externalId: 'GOOD', id: 'x' }], 'INCONSISTENT', '0'],
      [[{}], 'INCONSISTENT', '0'],
      [[{ externalId: 'GOOD' }, { externalId: 'GOOD' }], 'DUPLICATE', '1'],
      [[{ externalId: 'OTHERS' }], 'NOT_FOUND', '0'],
    ],
  },
  certification: { site: [...text(200), ['Nowhere', 'NOT_FOUND']], suspendedOn: date, revokedOn: date },
  audit: { site: [['Nowhere', 'NOT_FOUND']], retiredOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']] },
  supplyLink: { retiredOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']] },
  incident: { retiredOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']] },
  qualityRecord: { retiredOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']] },
  product: { retiredOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']] },
  finding: {
    externalId: text(200),
    audit: [
      [{ externalId: 'NOWHERE' }, 'NOT_FOUND'],
      [null, 'REQUIRED'],
      [{ source: 'x' }, 'INCONSISTENT'],
    ],
    closedOn: [...date, ['2026-06-01', 'INCONSISTENT']],
    closureNote: text(2000),
    status: [[null, 'REQUIRED']],
    retiredOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']],
  },
  thirdParty: {
    externalId: text(200),
    kind: [[null, 'REQUIRED']],
    lifecycle: [[null, 'REQUIRED']],
    identifiers: [
      [[{ scheme: 'CLIA', value: '5D1234567' }], 'INVALID', '0.value'],
      [[{ scheme: 'CLIA' }], 'REQUIRED', '0.value'],
      [[{ value: '05D1234567' }], 'REQUIRED', '0.scheme'],
      [[null], 'REQUIRED', '0'],
      [null, 'REQUIRED'],
    ],
  },
};
const sourceUpdatedAt: Bad[] = [
  ['yesterday', 'INVALID'],
  ['2026-06-01', 'INVALID'],
  ['2026-06-17T00:00:00Z', 'OUT_OF_RANGE'],
];

/** Returns bad values for every field of a kind of item. */
function badFieldsOf(kind: Kind): Record<string, readonly Bad[]> {
  const fields = Object.keys(inputOf(kind).getFields());
  const known = badInputs[kinds[kind][0]]!;
  return Object.fromEntries(
    fields.map((field) => [
      field,
      field === 'sourceUpdatedAt' ? sourceUpdatedAt : (itemOnly[kind]?.[field] ?? known[field]!),
    ]),
  );
}

function inputOf(kind: Kind): GraphQLInputObjectType {
  const item = schema.getType('SyncItem') as GraphQLInputObjectType;
  return getNamedType(item.getFields()[kind]!.type) as GraphQLInputObjectType;
}

const problem = (kind: Kind, index: number, field: string, [, code, path]: Bad) =>
  `${code} ${['items', index, kind, field, path].filter((step) => step !== undefined).join('.')}`;

/** Reads every table except that of the calls, because a call that wrote nothing still stores its answer. */
async function recorded(): Promise<Record<string, string>> {
  const { idempotency_key: _, ...tables } = await registry.state();
  return tables;
}

let made = 0;
const fresh = (kind: Kind, fields: object = {}) => ({
  [kind]: { ...kinds[kind][1], externalId: `${kind} ${++made}`, ...fields },
});

beforeAll(async () => {
  await make.vendor({ identifiers: [{ scheme: 'CLIA', value: '05D8888888' }] });
  const other = { external: { externalId: 'OTHER' } };
  const answer = await sync([
    { thirdParty: { ...kinds.thirdParty[1], externalId: 'GOOD' } },
    { thirdParty: { ...kinds.thirdParty[1], externalId: 'OTHER' } },
    { engagement: { ...kinds.engagement[1], externalId: 'GOOD' } },
    { engagement: { ...kinds.engagement[1], externalId: 'OTHERS', thirdParty: other } },
    { audit: { ...kinds.audit[1], externalId: 'GOOD' } },
  ]);
  expect(answer.created).toBe(5);
});

describe('a bad value rejects only its item, with the right problem', () => {
  test.each(Object.keys(kinds) as Kind[])('%s', async (kind) => {
    const bads = Object.entries(badFieldsOf(kind)).flatMap(([field, values]) =>
      values.map((bad) => [field, bad] as const),
    );
    const items = bads.map(([field, bad]) => fresh(kind, { [field]: bad[0] }));
    const before = await recorded();
    const { results, rejected } = await sync(items);
    expect(await recorded()).toEqual(before);
    expect(rejected).toBe(items.length);
    bads.forEach(([field, bad], index) => {
      const problems = problemsOf({ results: [results[index]!] } as SyncAnswer);
      expect(problems, JSON.stringify(items[index]).slice(0, 300)).toEqual([problem(kind, index, field, bad)]);
      expect(results[index]).toMatchObject({ index, outcome: 'REJECTED', record: null, userErrors: [{ index }] });
    });
    // The same items among valid ones: only the valid ones are written.
    const mixed = items.slice(0, 20).flatMap((item) => [fresh(kind), item]);
    const answer = await sync(mixed);
    expect(outcomesOf(answer)).toEqual(mixed.map((_, index) => (index % 2 === 0 ? 'CREATED' : 'REJECTED')));
  });
});

test.each(Object.keys(kinds) as Kind[])('all problems of an item are reported at once: %s', async (kind) => {
  // Fields that depend on missing ones are not checked.
  const bads = Object.entries(badFieldsOf(kind)).flatMap(([field, [bad]]) =>
    bad && field !== 'externalId' && bad[1] !== 'INCONSISTENT' ? [[field, bad] as const] : [],
  );
  const item = fresh(kind, Object.fromEntries(bads.map(([field, [value]]) => [field, value])));
  const answer = await sync([item]);
  expect(problemsOf(answer).toSorted()).toEqual(bads.map(([field, bad]) => problem(kind, 0, field, bad)).toSorted());
});

test('all missing required fields of a new record are reported at once', async () => {
  const answer = await sync(Object.keys(kinds).map((kind) => ({ [kind]: {} })));
  const missing = {
    thirdParty: ['externalId', 'kind', 'legalName'],
    engagement: ['externalId'],
    contract: ['externalId'],
    certification: ['externalId'],
    attestation: ['framework', 'assurance', 'claims', 'thirdParty', 'externalId'],
    product: ['externalId'],
    screening: ['list', 'screenedOn', 'outcome', 'thirdParty', 'externalId'],
    incident: ['externalId'],
    qualityRecord: ['externalId'],
    supplyLink: ['externalId'],
    audit: ['externalId'],
    finding: ['externalId'],
  } satisfies Record<Kind, string[]>;
  expect(problemsOf(answer)).toEqual(
    Object.entries(missing).flatMap(([kind, fields], index) =>
      fields.map((field) => `REQUIRED items.${index}.${kind}.${field}`),
    ),
  );
  const named = await sync(Object.keys(kinds).map((kind) => ({ [kind]: { externalId: 'NEW' } })));
  expect(problemsOf(named)).toEqual([
    'REQUIRED items.0.thirdParty.kind',
    'REQUIRED items.0.thirdParty.legalName',
    'REQUIRED items.1.engagement.name',
    'REQUIRED items.1.engagement.category',
    'REQUIRED items.1.engagement.thirdParty',
    'REQUIRED items.2.contract.kind',
    'REQUIRED items.2.contract.thirdParty',
    'REQUIRED items.3.certification.type',
    'REQUIRED items.3.certification.thirdParty',
    ...missing.attestation.slice(0, -1).map((field) => `REQUIRED items.4.attestation.${field}`),
    'REQUIRED items.5.product.name',
    'REQUIRED items.5.product.thirdParty',
    ...missing.screening.slice(0, -1).map((field) => `REQUIRED items.6.screening.${field}`),
    'REQUIRED items.7.incident.kind',
    'REQUIRED items.7.incident.severity',
    'REQUIRED items.7.incident.thirdParty',
    'REQUIRED items.8.qualityRecord.kind',
    'REQUIRED items.8.qualityRecord.thirdParty',
    'REQUIRED items.9.supplyLink.supplier',
    'REQUIRED items.9.supplyLink.customer',
    'REQUIRED items.10.audit.kind',
    'REQUIRED items.10.audit.thirdParty',
    'INCONSISTENT items.10.audit.scheduledOn',
    'REQUIRED items.11.finding.title',
    'REQUIRED items.11.finding.severity',
    'REQUIRED items.11.finding.audit',
  ]);
});

test('an item with no record or two records is rejected alone', async () => {
  const two = { ...fresh('contract'), ...fresh('audit') };
  const answer = await sync([{}, fresh('contract'), two, { contract: null }]);
  expect(outcomesOf(answer)).toEqual(['REJECTED', 'CREATED', 'REJECTED', 'REJECTED']);
  expect(problemsOf(answer)).toEqual(['INCONSISTENT items.0', 'INCONSISTENT items.2', 'INCONSISTENT items.3']);
  expect(answer.results[2]!.userErrors[0]!.message).toContain('it has contract and audit');
});

describe('a reference that is incomplete or malformed rejects only its item', () => {
  const naming = (ref: object): object[] => [
    { thirdParty: { externalId: 'OWNED', kind: 'VENDOR', legalName: 'V', owners: [{ thirdParty: ref }] } },
    ...(
      [
        'engagement',
        'contract',
        'certification',
        'attestation',
        'product',
        'screening',
        'audit',
        'incident',
        'qualityRecord',
      ] as Exclude<Kind, 'thirdParty' | 'finding' | 'supplyLink'>[]
    ).map((kind) => ({ [kind]: { ...kinds[kind][1], externalId: 'NAMING', thirdParty: ref } })),
    { engagement: { ...kinds.engagement[1], externalId: 'NAMING', alternatives: [ref] } },
    ...['supplier', 'customer'].map((end) => ({
      supplyLink: { ...kinds.supplyLink[1], externalId: 'NAMING', [end]: ref },
    })),
  ];
  test.each([
    ['without a key', { external: {} }, 'REQUIRED', 'external.externalId'],
    ['with a source alone', { external: { source: 'erp' } }, 'REQUIRED', 'external.externalId'],
    ['with a key that is null', { external: { externalId: null } }, 'REQUIRED', 'external.externalId'],
    ['without a value', { identifier: { scheme: 'NPI' } }, 'REQUIRED', 'identifier.value'],
    ['with a zero', { identifier: { scheme: 'NPI', value: '1\0' } }, 'INVALID', 'identifier.value'],
    ['with half a letter', { identifier: { scheme: 'CAP', value: '\ud800' } }, 'INVALID', 'identifier.value'],
  ])('%s', async (_, ref, code, field) => {
    const items = naming(ref);
    const answer = await sync([...items, { thirdParty: { externalId: 'GOOD', legalName: 'Good' } }]);
    expect(outcomesOf(answer).slice(0, -1)).toEqual(items.map(() => 'REJECTED'));
    expect(answer.rejected).toBe(items.length);
    for (const problem of problemsOf(answer)) expect(problem).toMatch(new RegExp(`^${code} .*\\.${field}$`));
  });
});

test('an item with hundreds of problems reports the first hundred', async () => {
  const { results } = await sync([
    { attestation: { externalId: 'WRONG', claims: Array.from({ length: 200 }, () => ({})) } },
  ]);
  expect(results[0]!.userErrors).toHaveLength(100);
});

test('a tombstone must name a record of the source, of a kind that can be withdrawn', async () => {
  const { results, rejected } = await sync([
    { tombstone: { recordType: 'CONTRACT', externalId: 'NOWHERE' } },
    { tombstone: { recordType: 'DECISION', externalId: 'GOOD' } },
    { tombstone: { externalId: 'GOOD' } },
    { tombstone: { recordType: 'CONTRACT' } },
    { tombstone: { recordType: 'AUDIT', externalId: 'GOOD', reason: '' } },
  ]);
  expect(rejected).toBe(5);
  expect(problemsOf({ results } as SyncAnswer)).toEqual([
    'NOT_FOUND items.0.tombstone.externalId',
    'INVALID items.1.tombstone.recordType',
    'REQUIRED items.2.tombstone.recordType',
    'REQUIRED items.3.tombstone.externalId',
    'REQUIRED items.4.tombstone.reason',
  ]);
});

describe('a call is refused before any item is checked, if', () => {
  const refused = async (items: object[], options: object, ...problems: string[]) => {
    const before = await registry.state();
    const answer = await sync(items, options);
    expect(answer.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)).toEqual(problems);
    expect(answer).toMatchObject({ results: [], created: 0, updated: 0, unchanged: 0, rejected: 0 });
    expect(answer.cursor).not.toBe('');
    expect(await registry.state()).toEqual(before);
  };

  test('it has no items or more than 1,000', async () => {
    await refused([], {}, 'OUT_OF_RANGE input.items');
    await refused(Array(1_001).fill({}), {}, 'OUT_OF_RANGE input.items');
    expect((await sync(Array(1_000).fill({}))).rejected).toBe(1_000);
  });

  test('its idempotency key is invalid, and all other problems are reported too', async () => {
    await refused([], { idempotencyKey: '' }, 'REQUIRED input.idempotencyKey', 'OUT_OF_RANGE input.items');
  });

  test('its idempotency key was used for another call', async () => {
    await sync([fresh('contract')], { idempotencyKey: 'mine' });
    await refused([fresh('contract')], { idempotencyKey: 'mine' }, 'KEY_REUSED input.idempotencyKey');
  });

  test('its source is invalid', async () => {
    const { data, errors } = await send([{}], { source: ' ' }, 'ANALYST');
    expect(errors).toBeUndefined();
    expect(data.sync.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'source'] }]);
  });
});
