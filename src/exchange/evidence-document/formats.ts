import { cyclonedx } from './formats/cyclonedx.ts';
import { inToto } from './formats/in-toto.ts';
import { oscal } from './formats/oscal.ts';
import { questionnaire } from './formats/questionnaire.ts';
import type { EvidenceReader } from './extract.ts';

/** All formats of evidence. Each recognizes its documents by their content. */
export const readers: readonly EvidenceReader[] = [cyclonedx, oscal, inToto, questionnaire];
