import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import { certificationInForce } from '../../../records/certification/rules.ts';
import type { DossierCertification, RecordRef } from '../../../risk/engine/dossier.ts';
import type { Policy } from '../../../risk/engine/policy.ts';
import { listed } from '../../../risk/words.ts';
import type { ProcurementRule } from '../../policy.ts';
import type { Asked } from '../asked.ts';
import { type GateFacts, isApplied } from '../facts.ts';
import { met, notApplicable, notMet, unknown, worstOf, type Finding } from '../finding.ts';
import type { Category } from '../question.ts';
import { categoryTitles, certificationTitle } from '../words.ts';
import { clia } from './clia.ts';

const refOf = ({ id }: DossierCertification): RecordRef => ({ record: 'Certification', id });

/**
 * In each category asked about, one of the certifications that the policy names is in force. As for CLIA, those in force together
 * name the specialties of the tests sent, if all of them name any.
 */
export function certification(facts: GateFacts, parameters: ProcurementParameters<'CERTIFICATION'>): Finding {
  const findings = requirementsOn(facts, parameters);
  return findings.length === 0 ? notApplicable('The policy requires no certification here.') : worstOf(findings);
}

/** Returns a finding for each requirement of a category asked about. */
function requirementsOn(
  { asked, dossier, policies, question }: GateFacts,
  { requirements }: ProcurementParameters<'CERTIFICATION'>,
): Finding[] {
  return requirements.flatMap(({ categories, anyOf }) => {
    const concerned = asked.categories.filter((category) => categories.includes(category));
    if (concerned.length === 0) return [];
    const held = dossier.certifications.filter(({ type }) => anyOf.includes(type));
    const inForce = held.filter((certificate) => certificationInForce(certificate, question.asOf));
    const dated = inForce.filter(({ issuedOn, validUntil }) => issuedOn !== null || validUntil !== null);
    const titles = anyOf.map((type) => certificationTitle(type, policies.risk));
    const withCodes = anyOf.map((type, index) => `${titles[index]} (${type})`);
    const purpose = listed(concerned.map((category) => categoryTitles[category]));
    const remedy = `Record a certification for ${purpose} that is valid on ${question.asOf}: ${listed(withCodes, 'or')}.`;
    const missing = dated.length === 0 ? [] : missingSpecialties(asked, concerned, dated);
    if (missing.length > 0) {
      const specialties = [...missing].sort();
      return notMet(
        `In force: ${typesOf(dated, policies.risk)}, without ${listed(specialties)}, which are sent.`,
        `Record a certification that names ${listed(specialties)} and is valid on ${question.asOf}: ${listed(withCodes, 'or')}. Until then, send these tests elsewhere.`,
        dated.map(refOf),
      );
    }
    if (dated.length > 0) return met(`In force: ${typesOf(dated, policies.risk)}.`, dated.map(refOf));
    if (inForce.length > 0) {
      return unknown(`No date is recorded for ${typesOf(inForce, policies.risk)}.`, remedy, inForce.map(refOf));
    }
    return notMet(`No certification for ${purpose} is in force: ${listed(titles, 'or')}.`, remedy, held.map(refOf));
  });
}

/** Returns the specialties sent that certificates do not name; none if one of the certificates does not name any. */
function missingSpecialties(
  { engagements }: Asked,
  categories: readonly Category[],
  certificates: readonly DossierCertification[],
): string[] {
  if (certificates.some(({ specialties }) => specialties.length === 0)) return [];
  const named = new Set(certificates.flatMap(({ specialties }) => specialties));
  const sent = engagements.filter(({ category }) => categories.includes(category)).flatMap((one) => one.specialties);
  return [...new Set(sent)].filter((specialty) => !named.has(specialty));
}

/** The certificates that the answer rests on are verified with their issuers, and no attestation has an invalid signature. */
export function evidence(facts: GateFacts): Finding {
  const unverified = reliedOn(facts)
    .filter((alternatives) => alternatives.every(({ verification }) => verification === 'UNVERIFIED'))
    .flat();
  const findings: Finding[] = [];
  if (unverified.length > 0) {
    const types = typesOf(unverified, facts.policies.risk);
    findings.push(
      notMet(
        `Not verified with the issuer: ${types}.`,
        `Verify with the issuer, and record how: ${types}.`,
        unverified.map(refOf),
      ),
    );
  }
  const { invalid } = facts.standing;
  if (invalid.length > 0) {
    findings.push(
      notMet(
        'An attestation has an invalid signature.',
        'Have the attestation signed again, and record it in place of the invalid one.',
        invalid.map(({ id }) => ({ record: 'Attestation', id })),
      ),
    );
  }
  return findings.length === 0 ? met('The evidence relied on is verified.') : worstOf(findings);
}

/** Returns the certificates that the applied rules rest on. Alternatives are in one list. */
function reliedOn(facts: GateFacts): DossierCertification[][] {
  const applied = facts.policies.rules.filter((rule) => isApplied(rule, facts.question.asOf));
  const byId = new Map(facts.dossier.certifications.map((certificate) => [certificate.id, certificate]));
  return applied
    .flatMap((rule) => {
      if (rule.id === 'CLIA-REFERRAL') return clia(facts);
      return isCertification(rule) ? requirementsOn(facts, rule.parameters) : [];
    })
    .filter(({ outcome }) => outcome !== 'NOT_MET')
    .map(({ evidence }) => evidence.filter(({ record }) => record === 'Certification').map(({ id }) => byId.get(id)!));
}

const isCertification = (rule: ProcurementRule): rule is ProcurementRule<'CERTIFICATION'> =>
  rule.id === 'CERTIFICATION';

const typesOf = (certifications: readonly DossierCertification[], policy: Policy): string =>
  listed([...new Set(certifications.map(({ type }) => certificationTitle(type, policy)))]);
