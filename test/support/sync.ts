import type { Role } from '../../src/registry/access.ts';
import { expect } from 'vitest';
import type { Answer, TestRegistry } from './registry.ts';

/** The result of a call of sync. */
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

/** Returns functions that send calls of sync to a registry, by default as the local integration and under its source. */
export function syncing(registry: TestRegistry) {
  let calls = 0;
  const send = (items: object[], options: object = {}, role: Role = 'INTEGRATION'): Promise<Answer> =>
    registry.send(role, MUTATION, {
      input: { source: 'local', idempotencyKey: `call ${++calls}`, items, ...options },
    });
  const sync = async (items: object[], options: object = {}, role?: Role): Promise<SyncAnswer> => {
    const { data, errors } = await send(items, options, role);
    if (errors) throw new Error(JSON.stringify(errors, null, 2));
    return data.sync as SyncAnswer;
  };
  return {
    send,
    sync,
    /** Sends one item, and returns its result. */
    only: async (item: object, options?: object) => (await sync([item], options)).results[0]!,
    /** Syncs a vendor, and returns its key. */
    aVendor: async (more: object = {}): Promise<string> => {
      const externalId = fresh('V');
      const { created } = await sync([vendor(externalId, more)]);
      expect(created).toBe(1);
      return externalId;
    },
    /** Returns fields of a record. */
    read: async (id: string, fields: string) =>
      (await registry.ask('ADMIN', `query($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node,
    /** Returns the last position in the log. */
    lastSeq: async () => {
      const [row] = await registry.observer<{ seq: number }[]>`select coalesce(max(seq), 0) as seq from change`;
      return row!.seq;
    },
  };
}

let made = 0;

/** Returns a number that is unique in the test file. */
export const another = (): number => ++made;
/** Returns a key that is unique in the test file. */
export const fresh = (word = 'K') => `${word}-${another()}`;
/** Returns a reference to a third party by its key at the source of the call. */
export const ref = (externalId: string) => ({ external: { externalId } });
/** Returns an item with a vendor. */
export const vendor = (externalId: string, more: object = {}) => ({
  thirdParty: { externalId, kind: 'VENDOR', legalName: `Vendor ${externalId}`, ...more },
});

/** Returns one item of every kind; they refer only to each other. */
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

/** Returns the outcome of each item. */
export const outcomesOf = ({ results }: SyncAnswer) => results.map(({ outcome }) => outcome);

/** Returns the problems of all items, each as `CODE field.path`. */
export const problemsOf = ({ results }: SyncAnswer) =>
  results.flatMap(({ userErrors }) => userErrors.map(({ code, field }) => `${code} ${field.slice(1).join('.')}`));
