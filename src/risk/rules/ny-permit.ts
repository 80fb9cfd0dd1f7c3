import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { stateIn } from '../../input/us-state.ts';
import { certificationInForce } from '../../records/certification/rules.ts';
import type { Dossier, DossierFacility, RecordRef } from '../engine/dossier.ts';
import type { ScopedEngagement } from '../engine/scope.ts';
import { verdict, worstVerdict, type RuleContext, type Verdict } from './answer.ts';
import { isReportedOnly } from './clia-referral.ts';
import { referredTesting } from './referred-testing.ts';

/**
 * A laboratory that accepts specimens from New York needs that state's permit (New York Public Health Law, section 574). The
 * states of the facilities that an engagement serves say where specimens come from.
 */
export function nyPermit(context: RuleContext, parameters: RuleParameters<'NY-PERMIT'>): Verdict {
  const none = verdict('NOT_APPLICABLE', 'No patient testing is referred to it.');
  return worstVerdict(
    referredTesting(context, parameters).map((engagement) => ofEngagement(context, engagement, parameters)),
    none,
  );
}

function ofEngagement(
  { dossier, asOf }: RuleContext,
  engagement: ScopedEngagement,
  parameters: RuleParameters<'NY-PERMIT'>,
): Verdict {
  const here: RecordRef | null = engagement.id === null ? null : { record: 'Engagement', id: engagement.id };
  const served = servedBy(engagement, dossier);
  const there = served.filter((facility) => stateOf(facility) === parameters.state);
  const unknown = served.filter((facility) => stateOf(facility) === null);
  if (there.length > 0) {
    const permitted = permitOf(dossier, parameters, asOf);
    return permitted.answer === 'NOT_MET' && engagement.clinical === 'UNKNOWN'
      ? verdict(
          'UNKNOWN',
          'It is not recorded whether patient results depend on it, and no permit of New York is recorded.',
          here,
        )
      : permitted;
  }
  if (served.length === 0)
    return verdict(
      'UNKNOWN',
      'None of our facilities is recorded, so it is unknown whether specimens come from New York.',
      here,
    );
  if (unknown.length > 0) {
    const names = unknown
      .map(({ name }) => `"${name}"`)
      .sort()
      .join(', ');
    return verdict(
      'UNKNOWN',
      `The state of ${names} is not recorded, so it is unknown whether specimens come from New York.`,
      here,
    );
  }
  return verdict('NOT_APPLICABLE', 'No specimens come from a facility of ours in New York.', here);
}

const servedBy = ({ facilities }: ScopedEngagement, dossier: Dossier): readonly DossierFacility[] =>
  facilities.length === 0
    ? dossier.facilities
    : dossier.facilities.filter(({ id }) => facilities.some(({ facilityId }) => facilityId === id));

const stateOf = ({ state, address }: DossierFacility): string | null =>
  state ?? (address === null ? null : stateIn(address));

function permitOf(
  { certifications }: Dossier,
  { state, certificationType }: RuleParameters<'NY-PERMIT'>,
  asOf: string,
): Verdict {
  const licenses = certifications.filter(
    (certification) => certification.type === certificationType && certificationInForce(certification, asOf),
  );
  const permits = licenses.filter((license) => license.state === state);
  const permit = permits.find((license) => !isReportedOnly(license));
  if (permit) return verdict('MET', 'A permit of New York is in force.', { record: 'Certification', id: permit.id });
  const [reported] = permits;
  if (reported) {
    return verdict('UNKNOWN', 'An integration reported a permit of New York, and it is not verified with the issuer.', {
      record: 'Certification',
      id: reported.id,
    });
  }
  const nameless = licenses.find((license) => license.state === null);
  return nameless
    ? verdict('UNKNOWN', 'A state license is in force, and its state is not recorded.', {
        record: 'Certification',
        id: nameless.id,
      })
    : verdict('NOT_MET', 'Specimens come from New York, and no permit of New York is in force.');
}
