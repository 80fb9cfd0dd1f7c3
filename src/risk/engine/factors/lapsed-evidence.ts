import type { RecordRef } from '../dossier.ts';
import { controlFactors, sayOfControl, type FactorDefinition } from './factor.ts';

const title = 'Evidence lapsed';

const byKey = (a: RecordRef, b: RecordRef) => (a.record + a.id < b.record + b.id ? -1 : 1);

/** A control that was shown once, by evidence that has since expired, ended or been revoked. */
export const lapsedEvidence: FactorDefinition = {
  code: 'LAPSED_EVIDENCE',
  part: 'CONTROL',
  title,
  motivation: 'A certificate, statement or contract proves something for its term only.',
  find: (facts) =>
    controlFactors(
      facts,
      ({ refuted, best, lapsed }) => !refuted && best === null && lapsed.length > 0,
      ({ lapsed }) => lapsed.toSorted(byKey),
    ),
  say: sayOfControl(title, (control) => `Have the evidence of "${control}" renewed.`),
};
