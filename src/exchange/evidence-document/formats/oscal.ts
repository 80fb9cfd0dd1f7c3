import type { Problems } from '../../../input/problems.ts';
import {
  dayOf,
  emptyExtract,
  type EvidenceReader,
  type Extract,
  type FoundAudit,
  type FoundFinding,
  joined,
  type Note,
  plain,
  pointer,
} from '../extract.ts';
import { checkShape } from '../validation.ts';
import {
  type AssessmentResults,
  type Finding,
  oscalDocument,
  type Result,
  type Risk,
  unknownFields,
} from './oscal-model.ts';

/** The standard that the results are assumed to be about. */
const STANDARD = 'NIST SP 800-53';

/** Reads OSCAL assessment results: each result is an audit, and each unsatisfied objective is a finding. */
export const oscal: EvidenceReader = {
  format: 'OSCAL_ASSESSMENT_RESULTS',
  mediaType: 'application/oscal+json',
  recognizes: ({ json }) => typeof json === 'object' && json !== null && 'assessment-results' in json,
  read: ({ json }, _, problems) => readResults(json, '', problems),
};

/** Validates and reads assessment results. `base` is their place in the document. */
function readResults(json: unknown, base: string, problems: Problems): Extract {
  const extract = emptyExtract('OSCAL_ASSESSMENT_RESULTS');
  const document = checkShape(oscalDocument, json, { format: 'OSCAL assessment results', path: base }, problems);
  if (document === null) return extract;
  const results = document['assessment-results'];
  const { metadata } = results;
  const reader = new ResultsReader(results, pointer(base, 'assessment-results'), extract.notes);
  return {
    ...extract,
    formatVersion: metadata['oscal-version'],
    title: plain(metadata.title, 200),
    documentKey: results.uuid,
    documentVersion: plain(metadata.version, 200),
    audits: results.results.map((result, index) => reader.audit(result, index)),
  };
}

class ResultsReader {
  readonly #results: AssessmentResults;
  readonly #base: string;
  readonly #notes: Note[];

  constructor(results: AssessmentResults, base: string, notes: Note[]) {
    this.#results = results;
    this.#base = base;
    this.#notes = notes;
  }

  audit(result: Result, index: number): FoundAudit {
    const path = pointer(this.#base, 'results', index);
    const { observations = [], risks = [], findings = [] } = result;
    this.#noteUnknown(result, path);
    const methods = new Set(
      observations.flatMap((observation) => observation.methods.map((method) => method.toUpperCase())),
    );
    const completedOn = result.end === undefined ? null : dayOf(result.end);
    if (completedOn === null)
      this.#note('NOT_STATED', path, 'has no end date, so it is recorded as scheduled for its start, not as completed');
    const open = findings.filter((finding) => finding.target.status.state === 'not-satisfied');
    if (findings.length === 0)
      this.#note('NOT_STATED', path, 'has no findings, so it is unknown whether any objective was satisfied');
    else if (open.length < findings.length) {
      const message = `${findings.length - open.length} objectives are satisfied; that does not prove that a whole control is met, so nothing was recorded for them`;
      this.#note('NOT_STATED', pointer(path, 'findings'), message);
    }
    if (result.attestations)
      this.#note(
        'NOT_READ',
        pointer(path, 'attestations'),
        'statements in prose are stored with the document but not read',
      );
    const { 'last-modified': updatedAt } = this.#results.metadata;
    return {
      path,
      key: [result.uuid],
      // EXAMINE alone means a review of documents. OSCAL does not say whether an assessor was on site.
      kind: [...methods].every((method) => method === 'EXAMINE') ? 'DOCUMENT_REVIEW' : 'REMOTE',
      scheduledOn: dayOf(result.start),
      completedOn,
      auditor: this.#auditor(),
      outcome: completedOn !== null && findings.length > 0 && open.length === 0 ? 'SATISFACTORY' : null,
      updatedAt,
      findings: findings.flatMap(
        (finding, position) => this.#finding(finding, risks, result, pointer(path, 'findings', position)) ?? [],
      ),
    };
  }

