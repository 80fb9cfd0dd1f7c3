import { controlFactors, nameOf, sayOfControl, type FactorDefinition } from './factor.ts';
import { sayCertifications, sayClauses } from './what-counts.ts';

const title = 'Weak evidence';

const strongest = 'an attestation by an accredited assessor, or our own check';

/** A control with its best evidence current, but partial, indirect, or only the party's own word. */
export const weakEvidence: FactorDefinition = {
  code: 'WEAK_EVIDENCE',
  part: 'CONTROL',
  title,
  motivation:
    'A statement about itself, a partial statement, a contract without a clause, or a broader certificate proves less than a check.',
  find: (facts) =>
    controlFactors(
      facts,
      ({ refuted, best, cap }) => !refuted && best !== null && best.value <= cap && best.freshness === 1,
      ({ best }) => best?.evidence ?? [],
    ),
  say: sayOfControl(title, (control, records, policy) => {
    const name = nameOf(control);
    if (records.has('Contract')) {
      return `Have ${name} agreed in full: ${sayClauses(control, policy)}. If the digest of the contract's document is missing, record it.`;
    }
    if (records.has('Finding')) {
      return `Have the open findings remedied, and close them. ${name} is met once all are closed.`;
    }
    if (records.has('Audit')) {
      return `Record the outcome of the audit if it is not recorded. If it was unsatisfactory, have the causes removed, and audit again. For ${name}, only an audit with a satisfactory outcome counts.`;
    }
    if (records.has('QualityRecord')) {
      return `Have the cause of the failed proficiency tests removed, and record the next ones. For ${name}, the last ${policy.risk.proficiency.testsConsidered} count.`;
    }
    if (records.has('Certification')) {
      return `Verify the certification with its issuer if it is not verified yet, or have ${name} itself checked: ${strongest}.`;
    }
    const certifications = sayCertifications(control, policy);
    const other =
      certifications === null ? '' : `, or ${certifications}, if that proves more than the current evidence`;
    return `Record stronger evidence that ${name} is met in full: ${strongest}${other}.`;
  }),
};
