import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyRisk } from '../../src/derived/verify.ts';
import { seedRegistry } from '../../src/samples/seed/seed.ts';
import { createEngagement } from '../../src/records/engagement/commands.ts';
import { createThirdParty, updateThirdParty } from '../../src/records/third-party/commands.ts';
import { globalId, keyOf as keyIn } from '../../src/registry/global-id.ts';
import type { Writer } from '../../src/registry/session.ts';
import { writeTogether } from '../../src/registry/write.ts';
import { type Noted, noteAssessments, timesAssessed } from '../support/assessments.ts';
import { fixtures, type Made } from '../support/fixtures.ts';
import { importing, outcomes, rowsOf } from '../support/import.ts';
import { accept, mutate, mutationText, schema } from '../support/mutate.ts';
import { type Answer, TODAY, useRegistry } from '../support/registry.ts';
import { everyMutation } from '../support/scenario.ts';

const registry = useRegistry();
const make = fixtures(registry);
let noted: () => Promise<Noted[]>;

beforeAll(async () => {
  noted = await noteAssessments(registry);
});
beforeEach(() => noted());

const keyOf = ({ id }: { id: string }) => keyIn('ThirdParty', id)!;
const faults = async () => (await verifyRisk(registry.operator)).faults;
const levelOf = async (party: { id: string }) => {
  const [row] = await registry.observer<{ level: string }[]>`
    select level from risk where third_party_id = ${keyOf(party)}`;
  return row!.level;
};
const lastSeq = async () => {
  const [row] = await registry.observer<{ seq: number }[]>`select coalesce(max(seq), 0) as seq from change`;
  return row!.seq;
};

/** Verifying after every mutation takes ten seconds, and ten times as long on a busy machine. */
const EVERY_MUTATION_MS = 240_000;

test(
  'after every mutation stored risk matches the records, assessed in the same write and once',
  { timeout: EVERY_MUTATION_MS },
  async () => {
    const tried = new Set<string>();
    await everyMutation(async (mutation, input, _, selection, as = 'ADMIN') => {
      await noted();
      const before = await lastSeq();
      const made = await accept(registry, mutation, input, selection, as);
      const about = await registry.observer<{ id: string; at: string }[]>`
      select distinct third_party_id as id, recorded_at as at from change
      where seq > ${before} and third_party_id is not null`;
      const notes = await noted();
      for (const { id, at } of about) {
        expect(notes, mutation).toContainEqual({ id, asOf: TODAY, assessedAt: at });
      }
      if (about.length === 0) expect(notes, mutation).toEqual([]);
      expect(Math.max(0, ...timesAssessed(notes).values()), mutation).toBeLessThanOrEqual(1);
      expect(await faults(), mutation).toEqual([]);
      tried.add(mutation);
      return made as Awaited<ReturnType<Parameters<typeof everyMutation>[0]>>;
    });
    expect([...tried].toSorted()).toEqual(Object.keys(schema.getMutationType()!.getFields()).toSorted());
  },
);

describe('an owner of a third party', () => {
  const owned = (id: string) => ({ country: 'SG', owners: [{ thirdParty: { id }, percent: 60 }] });
  const genomes = (id: string) =>
    make.engagement({
      thirdParty: { id },
      status: 'ACTIVE',
      startsOn: '2026-01-01',
      dataFlows: [{ category: 'HUMAN_GENOMIC', peoplePerYear: 5_000, destinationCountry: 'SG' }],
    });

  test('a change of a direct or indirect owner reassesses the third parties that it owns, and no others', async () => {
    const holding = await make.vendor({ country: 'SG' });
    const between = await make.vendor(owned(holding.id));
    const lab = await make.partnerLab(owned(between.id));
    const other = await make.partnerLab({ country: 'SG' });
    await genomes(lab.id);
    const before = await levelOf(lab);
    await noted();
    const change = { thirdParty: { id: holding.id }, expectedVersion: 1, country: 'CN' };
    await accept(registry, 'updateThirdParty', change);
    const keys = [holding, between, lab].map(keyOf);
    expect([...timesAssessed(await noted()).entries()].toSorted()).toEqual(keys.map((key) => [key, 1]).toSorted());
    expect(keys).not.toContain(keyOf(other));
    expect(await levelOf(lab)).not.toBe(before);
    expect(await faults()).toEqual([]);

    // The chain is broken in its middle: its end is owned from there no more.
    await accept(registry, 'updateThirdParty', { thirdParty: { id: between.id }, expectedVersion: 1, owners: [] });
    expect(await levelOf(lab)).toBe(before);
    expect(await faults()).toEqual([]);
  });

  test('in a circle, itself among them, ends', async () => {
    const first = await make.vendor({ country: 'SG' });
    const second = await make.vendor(owned(first.id));
    const third = await make.partnerLab(owned(second.id));
    await genomes(third.id);
    const close = { thirdParty: { id: first.id }, expectedVersion: 1, owners: owned(third.id).owners };
    await accept(registry, 'updateThirdParty', close);
    await noted();
    await accept(registry, 'updateThirdParty', { thirdParty: { id: second.id }, expectedVersion: 1, country: 'CN' });
    const keys = [first, second, third].map(keyOf);
    expect([...timesAssessed(await noted()).entries()].toSorted()).toEqual(keys.map((key) => [key, 1]).toSorted());
    expect(await faults()).toEqual([]);
  });
});

