import { controlFactors, sayOfControl, type FactorDefinition } from './factor.ts';

const title = 'Evidence not full';

/** A control whose best evidence is current but partial, indirect, or only the party's own word. */
export const weakEvidence: FactorDefinition = {
  code: 'WEAK_EVIDENCE',
  part: 'CONTROL',
  title,
  motivation:
    'A statement about oneself, a partial one, or a certificate of something broader proves less than a check.',
  find: (facts) =>
    controlFactors(
      facts,
      ({ refuted, best, cap }) => !refuted && best !== null && best.value <= cap && best.freshness === 1,
      ({ best }) => best?.evidence ?? [],
    ),
  say: sayOfControl(title, (control) => `Obtain evidence of "${control}" that is independent, complete and specific.`),
};
