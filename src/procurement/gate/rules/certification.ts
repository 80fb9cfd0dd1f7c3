import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import { certificationInForce } from '../../../records/certification/rules.ts';
import type { DossierCertification, RecordRef } from '../../../risk/engine/dossier.ts';
import type { ProcurementRule } from '../../policy.ts';
import { type GateFacts, isApplied } from '../facts.ts';
import { listed, met, notApplicable, notMet, unknown, worstOf, type Finding } from '../finding.ts';
import { clia } from './clia.ts';

const refOf = ({ id }: DossierCertification): RecordRef => ({ record: 'Certification', id });

/** In each category asked about, one of the certifications that our policy names is in force. */
export function certification(facts: GateFacts, parameters: ProcurementParameters<'CERTIFICATION'>): Finding {
  const findings = requirementsOn(facts, parameters);
  return findings.length === 0 ? notApplicable('Our policy asks for no certification there.') : worstOf(findings);
}

/** What was found of each requirement for a category asked about. */
function requirementsOn(
  { asked, dossier, question }: GateFacts,
  { requirements }: ProcurementParameters<'CERTIFICATION'>,
): Finding[] {
  return requirements
    .filter(({ categories }) => categories.some((category) => asked.categories.includes(category)))
    .map(({ anyOf }) => {
      const held = dossier.certifications.filter(({ type }) => anyOf.includes(type));
      const inForce = held.filter((one) => certificationInForce(one, question.asOf));
      const dated = inForce.filter(({ issuedOn, validUntil }) => issuedOn !== null || validUntil !== null);
      const wanted = listed(anyOf, 'or');
      const remedy = `Record a certification of ${wanted} valid on ${question.asOf}.`;
      if (dated.length > 0) return met(`In force: ${typesOf(dated)}.`, dated.map(refOf));
      if (inForce.length > 0) return unknown(`No date is recorded of ${typesOf(inForce)}.`, remedy, inForce.map(refOf));
      return notMet(`None of ${wanted} is in force.`, remedy, held.map(refOf));
    });
}

/** The certificates that the answer rests on were checked with whoever issued them, and no signature is false. */
export function evidence(facts: GateFacts): Finding {
  const unverified = reliedOn(facts)
    .filter((alternatives) => alternatives.every(({ verification }) => verification === 'UNVERIFIED'))
    .flat();
  const findings: Finding[] = [];
  if (unverified.length > 0) {
    const types = typesOf(unverified);
    findings.push(
      notMet(
        `Not verified with whoever issued it: ${types}.`,
        `Verify ${types} with whoever issued it, and record how.`,
        unverified.map(refOf),
      ),
    );
  }
  const { invalid } = facts.standing;
  if (invalid.length > 0) {
    findings.push(
      notMet(
        'A statement bears a signature that does not fit.',
        'Have the statement signed again, and record it in place of the one that is forged or damaged.',
        invalid.map(({ id }) => ({ record: 'Attestation', id })),
      ),
    );
  }
  return findings.length === 0 ? met('The evidence relied on is verified.') : worstOf(findings);
}

/** The certificates that rules which are applied rest on, alternatives together. */
function reliedOn(facts: GateFacts): DossierCertification[][] {
  const applied = facts.policies.rules.filter((rule) => isApplied(rule, facts.question.asOf));
  const byId = new Map(facts.dossier.certifications.map((one) => [one.id, one]));
  return applied
    .flatMap((rule) => {
      if (rule.id === 'CLIA-REFERRAL') return clia(facts);
      return isCertification(rule) ? requirementsOn(facts, rule.parameters) : [];
    })
    .filter(({ outcome }) => outcome !== 'NOT_MET')
    .map(({ evidence }) => evidence.flatMap(({ record, id }) => (record === 'Certification' ? byId.get(id)! : [])));
}

const isCertification = (rule: ProcurementRule): rule is ProcurementRule<'CERTIFICATION'> =>
  rule.id === 'CERTIFICATION';

const typesOf = (certifications: readonly DossierCertification[]): string =>
  listed([...new Set(certifications.map(({ type }) => type))]);
