import { describe, expect, test } from 'vitest';
import { importing, outcomes, rowsOf } from '../support/import.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const { runImport } = importing(registry);

async function recordsOf(externalId: string) {
  const { thirdParty } = await registry.ask(
    'ANALYST',
    `query ($ref: ThirdPartyRef!) { thirdParty(ref: $ref) {
      legalName identifiers { scheme value }
      engagements { nodes { name category status source externalId } }
      contracts(orderBy: { field: EXPIRES_ON }) { nodes {
        id version kind title status effectiveOn expiresOn noticeDays autoRenews valueMinor currency externalId
      } }
      certifications { nodes { type { code } title number issuer issuedOn validUntil verification externalId } }
    } }`,
    { ref: { external: { source: 'test', externalId } } },
  );
  return thirdParty;
}

const row = {
  id: 'R1',
  name: 'Wren Couriers LLC',
  taxId: '91-1144442',
  engagementCategory: 'Courier',
  contractKind: 'MSA',
  contractTitle: 'Courier services',
  contractStart: '2026-02-01',
  contractEnd: '31 Jan 2028',
  contractNoticeDays: '60 days',
  contractAutoRenews: 'no',
  contractValue: '48,000',
  contractCurrency: 'USD',
  baaSigned: '2026-02-15',
  certificateType: 'ISO 9001',
  certificateNumber: 'Q-17',
  certificateIssuer: 'Certbody',
  certificateIssued: '2025-05-01',
  certificateEnd: '12/31/2027',
  certifications: 'ISO 9001;SOC 2 Type II',
};

