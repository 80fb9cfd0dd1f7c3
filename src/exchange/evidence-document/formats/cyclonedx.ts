import { createHash } from 'node:crypto';
import type { Problems } from '../../../input/problems.ts';
import {
  type BomVersion,
  type Calendar,
  dayIn,
  emptyExtract,
  type EvidenceReader,
  type Extract,
  joined,
  limitOf,
  millisecondsOf,
  type Note,
  plain,
  pointer,
  type ReadingOptions,
  type RequirementClaim,
  type RequirementRef,
  type Statement,
} from '../extract.ts';
import { noteViolations } from '../validation.ts';
import { readVersions, violationsOf } from './cyclonedx-schema.ts';
import type { Assessor, Bom, Claim, Conformance, Declarations, Evidence, MapEntry } from './cyclonedx-bom.ts';

/** Reads CycloneDX attestations and standards, validated with the schema published by the CycloneDX project. */
export const cyclonedx: EvidenceReader = {
  format: 'CYCLONEDX',
  mediaType: 'application/vnd.cyclonedx+json',
  recognizes: ({ json }) => (json as { bomFormat?: unknown } | null | undefined)?.bomFormat === 'CycloneDX',
  read: ({ json, isSigned }, options, problems) =>
    isSigned && isOldBom(json) ? storedOnly(json) : readBom(json, '', options, problems),
};

const versionOf = (bom: unknown) => (bom as { specVersion?: unknown } | null | undefined)?.specVersion;

/** Returns whether a bill of materials has a version whose declarations are read, valid or not. */
export const isReadableBom = (bom: unknown): boolean => readVersions.some((version) => version === versionOf(bom));

/** Returns whether a bill of materials has a version that knows no attestations. */
const isOldBom = (bom: unknown): boolean => /^1\.[0-5]$/.test(String(versionOf(bom)));

function storedOnly(bom: unknown): Extract {
  const formatVersion = plain(versionOf(bom), 20);
  const message = `CycloneDX ${formatVersion} has no attestations, so the bill of materials is stored but not read`;
  return { ...emptyExtract('CYCLONEDX'), formatVersion, notes: [{ code: 'NOT_READ', path: '', message }] };
}

/** Validates a bill of materials and reads its declarations. `base` is its place in the document. */
export function readBom(json: unknown, base: string, { calendar }: ReadingOptions, problems: Problems): Extract {
  const extract = emptyExtract('CYCLONEDX');
  const version = readVersions.find((readVersion) => readVersion === versionOf(json));
  if (version === undefined) {
    const shownVersion = plain(versionOf(json), 20);
    const is = shownVersion === null ? 'is CycloneDX without a specVersion' : `is CycloneDX ${shownVersion}`;
    const message = `${is}; supported are ${readVersions.join(' and ')}, because earlier versions have no attestations`;
    problems.add('INVALID', 'content', message);
    return extract;
  }
  const violations = violationsOf(json, version);
  if (violations.length === 0) return new BomReader(json as Bom, { base, calendar }, extract).read();
  const placed = violations.map(({ path, message }) => ({ path: base + path, message }));
  noteViolations(placed, `CycloneDX ${version}`, problems);
  return extract;
}

/** Returns the place of a bill of materials among those with its serial number; null if it has none. */
export function bomVersionOf(json: unknown): BomVersion | null {
  const { serialNumber, version = 1, metadata, declarations, definitions } = json as Bom;
  if (serialNumber === undefined) return null;
  const attests = declarations !== undefined || (definitions?.standards ?? []).length === 0;
  return { version, madeAt: millisecondsOf(metadata?.timestamp), attests };
}

/** Returns the requirements that a bill of materials defines, by their `bom-ref`. */
export function requirementsIn(bom: unknown): Map<string, RequirementRef> {
  const byRef = new Map<string, RequirementRef>();
  for (const { name, requirements = [] } of (bom as Bom).definitions?.standards ?? []) {
    for (const { 'bom-ref': ref, identifier, title } of requirements) {
      const requirement = plain(identifier ?? title ?? ref, 500);
      if (ref !== undefined && requirement !== null) byRef.set(ref, { standard: plain(name, 500), requirement });
    }
  }
  return byRef;
}

/** Sections that say nothing about controls. */
const NOT_READ = [
  'components',
  'services',
  'dependencies',
  'compositions',
  'vulnerabilities',
  'annotations',
  'formulation',
] as const;

/** Reads a valid bill of materials. */
class BomReader {
  readonly #bom: Bom;
  readonly #base: string;
  readonly #calendar: Calendar;
  readonly #extract: Extract;
  readonly #declarations: Declarations;
  readonly #requirements: ReadonlyMap<string, RequirementRef>;
  readonly #assessors: ReadonlyMap<string, Assessor>;
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #evidence: ReadonlyMap<string, Evidence>;

