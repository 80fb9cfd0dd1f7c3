import { controlFactors, nameOf, sayOfControl, type FactorDefinition } from './factor.ts';

const title = 'Limited by findings or failed tests';

/** A control with evidence that is worth less because of open findings or failed tests. */
export const limitedControl: FactorDefinition = {
  code: 'LIMITED_CONTROL',
  part: 'CONTROL',
  title,
  motivation: 'A fault that an audit or test found outweighs the general statement of a certificate.',
  find: (facts) =>
    controlFactors(
      facts,
      ({ refuted, best, cap }) => !refuted && best !== null && best.value > cap,
      ({ limits }) => limits,
    ),
  say: sayOfControl(title, (control, records, { risk }) => {
    const name = nameOf(control);
    const steps = [
      records.has('Finding') && `Have the open findings on ${name} remedied, and close them.`,
      records.has('QualityRecord') &&
        `Have the cause of the failed proficiency tests removed, and record the next ones. For ${name}, the last ${risk.proficiency.testsConsidered} count.`,
    ];
    return steps.filter((step) => step !== false).join(' ');
  }),
};
