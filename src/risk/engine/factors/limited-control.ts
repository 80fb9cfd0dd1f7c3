import { controlFactors, nameOf, sayOfControl, type FactorDefinition } from './factor.ts';

const title = 'Limited by what was found';

/** A control whose evidence is worth less than it would be, because of open findings or failed tests. */
export const limitedControl: FactorDefinition = {
  code: 'LIMITED_CONTROL',
  part: 'CONTROL',
  title,
  motivation: 'What an audit or a test has found wrong outweighs what a certificate says in general.',
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
        `Have the cause of the failed proficiency tests removed, and record the next ones: for ${name} the last ${risk.proficiency.testsConsidered} count.`,
    ];
    return steps.filter((step) => step !== false).join(' ');
  }),
};
