import { acceptedFinding } from './accepted-finding.ts';
import { controlNotMet } from './control-not-met.ts';
import type { FactorDefinition } from './factor.ts';
import { incident } from './incident.ts';
import { invalidSignature } from './invalid-signature.ts';
import { knownExploitedVulnerability } from './known-exploited-vulnerability.ts';
import { lapsedEvidence } from './lapsed-evidence.ts';
import { limitedControl } from './limited-control.ts';
import { missingEvidence } from './missing-evidence.ts';
import { openFinding } from './open-finding.ts';
import { qualityFailure } from './quality-failure.ts';
import { recoveryTooSlow } from './recovery-too-slow.ts';
import { residualUncertainty } from './residual-uncertainty.ts';
import { singleSource } from './single-source.ts';
import { staleEvidence } from './stale-evidence.ts';
import { supplierRisk } from './supplier-risk.ts';
import { unsatisfactoryAudit } from './unsatisfactory-audit.ts';
import { weakEvidence } from './weak-evidence.ts';

/** Every kind of factor. The order of the sum is fixed, so that the same dossier gives the same last digit. */
export const factors: readonly FactorDefinition[] = [
  residualUncertainty,
  singleSource,
  recoveryTooSlow,
  controlNotMet,
  missingEvidence,
  lapsedEvidence,
  limitedControl,
  staleEvidence,
  weakEvidence,
  openFinding,
  acceptedFinding,
  unsatisfactoryAudit,
  qualityFailure,
  incident,
  knownExploitedVulnerability,
  invalidSignature,
  supplierRisk,
];
