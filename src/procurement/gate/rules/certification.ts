import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import { certificationInForce } from '../../../certification/rules.ts';
import { parametersInForce } from '../../../risk/rules/evaluate.ts';
import type { DossierCertification, RecordRef } from '../../../risk/engine/dossier.ts';
import type { ProcurementRule } from '../../policy.ts';
import type { GateFacts } from '../facts.ts';
import { listed, met, notApplicable, notMet, unknown, worstOf, type Finding } from '../finding.ts';

const refOf = ({ id }: DossierCertification): RecordRef => ({ record: 'Certification', id });

/** In each category asked about, one of the certifications that our policy names is in force. */
export function certification(facts: GateFacts, { requirements }: ProcurementParameters<'CERTIFICATION'>): Finding {
  const { asked, dossier, question } = facts;
  const findings = requirements
    .filter(({ categories }) => categories.some((category) => asked.categories.includes(category)))
    .map(({ anyOf }) => {
      const held = dossier.certifications.filter(({ type }) => anyOf.includes(type));
      const inForce = held.filter((one) => certificationInForce(one, question.asOf));
      const dated = inForce.filter(({ issuedOn, validUntil }) => issuedOn !== null || validUntil !== null);
      const wanted = listed(anyOf, 'or');
      const remedy = `Record a certification of ${wanted} valid on ${question.asOf}.`;
      if (dated.length > 0) return met(`${listed(typesOf(dated))} is in force.`, dated.map(refOf));
      if (inForce.length > 0) return unknown(`${listed(typesOf(inForce))} bears no date.`, remedy, inForce.map(refOf));
      return notMet(`None of ${wanted} is in force.`, remedy, held.map(refOf));
    });
  return findings.length === 0 ? notApplicable('Our policy asks for no certification there.') : worstOf(findings);
}

const typesOf = (certifications: readonly DossierCertification[]) => [
  ...new Set(certifications.map(({ type }) => type)),
];

/** What the answer rests on was checked with whoever issued it, and no signature is false. */
export function evidence(facts: GateFacts): Finding {
  const { dossier, question, standing } = facts;
  const unverified = kindsRelied(facts)
    .map((types) =>
      dossier.certifications.filter((one) => types.includes(one.type) && certificationInForce(one, question.asOf)),
    )
    .filter((inForce) => inForce.length > 0 && inForce.every((one) => one.verification === 'UNVERIFIED'))
    .flat();
  const findings: Finding[] = [];
  if (unverified.length > 0) {
    const types = listed(typesOf(unverified));
    findings.push(
      notMet(
        `${types} has not been verified with whoever issued it.`,
        `Verify ${types} with whoever issued it, and record how.`,
        unverified.map(refOf),
      ),
    );
  }
  if (standing.invalid.length > 0) {
    findings.push(
      notMet(
        'A statement bears a signature that does not fit.',
        'Have the statement signed again, and record it in place of the one that is forged or damaged.',
        standing.invalid.map(({ id }) => ({ record: 'Attestation', id })),
      ),
    );
  }
  return findings.length === 0 ? met('The evidence relied on is verified.') : worstOf(findings);
}

/** The kinds of certificate that what is asked about rests on, alternatives together. */
function kindsRelied({ asked, policies, question }: GateFacts): (readonly string[])[] {
  const clia = parametersInForce(policies.risk, 'CLIA-REFERRAL', question.asOf);
  const asksClia = clia !== null && clia.engagementCategories.some((category) => asked.categories.includes(category));
  const rule = policies.rules.find((one): one is ProcurementRule<'CERTIFICATION'> => one.id === 'CERTIFICATION');
  const required = (rule?.parameters.requirements ?? []).filter(({ categories }) =>
    categories.some((category) => asked.categories.includes(category)),
  );
  return [...(asksClia ? [[clia.certificationType]] : []), ...required.map(({ anyOf }) => anyOf)];
}
