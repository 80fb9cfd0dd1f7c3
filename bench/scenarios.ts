import type { Scenario } from './scenario.ts';
import { certificationsExpiring } from './scenarios/certifications-expiring.ts';
import { listByRisk } from './scenarios/list-by-risk.ts';
import { pageOf50 } from './scenarios/page-of-50.ts';
import { search } from './scenarios/search.ts';
import { thirdPartyByIdentifier } from './scenarios/third-party-by-identifier.ts';

/** All scenarios, in the order of the table. */
export const scenarios: readonly Scenario[] = [
  pageOf50,
  thirdPartyByIdentifier,
  search,
  certificationsExpiring,
  listByRisk,
];
