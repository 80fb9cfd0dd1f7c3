import { clausesWithCodes } from '../../words.ts';
import type { Policy, WeighedControl } from '../policy.ts';

/** Our own records that count for a control, as in `creditOwnRecords`. */
const ownRecords: Readonly<Record<string, string>> = {
  'AUD-01': 'a completed audit of ours',
  'AUD-02': 'a completed on-site audit of ours',
  'AUD-03': 'all findings closed',
  'SUP-01': 'a review of ours with its day',
  'SUP-02': 'its sub-suppliers, with the day on which the list was confirmed to be complete',
  'SUP-03': 'the destination of every data flow, and every fact that a rule on transfers still lacks',
  'QUA-01': 'a determination that CMS has found the laboratory equivalent',
  'QUA-05': 'a passed proficiency test',
};

/** Describes the contract that counts for a control; null if none does. */
export function sayClauses({ code }: WeighedControl, policy: Policy): string | null {
  const { businessAssociate, clauses } = policy.risk.contracts;
  if (code === businessAssociate.control) {
    return 'a business associate contract in force, with every clause that the law requires, for each engagement that needs it';
  }
  const types = clauses.find(({ control }) => control === code)?.clauseTypes;
  if (!types) return null;
  return `a contract in force with the clause${types.length === 1 ? '' : 's'} ${clausesWithCodes(types, policy)}, for each engagement that needs it`;
}

/** Lists the certifications that count for a control, best first; null if none does. */
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
 * Lists the evidence that counts for a control under a policy: our own records, contracts and certifications. An attestation
 * is named only if neither our own records nor a contract can be evidence.
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