describe('the columns of a spreadsheet', () => {
  test('become an engagement, contracts and a certificate in one write', async () => {
    const before = await registry.state();
    const [report] = await runImport(rowsOf(row));
    expect(report).toMatchObject({
      outcome: 'CREATED',
      notRead: [],
      notes: [],
      engagements: { created: 1 },
      contracts: { created: 2 },
      certifications: { created: 2 },
    });
    expect(await registry.state()).not.toEqual(before);
    const party = await recordsOf('R1');
    expect(party.identifiers).toEqual([{ scheme: 'EIN', value: '91-1144442' }]);
    expect(party.engagements.nodes).toEqual([
      {
        name: 'Specimen transport',
        category: 'SPECIMEN_TRANSPORT',
        status: 'PLANNED',
        source: 'test',
        externalId: 'R1#engagement',
      },
    ]);
    const contracts = party.contracts.nodes as { kind: string }[];
    expect(contracts.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toMatchObject([
      {
        kind: 'BUSINESS_ASSOCIATE',
        title: 'Business associate agreement',
        status: 'ACTIVE',
        effectiveOn: '2026-02-15',
        expiresOn: null,
        externalId: 'R1#baa',
      },
      {
        kind: 'MASTER_SERVICES',
        title: 'Courier services',
        status: 'ACTIVE',
        effectiveOn: '2026-02-01',
        expiresOn: '2028-01-31',
        noticeDays: 60,
        autoRenews: 'NO',
        valueMinor: 4_800_000,
        currency: 'USD',
        externalId: 'R1#contract',
      },
    ]);
    const certificates = party.certifications.nodes as { title: string }[];
    expect(certificates.toSorted((a, b) => (a.title < b.title ? -1 : 1))).toMatchObject([
      {
        title: 'ISO 9001',
        number: 'Q-17',
        issuer: 'Certbody',
        issuedOn: '2025-05-01',
        validUntil: '2027-12-31',
        verification: 'UNVERIFIED',
      },
      { title: 'SOC 2 Type II', validUntil: null },
    ]);
  });

  test('change nothing if they are imported again, and correct what differs', async () => {
    const before = await registry.state();
    expect(outcomes(await runImport(rowsOf(row)))).toEqual(['UNCHANGED']);
    expect(await registry.state()).toEqual(before);
    const [report] = await runImport(
      rowsOf({
        id: 'R1',
        name: row.name,
        contractEnd: '2029-01-31',
        certificateType: 'ISO 9001',
        certificateEnd: '2030-12-31',
      }),
    );
    expect(report).toMatchObject({ outcome: 'UPDATED', contracts: { updated: 1 }, certifications: { updated: 1 } });
    const party = await recordsOf('R1');
    expect(party.contracts.nodes).toContainEqual(
      expect.objectContaining({
        kind: 'MASTER_SERVICES',
        expiresOn: '2029-01-31',
        noticeDays: 60,
        valueMinor: 4_800_000,
      }),
    );
    expect(party.certifications.nodes).toContainEqual(
      expect.objectContaining({ title: 'ISO 9001', number: 'Q-17', validUntil: '2030-12-31' }),
    );
  });

  test('that are wrong cost only themselves', async () => {
    const [report] = await runImport(
      rowsOf({
        id: 'R2',
        name: 'Finch Cloud',
        engagementCategory: 'Catering',
        contractTitle: 'Hosting',
        contractStart: '03/04/2026',
        contractValue: '$9,000',
        contractNoticeDays: '3 months',
        baaSigned: 'pending',
        certificateEnd: '2027-01-01',
        taxId: '123-45-6789',
      }),
    );
    expect(report).toMatchObject({
      outcome: 'CREATED',
      notes: ['contract recorded as DRAFT, because its first day is not known'],
    });
    expect(report!.notRead.map(({ field, message }) => [field, message.split(';')[0]])).toEqual([
      ['taxId', 'EIN format: An EIN is two digits, a dash and seven digits, as in 91-1144442.'],
      ['engagementCategory', expect.stringMatching(/^"Catering" is not one of REFERENCE_TESTING, SPECIMEN_TRANSPORT/)],
      ['contractValue', '"$9,000" has no currency'],
      ['contractStart', '"03/04/2026" may be 2026-03-04 or 2026-04-03'],
      ['contractNoticeDays', '"3 months" is not a number of days from 0 to 3650'],
      ['baaSigned', '"pending" is neither yes nor no, nor a day'],
      ['certificateType', 'must be given with the other columns of a certificate'],
    ]);
    const party = await recordsOf('R2');
    expect([party.engagements.nodes, party.certifications.nodes, party.identifiers]).toEqual([[], [], []]);
    expect(party.contracts.nodes).toMatchObject([
      { title: 'Hosting', status: 'DRAFT', effectiveOn: null, valueMinor: null },
    ]);
  });

  test('end with a withdrawn edition of their standard at the latest', async () => {
    const [report] = await runImport(
      rowsOf({
        id: 'R4',
        name: 'Cedar Cloud',
        certifications: 'ISO27001:2013;ISO 13485:2016',
        certificateType: 'PCI DSS v3.2.1',
        certificateIssued: '2023-05-01',
        certificateEnd: '2027-01-01',
      }),
    );
    expect(report!.notRead).toMatchObject([
      {
        field: 'certificateEnd',
        message: 'must not be after 2024-03-31; no certificate for "PCI DSS v3.2.1" is in force after that day',
      },
    ]);
    const { certifications } = await recordsOf('R4');
    const ends = certifications.nodes.map((each: { title: string; validUntil: string | null }) => [
      each.title,
      each.validUntil,
    ]);
    expect(Object.fromEntries(ends)).toEqual({
      'ISO27001:2013': '2025-10-31',
      'ISO 13485:2016': null,
      'PCI DSS v3.2.1': '2024-03-31',
    });
  });

  test('are read in the order of days and the currency that the person says; a first day makes a draft active', async () => {
    const stated = { id: 'R2', name: 'Finch Cloud', contractStart: '03/04/2026', contractValue: '$9,000' };
    const [report] = await runImport(rowsOf(stated), { reading: { dateOrder: 'DMY', currency: 'USD' } });
    expect(report).toMatchObject({ outcome: 'UPDATED', notRead: [], notes: [] });
    expect((await recordsOf('R2')).contracts.nodes).toMatchObject([
      { title: 'Hosting', status: 'ACTIVE', effectiveOn: '2026-04-03', valueMinor: 900_000, currency: 'USD' },
    ]);
  });

  test('with an end before the start leave out the contract, and the rest of the row is imported', async () => {
    const [report] = await runImport(
      rowsOf({
        id: 'R3',
        name: 'Siskin Labs',
        contractStart: '2026-05-01',
        contractEnd: '2026-04-01',
        engagementCategory: 'BILLING',
      }),
    );
    expect(report).toMatchObject({
      outcome: 'CREATED',
      engagements: { created: 1 },
      contracts: { created: 0 },
      notRead: [
        {
          code: 'INCONSISTENT',
          field: 'contract',
          message: 'was not recorded: expiresOn must not be before the first day, 2026-05-01',
        },
      ],
    });
    expect((await recordsOf('R3')).contracts.nodes).toEqual([]);
  });
});

describe('a business associate agreement', () => {
  test('signed on an unknown day is a draft, which no rule counts as in force', async () => {
    const [report] = await runImport(rowsOf({ id: 'B1', name: 'Dunnock IT', baaSigned: 'Yes' }));
    expect(report!.notes).toEqual([
      'business associate agreement recorded as DRAFT, because its first day is not known',
    ]);
    expect((await recordsOf('B1')).contracts.nodes).toMatchObject([{ kind: 'BUSINESS_ASSOCIATE', status: 'DRAFT' }]);
    await runImport(
      rowsOf({ id: 'B1', name: 'Dunnock IT', baaSigned: true, baaSignedOn: '2026-03-01', baaEnd: '2027-03-01' }),
    );
    expect((await recordsOf('B1')).contracts.nodes).toMatchObject([
      { kind: 'BUSINESS_ASSOCIATE', status: 'ACTIVE', effectiveOn: '2026-03-01', expiresOn: '2027-03-01' },
    ]);
  });

  test('that is not signed is reported and never recorded; one on record is not taken away', async () => {
    const [absent] = await runImport(rowsOf({ id: 'B2', name: 'Redstart IT', baaSigned: 'N' }));
    expect(absent!.notes).toEqual(['no business associate agreement is signed, so none is recorded']);
    expect((await recordsOf('B2')).contracts.nodes).toEqual([]);
    const [contradicted] = await runImport(rowsOf({ id: 'B1', name: 'Dunnock IT', baaSigned: 'no' }));
    expect(contradicted).toMatchObject({
      outcome: 'UNCHANGED',
      notes: [
        'the file says that no business associate agreement is signed, but one is on record: terminate it if it has ended',
      ],
    });
    expect((await recordsOf('B1')).contracts.nodes).toHaveLength(1);
  });
});
