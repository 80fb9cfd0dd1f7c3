import { createPublicKey } from 'node:crypto';
import { checkNoDuplicates, type Problems } from '../../input/problems.ts';
import { resolveThirdParty, type ThirdPartyRef } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import type { Part } from '../../registry/records.ts';
import type { Writing } from '../../registry/session.ts';
import { hasAttestedForOthers } from '../attestation/repository.ts';
import { attestorFields } from './fields.ts';

/** Records an attestor: a person or an organization that makes statements. */
export const createAttestor = createCommand(
  {
    name: 'createAttestor',
    record: 'Attestor',
    action: 'registry.write',
    fields: attestorFields,
    required: ['name', 'kind'],
    read: withCheckedKeys,
  },
  async ({ transaction, input, fields, problems }) => {
    const thirdPartyId = (await resolveParty(transaction, input.thirdParty, problems)) ?? null;
    if (fields.kind) checkParty({ kind: fields.kind, thirdPartyId }, problems);
    return { publicKeys: [], ...fields, thirdPartyId };
  },
);

/** Changes an attestor. */
export const updateAttestor = updateCommand(
  {
    name: 'updateAttestor',
    record: 'Attestor',
    action: 'registry.write',
    fields: attestorFields,
    read: withCheckedKeys,
  },
  async ({ transaction, input, before, fields, problems }) => {
    const thirdPartyId = await resolveParty(transaction, input.thirdParty, problems);
    const changes = { ...fields, ...(thirdPartyId === undefined ? {} : { thirdPartyId }) };
    const after = { ...before, ...changes };
    checkParty(after, problems);
    await checkAttested(transaction, after, problems);
    return changes;
  },
);

async function resolveParty(
  transaction: Writing,
  ref: ThirdPartyRef | null | undefined,
  problems: Problems,
): Promise<string | null | undefined> {
  return ref == null ? ref : await resolveThirdParty(transaction, ref, problems);
}

function checkParty({ kind, thirdPartyId }: { kind: string; thirdPartyId: string | null }, problems: Problems): void {
  if ((kind === 'THE_PARTY') === (thirdPartyId !== null)) return;
  if (problems.found.some(({ path }) => path[1] === 'thirdParty')) return;
  const message =
    kind === 'THE_PARTY'
      ? 'must say which third party speaks for itself'
      : `must be absent unless the kind is THE_PARTY; the kind is ${kind}`;
  problems.add('INCONSISTENT', 'thirdParty', message);
}

/** Notes an attestor of kind THE_PARTY that has statements about other third parties. */
async function checkAttested(
  transaction: Writing,
  { id, kind, thirdPartyId }: { id: string; kind: string; thirdPartyId: string | null },
  problems: Problems,
): Promise<void> {
  if (kind !== 'THE_PARTY' || thirdPartyId === null) return;
  if (!(await hasAttestedForOthers(transaction, id, thirdPartyId))) return;
  problems.add('NOT_ALLOWED', 'thirdParty', 'has attestations about other third parties; record another attestor');
}

type PublicKey = Part<'Attestor', 'publicKeys'>;

function withCheckedKeys<Fields extends { publicKeys?: PublicKey[] }>(
  fields: Fields,
  { problems }: { problems: Problems },
): Fields {
  checkKeys(fields.publicKeys ?? [], problems);
  return fields;
}

function checkKeys(keys: readonly PublicKey[], problems: Problems): void {
  checkNoDuplicates(
    keys.map(({ keyId }) => keyId),
    (index) => ['publicKeys', index, 'keyId'],
    problems,
  );
  keys.forEach(({ algorithm, key, validFrom, validTo }, index) => {
    const at = problems.at('publicKeys', index);
    if (algorithmOf(key) !== algorithm)
      at.add('INVALID', 'key', `must be a PEM public key (BEGIN PUBLIC KEY) of algorithm ${algorithm}`);
    if (validFrom !== null && validTo !== null && validTo <= validFrom) {
      at.add('INCONSISTENT', 'validTo', `is not after validFrom, ${validFrom}`);
    }
  });
}

function algorithmOf(pem: string): string | null {
  // `createPublicKey` also accepts a private key. Refuse it, so that a private key is never stored.
  if (!/^-----BEGIN PUBLIC KEY-----/.test(pem)) return null;
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey(pem);
    if (asymmetricKeyType === 'ed25519') return 'ED25519';
    return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ECDSA_P256' : null;
  } catch {
    return null;
  }
}
