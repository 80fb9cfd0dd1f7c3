import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/fixtures.ts';
import { accept, mutate } from '../support/mutate.ts';
import { useRegistry } from '../support/registry.ts';
import { expectRejected } from '../support/rejected.ts';

const registry = useRegistry();
const make = fixtures(registry);

const EVERYTHING = `id version kind legalName tradingNames lifecycle country identifiers { scheme value warning }
  externalRefs { source externalId } websiteUrl domains links { kind url } sites { name country address function }
  contacts { role name email phone } owners { name thirdParty { id legalName } country percent } services specialties
  reportsPatientResults internalOwner reviewEveryMonths lastReviewedOn subSuppliersCompleteOn maturity trust tags`;

const update = (made: { id: string; version: number }, changes: object, selection = EVERYTHING) =>
  accept(
    registry,
    'updateThirdParty',
    { thirdParty: { id: made.id }, expectedVersion: made.version, ...changes },
    selection,
  );

test('a vendor is recorded and read back', async () => {
  const vendor = await accept(
    registry,
    'createVendor',
    { legalName: '北京华大检验所', country: 'cn' },
    'id version legalName country lifecycle',
  );
  expect(vendor).toMatchObject({ version: 1, legalName: '北京华大检验所', country: 'CN', lifecycle: 'PROSPECT' });
  const { thirdParties } = await registry.ask(
    'DASHBOARD',
    `{ thirdParties(where: { text: "华大" }) { totalCount nodes { id } } }`,
  );
  expect(thirdParties).toEqual({ totalCount: 1, nodes: [{ id: vendor.id }] });
});

test('everything that can be recorded of a third party is read back as it was given', async () => {
  const owner = await make.vendor({ legalName: 'Holding Group' });
  const given = {
    legalName: '  Meridian Reference Laboratories, Inc. ',
    tradingNames: ['Meridian Labs', '子午线检验'],
    country: 'us',
    identifiers: [
      { scheme: 'CLIA', value: ' 05d-1234567' },
      { scheme: 'NPI', value: '1234567893' },
      { scheme: 'EIN', value: '911144442' },
      { scheme: 'UEI', value: 'E2NYLCDML6V2' },
    ],
    externalRefs: [{ source: 'erp', externalId: 'V-0001' }],
    websiteUrl: 'https://meridian.example/about',
    domains: ['Meridian.example', 'mail.meridian.example'],
    links: [
      { kind: 'PRIVACY', url: 'https://meridian.example/privacy' },
      { kind: 'TRUST', url: 'http://trust.meridian.example/' },
    ],
    sites: [
      { name: 'Main laboratory', country: 'US', address: '1 Elm St,\nSpringfield', function: 'TESTING' },
      { name: 'Head office', function: 'HEADQUARTERS' },
    ],
    contacts: [
      { role: 'SECURITY', name: 'Security desk', email: 'security@meridian.example', phone: '+1 555 0100' },
      { role: 'QUALITY', name: 'Quality' },
    ],
    owners: [
      { thirdParty: { id: owner.id }, country: 'DE', percent: 60.5 },
      { name: 'Founders', percent: 39.5 },
      { name: 'A trust of unknown size', country: 'KY' },
    ],
    services: ['Reference testing', 'Courier'],
    specialties: ['HEMATOLOGY', 'ROUTINE_CHEMISTRY'],
    reportsPatientResults: 'YES',
    internalOwner: 'Dr. Ada Park',
    reviewEveryMonths: 12,
    lastReviewedOn: '2026-06-15',
    subSuppliersCompleteOn: '2026-01-31',
    maturity: 3,
    trust: 2,
    tags: ['critical', 'west'],
  };
  const written = await accept(registry, 'createPartnerLab', given, EVERYTHING);
  const expected = {
    ...given,
    id: written.id,
    version: 1,
    kind: 'PARTNER_LAB',
    lifecycle: 'PROSPECT',
    legalName: 'Meridian Reference Laboratories, Inc.',
    country: 'US',
    identifiers: [
      { scheme: 'CLIA', value: '05D1234567', warning: null },
      { scheme: 'NPI', value: '1234567893', warning: null },
      { scheme: 'EIN', value: '91-1144442', warning: null },
      { scheme: 'UEI', value: 'E2NYLCDML6V2', warning: expect.stringContaining('should be 1') },
    ],
    domains: ['meridian.example', 'mail.meridian.example'],
    sites: [given.sites[0], { name: 'Head office', country: null, address: null, function: 'HEADQUARTERS' }],
    contacts: [given.contacts[0], { role: 'QUALITY', name: 'Quality', email: null, phone: null }],
    owners: [
      { name: null, thirdParty: { id: owner.id, legalName: 'Holding Group' }, country: 'DE', percent: 60.5 },
      { name: 'Founders', thirdParty: null, country: null, percent: 39.5 },
      { name: 'A trust of unknown size', thirdParty: null, country: 'KY', percent: null },
    ],
  };
  expect(written).toEqual(expected);
  const { node } = await registry.ask(
    'ADMIN',
    `query($id: ID!) { node(id: $id) { ...on PartnerLab { ${EVERYTHING} } } }`,
    {
      id: written.id,
    },
  );
  expect(node).toEqual(expected);
});

