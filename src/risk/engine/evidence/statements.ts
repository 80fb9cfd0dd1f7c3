import { evidenceDate, madeOn, type Standing } from '../attestations.ts';
import { freshness, offer, type Credits } from '../credits.ts';
import { dayNumber } from '../days.ts';
import type { DossierAttestation, RecordRef } from '../dossier.ts';
import type { Policy } from '../policy.ts';

/**
 * The newest statement about a control that does not only say that the control does not apply. It counts even if it has
 * ended: an admission must not count for less because it was not repeated.
 */
export interface Said {
  on: string;
  notMet: boolean;
  evidence: RecordRef;
}

/** Facts of the statements about controls beyond credit, by the control's index in the policy. */
export interface StatementFacts {
  said: (Said | null)[];
  /** The day of the newest valid claim that the control does not apply. */
  notApplicableOn: (string | null)[];
}

const HUNDRED_PERCENT = 100;

/**
 * Credits the claims of valid statements: the tier of their assurance · conformance · the covered extent of the organization
 * (null: all of it) · freshness.
 */
export function creditStatements(standing: Standing, policy: Policy, today: number, credits: Credits): StatementFacts {
  const facts: StatementFacts = {
    said: policy.controls.map(() => null),
    notApplicableOn: policy.controls.map(() => null),
  };
  for (const attestation of standing.valid) creditStatement(attestation, policy, today, credits, facts);
  for (const attestation of [...standing.valid, ...standing.expired]) noteSaid(attestation, policy, facts);
  for (const { id, claims } of [...standing.expired, ...standing.revoked]) {
    for (const { control } of claims) {
      const index = policy.indexOf.get(control);
      if (index !== undefined) credits.lapsed[index]!.push({ record: 'Attestation', id });
    }
  }
  return facts;
}

function creditStatement(
  attestation: DossierAttestation,
  policy: Policy,
  today: number,
  credits: Credits,
  facts: StatementFacts,
): void {
  const { tiers, conformance } = policy.risk.evidence;
  const age = today - dayNumber(evidenceDate(attestation)!);
  const on = madeOn(attestation)!;
  const evidence: RecordRef = { record: 'Attestation', id: attestation.id };
  for (const { control, status, extent } of attestation.claims) {
    const index = policy.indexOf.get(control);
    if (index === undefined) continue;
    if (status === 'NOT_APPLICABLE') {
      const before = facts.notApplicableOn[index];
      if (before == null || before < on) facts.notApplicableOn[index] = on;
      continue;
    }
    const { cadenceDays, halfLifeDays } = policy.controls[index]!;
    const worth = tiers[attestation.assurance] * conformance[status] * ((extent ?? HUNDRED_PERCENT) / HUNDRED_PERCENT);
    offer(credits, index, worth, freshness(age, cadenceDays, halfLifeDays), [evidence]);
  }
}

function noteSaid(attestation: DossierAttestation, policy: Policy, facts: StatementFacts): void {
  const on = madeOn(attestation)!;
  const evidence: RecordRef = { record: 'Attestation', id: attestation.id };
  for (const { control, status } of attestation.claims) {
    const index = policy.indexOf.get(control);
    if (index === undefined || status === 'NOT_APPLICABLE') continue;
    const said = facts.said[index];
    const notMet = status === 'NOT_MET';
    if (!said || said.on < on || (said.on === on && worse(notMet, evidence, said))) {
      facts.said[index] = { on, notMet, evidence };
    }
  }
}

/** Among statements of one day, the one that says "not met" counts as the newest. */
function worse(notMet: boolean, evidence: RecordRef, said: Said): boolean {
  return notMet === said.notMet ? evidence.id < said.evidence.id : notMet;
}
