import type { Role } from '../../src/registry/access.ts';
import { expect } from 'vitest';
import type { Answer, TestRegistry } from './registry.ts';

/** What a call of sync answered. */
export interface SyncAnswer {
  results: {
    index: number;
    outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
    matchedBy: 'EXTERNAL_ID' | 'IDENTIFIER' | null;
    record: { __typename: string; id: string; version: number } | null;
    userErrors: { code: string; field: string[]; message: string; index: number | null }[];
  }[];
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  userErrors: { code: string; field: string[]; message: string }[];
  cursor: string;
}

const MUTATION = `mutation($input: SyncInput!) { sync(input: $input) {
  results { index outcome matchedBy record { __typename id ... on RegistryRecord { version } } userErrors { code field message index } }
  created updated unchanged rejected userErrors { code field message } cursor } }`;

/** Sends calls of sync to a registry, as the local integration and under its source where nothing else is said. */
export function syncing(registry: TestRegistry) {
  let calls = 0;
  const send = (items: object[], given: object = {}, role: Role = 'INTEGRATION'): Promise<Answer> =>
    registry.send(role, MUTATION, {
      input: { source: 'local', idempotencyKey: `call ${++calls}`, items, ...given },
    });
  const sync = async (items: object[], given: object = {}, role?: Role): Promise<SyncAnswer> => {
    const { data, errors } = await send(items, given, role);
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
    return data.sync as SyncAnswer;
  };
  return {
    send,
    sync,
    /** What became of one item alone. */
    only: async (item: object, given?: object) => (await sync([item], given)).results[0]!,
    /** A third party that was synced, by the key it was given. */
    aVendor: async (more: object = {}): Promise<string> => {
      const externalId = fresh('V');
      const { created } = await sync([vendor(externalId, more)]);
      expect(created).toBe(1);
      return externalId;
    },
    /** Fields of any record. */
    read: async (id: string, fields: string) =>
      (await registry.ask('ADMIN', `query($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node,
    /** The last place in the log. */
    lastSeq: async () => {
      const [row] = await registry.observer<{ seq: number }[]>`select coalesce(max(seq), 0) as seq from change`;
      return row!.seq;
    },
  };
}

let made = 0;

/** A number that no other item of a test file has. */
export const another = (): number => ++made;
/** A key that no other item of a test file has. */
export const fresh = (word = 'K') => `${word}-${another()}`;
/** Names a third party by its key at the source of the call. */
export const ref = (externalId: string) => ({ external: { externalId } });
/** An item that brings a vendor. */
export const vendor = (externalId: string, more: object = {}) => ({
  thirdParty: { externalId, kind: 'VENDOR', legalName: `Vendor ${externalId}`, ...more },
});

/** One item of every kind that there is, and nothing that they need beside them. */
export function everyKind(): object[] {
  const key = fresh('ALL');
  const thirdParty = ref(key);
  return [
    { finding: { externalId: key, audit: { externalId: key }, title: 'Door left open', severity: 'HIGH' } },
    { audit: { externalId: key, thirdParty, kind: 'ONSITE', site: 'Shenzhen', completedOn: '2026-05-01' } },
    { incident: { externalId: key, thirdParty, kind: 'BREACH', severity: 'HIGH', occurredOn: '2026-05-01' } },
    { qualityRecord: { externalId: key, thirdParty, kind: 'PROFICIENCY_TEST', specialty: 'VIROLOGY', passed: true } },
    { supplyLink: { externalId: key, supplier: ref(`${key} other`), customer: thirdParty, criticality: 3 } },
    { screening: { externalId: key, thirdParty, list: 'OFAC_SDN', outcome: 'CLEAR', screenedOn: '2026-06-01' } },
    {
      product: {
        externalId: key,
        thirdParty,
        name: 'Sequencer',
        vulnerabilities: [{ cve: 'CVE-2024-3400', knownExploited: true }],
      },
    },
    {
      attestation: {
        externalId: key,
        thirdParty,
        framework: 'HIPAA_SECURITY_RULE',
        assurance: 'SELF',
        attestedOn: '2026-01-10',
        claims: [{ control: 'ENC-01', status: 'MET' }],
      },
    },
    { certification: { externalId: key, thirdParty, type: 'CLIA', variant: 'COMPLIANCE', site: 'Shenzhen' } },
    {
      contract: {
        externalId: key,
        thirdParty,
        kind: 'REFERENCE_TESTING',
        engagements: [{ externalId: key }],
        clauses: [{ clauseType: 'RIGHT_TO_AUDIT', present: 'YES' }],
      },
    },
    {
      engagement: {
        externalId: key,
        thirdParty,
        name: 'Sequencing',
        category: 'REFERENCE_TESTING',
        dataFlows: [{ category: 'PHI' }],
        alternatives: [ref(`${key} other`)],
      },
    },
    vendor(key, {
      kind: 'PARTNER_LAB',
      sites: [{ name: 'Shenzhen', country: 'CN', function: 'TESTING' }],
      owners: [{ thirdParty: ref(`${key} other`), percent: 51 }],
    }),
    vendor(`${key} other`),
  ];
}

/** What became of each item of a call. */
export const outcomesOf = ({ results }: SyncAnswer) => results.map(({ outcome }) => outcome);

/** Everything that was wrong with items, each as `CODE field.path`. */
export const problemsOf = ({ results }: SyncAnswer) =>
  results.flatMap(({ userErrors }) => userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`));
