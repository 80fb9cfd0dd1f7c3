import { describe, expect, test } from 'vitest';
import { importRows } from '../../src/exchange/import/third-parties/run.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { importing, outcomes, rowsOf } from '../support/import.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const registry = useRegistry();
const { runImport, partyOf } = importing(registry);

describe('importing again', () => {
  const first = {
    id: 'v1',
    name: 'Merlin Hosting, Inc.',
    country: 'US',
    domains: 'merlin.example',
    tags: 'hosting;critical',
    privacyPolicyUrl: 'https://merlin.example/privacy-2025',
    headquarterAddress: 'Merlin Tower, San Francisco HQ',
    certifications: 'SOC 2 Type 2;HIPAA;ISO 27001',
  };

  test('changes nothing while the file is the same', async () => {
    expect(outcomes(await runImport(rowsOf(first)))).toEqual(['CREATED']);
    const before = await registry.state();
    expect(await runImport(rowsOf(first))).toMatchObject([
      { outcome: 'UNCHANGED', certifications: { created: 0, updated: 0, unchanged: 3 } },
    ]);
    expect(
      outcomes(await runImport(rowsOf({ ...first, domains: 'MERLIN.example', country: 'United States' }))),
    ).toEqual(['UNCHANGED']);
    expect(await registry.state()).toEqual(before);
  });

  test('updates the values in the file and leaves values that people added', async () => {
    const { id, version } = await partyOf('v1');
    const { updateThirdParty } = await registry.ask(
      'ANALYST',
      `mutation ($input: UpdateThirdPartyInput!) { updateThirdParty(input: $input) { userErrors { message } } }`,
      {
        input: {
          thirdParty: { id },
          expectedVersion: version,
          tags: ['hosting', 'reviewed by Ada'],
          sites: [
            {
              name: 'Headquarters',
              country: 'US',
              address: 'Merlin Tower, San Francisco HQ',
              function: 'HEADQUARTERS',
            },
            { name: 'Vault', country: 'US', function: 'DATA_CENTER' },
          ],
          links: [
            { kind: 'TRUST', url: 'https://trust.merlin.example' },
            { kind: 'PRIVACY', url: 'https://merlin.example/privacy-2025' },
          ],
        },
      },
    );
    expect(updateThirdParty.userErrors).toEqual([]);
    const [report] = await runImport(
      rowsOf({
        ...first,
        name: 'Merlin Hosting Group, Inc.',
        websiteUrl: 'https://merlin.example/home',
        country: '',
        domains: 'merlin-cloud.example',
        privacyPolicyUrl: 'https://merlin.example/privacy-2026',
      }),
    );
    expect(report).toMatchObject({ outcome: 'UPDATED', reasons: [] });
    expect(await partyOf('v1')).toMatchObject({
      id,
      version: version + 2,
      legalName: 'Merlin Hosting Group, Inc.',
      country: 'US',
      websiteUrl: 'https://merlin.example/home',
      domains: ['merlin.example', 'merlin-cloud.example'],
      tags: ['hosting', 'reviewed by Ada', 'critical'],
      sites: [{ name: 'Headquarters', country: 'US' }, { name: 'Vault' }],
      links: [{ kind: 'TRUST' }, { kind: 'PRIVACY', url: 'https://merlin.example/privacy-2026' }],
    });
  });

  test('leaves a certification that is no longer in the file, and one that was verified', async () => {
    const { certifications } = await partyOf('v1');
    const soc2 = certifications.nodes.find(({ type }: { type: { code: string } }) => type.code === 'SOC2_TYPE2');
    const { verifyCertification } = await registry.ask(
      'ANALYST',
      `mutation ($input: VerifyCertificationInput!) { verifyCertification(input: $input) { userErrors { message } } }`,
      { input: { id: soc2.id, expectedVersion: soc2.version, method: 'Report read' } },
    );
    expect(verifyCertification.userErrors).toEqual([]);
    const [report] = await runImport(
      rowsOf({ ...first, name: 'Merlin Hosting Group, Inc.', certifications: 'SOC 2 Type 2;iso 27001;FedRAMP' }),
    );
    expect(report).toMatchObject({ outcome: 'UPDATED', certifications: { created: 1, updated: 1, unchanged: 1 } });
    const after = (await partyOf('v1')).certifications.nodes as { title: string; verification: string }[];
    expect(after.map(({ title, verification }) => [title, verification]).sort()).toEqual([
      ['FedRAMP', 'UNVERIFIED'],
      ['HIPAA', 'UNVERIFIED'],
      ['SOC 2 Type 2', 'VERIFIED'],
      ['iso 27001', 'UNVERIFIED'],
    ]);
  });

  test('finds a third party by an identifier and adds the file’s key to it', async () => {
    await runImport(rowsOf({ id: 'a', name: 'Tern Labs', identifiers: 'CLIA:05D9970001' }), { source: 'lims' });
    const [report] = await runImport(rowsOf({ id: 'z9', name: 'Tern Labs LLC', identifiers: ['clia: 05d-9970001'] }));
    expect(report).toMatchObject({ outcome: 'UPDATED' });
    expect(await partyOf('a', 'lims')).toMatchObject({
      legalName: 'Tern Labs LLC',
      externalRefs: [
        { source: 'lims', externalId: 'a' },
        { source: 'test', externalId: 'z9' },
      ],
    });
  });

  test('finds a row without an id by its name as written, whatever its case, and by the key of an earlier version', async () => {
    const rows = rowsOf({ name: 'Osprey Courier  LLC', certifications: 'GDPR' }, { name: 'Old Key LLC' });
    const first = await runImport(rows, { source: 'names' });
    expect(first.map(({ externalId }) => externalId)).toEqual(['Osprey Courier LLC', 'Old Key LLC']);
    expect(await partyOf('Osprey Courier LLC', 'names')).toMatchObject({ legalName: 'Osprey Courier  LLC' });
    // Earlier versions stored the name in lower case.
    await registry.database.write`
      update third_party_external_ref set external_id = 'old key llc' where external_id = 'Old Key LLC'`;
    const before = await registry.state();
    expect(outcomes(await runImport(rows, { source: 'names' }))).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await registry.state()).toEqual(before);
    const [shouted] = await runImport(rowsOf({ name: 'OSPREY COURIER LLC' }), { source: 'names' });
    expect(shouted).toMatchObject({ outcome: 'UPDATED', externalId: 'Osprey Courier LLC' });
    const twice = await runImport(rowsOf({ name: 'Kestrel Labs' }, { name: 'kestrel labs' }), { source: 'names' });
    expect(outcomes(twice)).toEqual(['CREATED', 'REJECTED']);
  });

  test('retries a row if its third party was changed in between', async () => {
    const rows = rowsOf({ id: 's1', name: 'Stale One' }, { id: 's2', name: 'Stale Two' });
    await runImport(rows);
    const changed = rows.map((row) => ({
      ...row,
      values: { ...row.values, websiteUrl: 'https://stale.example/home' },
    }));
    const writer = await operatorOf(registry.database, TODAY, 'test');
    const running = importRows(writer, changed, { source: 'test', kind: 'VENDOR', dryRun: false });
    await running.next();
    const { id, version } = await partyOf('s2');
    await registry.ask(
      'ANALYST',
      `mutation ($input: UpdateThirdPartyInput!) { updateThirdParty(input: $input) { userErrors { message } } }`,
      { input: { thirdParty: { id }, expectedVersion: version, internalOwner: 'Ada' } },
    );
    expect((await running.next()).value).toMatchObject({ outcome: 'UPDATED', reasons: [] });
    expect(await partyOf('s2')).toMatchObject({ internalOwner: 'Ada', websiteUrl: 'https://stale.example/home' });
  });

  test('counts new third parties with the legal name of an existing one, but not within one file', async () => {
    const reports = await runImport(
      rowsOf(
        { name: 'Merlin Hosting Group, Inc.' },
        { name: 'Egret', legalName: 'Heron' },
        { name: 'Ibis', legalName: 'Heron' },
      ),
      { source: 'elsewhere' },
    );
    expect(reports.map(({ outcome, sameName }) => [outcome, sameName])).toEqual([
      ['CREATED', true],
      ['CREATED', false],
      ['CREATED', false],
    ]);
  });
});
