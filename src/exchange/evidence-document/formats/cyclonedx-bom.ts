/** What is read of a bill of materials that its own schema has found valid. */
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
  /** Whether it is another than the party that it assesses. */
  thirdParty?: boolean;
  organization?: Organization;
}

/** How far a requirement is met, by whose judgement. */
export interface MapEntry {
  requirement?: string;
  claims?: string[];
  counterClaims?: string[];
  conformance?: Conformance;
  confidence?: Conformance;
}

export interface Conformance {
  /** 0 to 1. */
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
