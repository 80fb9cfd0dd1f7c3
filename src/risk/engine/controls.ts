import { determinationInForce, type RuleResult } from '../rules/answer.ts';
import { engagementsRequiring, mayConnectDevices } from './applicability.ts';
import type { Standing } from './attestations.ts';
import { noCredits, type Credit } from './credits.ts';
import type { Dossier, DossierFlow, RecordRef } from './dossier.ts';
import { creditCertificates } from './evidence/certificates.ts';
import { creditClauses } from './evidence/clauses.ts';
import { creditOwnRecords } from './evidence/own-records.ts';
import { creditStatements, type StatementFacts } from './evidence/statements.ts';
import type { FindingState } from './findings.ts';
import type { Policy, WeighedControl } from './policy.ts';
import type { Proficiency } from './proficiency.ts';
import type { Scope } from './scope.ts';

/** The state of an applicable control on a day. */
export interface ControlState {
  control: WeighedControl;
  /** k, 0–1: the degree to which evidence shows that it is met. */
  credit: number;
  /** The most that any evidence could now be worth, 0–1. */
  cap: number;
  /** The records that limit it. */
  limits: RecordRef[];
  /** It is established that it is not met. No evidence to the contrary counts. */
  refuted: boolean;
  best: Credit | null;
  /** The worth of the best evidence whose age has not lowered it yet, 0–1; 0 without such evidence. */
  lasting: number;
  lapsed: RecordRef[];
}

/** The input of the controls' states. */
export interface ControlContext {
  dossier: Dossier;
  policy: Policy;
  scope: Scope;
  standing: Standing;
  findings: readonly FindingState[];
  proficiency: Proficiency;
  rules: readonly RuleResult[];
  asOf: string;
  today: number;
}

/**
 * Returns the applicable controls, each with the degree to which it is met: its best evidence, limited by findings and failed
 * tests. Evidence is not summed: two weak statements do not make a strong one.
 */
export function controlsOn(context: ControlContext): ControlState[] {
  const { dossier, policy, scope, standing, findings, asOf, today } = context;
  const credits = noCredits(policy.controls);
  const requiring = engagementsRequiring(policy.controls, scope, {
    kind: dossier.thirdParty.kind,
    connectedDevice: mayConnectDevices(dossier, scope),
    finding: findings.length > 0,
  });
  const statements = creditStatements(standing, policy, today, credits);
  creditCertificates(dossier, policy, asOf, today, credits);
  creditClauses(dossier, policy, requiring, asOf, credits);
  const { locationBarred } = creditOwnRecords(context, credits);
  const waived = acceptedAsNotApplicable(dossier, asOf);
  const states: ControlState[] = [];
  for (const control of policy.controls) {
    const { index } = control;
    if (requiring[index]!.length === 0) continue;
    if (waived.has(control.code) && isClaimedNotApplicable(statements, index)) continue;
    const refutation = refutationOf(control, context, statements, locationBarred);
    const limit = refutation === null ? limitOf(control, context) : { cap: 0, limits: refutation };
    const best = credits.best[index]!;
    states.push({
      control,
      credit: Math.min(limit.cap, best?.value ?? 0),
      ...limit,
      refuted: refutation !== null,
      best,
      lasting: credits.lasting[index]!,
      lapsed: credits.lapsed[index]!,
    });
  }
  return states;
}

function acceptedAsNotApplicable(dossier: Dossier, asOf: string): ReadonlySet<string | null> {
  return new Set(
    dossier.determinations
      .filter(
        (determination) =>
          determination.kind === 'NOT_APPLICABLE_ACCEPTED' && determinationInForce(determination, asOf),
      )
      .map(({ subject }) => subject),
  );
}

/** Whether a control is claimed not to apply. A later "not met" cancels the claim. */
function isClaimedNotApplicable({ notApplicableOn, said }: StatementFacts, index: number): boolean {
  const claimed = notApplicableOn[index];
  const last = said[index];
  return claimed != null && !(last?.notMet === true && last.on >= claimed);
}

/** The channels that show that a control is not met. EMAIL is plain e-mail. */
const unprotectedChannels: Readonly<Record<string, DossierFlow['channel']>> = { 'ENC-01': 'NONE', 'ENC-02': 'EMAIL' };

/** Returns the records that establish that a control is not met; null if there are none. */
function refutationOf(
  { code, index }: WeighedControl,
  { dossier, scope, proficiency, policy }: ControlContext,
  { said }: StatementFacts,
  locationBarred: boolean,
): RecordRef[] | null {
  const last = said[index];
  if (last?.notMet) return [last.evidence];
  const unprotected = unprotectedChannels[code];
  if (unprotected !== undefined) {
    const { unidentifiableCategories } = policy.risk.impact;
    const open = scope.engagements.filter(({ flows }) =>
      flows.some(
        ({ channel, category }) =>
          channel === unprotected && (channel === 'NONE' || !unidentifiableCategories.includes(category)),
      ),
    );
    if (open.length > 0) return open.map(({ id }): RecordRef => ({ record: 'Engagement', id: id! }));
  }
  if (code === 'QUA-05' && proficiency.passedShare === 0) return failedTests(proficiency);
  if (code === 'SUP-03' && locationBarred) return [{ record: 'ThirdParty', id: dossier.thirdParty.id }];
  return null;
}

/** Returns the cap of a control: open findings subtract their hazard; proficiency tests cap it at the passed share. */
function limitOf(
  { code }: WeighedControl,
  { findings, proficiency, policy }: ControlContext,
): { cap: number; limits: RecordRef[] } {
  let cap = 1;
  const limits: RecordRef[] = [];
  for (const { finding, status } of findings) {
    if (finding.control !== code || status !== 'OPEN') continue;
    cap -= policy.risk.findings.hazard[finding.severity];
    limits.push({ record: 'Finding', id: finding.id });
  }
  if (code === 'QUA-05') {
    cap = Math.min(cap, proficiency.passedShare);
    limits.push(...failedTests(proficiency));
  }
  return { cap: Math.max(0, cap), limits };
}

const failedTests = ({ latest }: Proficiency): RecordRef[] =>
  latest
    .filter(({ passed }) => !passed)
    .flatMap(({ records }) => records)
    .map((id) => ({ record: 'QualityRecord', id }));
