import { audits } from './audits.ts';
import { certifications } from './certifications.ts';
import { contracts } from './contracts.ts';
import { decisions } from './decisions.ts';
import { engagements } from './engagements.ts';
import { law } from './law.ts';
import { risk } from './risk.ts';
import { standing } from './standing.ts';
import type { DecisionTable } from './table.ts';

/** The decision tables of all gate rules. */
export const tables: readonly DecisionTable[] = [
  ...standing,
  ...decisions,
  ...engagements,
  ...contracts,
  ...law,
  ...certifications,
  ...risk,
  ...audits,
];
