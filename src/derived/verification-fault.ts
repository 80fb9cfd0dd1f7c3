/** About whom something was found. */
export interface Checked {
  key: string;
  legalName: string;
}

/** One thing that is wrong with what is kept of a third party. */
export interface Fault extends Checked {
  /** RISK: its assessment. ANSWER: what the gate answered about it. */
  kept: 'RISK' | 'ANSWER';
  /**
   * DIFFERENT: not what the records say. MISSING: never made. OTHER_BASIS: by another engine, gate, catalogue or policy
   * than those in force, so that it compares with no other.
   */
  fault: 'DIFFERENT' | 'MISSING' | 'OTHER_BASIS';
  /** A column, or a place in the explanation; null: the whole of it. */
  field: string | null;
  stored: unknown;
  right: unknown;
}

/** A fault before it is said whose and of what it is. */
export type Found = Omit<Fault, keyof Checked | 'kept'>;

/** The latest day as of which anything can be kept, and the latest instant at which it can have been made. */
export interface Latest {
  day: string;
  instant: string;
}

/** What is kept is not what is right. */
export const different = (field: string, stored: unknown, right: unknown): Found => ({
  fault: 'DIFFERENT',
  field,
  stored,
  right,
});

/** It was never made. */
export const missing: Found = { fault: 'MISSING', field: null, stored: null, right: null };

/** It was made by something else than what is in force. */
export const otherBasis = (stored: unknown, right: string): Found => ({
  fault: 'OTHER_BASIS',
  field: 'basis',
  stored,
  right,
});

/** Whether it was made before the records were as they are, or at an instant to come. */
export function faultOfInstant(
  field: string,
  madeAt: string,
  recordedAt: string | null,
  { instant }: Latest,
): Found | null {
  if (madeAt <= instant && (recordedAt === null || madeAt >= recordedAt)) return null;
  const from = recordedAt === null ? '' : `from ${recordedAt} `;
  return different(field, madeAt, `${from}to ${instant}`);
}

/** Whether it is as of no day, or of one to come. */
export const faultOfDay = (asOf: string, { day }: Latest): Found | null =>
  /^\d{4}-\d\d-\d\d$/.test(asOf) && asOf <= day ? null : different('asOf', asOf, `to ${day}`);
