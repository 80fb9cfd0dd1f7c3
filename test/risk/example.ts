import type { Assessment } from '../../src/risk/engine/assessment.ts';
import type {
  Dossier,
  DossierCertification,
  DossierEngagement,
  DossierFinding,
  DossierThirdParty,
} from '../../src/risk/engine/dossier.ts';
import { attestation, businessAssociateContract, certification, dossier, engagement, finding } from './dossiers.ts';
import { assessed } from './reading.ts';

interface Written {
  thirdParty: Partial<DossierThirdParty>;
  engagement: Partial<DossierEngagement>;
  certification: Partial<DossierCertification> & { type: string };
  attestation: { controls: string[]; assurance: 'SELF'; attestedOn: string };
  finding: Partial<DossierFinding>;
}

/** The dossier written down in the document. */
export function exampleDossier(document: string): Dossier {
  const json = /```json example-dossier\n([\s\S]+?)```/.exec(document)![1]!;
  const written = JSON.parse(json) as Written;
  const { controls, ...statement } = written.attestation;
  return dossier({
    thirdParty: written.thirdParty,
    engagements: [engagement(written.engagement)],
    contracts: [businessAssociateContract()],
    certifications: [certification(written.certification.type, written.certification)],
    attestations: [attestation(controls, statement)],
    findings: [finding(written.finding)],
  });
}

/** The table of dimensions as the document writes it. */
export const dimensionRows = (risk: Assessment): string[][] =>
  risk.dimensions.map((d) => [
    d.dimension,
    String(d.exposure),
    d.hazard.toFixed(4),
    d.likelihood.toFixed(2),
    String(d.impact),
    d.level,
    d.score.toFixed(2),
    d.inherent.likelihood.toFixed(2),
    d.optimistic.likelihood.toFixed(2),
  ]);

const groups: Record<string, string> = {
  RESIDUAL_UNCERTAINTY: 'residual uncertainty',
  MISSING_EVIDENCE: 'no evidence',
  STALE_EVIDENCE: 'evidence out of date',
  WEAK_EVIDENCE: 'evidence not full (SOC 2 × 0.7)',
  OPEN_FINDING: 'the open finding',
};

/** The hazards of data security by kind of factor, with the controls if there are few. */
export function groupedFactors(risk: Assessment): string[][] {
  const { factors, hazard } = risk.dimensions.find(({ dimension }) => dimension === 'DATA_SECURITY')!;
  return Object.entries(groups).map(([code, name]) => {
    const found = factors.filter((factor) => factor.code === code);
    const sum = found.reduce((total, factor) => total + factor.hazard, 0);
    const controls = found.flatMap(({ control }) => control ?? []);
    const named = controls.length > 4 ? `${controls.length} controls` : controls.join(', ');
    const what = named === '' ? name : `${name}: ${named}`;
    return [what, sum.toFixed(4), `${((100 * sum) / hazard).toFixed(2)} %`];
  });
}

/** The likelihood of data security once the finding is remedied. */
export function afterClosing(given: Dossier): number {
  const findings = given.findings.map((f) => ({ ...f, status: 'REMEDIATED' as const, closedOn: '2026-03-14' }));
  return assessed({ ...given, findings }).dimensions.find(({ dimension }) => dimension === 'DATA_SECURITY')!.likelihood;
}
