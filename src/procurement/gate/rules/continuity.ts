import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import type { RecordRef } from '../../../risk/engine/dossier.ts';
import { findingsOn } from '../../../risk/engine/findings.ts';
import { type AskedEngagement, nameOf } from '../asked.ts';
import type { GateFacts } from '../facts.ts';
import {
  met,
  notApplicable,
  notMet,
  unknown,
  worstOf,
  worstOfEach,
  type Finding,
  type WordsOnNames,
} from '../finding.ts';

/** The control "Tested recovery". */
export const TESTED_RECOVERY = 'CTY-02';

/** The factors of a control without current evidence. */
const UNSHOWN: ReadonlySet<string> = new Set(['MISSING_EVIDENCE', 'LAPSED_EVIDENCE', 'STALE_EVIDENCE']);

/** The engagements that we depend on are restored within the downtime that we tolerate, and recovery has been tested. */
export function continuity(facts: GateFacts, { fromDependency }: ProcurementParameters<'CONTINUITY'>): Finding {
  const needed = facts.asked.engagements.filter(
    ({ recorded, dependency }) => recorded !== null && dependency >= fromDependency,
  );
  if (needed.length === 0) return notApplicable(`No engagement has a dependency of ${fromDependency} or more.`);
  const recovery = worstOfEach(needed.map((engagement) => ({ ...recoveryOf(engagement), name: nameOf(engagement) })));
  return worstOf([recovery, testOf(facts)]);
}

function recoveryOf({ id, recovery, recorded }: AskedEngagement): Finding<WordsOnNames> {
  const evidence: RecordRef[] = [{ record: 'Engagement', id: id! }];
  if (recovery === 'UNKNOWN') {
    return unknown(
      (names) => `It is not recorded whether ${names} recovers within the downtime that we tolerate.`,
      (names) => `Record \`recoveryTimeHours\` and \`tolerableDowntimeHours\` of ${names}.`,
      evidence,
    );
  }
  const { recoveryTimeHours: time, tolerableDowntimeHours: tolerable } = recorded!;
  return recovery === 'IN_TIME'
    ? met((names) => `The recovery of ${names} takes ${time} hours at most, and we tolerate ${tolerable}.`, evidence)
    : notMet(
        (names) => `The recovery of ${names} may take ${time} hours, and we tolerate ${tolerable}.`,
        (names) => `Agree on a shorter recovery time for ${names}, or arrange for a longer downtime, and record it.`,
        evidence,
      );
}

/** Finds whether current evidence shows that recovery was tested. How strong the evidence is, risk weighs. */
function testOf({ dossier, risk, question }: GateFacts): Finding {
  const open = findingsOn(dossier, question.asOf).filter(
    ({ finding, status }) => status === 'OPEN' && finding.control === TESTED_RECOVERY,
  );
  if (open.length > 0) {
    return notMet(
      `A finding about its tested recovery (${TESTED_RECOVERY}) is open.`,
      'Have the finding remedied, and close it.',
      open.map(({ finding }) => ({ record: 'Finding', id: finding.id })),
    );
  }
  const factor = risk.assessment.dimensions
    .flatMap(({ factors }) => factors)
    .find(({ control }) => control === TESTED_RECOVERY);
  const remedy = `Have it exercise its recovery, and record dated evidence of the control ${TESTED_RECOVERY}.`;
  if (factor?.code === 'CONTROL_NOT_MET') {
    return notMet(`It has not tested its recovery (${TESTED_RECOVERY}).`, remedy, factor.evidence);
  }
  return factor !== undefined && UNSHOWN.has(factor.code)
    ? unknown(`No current evidence shows that its recovery was tested (${TESTED_RECOVERY}).`, remedy, factor.evidence)
    : met('Nothing speaks against its tests of recovery.', factor?.evidence ?? []);
}
