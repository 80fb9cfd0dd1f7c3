import { controlFactors, sayOfControl, type FactorDefinition } from './factor.ts';

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
  say: sayOfControl(title, (control) => `Have the findings on "${control}" remedied and closed.`),
};
