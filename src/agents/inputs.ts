import { z } from 'zod';
import { engagementCategory } from '../../db/tables/engagement.ts';

/** A calendar day in an input. The API checks that it exists. */
export const dayInput = () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2026-12-01');

/** The day that a question is about. */
export const asOfInput = dayInput()
  .optional()
  .describe('The day that the question is about, past or future: 2026-12-01. Default: today.');

/** The category of a purchase. */
export const categoryInput = z
  .enum(engagementCategory.enumValues)
  .optional()
  .describe('The kind of goods or services. Default: everything that the third party does or is planned to do for us.');