describe('an operation that writes nothing leaves risk unchanged:', () => {
  test('a write that is refused', async () => {
    const vendor = await make.vendor();
    const before = await registry.state();
    const { userErrors } = await mutate(registry, 'createEngagement', {
      thirdParty: { id: vendor.id },
      name: '',
      category: 'OTHER',
    });
    expect(userErrors).not.toEqual([]);
    expect(await registry.state()).toEqual(before);
  });

  const inTwoSteps = async (joint: Writer, name: string) => {
    const { key } = await createThirdParty(joint, 'VENDOR', { legalName: 'Joint' });
    const thirdParty = { id: globalId('ThirdParty', key) };
    await createEngagement(joint, { thirdParty, name, category: 'OTHER', status: 'ACTIVE', startsOn: TODAY });
  };

  test('a joint write whose second part is refused', async () => {
    const before = await registry.state();
    await expect(writeTogether(registry.operator, (joint) => inTwoSteps(joint, ''))).rejects.toThrow();
    expect(await registry.state()).toEqual(before);
  });

  test('a joint write that is only tried', async () => {
    const before = await registry.state();
    await writeTogether(registry.operator, (joint) => inTwoSteps(joint, 'Tried'), { keep: false });
    expect(await registry.state()).toEqual(before);
    await writeTogether(registry.operator, (joint) => inTwoSteps(joint, 'Kept'));
    expect((await registry.state()).risk).not.toBe(before.risk);
    expect(await noted()).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  test('an import that is only tried', async () => {
    const before = await registry.state();
    const { runImport } = importing(registry);
    const rows = rowsOf({ id: 'T', name: 'Tried', certifications: 'CAP' });
    expect(outcomes(await runImport(rows, { dryRun: true }))).toEqual(['CREATED']);
    expect(await registry.state()).toEqual(before);
  });

  test('a change to the current value, and a repeated request', async () => {
    const input = { legalName: 'Once', country: 'SG', idempotencyKey: 'never-stale' };
    const { id } = await accept(registry, 'createVendor', input);
    expect(await noted()).toHaveLength(1);
    const before = await registry.state();
    expect(await accept(registry, 'createVendor', input)).toEqual({ id, version: 1 });
    await accept(registry, 'updateThirdParty', { thirdParty: { id }, expectedVersion: 1, country: 'SG' });
    expect(await noted()).toEqual([]);
    expect(await registry.state()).toEqual(before);
  });

  test('a write about no third party', async () => {
    await make.attestor();
    expect(await noted()).toEqual([]);
  });
});

const once = async (count: number) => {
  const times = timesAssessed(await noted());
  expect(times.size).toBe(count);
  expect(new Set(times.values())).toEqual(new Set([1]));
  expect(await faults()).toEqual([]);
};

describe('however many commands share a write, each third party is assessed once:', () => {
  test('an imported row with its certifications', async () => {
    const { runImport } = importing(registry);
    const rows = rowsOf(
      { id: 'A', name: 'Imported A', country: 'US', certifications: 'CAP; ISO 27001' },
      { id: 'B', name: 'Imported B', country: 'CN', certifications: 'SOC 2' },
    );
    expect(outcomes(await runImport(rows))).toEqual(['CREATED', 'CREATED']);
    await once(2);
    expect(outcomes(await runImport(rows))).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await noted()).toEqual([]);
  });

  test('a change of the owner and of the owned', async () => {
    const holding = await make.vendor({ country: 'SG' });
    const lab = await make.partnerLab({ owners: [{ thirdParty: { id: holding.id }, percent: 100 }] });
    await noted();
    await writeTogether(registry.operator, async (joint) => {
      for (const [index, { id }] of [holding, lab, holding].entries()) {
        const expectedVersion = index < 2 ? 1 : 2;
        await updateThirdParty(joint, { thirdParty: { id }, expectedVersion, tags: [`change ${index}`] });
      }
    });
    await once(2);
  });
});

describe('sixteen clients at once', () => {
  const CLIENTS = 16;
  const ROUNDS = 8;

  test('over a few third parties that own each other leave nothing stale, at any instant between', async () => {
    await registry.http.listen({ port: 0, host: '127.0.0.1' });
    const { port } = registry.http.server.address() as AddressInfo;
    const parties = await Promise.all(
      Array.from({ length: 6 }, (_, index) => make.partnerLab({ country: index % 2 === 0 ? 'SG' : 'US' })),
    );
    const accepted = new Map<string, number>();
    const send = async (mutation: string, input: object, selection?: string) => {
      const { query, record } = mutationText(mutation, selection);
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${registry.keys.ANALYST}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { input } }),
      });
      const { data, errors } = (await response.json()) as Answer;
      expect(errors).toBeUndefined();
      const { userErrors, [record]: made } = data[mutation] as Record<string, Made> & {
        userErrors: { code: string }[];
      };
      expect(userErrors.filter(({ code }) => code !== 'STALE_VERSION')).toEqual([]);
      if (userErrors.length === 0) accepted.set(mutation, (accepted.get(mutation) ?? 0) + 1);
      return made as Made & { findings: { nodes: Made[] } };
    };
    const versionOf = async (id: string) =>
      (await registry.ask('ANALYST', 'query($id: ID!) { thirdParty(ref: { id: $id }) { version } }', { id })).thirdParty
        .version as number;
    const works: ((id: string, owner: string, round: number) => Promise<unknown>)[] = [
      (id) =>
        send('createEngagement', {
          thirdParty: { id },
          name: 'E',
          category: 'REFERENCE_TESTING',
          status: 'ACTIVE',
          startsOn: '2026-01-01',
          clinical: 'YES',
          dataFlows: [{ category: 'HUMAN_GENOMIC', peoplePerYear: 2_000, destinationCountry: 'SG' }],
        }),
      async (id, _, round) => {
        const input = { thirdParty: { id }, type: 'ISO_27001', issuedOn: '2025-06-01', validUntil: '2027-06-01' };
        const made = await send('createCertification', input);
        if (round % 2 === 0) await send('revokeCertification', { id: made.id, expectedVersion: made.version });
      },
      (id) =>
        send('createContract', {
          thirdParty: { id },
          kind: 'BUSINESS_ASSOCIATE',
          title: 'C',
          status: 'ACTIVE',
          effectiveOn: '2026-01-01',
          clauses: [{ clauseType: 'BREACH_NOTIFICATION', present: 'YES', hours: 24 }],
        }),
      async (id) => {
        const findings = [{ title: 'F', severity: 'CRITICAL', control: 'AUD-03' }];
        const input = { thirdParty: { id }, kind: 'REMOTE', completedOn: '2026-05-01', findings };
        const made = await send('createAudit', input, 'id version findings { nodes { id version } }');
        const [finding] = made.findings.nodes;
        await send('closeFinding', {
          id: finding!.id,
          expectedVersion: finding!.version,
          status: 'REMEDIATED',
          note: 'Mended',
        });
      },
      async (id, owner, round) =>
        send('updateThirdParty', {
          thirdParty: { id },
          expectedVersion: await versionOf(id),
          country: ['CN', 'SG', 'US'][round % 3],
          owners: id === owner ? [] : [{ thirdParty: { id: owner }, percent: 50 + round }],
        }),
    ];
    let writing = true;
    const clients = Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let round = 0; round < ROUNDS; round++) {
          const party = parties[(client + round) % parties.length]!;
          const owner = parties[(client * 5 + round * 3) % parties.length]!;
          await works[(client + round) % works.length]!(party.id, owner.id, round);
        }
      }),
    ).finally(() => (writing = false));
    clients.catch(() => {});
    let looked = 0;
    for (; writing; looked++) {
      expect(await faults()).toEqual([]);
      await setTimeout(100);
    }
    await clients;
    expect(looked).toBeGreaterThan(0);
    expect(accepted.size).toBe(7);
    expect(await faults()).toEqual([]);
  }, 120_000);
});

test('a seeded registry is assessed in the end, each third party once', async () => {
  // New facilities may be in New York, which concerns the laboratories that serve all facilities.
  const [{ servingAll }] = await registry.observer<[{ servingAll: number }]>`
    select count(distinct third_party_id)::int as "servingAll" from engagement
    where category = 'REFERENCE_TESTING' and not exists (select from engagement_facility where engagement_id = engagement.id)`;
  await seedRegistry(registry.operator, { thirdParties: 510, seed: 1 });
  await once(510 + servingAll);
}, 120_000);
