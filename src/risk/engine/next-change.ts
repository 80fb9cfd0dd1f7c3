import { evidenceDate, madeOn } from './attestations.ts';
import { dayNumber, daysOfMonths, isoDay } from './days.ts';
import type { Facts } from './facts.ts';

/**
 * Returns the first day after the assessment day on which a recorded date takes effect: a start, the day after an end, due
 * date or cadence, or a missed notice period. Returns null if no date follows.
 */
export function nextChangeOf(facts: Facts): string | null {
  const { today } = facts;
  let next = Infinity;
  const from = (date: string | null, days = 0) => {
    if (date === null) return;
    const day = dayNumber(date) + days;
    if (day > today && day < next) next = day;
  };
  const after = (date: string | null) => from(date, 1);
  /** Evidence counts in full on the last day of its cadence. */
  const agedOut = (date: string | null, cadenceDays: number) => from(date, cadenceDays + 1);
  const period = (start: string | null, end: string | null) => {
    from(start);
    after(end);
  };
  evidencePeriods(facts, { from, after, agedOut, period });
  eventDays(facts, { from, after, agedOut, period });
  return next === Infinity ? null : isoDay(next);
}

interface Consider {
  from: (date: string | null, days?: number) => void;
  after: (date: string | null) => void;
  agedOut: (date: string | null, cadenceDays: number) => void;
  period: (start: string | null, end: string | null) => void;
}

function evidencePeriods({ dossier, policy }: Facts, { from, agedOut, period }: Consider): void {
  const cadenceOf = (code: string) => policy.controls[policy.indexOf.get(code)!]!.cadenceDays;
  const auditCadences = [cadenceOf('AUD-01'), cadenceOf('AUD-02')];
  for (const { startsOn, endsOn } of dossier.engagements) period(startsOn, endsOn);
  for (const { effectiveOn, expiresOn, terminatedOn, autoRenews } of dossier.contracts) {
    period(effectiveOn, autoRenews === 'YES' ? null : expiresOn);
    from(terminatedOn);
  }
  for (const certification of dossier.certifications) {
    period(certification.issuedOn, certification.validUntil);
    from(certification.suspendedOn);
    from(certification.revokedOn);
    for (const { index } of policy.certificationOf.get(certification.type)?.credits ?? []) {
      if (policy.agedByIssue.has(index)) agedOut(certification.issuedOn, policy.controls[index]!.cadenceDays);
    }
  }
  for (const attestation of dossier.attestations) {
    period(madeOn(attestation), attestation.validUntil);
    from(attestation.revokedOn);
    const cadences = new Set<number>();
    for (const { control } of attestation.claims) {
      const index = policy.indexOf.get(control);
      if (index !== undefined) cadences.add(policy.controls[index]!.cadenceDays);
    }
    for (const cadence of cadences) agedOut(evidenceDate(attestation), cadence);
    const restricted = policy.rules.find((rule) => rule.id === 'DSP-RESTRICTED');
    if (restricted) agedOut(attestation.attestedOn, restricted.parameters.securityRequirements.maximumDays);
  }
  for (const { completedOn, everyMonths, retiredOn } of dossier.audits) {
    from(completedOn);
    from(retiredOn);
    for (const cadence of auditCadences)
      agedOut(completedOn, everyMonths === null ? cadence : daysOfMonths(everyMonths));
  }
  const { lastReviewedOn, reviewEveryMonths, subSuppliersCompleteOn } = dossier.thirdParty;
  from(lastReviewedOn);
  agedOut(lastReviewedOn, reviewEveryMonths === null ? cadenceOf('SUP-01') : daysOfMonths(reviewEveryMonths));
  from(subSuppliersCompleteOn);
  agedOut(subSuppliersCompleteOn, cadenceOf('SUP-02'));
  for (const { performedOn, retiredOn } of dossier.qualityRecords) {
    from(performedOn);
    from(retiredOn);
    agedOut(performedOn, cadenceOf('QUA-05'));
    if (policy.risk.quality !== undefined) from(performedOn, policy.risk.quality.windowDays);
  }
  for (const { validFrom, validUntil, revokedOn, secondApprovedOn } of dossier.determinations) {
    period(validFrom, validUntil);
    from(secondApprovedOn);
    from(revokedOn);
  }
  for (const { effectiveFrom, effectiveTo, status } of policy.rules) {
    if (status === 'IN_FORCE') period(effectiveFrom, effectiveTo);
  }
}

function eventDays({ dossier, incidents, policy }: Facts, { from, after, period }: Consider): void {
  for (const { dueOn, closedOn, retiredOn } of dossier.findings) {
    from(retiredOn);
    after(dueOn);
    from(closedOn);
  }
  for (const incident of dossier.incidents) {
    from(incident.occurredOn);
    from(incident.discoveredOn);
    from(incident.reportedToUsOn);
    from(incident.closedOn);
    from(incident.retiredOn);
  }
  for (const { lateFrom } of incidents) if (lateFrom !== null) from(isoDay(lateFrom));
  for (const rule of policy.rules) {
    if (rule.id === 'CN-PIPL') from(rule.parameters.crossBorderProvisionsFrom);
    if (rule.id === 'DSP-RESTRICTED') from(rule.parameters.complianceProgramAndAuditFrom);
    if (rule.id === 'CN-HGR') {
      from(rule.parameters.implementingRulesFrom);
      from(rule.parameters.healthAuthorityFrom);
    }
    if (rule.id === 'SANCTIONS' && dossier.thirdParty.owners.length > 0)
      for (const law of rule.parameters.ownership) period(law.from, law.to);
    if (rule.id !== 'HIPAA-BREACH-60D') continue;
    const late = rule.parameters.maximumDays + 1;
    for (const { discoveredOn, occurredOn } of dossier.incidents) from(discoveredOn ?? occurredOn, late);
  }
  for (const { vulnerabilities, retiredOn } of dossier.products) {
    from(retiredOn);
    for (const { dueOn, patchedOn } of vulnerabilities) {
      after(dueOn);
      from(patchedOn);
    }
  }
  for (const { screenedOn, revokedOn } of [dossier, ...dossier.owners].flatMap(({ screenings }) => screenings)) {
    from(screenedOn);
    from(revokedOn);
  }
  for (const { validFrom, validUntil, revokedOn } of dossier.owners.flatMap(({ determinations }) => determinations)) {
    period(validFrom, validUntil);
    from(revokedOn);
  }
  for (const { validFrom, validTo, retiredOn } of [...dossier.suppliers, ...dossier.customers]) {
    period(validFrom, validTo);
    from(retiredOn);
  }
}
