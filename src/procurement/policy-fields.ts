import { z } from 'zod';
import { listOf, text, whole } from '../input/fields.ts';

/** Fields of an input about the gate's policy that can be checked without reading the registry. */
export const procurementPolicyFields = {
  reason: text(2000),
  holdDays: whole(1, 366),
  approvalDays: whole(1, 3660),
  waiverDays: whole(1, 3660),
  rules: listOf(z.looseObject({}), 100),
};
