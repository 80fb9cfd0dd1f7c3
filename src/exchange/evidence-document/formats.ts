import { cyclonedx } from './formats/cyclonedx.ts';
import { inToto } from './formats/in-toto.ts';
import { oscal } from './formats/oscal.ts';
import { questionnaire } from './formats/questionnaire.ts';
import type { EvidenceFormat, EvidenceReader } from './extract.ts';

const readerOf: Record<Exclude<EvidenceFormat, 'OTHER'>, EvidenceReader> = {
  CYCLONEDX: cyclonedx,
  OSCAL_ASSESSMENT_RESULTS: oscal,
  IN_TOTO: inToto,
  QUESTIONNAIRE: questionnaire,
};

/** All formats of evidence. Each recognizes its documents by their content. */
export const readers: readonly EvidenceReader[] = Object.values(readerOf);
