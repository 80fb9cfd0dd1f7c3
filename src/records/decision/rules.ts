import type { Problems } from '../../input/problems.ts';

/** The state of a decision on a day. */
type State = 'PENDING' | 'AHEAD' | 'IN_FORCE' | 'LAPSED' | 'REVOKED';

/** The fields of a decision that determine its state. */
interface Dated {
  needsSecondApprover: boolean;
  secondApprovedOn: string | null;
  validFrom: string;
  validUntil: string;
  revokedOn: string | null;
}

/** Returns the state of a decision on a day. If it needs a second approver, it is not in force before that approval. */
export function decisionState(decision: Dated, day: string): State {
  const { needsSecondApprover, secondApprovedOn, validFrom, validUntil, revokedOn } = decision;
  if (revokedOn !== null && revokedOn <= day) return 'REVOKED';
  if (validUntil < day) return 'LAPSED';
  if (needsSecondApprover && (secondApprovedOn === null || secondApprovedOn > day)) return 'PENDING';
  return validFrom > day ? 'AHEAD' : 'IN_FORCE';
}

/** Returns whether a decision is in force on a day. */
export const decisionInForce = (decision: Dated, day: string): boolean => decisionState(decision, day) === 'IN_FORCE';

/** Returns whether a decision allows purchases, with or without conditions. */
export const isApproval = ({ kind }: { kind: string }): boolean =>
  kind === 'APPROVAL' || kind === 'CONDITIONAL_APPROVAL';

/** Notes contradictions within a new decision. `latest` is the last day on which the policy allows it to be in force. */
export function checkDecision(
  decision: {
    kind: string | undefined;
    rules: readonly string[];
    conditions: readonly string[];
    acceptedLevel: string | null;
    validFrom: string;
    validUntil: string | undefined;
  },
  { today, latest }: { today: string; latest: string },
  problems: Problems,
): void {
  const { kind, validFrom, validUntil } = decision;
  if (validFrom < today) problems.add('OUT_OF_RANGE', 'validFrom', `is before today, ${today}`);
  if (validUntil !== undefined && !problems.has('validFrom')) {
    if (validUntil < validFrom) problems.add('INCONSISTENT', 'validUntil', `is before the first day, ${validFrom}`);
    if (kind !== undefined && validUntil > latest) {
      problems.add('OUT_OF_RANGE', 'validUntil', `is later than our policy lets a decision ${kind} count: ${latest}`);
    }
  }
  if (kind !== undefined) checkContent({ ...decision, kind }, problems);
}

function checkContent(
  { kind, ...decision }: Parameters<typeof checkDecision>[0] & { kind: string },
  problems: Problems,
): void {
  const has = { rules: decision.rules.length > 0, conditions: decision.conditions.length > 0 };
  if (kind === 'WAIVER' && !has.rules && !problems.has('rules')) {
    problems.add('INCONSISTENT', 'rules', 'must name the rules that are waived');
  }
  if (kind !== 'WAIVER' && has.rules && !problems.has('rules')) {
    problems.add('INCONSISTENT', 'rules', `must be empty: a decision ${kind} waives none`);
  }
  if (kind === 'CONDITIONAL_APPROVAL' && !has.conditions && !problems.has('conditions')) {
    problems.add('INCONSISTENT', 'conditions', 'must hold at least one condition');
  }
  if (has.conditions && (kind === 'APPROVAL' || kind === 'REJECTION')) {
    const right = kind === 'APPROVAL' ? '; with conditions it is a CONDITIONAL_APPROVAL' : '';
    problems.add('INCONSISTENT', 'conditions', `must be empty: a decision ${kind} has none${right}`);
  }
  if (kind !== 'RISK_ACCEPTANCE' && decision.acceptedLevel !== null) {
    problems.add('INCONSISTENT', 'acceptedLevel', `must be left out: a decision ${kind} accepts no risk`);
  }
}