  constructor(bom: Bom, { base, calendar }: { base: string; calendar: Calendar }, extract: Extract) {
    this.#bom = bom;
    this.#base = base;
    this.#calendar = calendar;
    this.#extract = extract;
    this.#declarations = bom.declarations ?? {};
    this.#requirements = requirementsIn(bom);
    this.#assessors = indexedByRef(this.#declarations.assessors);
    this.#claims = indexedByRef(this.#declarations.claims);
    this.#evidence = indexedByRef(this.#declarations.evidence);
  }

  read(): Extract {
    const { serialNumber, version, specVersion, metadata } = this.#bom;
    const { attestations = [], targets, affirmation } = this.#declarations;
    Object.assign(this.#extract, {
      formatVersion: specVersion,
      title: plain(metadata?.component?.name ?? this.#bom.definitions?.standards?.[0]?.name, 200),
      documentKey: plain(serialNumber, 200),
      documentVersion: version === undefined ? null : String(version),
      bomVersion: bomVersionOf(this.#bom),
      subjects: (targets?.organizations ?? []).flatMap(({ name }) => plain(name, 200) ?? []),
      signatories: (affirmation?.signatories ?? []).map(({ name, role, organization }) => ({
        name: plain(name, 200),
        role: plain(role, 200),
        organization: plain(organization?.name, 200),
      })),
      statements: attestations.map((attestation, index) => this.#statement(attestation, index)),
    });
    this.#noteOtherSignatures();
    this.#noteNotRead();
    this.#noteStandards(attestations.length);
    return this.#extract;
  }

  #statement(
    { summary, assessor: assessorRef, map = [] }: NonNullable<Declarations['attestations']>[number],
    index: number,
  ): Statement {
    const path = pointer(this.#base, 'declarations', 'attestations', index);
    const used: Evidence[] = [];
    const claims = map.flatMap(
      (entry, position) => this.#claim(entry, pointer(path, 'map', position), plain(summary), used) ?? [],
    );
    const { attestedOn, validUntil } = this.#datesOf(used, path);
    return {
      path,
      key: [this.#bom.serialNumber ?? this.#digest(), String(index)],
      assessor: this.#assessor(assessorRef, path),
      attestedOn,
      validUntil,
      periodStart: null,
      periodEnd: null,
      hasEvidence: used.length > 0,
      claims,
    };
  }

  /** Dates a statement: without a date of its own, by its oldest evidence. It is valid until its first evidence expires. */
  #datesOf(used: readonly Evidence[], path: string): Pick<Statement, 'attestedOn' | 'validUntil'> {
    const [oldest = null] = used.flatMap(({ created }) => dayIn(this.#calendar, created) ?? []).sort();
    const [validUntil = null] = used.flatMap(({ expires }) => limitOf(expires) ?? []).sort();
    const attestedOn = dayIn(this.#calendar, this.#bom.metadata?.timestamp) ?? oldest;
    if (attestedOn === null || validUntil === null || validUntil >= attestedOn) return { attestedOn, validUntil };
    const message = `relies on evidence that expired on ${validUntil}, before the statement was made on ${attestedOn}, so it counts as expired`;
    this.#note('CONTRADICTED', path, message);
    return { attestedOn: oldest !== null && oldest < validUntil ? oldest : validUntil, validUntil };
  }

  /** Identifies a document without a serial number. */
  #digest(): string {
    return createHash('sha256').update(JSON.stringify(this.#bom)).digest('hex');
  }

  #claim(entry: MapEntry, path: string, summary: string | null, used: Evidence[]): RequirementClaim | null {
    const { requirement: ref, claims = [], counterClaims = [], conformance, confidence } = entry;
    const supporting = claims.flatMap(
      (claim, position) => this.#resolve(this.#claims, claim, pointer(path, 'claims', position)) ?? [],
    );
    const opposing = counterClaims.flatMap(
      (claim, position) => this.#resolve(this.#claims, claim, pointer(path, 'counterClaims', position)) ?? [],
    );
    const evidence = supporting.flatMap((claim) => this.#evidenceOf(claim, path));
    used.push(...evidence);
    if (ref === undefined) {
      this.#note('NOT_STATED', path, 'names no requirement, so it was ignored');
      return null;
    }
    if (counterClaims.length > 0 || supporting.some((claim) => (claim.counterEvidence ?? []).length > 0)) {
      const message =
        'has counter-claims or counter-evidence; the assessor’s score was taken as the judgment on both sides';
      this.#note('CONTRADICTED', path, message);
    }
    const status = statusOf(conformance);
    if (status === null) {
      this.#note('NOT_STATED', path, `has no conformance score for "${shown(ref)}", so it counts as unknown`);
    }
    const requirement = this.#requirements.get(ref) ?? { standard: null, requirement: plain(ref, 500) ?? '' };
    return {
      ...requirement,
      path,
      says: { status },
      justification: null,
      note: joined([
        summary,
        scored('conformance', conformance),
        scored('confidence', confidence),
        ...supporting.flatMap(({ predicate, reasoning }) => [plain(predicate, 300), plain(reasoning, 300)]),
        ...evidence.map(({ description }) => description && `evidence: ${plain(description, 200)}`),
        ...opposing.map(({ predicate }) => `against it: ${plain(predicate, 200)}`),
        ...(conformance?.mitigationStrategies ?? []).map((strategyRef) => {
          const strategyPath = pointer(path, 'conformance', 'mitigationStrategies');
          const strategy = this.#resolve(this.#evidence, strategyRef, strategyPath);
          return strategy?.description && `mitigation: ${plain(strategy.description, 200)}`;
        }),
      ]),
    };
  }

  #evidenceOf({ evidence = [], counterEvidence = [], 'bom-ref': ref }: Claim, path: string): Evidence[] {
    for (const evidenceRef of counterEvidence) this.#resolve(this.#evidence, evidenceRef, path);
    const claimPath = ref === undefined ? path : this.#pathOfClaim(ref);
    return evidence.flatMap((evidenceRef) => this.#resolve(this.#evidence, evidenceRef, claimPath) ?? []);
  }

  #pathOfClaim(ref: string): string {
    const index = (this.#declarations.claims ?? []).findIndex((claim) => claim['bom-ref'] === ref);
    return pointer(this.#base, 'declarations', 'claims', index);
  }

  #assessor(ref: string | undefined, path: string): Statement['assessor'] {
    const assessor = ref === undefined ? null : this.#resolve(this.#assessors, ref, pointer(path, 'assessor'));
    const name = plain(assessor?.organization?.name, 200);
    return name === null ? null : { name, independent: assessor?.thirdParty === true };
  }

  /** Returns the target of a reference. Returns null and adds a note if there is none. */
  #resolve<T>(targets: ReadonlyMap<string, T>, ref: string, path: string): T | null {
    const target = targets.get(ref) ?? null;
    if (target === null) {
      this.#note('NOT_RESOLVED', path, `refers to "${shown(ref)}", which the document does not define`);
    }
    return target;
  }

  #noteOtherSignatures(): void {
    let count = 0;
    JSON.stringify(this.#bom, (key, value: unknown) => {
      if (key === 'signature') count++;
      return value;
    });
    if (count === 0) return;
    this.#extract.hasOtherSignatures = true;
    const message = `${count} embedded signatures (JSF) were not checked: sign the document as a whole, in an envelope (DSSE)`;
    this.#note('NOT_PROVEN', this.#base, message);
  }

  #noteNotRead(): void {
    for (const section of NOT_READ) {
      const count = this.#bom[section]?.length ?? 0;
      if (count > 0)
        this.#note(
          'NOT_READ',
          pointer(this.#base, section),
          `${count} entries are stored with the document but not read`,
        );
    }
    for (const [name, count] of Object.entries({
      components: this.#declarations.targets?.components?.length ?? 0,
      services: this.#declarations.targets?.services?.length ?? 0,
    })) {
      const path = pointer(this.#base, 'declarations', 'targets', name);
      if (count > 0) this.#note('NOT_READ', path, `${count} targets are stored with the document but not read`);
    }
  }

  #noteStandards(attestations: number): void {
    const { size } = this.#requirements;
    if (attestations > 0 || this.#bom.declarations) return;
    const message =
      size > 0
        ? `makes no attestation itself; it defines ${size} requirements for attestations with the same serial number`
        : 'has no declarations, so it makes no attestation';
    this.#note('NOT_STATED', this.#base, message);
  }

  #note(code: Note['code'], path: string, message: string): void {
    this.#extract.notes.push({ code, path, message });
  }
}

/** Returns the status for a conformance score, or null without one. */
function statusOf(conformance: Conformance | undefined): 'MET' | 'PARTIAL' | 'NOT_MET' | null {
  if (conformance?.score === undefined) return null;
  if (conformance.score >= 1) return 'MET';
  return conformance.score <= 0 ? 'NOT_MET' : 'PARTIAL';
}

const scored = (label: string, conformance: Conformance | undefined) =>
  conformance?.score !== undefined &&
  `${label} ${conformance.score}${conformance.rationale === undefined ? '' : `: ${plain(conformance.rationale, 300)}`}`;

const shown = (ref: string) => plain(ref, 200) ?? '';

function indexedByRef<T extends { 'bom-ref'?: string }>(list: readonly T[] = []): Map<string, T> {
  return new Map(list.flatMap((item) => (item['bom-ref'] === undefined ? [] : [[item['bom-ref'], item] as const])));
}
