/**
 * The schema coordinates that list or count third parties by stored risk. An operation that uses one of them waits for the
 * turn of the day. `test/derived/operations.test.ts` classifies every root field, filter and order: a new one belongs here,
 * or in the test's list of those that do not wait.
 */
const READ_STORED_RISK: ReadonlySet<string> = new Set([
  'Query.portfolio',
  // Its last point is of today, if levels of today are in the log.
  'Query.portfolioHistory',
  'ThirdPartyWhere.riskLevel',
  'ThirdPartyWhere.riskScore',
  'ThirdPartyWhere.riskState',
  'ThirdPartyWhere.coverage',
  'ThirdPartyWhere.drivingDimension',
  'ThirdPartyWhere.dimensionRisk',
  'ExpirationWhere.riskLevel',
  'ThirdPartyOrderField.RISK',
  'ThirdPartyOrderField.COVERAGE',
  'ThirdPartyOrderField.QUALITY_RISK',
  'ThirdPartyOrderField.DATA_SECURITY_RISK',
  'ThirdPartyOrderField.REGULATORY_RISK',
  'ThirdPartyOrderField.CONTRACTUAL_RISK',
  'ThirdPartyOrderField.ASSURANCE_RISK',
  'ThirdPartyOrderField.INCIDENT_RISK',
  'ThirdPartyOrderField.DEPENDENCY_RISK',
]);

/** The schema coordinates that list or count third parties by the gate's stored answers. */
const READ_STORED_ANSWERS: ReadonlySet<string> = new Set(['ThirdPartyWhere.procurementAnswer', 'Portfolio.byAnswer']);

/** The schema coordinates of mutations that change the policy of the gate. */
const CHANGE_GATE_POLICY: ReadonlySet<string> = new Set(['Mutation.updateProcurementPolicy']);

/** Whether an operation with these schema coordinates lists or counts third parties by stored risk. */
export const readsStoredRisk = (coordinates: ReadonlySet<string>): boolean => intersect(coordinates, READ_STORED_RISK);

/** Whether an operation with these schema coordinates lists or counts third parties by the gate's stored answers. */
export const readsStoredAnswers = (coordinates: ReadonlySet<string>): boolean =>
  intersect(coordinates, READ_STORED_ANSWERS);

/** Whether an operation with these schema coordinates can change the policy of the gate. */
export const changesGatePolicy = (coordinates: ReadonlySet<string>): boolean =>
  intersect(coordinates, CHANGE_GATE_POLICY);

function intersect(coordinates: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const coordinate of wanted) if (coordinates.has(coordinate)) return true;
  return false;
}
