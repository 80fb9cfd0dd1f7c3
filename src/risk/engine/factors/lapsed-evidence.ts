import type { RecordRef } from '../dossier.ts';
import { controlFactors, nameOf, sayOfControl, type FactorDefinition } from './factor.ts';

const title = 'Evidence lapsed';

/** The replacement of each kind of evidence that ends. */
const successors = [
  { record: 'Certification', successor: 'the renewed certificate' },
  { record: 'Attestation', successor: 'a new attestation' },
  { record: 'Contract', successor: 'the renewal of the contract, or a new contract with the same clauses' },
] as const satisfies { record: RecordRef['record']; successor: string }[];

const byKey = (a: RecordRef, b: RecordRef) => (a.record + a.id < b.record + b.id ? -1 : 1);

/** A control with evidence that has expired, ended or been revoked. */
export const lapsedEvidence: FactorDefinition = {
  code: 'LAPSED_EVIDENCE',
  part: 'CONTROL',
  title,
  motivation: 'A certificate, attestation or contract is proof only during its term.',
  find: (facts) =>
    controlFactors(
      facts,
      ({ refuted, best, lapsed }) => !refuted && best === null && lapsed.length > 0,
      ({ lapsed }) => lapsed.toSorted(byKey),
    ),
  say: sayOfControl(title, (control, records) => {
    const wanted = successors.filter(({ record }) => records.has(record)).map(({ successor }) => successor);
    return `Record the replacement of the ended evidence for ${nameOf(control)}: ${wanted.join(', or ')}.`;
  }),
};
