import { createPublicKey, verify } from 'node:crypto';
import { dsse } from '@sigstore/core';
import type { Part } from '../../registry/records.ts';
import type { FoundSignature } from '../sync/signature.ts';
import { UNSIGNED } from '../sync/signature.ts';
import type { Envelope, EnvelopeSignature } from './envelope.ts';

/** A key that an attestor has registered. */
export type RegisteredKey = Part<'Attestor', 'publicKeys'> & { attestorId: string };

/** What verifying one signature found. */
export type VerifiedSignature = Part<'EvidenceDocument', 'signatures'>;

/**
 * Checks the signatures on an envelope against registered keys. A key counts where it was valid at the instant the document was
 * first received: when it was signed, nobody vouches for.
 * @param keys those of the attestor named, or those that the signatures name.
 * @param attestorNamed whether the attestor was named by who sent it: then one of its keys must have made a signature that names none.
 */
export function verifyEnvelope(
  { payloadType, payload, signatures }: Envelope,
  keys: readonly RegisteredKey[],
  { receivedAt, attestorNamed }: { receivedAt: string; attestorNamed: boolean },
): VerifiedSignature[] {
  const signed = dsse.preAuthEncoding(payloadType, payload);
  return signatures.map((one) => verifyOne(one, signed, keys, { receivedAt, attestorNamed }));
}

/** What is known of a document by all its signatures: one good one vouches for it. */
export function statusOf(signatures: readonly VerifiedSignature[]): FoundSignature {
  const best =
    signatures.find(({ status }) => status === 'VALID') ??
    signatures.find(({ status }) => status === 'INVALID') ??
    signatures[0];
  if (!best) return { ...UNSIGNED };
  const { status, keyId, algorithm } = best;
  return { signature: status, signatureKeyId: keyId, signatureAlgorithm: algorithm };
}

function verifyOne(
  { keyId, signature }: EnvelopeSignature,
  signed: Buffer,
  keys: readonly RegisteredKey[],
  { receivedAt, attestorNamed }: { receivedAt: string; attestorNamed: boolean },
): VerifiedSignature {
  const named = keyId === null ? keys : keys.filter((key) => key.keyId === keyId);
  const unverified = (reason: string): VerifiedSignature => ({
    ...{ status: 'UNVERIFIED', keyId, algorithm: null, attestorId: null, reason },
  });
  if (keyId === null && !attestorNamed) return unverified('it names no key; name its attestor (attestorId)');
  if (named.length === 0) {
    if (keyId === null) return unverified('the attestor has no registered key');
    return unverified(
      attestorNamed ? 'the attestor has not registered this key' : 'no attestor has registered this key',
    );
  }
  const made = named.find((key) => isMadeBy(key, signed, signature));
  const of = (key: RegisteredKey) => ({ keyId: key.keyId, algorithm: key.algorithm, attestorId: key.attestorId });
  if (!made) {
    const reason =
      keyId === null
        ? 'it does not match any key of the attestor'
        : 'it does not match this payload and the key that it names';
    return named.length === 1
      ? { status: 'INVALID', ...of(named[0]!), reason }
      : { status: 'INVALID', keyId, algorithm: null, attestorId: null, reason };
  }
  const { validFrom, validTo } = made;
  const early = validFrom !== null && Date.parse(receivedAt) < Date.parse(validFrom);
  const late = validTo !== null && Date.parse(receivedAt) >= Date.parse(validTo);
  if (!early && !late) return { status: 'VALID', ...of(made), reason: null };
  const reason = `it matches the key, but the key was ${early ? `not valid before ${validFrom}` : `valid only until ${validTo}`}, and the document was received at ${receivedAt}`;
  return { status: 'UNVERIFIED', ...of(made), reason };
}

/** Bytes of r and s of a signature with P-256 that are written one after the other, and not as ASN.1. */
const RAW_P256 = 64;

function isMadeBy({ algorithm, key }: RegisteredKey, signed: Buffer, signature: Buffer): boolean {
  try {
    const publicKey = createPublicKey(key);
    if (algorithm === 'ED25519') return verify(null, signed, publicKey, signature);
    // Both ways of writing it are in use; a signature of 64 bytes can be either.
    return (
      (signature.length === RAW_P256 &&
        verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)) ||
      verify('sha256', signed, { key: publicKey, dsaEncoding: 'der' }, signature)
    );
  } catch {
    return false;
  }
}
