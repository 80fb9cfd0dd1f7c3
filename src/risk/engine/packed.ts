import type { StoredAssessment } from './assessment.ts';

/** An assessment as it is kept. */
export type PackedAssessment = StoredAssessment;

/** What is kept of an assessment. */
export const pack = (assessment: StoredAssessment): PackedAssessment => assessment;

/** The assessment that was kept. */
export const unpack = (packed: PackedAssessment): StoredAssessment => packed;
