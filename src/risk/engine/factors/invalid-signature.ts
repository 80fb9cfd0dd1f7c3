import { citationsOf, type FactorDefinition } from './factor.ts';

const title = 'Invalid signature';

/** A statement whose signature does not fit it, and that nothing has superseded. */
export const invalidSignature: FactorDefinition = {
  code: 'INVALID_SIGNATURE',
  part: 'EVENT',
  title,
  motivation: 'Evidence that was altered, or was signed by somebody else, is worse than none.',
  find: ({ policy, standing }) =>
    standing.invalid
      .map(({ id }) => id)
      .sort()
      .map((id) => ({
        ...policy.risk.flags.invalidSignature,
        control: null,
        evidence: [{ record: 'Attestation' as const, id }],
        detail: null,
      })),
  say: (_, policy) => ({
    title,
    citations: citationsOf('INVALID_SIGNATURE', policy),
    remedy:
      'Ask the attestor whether the statement is theirs and to sign it again, and record it as the revision that supersedes this one.',
  }),
};