test('fields that are not given are unknown, and unknown is not no', async () => {
  const supplier = await accept(registry, 'createSupplier', { legalName: 'Tubes' }, EVERYTHING);
  expect(supplier).toEqual({
    id: expect.stringMatching(/^ThirdParty_/),
    version: 1,
    kind: 'SUPPLIER',
    legalName: 'Tubes',
    lifecycle: 'PROSPECT',
    reportsPatientResults: 'UNKNOWN',
    ...Object.fromEntries(
      ['tradingNames', 'identifiers', 'externalRefs', 'domains', 'links', 'sites', 'contacts', 'owners']
        .concat(['services', 'specialties', 'tags'])
        .map((list) => [list, []]),
    ),
    ...Object.fromEntries(
      ['country', 'websiteUrl', 'internalOwner', 'reviewEveryMonths', 'lastReviewedOn', 'subSuppliersCompleteOn']
        .concat(['maturity', 'trust'])
        .map((field) => [field, null]),
    ),
  });
});

test('a character counts once, however many units it is made of', async () => {
  const legalName = '𠮷'.repeat(300);
  expect(await accept(registry, 'createVendor', { legalName }, 'legalName')).toEqual({ legalName });
});

describe('an update', () => {
  test('leaves what is absent, forgets what is null, and replaces lists', async () => {
    const before = await accept(
      registry,
      'createVendor',
      {
        legalName: 'Courier Co',
        country: 'US',
        websiteUrl: 'https://courier.example/',
        reportsPatientResults: 'NO',
        maturity: 2,
        trust: 4,
        tags: ['a', 'b'],
        services: ['Courier'],
        identifiers: [{ scheme: 'DUNS', value: '12-345-6789' }],
      },
      EVERYTHING,
    );
    const after = await update(before, {
      country: null,
      maturity: null,
      reportsPatientResults: null,
      tags: ['b', 'c'],
      identifiers: [],
      legalName: 'Courier Corporation',
    });
    expect(after).toEqual({
      ...before,
      version: 2,
      legalName: 'Courier Corporation',
      country: null,
      maturity: null,
      reportsPatientResults: 'UNKNOWN',
      tags: ['b', 'c'],
      identifiers: [],
    });
  });

  test('that changes nothing leaves the version and the log', async () => {
    const given = {
      legalName: 'Same Ltd',
      country: 'DE',
      domains: ['same.example'],
      websiteUrl: 'HTTPS://Same.example:443',
      links: [{ kind: 'TRUST', url: 'https://same.example/中文' }],
      sites: [{ name: 'Here', function: 'OFFICE' }],
      contacts: [{ role: 'PRIVACY', name: 'Desk' }],
      owners: [{ name: 'Somebody', percent: 12.5 }],
      identifiers: [{ scheme: 'GLN', value: '0614141000012' }],
      lastReviewedOn: '2026-02-03',
    };
    const before = await accept(registry, 'createVendor', given, EVERYTHING);
    const state = await registry.state();
    expect(await update(before, given)).toEqual(before);
    expect(await update(before, {})).toEqual(before);
    // Values that were read can be sent back.
    const { websiteUrl, links } = before as { websiteUrl: string; links: object[] };
    expect(websiteUrl).toBe('https://same.example/');
    expect(await update(before, { websiteUrl, links })).toEqual(before);
    expect(await registry.state()).toEqual(state);
  });

  test('based on an older version is refused, and returns the current record', async () => {
    const vendor = await make.vendor({ tags: ['one'] });
    await update(vendor, { tags: ['two'] });
    const input = { thirdParty: { id: vendor.id }, expectedVersion: 1, tags: ['three'] };
    await expectRejected(registry, 'updateThirdParty', input, [['STALE_VERSION', 'expectedVersion']]);
    const { record } = await mutate(registry, 'updateThirdParty', input, 'version tags');
    expect(record).toEqual({ version: 2, tags: ['two'] });
  });

  test('of the kind keeps the id and changes the type', async () => {
    const vendor = await make.vendor({ legalName: 'Turns to goods' });
    const supplier = await update(vendor, { kind: 'SUPPLIER' }, '__typename id kind version');
    expect(supplier).toEqual({ __typename: 'Supplier', id: vendor.id, kind: 'SUPPLIER', version: 2 });
    const listed = await registry.ask(
      'DASHBOARD',
      `query($id: ID!) { node(id: $id) { __typename id } vendors(first: 100) { nodes { id } } suppliers(first: 100) { nodes { id } } }`,
      { id: vendor.id },
    );
    expect(listed.node).toEqual({ __typename: 'Supplier', id: vendor.id });
    expect(listed.suppliers.nodes).toContainEqual({ id: vendor.id });
    expect(listed.vendors.nodes).not.toContainEqual({ id: vendor.id });
  });
});

