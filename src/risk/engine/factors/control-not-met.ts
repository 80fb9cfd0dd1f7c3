import { controlFactors, sayOfControl, type FactorDefinition } from './factor.ts';

const title = 'Not met';

/** A control that the newest statement, or an established fact, says is not met. */
export const controlNotMet: FactorDefinition = {
  code: 'CONTROL_NOT_MET',
  part: 'CONTROL',
  title,
  motivation:
    'Somebody who knows has said that the safeguard is missing; older or weaker evidence cannot outweigh that.',
  find: (facts) =>
    controlFactors(
      facts,
      ({ refuted }) => refuted,
      ({ limits }) => limits,
    ),
  say: sayOfControl(title, (control) => `Have "${control}" put in place, and a newer statement that it is met.`),
};
