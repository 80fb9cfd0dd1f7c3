import { citationsOf, type FactorDefinition } from './factor.ts';

const title = 'Invalid signature';

/** An attestation with an invalid signature that no other attestation has superseded. */
export const invalidSignature: FactorDefinition = {
  code: 'INVALID_SIGNATURE',
  part: 'EVENT',
  title,
  motivation: 'Altered evidence, or evidence signed by another party, is worse than no evidence.',
  find: ({ policy, standing }) =>
    standing.invalid.map(({ id }) => ({
      ...policy.risk.flags.invalidSignature,
      control: null,
      evidence: [{ record: 'Attestation' as const, id }],
      detail: null,
    })),
  say: (_, policy) => ({
    title,
    citations: citationsOf('INVALID_SIGNATURE', policy),
    remedy:
      'Ask the attestor to confirm the attestation and sign it again, and record it as the revision that supersedes this one.',
  }),
};
