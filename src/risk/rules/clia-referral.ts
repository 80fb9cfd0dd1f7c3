import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { certificationInForce } from '../../records/certification/rules.ts';
import type { Dossier, DossierCertification } from '../engine/dossier.ts';
import { determinationInForce, verdict, worstVerdict, type RuleContext, type Verdict } from './answer.ts';

/**
 * Patient testing is referred only to a laboratory with a valid CLIA certificate, or one that CMS has found equivalent
 * (42 CFR 493.1242(c)). The rule reads the engagements of its categories that patient results depend on.
 */
export function cliaReferral(context: RuleContext, parameters: RuleParameters<'CLIA-REFERRAL'>): Verdict {
  const none = verdict('NOT_APPLICABLE', 'No patient testing is referred to it.');
  if (context.scope.phase === 'ENDED') return none;
  const referred = context.scope.engagements.filter(
    ({ category, clinical }) => parameters.engagementCategories.includes(category) && clinical !== 'NO',
  );
  if (referred.length === 0) return none;
  const standing = cliaStanding(context, parameters);
  return worstVerdict(
    referred.map(({ clinical }) =>
      standing.answer === 'NOT_MET' && clinical === 'UNKNOWN'
        ? verdict(
            'UNKNOWN',
            'It is not recorded whether patient results depend on it, and no valid CLIA certificate is recorded.',
          )
        : standing,
    ),
    none,
  );
}

/** Whether the laboratory may test for patients at all. */
function cliaStanding({ dossier, asOf }: RuleContext, parameters: RuleParameters<'CLIA-REFERRAL'>): Verdict {
  const equivalent = dossier.determinations.find(
    (determination) =>
      determination.kind === parameters.equivalenceDetermination && determinationInForce(determination, asOf),
  );
  if (equivalent) {
    return verdict('MET', 'CMS has found the laboratory equivalent.', { record: 'Determination', id: equivalent.id });
  }
  const verdicts = dossier.certifications
    .filter(({ type }) => type === parameters.certificationType)
    .map((certification) => certificateVerdict(certification, dossier, parameters, asOf));
  // Certificates are alternatives: the best one decides.
  for (const answer of ['MET', 'UNKNOWN'] as const) {
    const best = verdicts.filter((candidate) => candidate.answer === answer);
    if (best.length > 0) return worstVerdict(best, best[0]!);
  }
  if (verdicts.length > 0) return worstVerdict(verdicts, verdicts[0]!);
  return verdict('NOT_MET', 'Neither a CLIA certificate nor a determination of equivalence is recorded.');
}

function certificateVerdict(
  certification: DossierCertification,
  dossier: Dossier,
  parameters: RuleParameters<'CLIA-REFERRAL'>,
  asOf: string,
): Verdict {
  const { id, variant, issuedOn, validUntil, siteId } = certification;
  const about = (answer: Verdict['answer'], text: string) => verdict(answer, text, { record: 'Certification', id });
  if (!certificationInForce(certification, asOf)) {
    return about('NOT_MET', `The CLIA certificate ${sayNotInForce(certification, asOf)}.`);
  }
  if (variant !== null && !parameters.acceptedVariants.includes(variant)) {
    return about('NOT_MET', `The CLIA certificate is of kind ${variant}, which does not cover referred testing.`);
  }
  const testing = dossier.thirdParty.sites.filter((site) => site.function === 'TESTING');
  if (siteId !== null && testing.length > 0) {
    if (!testing.some((site) => site.id === siteId)) {
      return about('NOT_MET', 'The CLIA certificate belongs to a site that does no testing.');
    }
    const certified = new Set(
      dossier.certifications
        .filter((c) => c.type === certification.type && certificationInForce(c, asOf))
        .filter((c) => c.variant === null || parameters.acceptedVariants.includes(c.variant))
        .map((c) => c.siteId),
    );
    if (!certified.has(null) && testing.some((site) => !certified.has(site.id))) {
      return about(
        'UNKNOWN',
        'Another testing site has no CLIA certificate, and it is not recorded which site tests for us.',
      );
    }
  }
  if (variant === null) return about('UNKNOWN', 'The kind of the CLIA certificate is not recorded.');
  if (issuedOn === null && validUntil === null) return about('UNKNOWN', 'The CLIA certificate has no date.');
  return about('MET', `The CLIA certificate (${variant}) is in force.`);
}

/** Says why a certificate is not in force on a day. */
function sayNotInForce({ issuedOn, validUntil, suspendedOn, revokedOn }: DossierCertification, day: string): string {
  if (revokedOn !== null && revokedOn <= day) return `was revoked on ${revokedOn}`;
  if (suspendedOn !== null && suspendedOn <= day) return `was suspended on ${suspendedOn}`;
  return validUntil !== null && validUntil < day ? `was valid until ${validUntil}` : `was issued only on ${issuedOn}`;
}
