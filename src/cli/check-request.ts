import { engagementCategory } from '../../db/tables/engagement.ts';
import { isDate } from '../input/fields.ts';
import type { ProcurementRequest } from '../generated/graphql.ts';
import type { FacilityCodes } from './facility-codes.ts';
import { type RefParts, oneOf, readRef } from './third-party-ref.ts';

/** A question to the gate as a person writes it. An empty text counts as absent. */
export interface Question extends RefParts {
  category?: string;
  /** A global id or a code. */
  facility?: string;
  product?: string;
  asOf?: string;
}

/** Columns of a file of questions. */
export const requestColumns: readonly (keyof Question)[] = [
  'id',
  'source',
  'externalId',
  'scheme',
  'value',
  'category',
  'facility',
  'product',
  'asOf',
];

/** Returns the request for the API, or every problem with the question. */
export async function readRequest(
  question: Question,
  facilities: FacilityCodes,
): Promise<{ request: ProcurementRequest } | { problems: string[] }> {
  const problems: string[] = [];
  const ref = readRef(question, problems);
  const category = oneOf(engagementCategory.enumValues, 'category', question.category, problems);
  if (question.asOf && !isDate(question.asOf))
    problems.push(`"${question.asOf}" is not a day; write it like 2026-11-30`);
  const facility = question.facility ? await facilities.idOf(question.facility) : undefined;
  if (facility === null) problems.push(`no facility has the code "${question.facility}"`);
  if (problems.length > 0 || !ref) return { problems };
  return {
    request: {
      ref,
      ...(category && { category }),
      ...(facility && { facility }),
      ...(question.product && { product: question.product }),
      ...(question.asOf && { asOf: question.asOf }),
    },
  };
}
