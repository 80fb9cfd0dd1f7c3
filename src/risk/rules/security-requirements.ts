import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { madeOn } from '../engine/attestations.ts';
import { dayNumber } from '../engine/days.ts';
import type { DossierAttestation, DossierDetermination } from '../engine/dossier.ts';
import { determinationInForce, type RuleContext, type RuleFact, type Verdict } from './answer.ts';

type Parameters = RuleParameters<'DSP-RESTRICTED'>;

/**
 * Answers whether restricted transactions are protected as the law asks (28 CFR 202.401(a)). The security requirements and the
 * data compliance program are either shown or missing. If only the year's audit is missing, counsel decides whether it is due:
 * the law asks for one in each calendar year.
 */
export function protectionOf(context: RuleContext, parameters: Parameters): Pick<Verdict, 'answer' | 'facts'> {
  const statement = statementOf(context, parameters);
  const required = context.asOf >= parameters.complianceProgramAndAuditFrom;
  const program = required ? ours(context, 'DATA_COMPLIANCE_PROGRAM') : undefined;
  const audit = required ? ours(context, 'DATA_TRANSACTION_AUDIT') : undefined;
  const parts = [{ shown: statement.counts, fact: statement.fact }];
  if (required) {
    parts.push(
      program
        ? { shown: true, fact: said(program, 'Our data compliance program covers it') }
        : missingPart('No data compliance program of ours is recorded as covering it (28 CFR 202.1001).'),
      audit
        ? { shown: true, fact: said(audit, 'An independent audit of the year covers it') }
        : missingPart('No independent audit of the past year is recorded as covering it (28 CFR 202.1002).'),
    );
  }
  const open = parts.filter(({ shown }) => !shown).map(({ fact }) => fact);
  if (open.length === 0) return { answer: 'MET', facts: parts.map(({ fact }) => fact) };
  return { answer: statement.counts && (!required || program) ? 'NEEDS_COUNSEL' : 'NOT_MET', facts: open };
}

const missingPart = (text: string) => ({ shown: false, fact: missing(text) });

const missing = (text: string): RuleFact => ({ text, evidence: null });

const said = ({ id, reference }: DossierDetermination, text: string): RuleFact => ({
  text: `${text} (${reference}).`,
  evidence: { record: 'Determination', id },
});

const ours = (
  { dossier, asOf }: RuleContext,
  kind: DossierDetermination['kind'],
  subject: string | null = null,
): DossierDetermination | undefined =>
  dossier.determinations.find(
    (determination) =>
      determination.kind === kind && determination.subject === subject && determinationInForce(determination, asOf),
  );

/** Returns the statement that shows the security requirements to be met, or why the newest one does not. */
function statementOf(context: RuleContext, parameters: Parameters): { counts: boolean; fact: RuleFact } {
  const statements = context.standing.valid
    .filter(({ framework }) => framework === parameters.securityRequirements.framework)
    .sort((a, b) => ((madeOn(b) ?? '') + b.id < (madeOn(a) ?? '') + a.id ? -1 : 1));
  const found = statements.map((statement) => ({ id: statement.id, gaps: gapsOf(statement, context, parameters) }));
  const complete = found.find(({ gaps }) => gaps.length === 0);
  const [newest] = found;
  if (complete) {
    const text =
      'An independent statement that two of our people accepted shows that the CISA security requirements are met.';
    return { counts: true, fact: { text, evidence: { record: 'Attestation', id: complete.id } } };
  }
  if (!newest) return { counts: false, fact: missing('The CISA security requirements are not attested.') };
  const text = `The newest statement about the CISA security requirements does not count: ${newest.gaps.join('; ')}.`;
  return { counts: false, fact: { text, evidence: { record: 'Attestation', id: newest.id } } };
}

/** Returns what a statement lacks in content, age, assurance, author and acceptance. */
function gapsOf(
  statement: DossierAttestation,
  context: RuleContext,
  { securityRequirements: { publishedOn, maximumDays, assurances, controls } }: Parameters,
): string[] {
  const { asOf } = context;
  const { attestedOn, assurance, attestorKind } = statement;
  const gaps: string[] = [];
  if (attestedOn === null) gaps.push('it has no date');
  else if (attestedOn < publishedOn) gaps.push(`it was made before the requirements of ${publishedOn}`);
  else if (dayNumber(asOf) - dayNumber(attestedOn) > maximumDays) gaps.push('it is older than a year');
  if (!assurances.includes(assurance)) gaps.push('it is not independent');
  if (attestorKind === null) gaps.push('its author is not recorded');
  if (attestorKind === 'THE_PARTY') gaps.push("it is the third party's own word");
  const open = controls.filter((control) => !isShown(statement, control, context));
  if (open.length > 0) gaps.push(`it does not show ${open.join(', ')} in full`);
  const denied = statement.claims.filter(({ control, status }) => !controls.includes(control) && isDenial(status));
  if (denied.length > 0)
    gaps.push(
      `it denies ${denied
        .map(({ control }) => control)
        .sort()
        .join(', ')}`,
    );
  const contradicted = controls.filter((control) => isContradicted(statement, control, context));
  if (contradicted.length > 0) gaps.push(`a later statement denies ${contradicted.join(', ')}`);
  if (!ours(context, 'SECURITY_REQUIREMENTS_MET', statement.id)) gaps.push('two people of ours have not accepted it');
  return gaps;
}

const isDenial = (status: DossierAttestation['claims'][number]['status']) =>
  status === 'NOT_MET' || status === 'PARTIAL';

/** Whether a statement shows a control in the whole organization, or one of us accepted that it does not apply. */
function isShown({ claims }: DossierAttestation, control: string, context: RuleContext): boolean {
  const claim = claims.find((one) => one.control === control);
  if (claim?.status === 'NOT_APPLICABLE') return ours(context, 'NOT_APPLICABLE_ACCEPTED', control) !== undefined;
  return claim?.status === 'MET' && (claim.extent === null || claim.extent === WHOLE_PERCENT);
}

const WHOLE_PERCENT = 100;

/** Whether a later statement denies a control. A denial does not end by its own expiry. */
function isContradicted(statement: DossierAttestation, control: string, { standing }: RuleContext): boolean {
  return [...standing.valid, ...standing.expired].some(
    (later) =>
      (madeOn(later) ?? '') > (madeOn(statement) ?? '') &&
      later.claims.some((claim) => claim.control === control && claim.status === 'NOT_MET'),
  );
}
