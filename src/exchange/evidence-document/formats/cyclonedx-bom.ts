/** The parts that are read from a bill of materials that is valid by its schema. */
export interface Bom {
  specVersion: string;
  serialNumber?: string;
  version?: number;
  metadata?: { timestamp?: string; component?: { name?: string } };
  definitions?: { standards?: { name?: string; requirements?: Requirement[] }[] };
  declarations?: Declarations;
  components?: unknown[];
  services?: unknown[];
  dependencies?: unknown[];
  compositions?: unknown[];
  vulnerabilities?: unknown[];
  annotations?: unknown[];
  formulation?: unknown[];
}

interface Requirement {
  'bom-ref'?: string;
  identifier?: string;
  title?: string;
}

export interface Declarations {
  assessors?: Assessor[];
  attestations?: { summary?: string; assessor?: string; map?: MapEntry[] }[];
  claims?: Claim[];
  evidence?: Evidence[];
  targets?: { organizations?: Organization[]; components?: unknown[]; services?: unknown[] };
  affirmation?: { signatories?: { name?: string; role?: string; organization?: Organization }[] };
}

interface Organization {
  name?: string;
}

export interface Assessor {
  'bom-ref'?: string;
  /** Whether it is independent of the party that it assesses. */
  thirdParty?: boolean;
  organization?: Organization;
}

/** How far a requirement is met, in the judgment of the assessor. */
export interface MapEntry {
  requirement?: string;
  claims?: string[];
  counterClaims?: string[];
  conformance?: Conformance;
  confidence?: Conformance;
}

export interface Conformance {
  /** From 0 (not met) to 1 (met). */
  score?: number;
  rationale?: string;
  mitigationStrategies?: string[];
}

export interface Claim {
  'bom-ref'?: string;
  predicate?: string;
  reasoning?: string;
  evidence?: string[];
  counterEvidence?: string[];
}

export interface Evidence {
  'bom-ref'?: string;
  description?: string;
  created?: string;
  expires?: string;
}
