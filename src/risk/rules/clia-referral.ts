import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { certificationInForce } from '../../records/certification/rules.ts';
import type { Dossier, DossierCertification } from '../engine/dossier.ts';
import { determinationInForce, verdict, worstVerdict, type RuleContext, type Verdict } from './answer.ts';

/**
 * Refer patient testing only to a laboratory with a valid CLIA certificate, or one that CMS has found equivalent
 * (42 CFR 493.1242(c)). Looked at are the engagements of the rule's categories on which patient results depend.
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
            'It is not known whether patient results depend on it, and no valid certificate is recorded.',
          )
        : standing,
    ),
    none,
  );
}

/** Whether the laboratory may test for patients, whatever we send it. */
function cliaStanding({ dossier, asOf }: RuleContext, parameters: RuleParameters<'CLIA-REFERRAL'>): Verdict {
  const equivalent = dossier.determinations.find(
    (d) => d.kind === parameters.equivalenceDetermination && determinationInForce(d, asOf),
  );
  if (equivalent) {
    return verdict('MET', 'CMS has found it equivalent.', { record: 'Determination', id: equivalent.id });
  }
  const verdicts = dossier.certifications
    .filter(({ type }) => type === parameters.certificationType)
    .map((certification) => certificateVerdict(certification, dossier, parameters, asOf));
  // Certificates are alternatives: the best of them answers.
  for (const answer of ['MET', 'UNKNOWN'] as const) {
    const found = verdicts.filter((v) => v.answer === answer);
    if (found.length > 0) return worstVerdict(found, found[0]!);
  }
  if (verdicts.length > 0) return worstVerdict(verdicts, verdicts[0]!);
  return verdict('NOT_MET', 'No CLIA certificate and no determination of equivalence is recorded.');
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
    return about('NOT_MET', `The CLIA certificate is one of ${variant}, which does not cover referred testing.`);
  }
  const testing = dossier.thirdParty.sites.filter((site) => site.function === 'TESTING');
  if (siteId !== null && testing.length > 0) {
    if (!testing.some((site) => site.id === siteId)) {
      return about('NOT_MET', 'The CLIA certificate is that of a site that does no testing.');
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
        'Another testing site of theirs has no certificate; which of them tests for us is not known.',
      );
    }
  }
  if (variant === null) return about('UNKNOWN', 'Which kind of CLIA certificate it is, is not recorded.');
  if (issuedOn === null && validUntil === null) return about('UNKNOWN', 'The CLIA certificate bears no date.');
  return about('MET', `The CLIA certificate (${variant}) is in force.`);
}

/** Why a certificate does not hold on a day. */
function sayNotInForce({ issuedOn, validUntil, suspendedOn, revokedOn }: DossierCertification, day: string): string {
  if (revokedOn !== null && revokedOn <= day) return `was revoked on ${revokedOn}`;
  if (suspendedOn !== null && suspendedOn <= day) return `was suspended on ${suspendedOn}`;
  return validUntil !== null && validUntil < day ? `was valid until ${validUntil}` : `was issued only on ${issuedOn}`;
}