  #finding(finding: Finding, risks: readonly Risk[], result: Result, path: string): FoundFinding | null {
    const related = riskIdsOf(finding).flatMap((riskId) => {
      const risk = risks.find(({ uuid }) => uuid === riskId);
      if (!risk) this.#note('NOT_RESOLVED', path, `refers to the risk ${riskId}, which the result does not contain`);
      return risk ?? [];
    });
    const satisfied = finding.target.status.state === 'satisfied';
    const rated = related.flatMap((risk) => ratingOf(risk) ?? []);
    if (!satisfied && rated.length === 0) {
      this.#note('NOT_STATED', path, 'has no rated risk, so the finding is recorded as HIGH until one is rated');
    }
    const closed = satisfied || (related.length > 0 && related.every(({ status }) => status === 'closed'));
    const accepted = !closed && related.length > 0 && related.every(({ status }) => status === 'deviation-approved');
    const closedOn =
      closed || accepted
        ? (lastEntryOf(related) ?? dayOf(result.end) ?? dayOf(this.#results.metadata['last-modified']))
        : null;
    const deadlines = related.flatMap(({ deadline }) => dayOf(deadline) ?? []).sort();
    return {
      path,
      key: [finding.uuid],
      title: plain(finding.title, 1_000) ?? finding.uuid,
      satisfied,
      severity: SEVERITIES[Math.max(...(rated.length > 0 ? rated : [SEVERITIES.indexOf('HIGH')]))]!,
      status: closed ? 'REMEDIATED' : accepted ? 'ACCEPTED' : 'OPEN',
      closedOn,
      closureNote:
        closed || accepted
          ? joined([satisfied ? 'satisfied' : `risk ${related[0]!.status}`, this.#results.metadata.title])
          : null,
      dueOn: deadlines[0] ?? null,
      requirements: [{ standard: STANDARD, requirement: finding.target['target-id'] }],
    };
  }

  #auditor(): string | null {
    const { parties = [], 'responsible-parties': responsible = [] } = this.#results.metadata;
    const assessorIds = responsible
      .filter((group) => group['role-id'] === 'assessor')
      .flatMap((group) => group['party-uuids']);
    const assessors = parties.filter(({ uuid }) => assessorIds.includes(uuid));
    return plain(assessors.flatMap(({ name }) => name ?? []).join(', '), 200);
  }

  #noteUnknown(result: Result, path: string): void {
    const noteFields = (kind: 'results' | 'observations' | 'risks' | 'findings', value: object, valuePath: string) => {
      for (const field of unknownFields(kind, value)) {
        const fieldPath = pointer(valuePath, plain(field, 100) ?? '');
        this.#note('NOT_READ', fieldPath, 'is not a field of the model and was not read');
      }
    };
    noteFields('results', result, path);
    for (const kind of ['observations', 'risks', 'findings'] as const) {
      (result[kind] ?? []).forEach((value, index) => noteFields(kind, value, pointer(path, kind, index)));
    }
    const used = new Set(
      (result.findings ?? [])
        .flatMap((finding) => finding['related-observations'] ?? [])
        .map((reference) => reference['observation-uuid']),
    );
    const unused = (result.observations ?? []).filter(({ uuid }) => !used.has(uuid)).length;
    if (unused > 0) {
      this.#note(
        'NOT_READ',
        pointer(path, 'observations'),
        `${unused} observations without a finding are only stored with the document`,
      );
    }
    const linked = new Set((result.findings ?? []).flatMap(riskIdsOf));
    const unlinked = (result.risks ?? []).filter(({ uuid }) => !linked.has(uuid)).length;
    if (unlinked > 0)
      this.#note(
        'NOT_READ',
        pointer(path, 'risks'),
        `${unlinked} risks without a finding are only stored with the document`,
      );
  }

  #note(code: Note['code'], path: string, message: string): void {
    this.#notes.push({ code, path, message });
  }
}

/** Returns the ids of the risks that a finding refers to. */
function riskIdsOf(finding: Finding): string[] {
  return [...(finding['related-risks'] ?? []), ...(finding['associated-risks'] ?? [])].map(
    (reference) => reference['risk-uuid'],
  );
}

const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;

/** Positions in SEVERITIES of the words used by FedRAMP, NIST SP 800-30 (table G) and CVSS. */
const RATINGS: Record<string, number> = {
  'very-low': 0,
  low: 0,
  info: 0,
  minor: 0,
  moderate: 1,
  medium: 1,
  high: 2,
  major: 2,
  'very-high': 3,
  critical: 3,
  severe: 3,
};
const RATED: ReadonlySet<string> = new Set(['risk', 'impact', 'severity', 'priority']);

/** Returns the worst rating among a risk's facets, or null if none rates it. */
function ratingOf({ characterizations = [] }: Risk): number | null {
  const rated = characterizations
    .flatMap(({ facets }) => facets)
    .filter(({ name }) => RATED.has(name.toLowerCase()))
    .flatMap(
      ({ value }) =>
        RATINGS[
          value
            .trim()
            .toLowerCase()
            .replaceAll(/[\s_]+/g, '-')
        ] ?? [],
    );
  return rated.length === 0 ? null : Math.max(...rated);
}

function lastEntryOf(risks: readonly Risk[]): string | null {
  const days = risks.flatMap((risk) => risk['risk-log']?.entries ?? []).flatMap(({ start }) => dayOf(start) ?? []);
  return days.sort().at(-1) ?? null;
}
