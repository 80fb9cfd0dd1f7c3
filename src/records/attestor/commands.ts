import { createPublicKey } from 'node:crypto';
import { authorize } from '../../registry/access.ts';
import { hasAttestedForOthers } from '../attestation/repository.ts';
import { parseFields } from '../../input/fields.ts';
import type { CreateAttestorInput, UpdateAttestorInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { checkNoDuplicates, Problems } from '../../input/problems.ts';
import type { Part } from '../../registry/records.ts';
import { findCurrentById, resolveThirdParty, type ThirdPartyRef } from '../../input/references.ts';
import type { Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { attestorFields } from './fields.ts';

/** Records somebody who makes statements. Throws Rejected with every problem found. */
export async function createAttestor(writer: Writer, input: CreateAttestorInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(attestorFields, input, problems, ['name', 'kind']);
  checkKeys(fields.publicKeys ?? [], problems);
  return write(
    writer,
    async (transaction) => {
      const thirdPartyId = (await resolveParty(transaction, input.thirdParty, problems)) ?? null;
      const attestor = { name: '', kind: 'ASSESSOR' as const, publicKeys: [], ...fields, thirdPartyId };
      if (fields.kind) checkParty(attestor, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('Attestor', [attestor]);
      return { key: created!.id };
    },
    idempotencyOf('createAttestor', input, problems),
  );
}

/** Changes an attestor. Throws Rejected with every problem found. */
export async function updateAttestor(writer: Writer, input: UpdateAttestorInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(attestorFields, input, problems);
  checkKeys(fields.publicKeys ?? [], problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Attestor', input, problems);
      const thirdPartyId = await resolveParty(transaction, input.thirdParty, problems);
      const changes = { ...fields, ...(thirdPartyId === undefined ? {} : { thirdPartyId }) };
      const after = { ...before, ...changes };
      checkParty(after, problems);
      await checkAttested(transaction, after, problems);
      problems.throwIfAny();
      await transaction.update('Attestor', before, changes);
      return { key: before.id };
    },
    idempotencyOf('updateAttestor', input, problems),
  );
}

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
      : `is given only where the kind is THE_PARTY, not ${kind}`;
  problems.add('INCONSISTENT', 'thirdParty', message);
}

/** Who has spoken of others cannot become one third party's own voice. */
async function checkAttested(
  transaction: Writing,
  { id, kind, thirdPartyId }: { id: string; kind: string; thirdPartyId: string | null },
  problems: Problems,
): Promise<void> {
  if (kind !== 'THE_PARTY' || thirdPartyId === null) return;
  if (!(await hasAttestedForOthers(transaction, id, thirdPartyId))) return;
  problems.add('NOT_ALLOWED', 'thirdParty', 'has attestations about other third parties; record another attestor');
}

function checkKeys(keys: readonly Part<'Attestor', 'publicKeys'>[], problems: Problems): void {
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
  // A private key would be read as its public half: it must never be sent here, let alone be kept.
  if (!/^-----BEGIN PUBLIC KEY-----/.test(pem)) return null;
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey(pem);
    if (asymmetricKeyType === 'ed25519') return 'ED25519';
    return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ECDSA_P256' : null;
  } catch {
    return null;
  }
}
