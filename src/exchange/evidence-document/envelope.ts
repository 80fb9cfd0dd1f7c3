import { z } from 'zod';
import type { Problems } from '../../input/problems.ts';
import { plain } from './extract.ts';
import { checkShape } from './validation.ts';

/** A signature on an envelope, as received. */
export interface EnvelopeSignature {
  keyId: string | null;
  signature: Buffer;
}

/** A signed envelope (DSSE 1.0): the payload and its signatures, not verified yet. */
export interface Envelope {
  payloadType: string;
  payload: Buffer;
  signatures: EnvelopeSignature[];
}

export const envelopeMediaType = 'application/vnd.dsse+json';
export const bundleMediaType = 'application/vnd.dev.sigstore.bundle+json';
const MAX_SIGNATURES = 20;

/** Base64 in either alphabet, as DSSE allows. */
const base64 = z
  .string('must be a string')
  .regex(/^[A-Za-z0-9+/_-]*={0,2}$/, 'must be base64')
  .transform((text) => Buffer.from(text.replaceAll('-', '+').replaceAll('_', '/'), 'base64'));

const shape = z.looseObject({
  payloadType: z.string('must be a string').min(1, 'must not be empty').max(500, 'must have at most 500 characters'),
  payload: base64,
  signatures: z
    .array(
      z.looseObject({ keyid: z.string().max(200, 'must have at most 200 characters').nullish(), sig: base64 }),
      'must be a list',
    )
    .min(1, 'must have at least one signature')
    .max(MAX_SIGNATURES, `must have at most ${MAX_SIGNATURES} signatures`),
});

/** Tells a signed envelope from other JSON, valid or not. */
export function isEnvelope(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'payloadType' in json && 'signatures' in json;
}

/** Returns the envelope in a Sigstore bundle, and its place. Returns other JSON as it is. */
export function unbundled(json: unknown): { envelope: unknown; path: string } {
  const isBundle =
    typeof json === 'object' && json !== null && 'verificationMaterial' in json && 'dsseEnvelope' in json;
  return isBundle ? { envelope: json.dsseEnvelope, path: '/dsseEnvelope' } : { envelope: json, path: '' };
}

/** Opens an envelope. Returns null and adds problems if it is invalid. `path` is its place in the document. */
export function openEnvelope(json: unknown, path: string, problems: Problems): Envelope | null {
  const envelope = checkShape(shape, json, { format: 'signed envelope (DSSE)', path }, problems);
  if (envelope === null) return null;
  const signatures = envelope.signatures.map(({ keyid, sig }) => ({ keyId: plain(keyid, 200), signature: sig }));
  return { payloadType: envelope.payloadType, payload: envelope.payload, signatures };
}

/** Returns the payload of an envelope; null for other JSON. */
export const payloadIn = (json: unknown): Buffer | null => shape.safeParse(json).data?.payload ?? null;
