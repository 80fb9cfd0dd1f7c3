import { getNamedType, isInputObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { badIdempotencyKeys, badInputs } from '../support/bad-inputs.ts';
import type { Bad } from '../support/bad-values.ts';
import { contentOf } from '../support/evidence.ts';
import { fixtures } from '../support/fixtures.ts';
import { accept, schema } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { type Expected, expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

/** Inputs that would be accepted, so that what a test makes bad in one is all that is wrong with it. */
const good: Record<string, Record<string, unknown>> = {};

beforeAll(async () => {
  const vendor = await make.vendor({
    identifiers: [{ scheme: 'CLIA', value: '05D8888888' }],
    externalRefs: [{ source: 'erp', externalId: 'TAKEN' }],
  });
  const other = await make.vendor();
  const thirdParty = { id: other.id };
  await make.facility({ code: 'TAKEN', cliaNumber: '05D9999999' });
  const change = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
  const closed = await make.finding();
  const close = { status: 'ACCEPTED', note: 'Known' };
  const signed = { status: 'ACTIVE', effectiveOn: '2026-01-01' };
  const audit = await make.audit();
  const webhook = { name: 'W', url: 'https://hooks.example/' };
  const subscribe = () => accept(registry, 'createWebhookSubscription', webhook, undefined, 'ADMIN');
  const feed = () => accept(registry, 'createCalendarFeed', { name: 'F' });
  const mapping = await accept(registry, 'createRequirementMapping', {
    ...{ standard: 'Taken', framework: 'TAKEN', requirements: [] },
  });
  await accept(registry, 'createRequirementMapping', { standard: 'Other', framework: 'OTHER', requirements: [] });
  const mergedVendor = async () => {
    const [{ id }, into] = [await make.vendor(), await make.vendor()];
    const versions = { expectedFromVersion: 1, expectedIntoVersion: 1 };
    await accept(registry, 'mergeThirdParties', { from: { id }, into: { id: into.id }, ...versions, reason: 'R' });
    return { id, version: 2 };
  };
  Object.assign(good, {
    createVendor: { legalName: 'V' },
    createSupplier: { legalName: 'S' },
    createPartnerLab: { legalName: 'L' },
    updateThirdParty: { thirdParty, expectedVersion: 1 },
    changeLifecycle: { thirdParty, expectedVersion: 1, lifecycle: 'ONBOARDING' },
    mergeThirdParties: {
      ...{
        from: { id: (await make.vendor()).id },
        expectedFromVersion: 1,
        into: { id: (await make.vendor()).id },
        expectedIntoVersion: 1,
      },
      reason: 'R',
    },
    undoMerge: { ...change(await mergedVendor()), reason: 'R' },
    createFacility: { name: 'F', code: 'F' },
    updateFacility: change(await make.facility()),
    createEngagement: { thirdParty, name: 'E', category: 'OTHER' },
    updateEngagement: change(await make.engagement({ protectedData: 'LISTED' })),
    endEngagement: change(await make.engagement()),
    createContract: { thirdParty, kind: 'NDA' },
    updateContract: change(await make.contract()),
    terminateContract: change(await make.contract(signed)),
    createCertification: { thirdParty, type: 'CAP' },
    updateCertification: change(await make.certification()),
    verifyCertification: { ...change(await make.certification()), method: 'Asked' },
    revokeCertification: change(await make.certification()),
    createAttestor: { name: 'A', kind: 'THE_PARTY', thirdParty },
    updateAttestor: change(await make.attestor({ kind: 'THE_PARTY', thirdParty: { id: vendor.id } })),
    recordAttestation: {
      thirdParty,
      framework: 'SOC2',
      assurance: 'SELF',
      claims: [{ control: 'ENC-01', status: 'MET' }],
    },
    revokeAttestation: { ...change(await make.attestation()), reason: 'Wrong' },
    createAudit: { thirdParty, kind: 'REMOTE', scheduledOn: '2026-10-01' },
    updateAudit: change(audit),
    createProduct: { thirdParty, name: 'P', source: 'psirt', externalId: 'P-1' },
    updateProduct: change(await make.product({ source: 'psirt', externalId: 'P-2' })),
    recordScreening: { thirdParty, list: 'OFAC_SDN', outcome: 'CLEAR' },
    createIncident: { thirdParty, kind: 'BREACH', severity: 'LOW' },
    updateIncident: change(await make.incident()),
    createQualityRecord: { thirdParty, kind: 'TURNAROUND' },
    updateQualityRecord: change(await make.qualityRecord()),
    createSupplyLink: { supplier: { id: vendor.id }, customer: thirdParty },
    updateSupplyLink: change(await make.supplyLink()),
    addFinding: { auditId: audit.id, title: 'T', severity: 'LOW' },
    closeFinding: { ...change(await make.finding()), ...close },
    reopenFinding: change(await accept(registry, 'closeFinding', { ...change(closed), ...close })),
    recordDetermination: { thirdParty, kind: 'CMS_EQUIVALENCE', reason: 'R' },
    approveDetermination: change(
      await accept(
        registry,
        'recordDetermination',
        { thirdParty, kind: 'DATA_COMPLIANCE_PROGRAM', reference: 'Report 7', reason: 'R', validUntil: '2026-12-31' },
        undefined,
        'ADMIN',
      ),
    ),
    revokeDetermination: { ...change(await make.determination()), reason: 'R' },
    recordDecision: { thirdParty, kind: 'APPROVAL', reason: 'R', validUntil: '2026-12-31' },
    approveDecision: change(
      await accept(
        registry,
        'recordDecision',
        { thirdParty, kind: 'WAIVER', rules: ['CONTRACT'], reason: 'R', validUntil: '2026-12-31' },
        undefined,
        'ADMIN',
      ),
    ),
    revokeDecision: { ...change(await make.decision()), reason: 'R' },
    createPrincipal: { name: 'Somebody new', kind: 'PERSON' },
    updateProcurementPolicy: { expectedVersion: 1, reason: 'Agreed' },
    createRequirementMapping: { standard: 'New', framework: 'NEW', requirements: [] },
    updateRequirementMapping: change(mapping),
    ingestDocument: { thirdParty, content: contentOf('Id,Answer\n1,Yes'), framework: 'X' },
    createWebhookSubscription: webhook,
    updateWebhookSubscription: change(await subscribe()),
    enableWebhookSubscription: change(
      await accept(
        registry,
        'disableWebhookSubscription',
        { ...change(await subscribe()), reason: 'R' },
        undefined,
        'ADMIN',
      ),
    ),
    disableWebhookSubscription: { ...change(await subscribe()), reason: 'R' },
    rotateWebhookSecret: change(await subscribe()),
    pingWebhookSubscription: change(await subscribe()),
    createCalendarFeed: { name: 'F' },
    revokeCalendarFeed: change(await feed()),
    replayWebhookDeliveries: { ...change(await subscribe()), deadSince: '2026-01-01T00:00:00Z' },
  });
});

const forAdmin = ['createPrincipal', 'updateProcurementPolicy'];
const roleOf = (mutation: string) => {
  if (forAdmin.includes(mutation) || mutation.includes('Webhook')) return 'ADMIN';
  return /Decision$|Determination$/.test(mutation) ? 'APPROVER' : 'ANALYST';
};
const problemOf = (field: string, [, code, path]: Bad): Expected => [
  code,
  code === 'STALE_VERSION' && !field.startsWith('expected')
    ? 'expectedVersion'
    : path === undefined
      ? field
      : `${field}.${path}`,
];

test('the table of bad inputs has every mutation and every field', () => {
  const mutations = schema.getMutationType()!.getFields();
  // A sync answers for each of its items: test/exchange/sync-rejections.test.ts.
  const { sync: _, ...others } = mutations;
  const fields = Object.entries(others).map(([name, { args }]) => {
    const input = getNamedType(args[0]!.type);
    const names = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
    return [name, names.filter((field) => field !== 'idempotencyKey').sort()];
  });
  const tried = Object.entries(badInputs).map(([name, table]) => [name, Object.keys(table).sort()]);
  expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(fields));
});

// The three creations of third parties are one command: the first stands for all where fields are tried one by one.
const oneByOne = Object.keys(badInputs).filter((name) => !['createSupplier', 'createPartnerLab'].includes(name));

describe('each bad value is refused with its own problem, and nothing is written, by', () => {
  test.each(oneByOne)('%s', async (mutation) => {
    const before = await registry.state();
    for (const [field, bads] of Object.entries(badInputs[mutation]!)) {
      for (const bad of bads) {
        const input = { ...good[mutation], [field]: bad[0] };
        await expectRejected(registry, mutation, input, [problemOf(field, bad)], { before, role: roleOf(mutation) });
      }
    }
  });
});

describe('every problem is reported at once by', () => {
  test.each(Object.keys(badInputs))('%s', async (mutation) => {
    // The record is checked first: if it does not exist or has a newer version, the other fields cannot be checked.
    const first = mutation.startsWith('create') || mutation.startsWith('record') ? [] : ['id', 'expectedVersion'];
    if (mutation === 'updateThirdParty' || mutation === 'changeLifecycle') first.push('thirdParty');
    if (mutation === 'mergeThirdParties') first.push('expectedFromVersion', 'expectedIntoVersion');
    const bads = Object.entries(badInputs[mutation]!).flatMap(([field, [bad]]) =>
      bad && !first.includes(field) ? [[field, bad] as const] : [],
    );
    const input = { ...good[mutation], ...Object.fromEntries(bads.map(([field, [value]]) => [field, value])) };
    const expected = [...bads.map(([field, bad]) => problemOf(field, bad)), ['TOO_LONG', 'idempotencyKey'] as const];
    await expectRejected(registry, mutation, { ...input, idempotencyKey: 'x'.repeat(201) }, expected, {
      role: roleOf(mutation),
    });
  });
});

test('an idempotency key that cannot be one is refused', async () => {
  for (const [idempotencyKey, code] of badIdempotencyKeys) {
    await expectRejected(registry, 'createVendor', { legalName: 'V', idempotencyKey }, [[code, 'idempotencyKey']]);
  }
});

test('the inputs that were made bad are good', async () => {
  for (const [mutation, input] of Object.entries(good)) {
    const record = await accept(registry, mutation, { ...input, idempotencyKey: null }, 'id', roleOf(mutation));
    expect(record.id).toMatch(/^[A-Za-z]+_[0-9a-f]{32}$/);
  }
});
