import { z } from 'zod';
import { riskLevels } from '../../../db/catalogue/risk-policy.ts';
import { decisionKind } from '../../../db/tables/decision.ts';
import { engagementCategory } from '../../../db/tables/engagement.ts';
import { date, known, listOf, oneOf, text } from '../../input/fields.ts';

/** Fields of an input about a decision that can be checked without reading the registry. */
export const decisionFields = {
  kind: oneOf(decisionKind.enumValues),
  categories: listOf(oneOf(engagementCategory.enumValues), engagementCategory.enumValues.length),
  facilityIds: listOf(z.string(), 100),
  productIds: listOf(z.string(), 100),
  rules: listOf(text(50), 100),
  reason: text(2000),
  conditions: listOf(text(500), 20),
  acceptedLevel: known(oneOf(riskLevels)),
  validFrom: known(date),
  validUntil: date,
};
