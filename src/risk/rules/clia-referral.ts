import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { certificationInForce } from '../../records/certification/rules.ts';
import type { Dossier, DossierCertification } from '../engine/dossier.ts';
import type { ScopedEngagement } from '../engine/scope.ts';
import { determinationInForce, verdict, worstVerdict, type RuleContext, type Verdict } from './answer.ts';
import { referredTesting } from './referred-testing.ts';

type Parameters = RuleParameters<'CLIA-REFERRAL'>;

/**
 * Patient testing is referred only to a laboratory with a valid CLIA certificate, or one that CMS has found equivalent
 * (42 CFR 493.1242(c)). The rule reads the engagements of its categories that patient results depend on.
 */
export function cliaReferral(context: RuleContext, parameters: Parameters): Verdict {
  const none = verdict('NOT_APPLICABLE', 'No patient testing is referred to it.');
  return worstVerdict(
    referredTesting(context, parameters).map((engagement) => {
      const standing = cliaStanding(context, engagement, parameters);
      return standing.answer === 'NOT_MET' && engagement.clinical === 'UNKNOWN'
        ? verdict(
            'UNKNOWN',
            'It is not recorded whether patient results depend on it, and no valid CLIA certificate is recorded.',
          )
        : standing;
    }),
    none,
  );
}

/** Whether the laboratory may perform the tests of an engagement for patients. */
function cliaStanding({ dossier, asOf }: RuleContext, engagement: ScopedEngagement, parameters: Parameters): Verdict {
  const equivalent = dossier.determinations.find(
    (determination) =>
      determination.kind === parameters.equivalenceDetermination && determinationInForce(determination, asOf),
  );
  if (equivalent) {
    return verdict('MET', 'CMS has found the laboratory equivalent.', { record: 'Determination', id: equivalent.id });
  }
  const certificates = dossier.certifications.filter(({ type }) => type === parameters.certificationType);
  const asked = {
    dossier,
    engagement,
    parameters,
    asOf,
    inForce: certificates.filter((one) => certificationInForce(one, asOf)),
  };
  const verdicts = certificates.map((certificate) => certificateVerdict(certificate, asked));
  // Certificates are alternatives: the best one decides.
  for (const answer of ['MET', 'UNKNOWN'] as const) {
    const best = verdicts.filter((candidate) => candidate.answer === answer);
    if (best.length > 0) return worstVerdict(best, best[0]!);
  }
  if (verdicts.length > 0) return worstVerdict(verdicts, verdicts[0]!);
  return verdict('NOT_MET', 'Neither a CLIA certificate nor a determination of equivalence is recorded.');
}

interface Asked {
  dossier: Dossier;
  engagement: ScopedEngagement;
  parameters: Parameters;
  asOf: string;
  /** All CLIA certificates in force. */
  inForce: readonly DossierCertification[];
}

function certificateVerdict(certification: DossierCertification, asked: Asked): Verdict {
  const { dossier, engagement, asOf } = asked;
  const { id, variant, issuedOn, validUntil, siteId } = certification;
  const about = (answer: Verdict['answer'], text: string) => verdict(answer, text, { record: 'Certification', id });
  if (!certificationInForce(certification, asOf)) {
    return about('NOT_MET', `The CLIA certificate ${sayNotInForce(certification, asOf)}.`);
  }
  const covered = coversComplexity(certification, asked);
  if (covered === 'NO')
    return about('NOT_MET', `The CLIA certificate is of kind ${variant}, which does not cover the tests sent.`);
  const testing = dossier.thirdParty.sites.filter((site) => site.function === 'TESTING');
  if (siteId !== null && testing.length > 0) {
    if (!testing.some((site) => site.id === siteId)) {
      return about('NOT_MET', 'The CLIA certificate belongs to a site that does no testing.');
    }
    const certified = new Set(
      asked.inForce.filter((one) => coversComplexity(one, asked) !== 'NO').map((c) => c.siteId),
    );
    if (!certified.has(null) && testing.some((site) => !certified.has(site.id))) {
      return about(
        'UNKNOWN',
        'Another testing site has no CLIA certificate, and it is not recorded which site tests for us.',
      );
    }
  }
  if (variant === null) return about('UNKNOWN', 'The kind of the CLIA certificate is not recorded.');
  if (covered === 'UNKNOWN') {
    return about(
      'UNKNOWN',
      `The CLIA certificate is of kind ${variant}, and the complexity of the tests sent is not recorded.`,
    );
  }
  const named = specialtiesOn(asked);
  const missing = named === null ? [] : engagement.specialties.filter((specialty) => !named.has(specialty));
  if (missing.length > 0)
    return about('NOT_MET', `The CLIA certificate does not name ${[...missing].sort().join(', ')}, which are sent.`);
  if (issuedOn === null && validUntil === null) return about('UNKNOWN', 'The CLIA certificate has no date.');
  if (isReportedOnly(certification)) {
    return about('UNKNOWN', 'An integration reported the CLIA certificate, and it is not verified with the issuer.');
  }
  const met = about('MET', `The CLIA certificate (${variant}) is in force.`);
  const compared = named !== null && engagement.specialties.length > 0;
  return compared ? met : { ...met, facts: [...met.facts, ...about('MET', NOT_COMPARED).facts] };
}

/** Whether only an integration says that a certificate exists. */
export const isReportedOnly = ({ source, verification }: DossierCertification): boolean =>
  source !== null && verification === 'UNVERIFIED';

const NOT_COMPARED =
  'The specialties of the certificate, or of the tests sent, are not recorded, so they were not compared.';

/** Whether the kind of a certificate covers the tests sent. A kind that is not recorded may. */
function coversComplexity(
  { variant }: DossierCertification,
  { engagement: { testComplexity }, parameters: { acceptedVariants, limitedVariants } }: Asked,
): 'YES' | 'NO' | 'UNKNOWN' {
  if (variant === null || acceptedVariants.includes(variant)) return 'YES';
  const limited = limitedVariants.find((one) => one.variant === variant);
  if (!limited) return 'NO';
  if (testComplexity === 'UNKNOWN') return 'UNKNOWN';
  return limited.testComplexities.includes(testComplexity) ? 'YES' : 'NO';
}

/** Returns the specialties on all certificates in force together; null if one of them does not name any. */
function specialtiesOn(asked: Asked): ReadonlySet<string> | null {
  const covering = asked.inForce.filter((one) => coversComplexity(one, asked) === 'YES');
  if (covering.some(({ specialties }) => specialties.length === 0)) return null;
  return new Set(covering.flatMap(({ specialties }) => specialties));
}

/** Says why a certificate is not in force on a day. */
function sayNotInForce({ issuedOn, validUntil, suspendedOn, revokedOn }: DossierCertification, day: string): string {
  if (revokedOn !== null && revokedOn <= day) return `was revoked on ${revokedOn}`;
  if (suspendedOn !== null && suspendedOn <= day) return `was suspended on ${suspendedOn}`;
  return validUntil !== null && validUntil < day ? `was valid until ${validUntil}` : `was issued only on ${issuedOn}`;
}
