import { Command } from 'commander';
import { sql } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { rows } from '../../db/query.ts';
import { checkAttestation } from '../../src/records/attestation/rules.ts';
import { checkAudit } from '../../src/records/audit/rules.ts';
import { listEntries } from '../../src/records/catalogue/repository.ts';
import { checkCertification } from '../../src/records/certification/rules.ts';
import { registerSeed } from '../../src/cli/seed.ts';
import { checkContract } from '../../src/records/contract/rules.ts';
import { checkDecision, decisionState } from '../../src/records/decision/rules.ts';
import { checkDetermination } from '../../src/records/determination/rules.ts';
import { checkEngagement } from '../../src/records/engagement/rules.ts';
import { checkIncident } from '../../src/records/incident/rules.ts';
import { Problems } from '../../src/input/problems.ts';
import { gtin } from '../../src/records/product/gtin.ts';
import { byCve, checkVulnerabilities } from '../../src/records/product/rules.ts';
import { checkQualityRecord } from '../../src/records/quality-record/rules.ts';
import { recordNames, records } from '../../src/registry/records.ts';
import { findRecords, imagesOf } from '../../src/registry/store.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import { makeRecords } from '../../src/samples/seed/records.ts';
import { SeededBefore, seedRegistry } from '../../src/samples/seed/seed.ts';
import { makeWorld, type World } from '../../src/samples/seed/world.ts';
import { checkScreening } from '../../src/records/screening/rules.ts';
import { checkSupplyLink } from '../../src/records/supply-link/rules.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { normalizeIdentifier } from '../../src/input/identifiers.ts';
import { checkThirdParty } from '../../src/records/third-party/rules.ts';
import { TODAY, useRegistry } from '../support/registry.ts';

const NUMBER = 60;
const registry = useRegistry();
let world: World;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

beforeAll(async () => {
  const snapshot = new Snapshot(registry.database.read);
  world = makeWorld(1, TODAY, {
    controls: await listEntries(snapshot, 'controls'),
    clauseTypes: await listEntries(snapshot, 'clause-types'),
    certificationTypes: await listEntries(snapshot, 'certification-types'),
  });
  await snapshot.close();
  const { records: made } = await seedRegistry(registry.operator, { thirdParties: NUMBER, seed: 1 });
  expect(made).toMatchObject({ ThirdParty: NUMBER, Facility: world.facilities.length });
});

