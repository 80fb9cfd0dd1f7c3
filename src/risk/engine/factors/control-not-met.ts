import { controlFactors, nameOf, sayOfControl, type FactorDefinition } from './factor.ts';

const title = 'Not met';

/** A control that the newest statement, or an established fact, says is not met. */
export const controlNotMet: FactorDefinition = {
  code: 'CONTROL_NOT_MET',
  part: 'CONTROL',
  title,
  motivation:
    'The newest statement or another record says that the safeguard is missing, and no other evidence outweighs that.',
  find: (facts) =>
    controlFactors(
      facts,
      ({ refuted }) => refuted,
      ({ limits }) => limits,
    ),
  say: sayOfControl(title, (control, records, { risk }) => {
    const name = nameOf(control);
    if (records.has('Engagement')) {
      return `Move every unprotected data flow to a protected channel, such as TLS or a VPN, and record it in the engagement. Until then, ${name} is not met.`;
    }
    if (records.has('QualityRecord')) {
      return `Have the cause of the failed proficiency tests removed, and record the next ones. For ${name}, the last ${risk.proficiency.testsConsidered} count.`;
    }
    if (records.has('ThirdParty')) {
      return `End or change the transfer that a rule bars, or have counsel clear it. The answers of the rules say which rule and why. Until then, ${name} is not met.`;
    }
    return `Have ${name} put in place, and record a newer attestation that says it is met.`;
  }),
};
