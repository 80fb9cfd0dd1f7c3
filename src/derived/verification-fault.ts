/** The third party that a fault is about. */
export interface Checked {
  key: string;
  legalName: string;
}

/** One fault in the stored results of a third party. */
export interface Fault extends Checked {
  /**
   * RISK: its assessment. ANSWER: the gate's answer about it. LIKENESS: its names and domains, by which duplicates are found.
   * DUE_RECORD: the due day of an audit or a screening. SPAN: the days by which histories count, which follow from the log.
   */
  kept: 'RISK' | 'ANSWER' | 'LIKENESS' | 'DUE_RECORD' | 'SPAN';
  /**
   * DIFFERENT: it does not follow from the records. MISSING: never computed. OTHER_BASIS: computed by an engine, gate,
   * catalog or policy that is not in force, so it cannot be compared.
   */
  fault: 'DIFFERENT' | 'MISSING' | 'OTHER_BASIS';
  /** A column, a path in the explanation, a sign of likeness, the type of a span, or the global id of a due record or a finding; null: the whole result. */
  field: string | null;
  stored: unknown;
  right: unknown;
}

/** A fault without its third party and kind of result. */
export type FaultDetail = Omit<Fault, keyof Checked | 'kept'>;

/** The latest possible day and instant of a stored result. */
export interface Latest {
  day: string;
  instant: string;
}

/** The stored value differs from the right one. */
export const different = (field: string, stored: unknown, right: unknown): FaultDetail => ({
  fault: 'DIFFERENT',
  field,
  stored,
  right,
});

/** The result was never computed. */
export const missing: FaultDetail = { fault: 'MISSING', field: null, stored: null, right: null };

/** The result has a basis that is not in force. */
export const otherBasis = (stored: unknown, right: string): FaultDetail => ({
  fault: 'OTHER_BASIS',
  field: 'basis',
  stored,
  right,
});

/** Returns a fault if a result was computed before the last change of its records, or in the future. */
export function faultOfInstant(
  field: string,
  madeAt: string,
  recordedAt: string | null,
  { instant }: Latest,
): FaultDetail | null {
  if (madeAt <= instant && (recordedAt === null || madeAt >= recordedAt)) return null;
  const from = recordedAt === null ? '' : `from ${recordedAt} `;
  return different(field, madeAt, `${from}to ${instant}`);
}

/** Returns a fault if a result has an invalid day, or one in the future. */
export const faultOfDay = (asOf: string, { day }: Latest): FaultDetail | null =>
  /^\d{4}-\d\d-\d\d$/.test(asOf) && asOf <= day ? null : different('asOf', asOf, `to ${day}`);
