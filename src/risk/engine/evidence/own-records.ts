import { determinationInForce, type RuleResult } from '../../rules/answer.ts';
import { freshness, offer, type Credits } from '../credits.ts';
import { dayNumber, daysOfMonths } from '../days.ts';
import type { Dossier, RecordRef } from '../dossier.ts';
import type { FindingState } from '../findings.ts';
import type { Policy } from '../policy.ts';
import type { Proficiency } from '../proficiency.ts';
import type { Scope } from '../scope.ts';

/** Facts of our own records beyond credit. */
export interface OwnFacts {
  /** Whether a rule bars the place where data are processed, or leaves it to counsel. */
  locationBarred: boolean;
}

/** First-hand knowledge counts in full. */
const OWN_TIER = 1;

/** Rules about where data may be processed. */
const LOCATION_RULES = new Set<RuleResult['rule']>(['DSP-PROHIBITED', 'DSP-RESTRICTED', 'DSP-BROKERAGE', 'SANCTIONS']);

/** Credits our own audits, reviews, tests and determinations. */
export function creditOwnRecords(
  facts: {
    dossier: Dossier;
    policy: Policy;
    scope: Scope;
    findings: readonly FindingState[];
    proficiency: Proficiency;
    rules: readonly RuleResult[];
    asOf: string;
    today: number;
  },
  credits: Credits,
): OwnFacts {
  const { dossier, policy, asOf, today } = facts;
  const creditDated = (code: string, day: string, months: number | null, worth: number, evidence: RecordRef) => {
    if (day > asOf) return;
    const { index, cadenceDays, halfLifeDays } = policy.controls[policy.indexOf.get(code)!]!;
    const cadence = months === null ? cadenceDays : daysOfMonths(months);
    offer(credits, index, worth, freshness(today - dayNumber(day), cadence, halfLifeDays), [evidence]);
  };
  for (const { id, kind, completedOn, everyMonths, outcome } of dossier.audits) {
    if (completedOn === null) continue;
    const evidence: RecordRef = { record: 'Audit', id };
    const worth = policy.risk.audits?.worth[outcome ?? 'UNKNOWN'] ?? policy.risk.evidence.tiers.CUSTOMER_VERIFIED;
    creditDated('AUD-01', completedOn, everyMonths, worth, evidence);
    if (kind === 'ONSITE') creditDated('AUD-02', completedOn, everyMonths, worth, evidence);
  }
  if (facts.findings.length > 0) {
    const open = facts.findings.filter(({ status }) => status === 'OPEN');
    const evidence = (open.length > 0 ? open : facts.findings).map(({ finding }): RecordRef => ({
      record: 'Finding',
      id: finding.id,
    }));
    offer(credits, policy.indexOf.get('AUD-03')!, OWN_TIER / (1 + open.length), 1, evidence);
  }
  const { id, lastReviewedOn, reviewEveryMonths, subSuppliersCompleteOn } = dossier.thirdParty;
  const self: RecordRef = { record: 'ThirdParty', id };
  if (lastReviewedOn !== null) creditDated('SUP-01', lastReviewedOn, reviewEveryMonths, OWN_TIER, self);
  if (subSuppliersCompleteOn !== null) creditDated('SUP-02', subSuppliersCompleteOn, null, OWN_TIER, self);
  const { latest, passedShare } = facts.proficiency;
  const shown = latest.find(({ passed }) => passed) ?? latest[0];
  if (shown) {
    const evidence: RecordRef = { record: 'QualityRecord', id: shown.records[0]! };
    creditDated('QUA-05', shown.performedOn, null, passedShare, evidence);
  }
  for (const determination of dossier.determinations) {
    if (determination.kind !== 'CMS_EQUIVALENCE' || !determinationInForce(determination, asOf)) continue;
    offer(credits, policy.indexOf.get('QUA-01')!, OWN_TIER, 1, [{ record: 'Determination', id: determination.id }]);
  }
  return creditLocation(facts, credits);
}

/** Credits the location if every flow's country is known and every rule about it answers. An open question gives no credit. */
function creditLocation(
  { policy, scope, rules }: { policy: Policy; scope: Scope; rules: readonly RuleResult[] },
  credits: Credits,
): OwnFacts {
  const answers = rules.filter(({ rule }) => LOCATION_RULES.has(rule)).map(({ rule, answer }) => ({ rule, answer }));
  const barred = answers.some(({ answer }) => answer === 'NOT_MET' || answer === 'NEEDS_COUNSEL');
  const moving = scope.engagements.filter(({ data }) => data !== 'NONE');
  const known =
    moving.length > 0 &&
    moving.every(({ data, flows }) => data === 'LISTED' && flows.every((flow) => flow.destinationCountry !== null));
  // A missing screening says nothing about where data are processed. Only a confirmed match bars it.
  const open = answers.some(({ rule, answer }) => rule !== 'SANCTIONS' && answer === 'UNKNOWN');
  if (known && !barred && !open) {
    const evidence = moving.map(({ id }): RecordRef => ({ record: 'Engagement', id: id! }));
    offer(credits, policy.indexOf.get('SUP-03')!, OWN_TIER, 1, evidence);
  }
  return { locationBarred: barred };
}