describe('sites', () => {
  test('keep their id while they keep their name, at any place in the list', async () => {
    const vendor = await accept(
      registry,
      'createVendor',
      {
        legalName: 'Two places',
        sites: [
          { name: 'North', function: 'OFFICE' },
          { name: 'South', function: 'WAREHOUSE' },
        ],
      },
      'id version sites { id name }',
    );
    const [north, south] = vendor.sites;
    const sites = [
      { name: 'South', country: 'US', function: 'DATA_CENTER' },
      { name: 'East', function: 'OFFICE' },
      { name: 'North', function: 'OFFICE' },
    ];
    const after = await update(vendor, { sites }, 'sites { id name function }');
    expect(after.sites.map((site: { id: string }) => site.id)).toEqual([south.id, expect.any(String), north.id]);
    expect(after.sites[0].function).toBe('DATA_CENTER');
  });

  test('that a certificate or an audit points at cannot be left out; others can', async () => {
    const sites = ['Certified', 'Audited', 'Free'].map((name) => ({ name, function: 'TESTING' }));
    const lab = await accept(registry, 'createPartnerLab', { legalName: 'Lab', sites }, 'id version sites { id name }');
    const certification = await make.certification({ thirdParty: { id: lab.id }, siteId: lab.sites[0].id });
    await make.audit({ thirdParty: { id: lab.id }, siteId: lab.sites[1].id });
    const input = { thirdParty: { id: lab.id }, expectedVersion: lab.version };
    await expectRejected(registry, 'updateThirdParty', { ...input, sites: [] }, [
      ['NOT_ALLOWED', 'sites'],
      ['NOT_ALLOWED', 'sites'],
    ]);
    const kept = await update(lab, { sites: sites.slice(0, 2) }, 'version sites { id }');
    expect(kept).toEqual({ version: 2, sites: lab.sites.slice(0, 2).map(({ id }: { id: string }) => ({ id })) });
    const { node } = await registry.ask(
      'DASHBOARD',
      `query($id: ID!) { node(id: $id) { ...on Certification { site { id name } } } }`,
      {
        id: certification.id,
      },
    );
    expect(node.site).toEqual({ id: lab.sites[0].id, name: 'Certified' });
  });
});

describe('owners', () => {
  test('hold at most 100 percent together, and a third party cannot own itself', async () => {
    const vendor = await make.vendor();
    const input = { thirdParty: { id: vendor.id }, expectedVersion: 1 };
    const percents = (...all: number[]) => all.map((percent, index) => ({ name: `Owner ${index}`, percent }));
    await expectRejected(registry, 'updateThirdParty', { ...input, owners: percents(60, 40.1) }, [
      ['INCONSISTENT', 'owners'],
    ]);
    await expectRejected(registry, 'updateThirdParty', { ...input, owners: [{ thirdParty: { id: vendor.id } }] }, [
      ['INCONSISTENT', 'owners.0.thirdParty'],
    ]);
    // Binary floating point makes these add up to a little more than 100.
    const { owners } = await update(vendor, { owners: percents(36.7, 29.6, 33.7) });
    expect(owners).toHaveLength(3);
  });
});
