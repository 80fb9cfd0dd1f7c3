import type { Policy, WeighedControl } from '../policy.ts';

/** What we record ourselves that counts for a control, as `creditOwnRecords` has it. */
const ownRecords: Readonly<Record<string, string>> = {
  'AUD-01': 'an audit of ours that is completed',
  'AUD-02': 'an on-site audit of ours that is completed',
  'AUD-03': 'all findings closed',
  'SUP-01': 'a review of ours, with its day',
  'SUP-02': 'its sub-suppliers, with the day on which they were confirmed to be all',
  'SUP-03': 'the destination of every data flow, and every fact that a rule on transfers still lacks',
  'QUA-01': 'a determination that CMS has found the laboratory equivalent',
  'QUA-05': 'a proficiency test passed',
};

/** The contract that counts for a control, in words; null where none does. */
export function sayClauses({ code }: WeighedControl, { risk }: Policy): string | null {
  const { businessAssociate, clauses } = risk.contracts;
  if (code === businessAssociate.control) {
    return 'a business associate contract in force, with every clause that the law requires, for each engagement that needs it';
  }
  const types = clauses.find(({ control }) => control === code)?.clauseTypes;
  if (!types) return null;
  return `a contract in force with the clause${types.length === 1 ? '' : 's'} ${types.join(' and ')}, for each engagement that needs it`;
}

/** The certifications that count for a control, in words, those worth most first; null where none does. */
export function sayCertifications({ index }: WeighedControl, { risk, certificationOf }: Policy): string | null {
  const worth = risk.certifications.flatMap(({ type, title, tier }) => {
    const credit = certificationOf.get(type)!.credits.find((covered) => covered.index === index);
    return credit ? [{ title, worth: tier * credit.factor }] : [];
  });
  if (worth.length === 0) return null;
  const titles = worth.toSorted((a, b) => b.worth - a.worth).map(({ title }) => title);
  return `a verified certification (${titles.join(', ')}${titles.length > 1 ? '; best first' : ''})`;
}

/**
 * What would count as evidence of a control under a policy: what we record ourselves, contracts and certifications. A
 * statement of somebody else is named where neither our own records nor a contract can show it better.
 */
export function sayWhatCounts(control: WeighedControl, policy: Policy): string {
  const ours = [ownRecords[control.code] ?? null, sayClauses(control, policy)];
  const attestation = `an attestation, preferably by an accredited assessor, which counts in full for ${control.cadenceDays} days`;
  const ways = [
    ...ours,
    sayCertifications(control, policy),
    ours.every((way) => way === null) ? attestation : null,
  ].filter((way) => way !== null);
  return ways.join(', or ');
}
