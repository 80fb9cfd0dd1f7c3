import { createPublicKey, verify } from 'node:crypto';
import { dsse } from '@sigstore/core';
import type { Part } from '../../registry/records.ts';
import type { FoundSignature } from '../sync/signature.ts';
import { UNSIGNED } from '../sync/signature.ts';
import type { Envelope, EnvelopeSignature } from './envelope.ts';

/** A key that an attestor has registered. */
export type RegisteredKey = Part<'Attestor', 'publicKeys'> & { attestorId: string };

/** The result of verifying one signature. */
export type VerifiedSignature = Part<'EvidenceDocument', 'signatures'>;

/**
 * Checks the signatures on an envelope against registered keys. A key must have been valid when the document was first
 * received, because the time of signing cannot be proven.
 * @param keys the keys of the named attestor, or the keys that the signatures name.
 * @param attestorNamed whether the input names the attestor. Only then can a signature without a key id be verified.
 */
export function verifyEnvelope(
  { payloadType, payload, signatures }: Envelope,
  keys: readonly RegisteredKey[],
  { receivedAt, attestorNamed }: { receivedAt: string; attestorNamed: boolean },
): VerifiedSignature[] {
  const signed = dsse.preAuthEncoding(payloadType, payload);
  return signatures.map((signature) => verifySignature(signature, signed, keys, { receivedAt, attestorNamed }));
}

/** Returns the status of a document with these signatures. One valid signature makes it VALID. */
export function statusOf(signatures: readonly VerifiedSignature[]): FoundSignature {
  const best =
    signatures.find(({ status }) => status === 'VALID') ??
    signatures.find(({ status }) => status === 'INVALID') ??
    signatures[0];
  if (!best) return { ...UNSIGNED };
  const { status, keyId, algorithm } = best;
  return { signature: status, signatureKeyId: keyId, signatureAlgorithm: algorithm };
}

function verifySignature(
  { keyId, signature }: EnvelopeSignature,
  signed: Buffer,
  keys: readonly RegisteredKey[],
  { receivedAt, attestorNamed }: { receivedAt: string; attestorNamed: boolean },
): VerifiedSignature {
  const candidates = keyId === null ? keys : keys.filter((key) => key.keyId === keyId);
  const unverified = (reason: string): VerifiedSignature => ({
    status: 'UNVERIFIED',
    keyId,
    algorithm: null,
    attestorId: null,
    reason,
  });
  if (keyId === null && !attestorNamed) return unverified('it names no key; name its attestor (attestorId)');
  if (candidates.length === 0) {
    if (keyId === null) return unverified('the attestor has no registered key');
    return unverified(
      attestorNamed ? 'the attestor has not registered this key' : 'no attestor has registered this key',
    );
  }
  const signingKey = candidates.find((key) => isMadeBy(key, signed, signature));
  const identityOf = (key: RegisteredKey) => ({
    keyId: key.keyId,
    algorithm: key.algorithm,
    attestorId: key.attestorId,
  });
  if (!signingKey) {
    const reason =
      keyId === null
        ? 'it does not match any key of the attestor'
        : 'it does not match this payload and the key that it names';
    return candidates.length === 1
      ? { status: 'INVALID', ...identityOf(candidates[0]!), reason }
      : { status: 'INVALID', keyId, algorithm: null, attestorId: null, reason };
  }
  const { validFrom, validTo } = signingKey;
  const early = validFrom !== null && Date.parse(receivedAt) < Date.parse(validFrom);
  const late = validTo !== null && Date.parse(receivedAt) >= Date.parse(validTo);
  if (!early && !late) return { status: 'VALID', ...identityOf(signingKey), reason: null };
  const reason = `it matches the key, but the key was ${early ? `not valid before ${validFrom}` : `valid only until ${validTo}`}, and the document was received at ${receivedAt}`;
  return { status: 'UNVERIFIED', ...identityOf(signingKey), reason };
}

/** Bytes of a P-256 signature written as r followed by s instead of as ASN.1. */
const RAW_P256 = 64;

function isMadeBy({ algorithm, key }: RegisteredKey, signed: Buffer, signature: Buffer): boolean {
  try {
    const publicKey = createPublicKey(key);
    if (algorithm === 'ED25519') return verify(null, signed, publicKey, signature);
    // Both encodings are in use; a signature of 64 bytes can be either.
    return (
      (signature.length === RAW_P256 &&
        verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)) ||
      verify('sha256', signed, { key: publicKey, dsaEncoding: 'der' }, signature)
    );
  } catch {
    return false;
  }
}
