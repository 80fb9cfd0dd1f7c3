import type { Problems } from '../../../input/problems.ts';
import {
  type Calendar,
  dayIn,
  emptyExtract,
  type EvidenceReader,
  type Extract,
  type FoundAudit,
  type FoundFinding,
  joined,
  limitOf,
  millisecondsOf,
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
  read: ({ json }, { calendar }, problems) => readResults(json, calendar, problems),
};

function readResults(json: unknown, calendar: Calendar, problems: Problems): Extract {
  const extract = emptyExtract('OSCAL_ASSESSMENT_RESULTS');
  const document = checkShape(oscalDocument, json, { format: 'OSCAL assessment results' }, problems);
  if (document === null) return extract;
  const results = document['assessment-results'];
  const { metadata } = results;
  const reader = new ResultsReader(results, calendar, extract.notes);
  return {
    ...extract,
    formatVersion: plain(metadata['oscal-version'], 50),
    title: plain(metadata.title, 200),
    documentKey: results.uuid,
    documentVersion: plain(metadata.version, 200),
    audits: results.results.map((result, index) => reader.audit(result, index)),
  };
}

class ResultsReader {
  readonly #results: AssessmentResults;
  readonly #calendar: Calendar;
  readonly #notes: Note[];

  constructor(results: AssessmentResults, calendar: Calendar, notes: Note[]) {
    this.#results = results;
    this.#calendar = calendar;
    this.#notes = notes;
  }

  audit(result: Result, index: number): FoundAudit {
    const path = pointer('/assessment-results/results', index);
    const { observations = [], risks = [], findings = [] } = result;
    this.#noteUnknown(result, path);
    const methods = new Set(
      observations.flatMap((observation) => observation.methods.map((method) => method.toUpperCase())),
    );
    const completedOn = this.#dayOf(result.end);
    if (completedOn === null)
      this.#note('NOT_STATED', path, 'has no end date, so it is recorded as scheduled for its start, not as completed');
    const open = findings.filter((finding) => finding.target.status.state === 'not-satisfied');
    if (findings.length === 0)
      this.#note('NOT_STATED', path, 'has no findings, so it is unknown whether any objective was satisfied');
    else if (open.length < findings.length) {
      const message = `${findings.length - open.length} objectives are satisfied; that does not prove that a whole control is met, so they claim nothing`;
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
      scheduledOn: this.#dayOf(result.start),
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
        ? this.#dayOf(lastEntryOf(related) ?? result.end ?? this.#results.metadata['last-modified'])
        : null;
    const deadlines = related.flatMap(({ deadline }) => limitOf(deadline) ?? []).sort();
    return {
      path,
      uuid: finding.uuid,
      title: plain(finding.title, 1_000) ?? finding.target['target-id'],
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

  #dayOf(instant: string | undefined): string | null {
    return dayIn(this.#calendar, instant);
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

/** Positions in SEVERITIES of the words used by FedRAMP, NIST SP 800-30 (tables D to I), CVSS and common scanners. */
const RATINGS: Record<string, number> = {
  none: 0,
  info: 0,
  informational: 0,
  negligible: 0,
  'very-low': 0,
  low: 0,
  minor: 0,
  moderate: 1,
  medium: 1,
  high: 2,
  important: 2,
  major: 2,
  'very-high': 3,
  critical: 3,
  severe: 3,
};

/** Returns the position of a word in SEVERITIES, or null if no scheme defines it. */
const positionOf = (word: string): number | null =>
  RATINGS[
    word
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-')
  ] ?? null;

/** Names of facets that rate a risk, each group before those that are used only without it. `risk` is the general rating. */
const RATED = [['risk'], ['impact', 'severity', 'priority']] as const;

/** Returns the rating of a risk by its facets, or null if none rates it. An adjusted rating replaces an initial one. */
function ratingOf({ characterizations = [] }: Risk): number | null {
  const facets = characterizations.flatMap(({ facets: list, props = [] }) =>
    list.map((facet) => ({
      name: facet.name.toLowerCase(),
      rating: positionOf(facet.value),
      isAdjusted: [...(facet.props ?? []), ...props].some(
        ({ name, value }) => name === 'state' && value === 'adjusted',
      ),
    })),
  );
  for (const names of RATED) {
    const worst = names.flatMap((name) => {
      const rated = facets.flatMap((facet) =>
        facet.name === name && facet.rating !== null ? { ...facet, rating: facet.rating } : [],
      );
      const adjusted = rated.filter(({ isAdjusted }) => isAdjusted);
      return (adjusted.length > 0 ? adjusted : rated).map(({ rating }) => rating);
    });
    if (worst.length > 0) return Math.max(...worst);
  }
  return null;
}

/** Returns the last instant in the logs of risks. */
function lastEntryOf(risks: readonly Risk[]): string | undefined {
  const starts = risks.flatMap((risk) => risk['risk-log']?.entries ?? []).map(({ start }) => start);
  return starts.sort(byInstant).at(-1);
}

/** The result of one assessment for one objective. */
export interface AssessedObjective {
  findingUuid: string;
  resultUuid: string;
  /** The objective or statement, with its kind. */
  target: string;
  isSatisfied: boolean;
  /** The end of the assessment, else the last change of the document. */
  assessedAt: string;
  /** The last change of the document. */
  modifiedAt: string;
  documentTitle: string | null;
}

/** Returns the result for each objective in valid assessment results. */
export function objectivesIn(json: unknown): AssessedObjective[] {
  const { data } = oscalDocument.safeParse(json);
  if (!data) return [];
  const { metadata, results } = data['assessment-results'];
  const modifiedAt = metadata['last-modified'];
  return results.flatMap(({ uuid: resultUuid, end, findings = [] }) =>
    findings.map(({ uuid: findingUuid, target }) => ({
      findingUuid,
      resultUuid,
      target: `${target.type} ${target['target-id']}`,
      isSatisfied: target.status.state === 'satisfied',
      assessedAt: end ?? modifiedAt,
      modifiedAt,
      documentTitle: plain(metadata.title, 200),
    })),
  );
}

/** Compares two instants. */
export const byInstant = (a: string, b: string): number => (millisecondsOf(a) ?? 0) - (millisecondsOf(b) ?? 0);
