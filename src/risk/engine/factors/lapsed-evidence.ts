import type { RecordRef } from '../dossier.ts';
import { controlFactors, nameOf, sayOfControl, type FactorDefinition } from './factor.ts';

const title = 'Evidence lapsed';

/** What can follow each kind of evidence that ends. */
const successors = [
  { record: 'Certification', successor: 'the renewed certificate' },
  { record: 'Attestation', successor: 'a new attestation' },
  { record: 'Contract', successor: 'the renewal of the contract or a new one that holds what it held' },
] as const satisfies { record: RecordRef['record']; successor: string }[];

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
  say: sayOfControl(title, (control, records) => {
    const wanted = successors.filter(({ record }) => records.has(record)).map(({ successor }) => successor);
    return `Record what follows the evidence of ${nameOf(control)} that has ended: ${wanted.join(', or ')}.`;
  }),
};