describe('makeRecords', () => {
  test('makes the same records from the same seed, however many are made', () => {
    expect(makeRecords(world, 1, NUMBER)).toEqual(makeRecords(world, 1, NUMBER));
    expect(makeRecords(world, 1, NUMBER).ThirdParty.slice(7, 9)).toEqual(makeRecords(world, 8, 9).ThirdParty);
    const other = makeWorld(2, TODAY, world.codes);
    expect(makeRecords(other, 1, 1).ThirdParty).not.toEqual(makeRecords(world, 1, 1).ThirdParty);
  });

  test('follows every rule that a command checks', () => {
    const problems = new Problems();
    const made = makeRecords(world, 1, 2_000);
    for (const record of made.ThirdParty) checkThirdParty(record, TODAY, problems);
    for (const record of made.Engagement) checkEngagement(record, problems);
    for (const record of made.Contract) checkContract(record, problems);
    for (const record of made.Attestation) checkAttestation(record, TODAY, problems);
    for (const record of made.Audit) checkAudit(record, TODAY, problems);
    for (const record of made.Screening) checkScreening(record, TODAY, problems);
    for (const record of made.Incident) checkIncident(record, TODAY, problems);
    for (const record of made.QualityRecord) checkQualityRecord(record, TODAY, problems);
    for (const record of made.SupplyLink) checkSupplyLink(record, problems);
    for (const record of made.Product) {
      checkVulnerabilities(record.vulnerabilities, TODAY, problems);
      expect(byCve(record.vulnerabilities)).toEqual(record.vulnerabilities);
      if (record.gtin !== null) expect(gtin.parse(record.gtin)).toBe(record.gtin);
    }
    for (const record of made.Determination) checkDetermination(record, record.validFrom, problems);
    for (const record of made.Decision) {
      const days = record.kind === 'WAIVER' || record.kind === 'RISK_ACCEPTANCE' ? 366 : 1_096;
      const latest = isoDay(dayNumber(record.validFrom) + days);
      checkDecision(record, { today: record.decidedOn, latest }, problems);
    }
    for (const record of made.Certification) {
      const type = world.codes.certificationTypes.find(({ code }) => code === record.type)!;
      checkCertification(
        record,
        type.variants.map(({ code }) => code),
        problems,
      );
    }
    expect(problems.found).toEqual([]);
    expect(
      made.Product.some(({ vulnerabilities }) => vulnerabilities.some(({ knownExploited }) => knownExploited)),
    ).toBe(true);
    expect(new Set(made.Screening.map(({ outcome }) => outcome)).size).toBe(3);
    expect(new Set(made.Determination.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(made.Decision.map(({ kind }) => kind)).size).toBe(5);
    const states = new Set(made.Decision.map((decision) => decisionState(decision, TODAY)));
    expect([...states].sort()).toEqual(['IN_FORCE', 'LAPSED', 'PENDING', 'REVOKED']);
  });

  test('makes valid identifiers that are unique over all seeds', () => {
    const made = [world, makeWorld(2, TODAY, world.codes), makeWorld(90, TODAY, world.codes)].flatMap((each) =>
      makeRecords(each, 1, 2_000).ThirdParty.flatMap(({ identifiers }) => identifiers),
    );
    for (const { scheme, value } of made) expect(normalizeIdentifier(scheme, value)).toEqual({ ok: true, value });
    expect(new Set(made.map(({ scheme, value }) => `${scheme} ${value}`)).size).toBe(made.length);
    expect(new Set(made.map(({ scheme }) => scheme)).size).toBe(9);
  });

  test('gives most laboratories that test for New York its permit, and not all', () => {
    const made = makeRecords(world, 1, 2_000);
    const [there] = world.facilities.filter(({ state }) => state === 'NY');
    const serves = made.Engagement.filter(
      ({ category, status, facilities }) =>
        category === 'REFERENCE_TESTING' &&
        status !== 'ENDED' &&
        (facilities.length === 0 || facilities.some(({ facilityId }) => facilityId === there!.id)),
    );
    const testing = new Set(serves.map(({ thirdPartyId }) => thirdPartyId));
    const permits = made.Certification.filter(({ type, state }) => type === 'STATE_LICENSE' && state === 'NY');
    const permitted = new Set(permits.map(({ thirdPartyId }) => thirdPartyId).filter((id) => testing.has(id)));
    expect(testing.size).toBeGreaterThan(100);
    expect(permitted.size / testing.size).toBeGreaterThan(0.7);
    expect(permitted.size / testing.size).toBeLessThan(0.95);
    const licenses = made.Certification.filter(({ type }) => type === 'STATE_LICENSE');
    expect(licenses.every(({ state }) => state !== null)).toBe(true);
  });

  test('makes a unique key for every record and site', () => {
    const { ThirdParty: thirdParties, ...others } = makeRecords(world, 1, 500);
    const shared = [...world.people, ...world.facilities, ...world.attestors];
    const keys = [
      ...thirdParties,
      ...thirdParties.flatMap(({ sites }) => sites),
      ...Object.values(others).flat(),
      ...shared,
    ];
    expect(new Set(keys.map(({ id }) => id)).size).toBe(keys.length);
  });
});

describe('seedRegistry', () => {
  test('writes the records that makeRecords makes', async () => {
    const made = makeRecords(world, 1, NUMBER);
    const names = Object.keys(made) as (keyof typeof made)[];
    for (const name of names) {
      const written = await findRecords(
        registry.database.read,
        name,
        made[name].map(({ id }) => id),
      );
      expect(written).toMatchObject(made[name]);
    }
    const notMade = names.filter((name) => made[name].length === 0);
    // People and facilities belong to the world, because third parties share them.
    expect(notMade).toEqual(['Principal', 'Facility']);
  });

  test('writes one log entry for each record, equal to its row', async () => {
    const { read } = registry.database;
    const notMade: string[] = [];
    for (const name of recordNames) {
      const { table, recordType } = records[name];
      const keys = (await rows<{ id: string }>(read, sql`select id from ${table} order by id`)).map(({ id }) => id);
      const images = await rows(read, imagesOf(name, keys));
      const logged = await rows(
        read,
        sql`select record_id as id, version, third_party_id, image from change
          where record_type = ${recordType}::record_type order by record_id`,
      );
      expect(logged).toEqual(images);
      if (images.length === 0) notMade.push(name);
    }
    expect(notMade).toEqual(['RequirementMapping', 'EvidenceDocument', 'WebhookSubscription', 'CalendarFeed']);
  });

  test('leads to every answer of the gate', async () => {
    const { engagements } = await registry.ask(
      'DASHBOARD',
      '{ engagements(first: 100, where: { status: { in: [ACTIVE] } }) { nodes { category thirdParty { id } } } }',
    );
    const requests = (engagements.nodes as { category: string; thirdParty: { id: string } }[]).map(
      ({ category, thirdParty: { id } }) => ({ ref: { id }, category }),
    );
    const { procurementStatuses } = await registry.ask(
      'PROCUREMENT',
      'query Gate($requests: [ProcurementRequest!]!) { procurementStatuses(requests: $requests) { answer } }',
      { requests },
    );
    const answers = new Set((procurementStatuses as { answer: string }[]).map(({ answer }) => answer));
    expect([...answers].sort()).toEqual(['ALLOW', 'BLOCK', 'CONDITIONAL', 'UNKNOWN']);
  });

  test('says in which state our facilities are, and so whether a laboratory needs the permit of New York', async () => {
    expect(world.facilities.every(({ address, state }) => address?.endsWith(`, ${state}`))).toBe(true);
    const { partnerLabs } = await registry.ask(
      'DASHBOARD',
      '{ partnerLabs(first: 100) { nodes { ruleResults { rule { id } answer facts { text } } } } }',
    );
    const permits = (
      partnerLabs.nodes as { ruleResults: { rule: { id: string }; answer: string; facts: { text: string }[] }[] }[]
    ).flatMap(({ ruleResults }) => ruleResults.filter(({ rule }) => rule.id === 'NY-PERMIT'));
    const answers = new Set(permits.map(({ answer }) => answer));
    for (const answer of ['MET', 'NOT_MET', 'NOT_APPLICABLE']) expect(answers).toContain(answer);
    expect(permits.flatMap(({ facts }) => facts).filter(({ text }) => text.includes('not recorded'))).toEqual([]);
  });

  test('makes third parties that are found by name and identifier', async () => {
    const [first] = makeRecords(world, 1, NUMBER).ThirdParty.filter(({ identifiers }) => identifiers.length > 0);
    const { scheme, value } = first!.identifiers[0]!;
    const results = await registry.ask(
      'DASHBOARD',
      `query Found($text: String!, $number: String!, $identifier: IdentifierInput!) {
        byName: thirdParties(where: { text: $text }) { nodes { legalName } }
        byNumber: thirdParties(where: { text: $number }) { nodes { legalName } }
        thirdParty(ref: { identifier: $identifier }) { legalName attestations { totalCount } }
      }`,
      { text: first!.legalName, number: value, identifier: { scheme, value } },
    );
    const { legalName } = first!;
    expect(results.byName.nodes).toContainEqual({ legalName });
    expect(results.byNumber.nodes).toContainEqual({ legalName });
    expect(results.thirdParty).toMatchObject({ legalName });
  });
});

describe('seeding again', () => {
  test('with the same seed is refused, and writes nothing', async () => {
    const before = await registry.state();
    await expect(seedRegistry(registry.operator, { thirdParties: 5, seed: 1 })).rejects.toThrow(SeededBefore);
    expect(await registry.state()).toEqual(before);
  });

  test('with another seed adds other third parties, from the command line too', async () => {
    vi.stubEnv('DATABASE_URL', registry.url);
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
    const attestry = (...options: string[]) => {
      const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
      registerSeed(program);
      for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => {} });
      return program.parseAsync(['node', 'attestry', 'seed', ...options]);
    };
    const { thirdParties: before } = await registry.ask('DASHBOARD', '{ thirdParties { totalCount } }');
    await attestry('--third-parties', '20', '--seed', '2', '--json');
    expect(JSON.parse(printed.mock.lastCall![0] as string)).toMatchObject({ seed: 2, records: { ThirdParty: 20 } });
    const { thirdParties: after } = await registry.ask('DASHBOARD', '{ thirdParties { totalCount } }');
    expect(after.totalCount).toBe(before.totalCount + 20);

    await expect(attestry('--seed', '2')).rejects.toThrow(
      /already has the third parties of seed 2\. Nothing was written\. Use another seed: --seed 3/,
    );
    await expect(attestry('--third-parties', '0')).rejects.toThrow(/a whole number from 1 to/);
  });
});
