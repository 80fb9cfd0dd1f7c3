import type { ControlEntry } from '../../records/catalogue/repository.ts';
import type { Part, WholeRecord } from '../../registry/records.ts';
import type { ClaimStatus, RequirementRef } from './extract.ts';

/** One line of a mapping: a control and the answers that mean each status. */
export type MappedControl = Omit<Part<'RequirementMapping', 'requirements'>, 'requirement'>;

type Mapping = Pick<WholeRecord<'RequirementMapping'>, 'standard' | 'framework' | 'requirements'>;

/** The standards that the catalog cites: how documents name them, and how each writes its requirements. */
const citedStandards: readonly {
  source: string;
  framework: string;
  named: RegExp;
  written: (requirement: string) => string;
}[] = [
  { source: 'SP_800_53', framework: 'NIST_SP_800_53', named: /800[-_ ]?53/i, written: writtenAs80053 },
  { source: 'ISO_27001', framework: 'ISO_27001', named: /2700[12]/, written: (text) => text.replace(/^A\./i, '') },
  { source: 'CSF', framework: 'NIST_CSF', named: /cyber ?security framework|\bCSF\b/i, written: (text) => text },
  {
    source: 'HIPAA',
    framework: 'HIPAA_SECURITY_RULE',
    named: /HIPAA|45 CFR (part )?164/i,
    written: (text) => text.replace(/^(45 CFR )?(§\s*)?164\./i, ''),
  },
  { source: 'HPH_CPG', framework: 'HPH_CPG', named: /HPH|healthcare.*performance goals/i, written: (text) => text },
];

/** The name of our own catalog as a standard: its requirements are codes of controls. */
const OWN_STANDARD = /^attestry$/i;

/** Maps requirements of standards to our controls, by recorded mappings, else by the citations in the catalog. */
export class RequirementMap {
  readonly #controls: readonly ControlEntry[];
  readonly #mappings: ReadonlyMap<string, Mapping>;
  readonly #framework: string | null;

  /**
   * @param mappings the mappings for the standards that a document names.
   * @param framework the framework from the input, for claims without a standard.
   */
  constructor(controls: readonly ControlEntry[], mappings: readonly Mapping[], framework: string | null) {
    this.#controls = controls;
    this.#mappings = new Map(mappings.map((mapping) => [mapping.standard.toLowerCase(), mapping]));
    this.#framework = framework;
  }

  /** Returns the framework code of a standard, or null if it is unknown. */
  frameworkOf(standard: string | null): string | null {
    if (standard === null) return this.#mappingOf(null)?.framework ?? this.#framework;
    const framework =
      this.#mappingOf(standard)?.framework ?? citedStandards.find(({ named }) => named.test(standard))?.framework;
    return framework ?? (codeOf(standard) || this.#framework);
  }

  /** Returns the controls for a requirement. Returns none if no mapping or citation names it. */
  controlsOf({ standard, requirement }: RequirementRef): MappedControl[] {
    const name = requirement.toLowerCase();
    const mapped =
      this.#mappingOf(standard)?.requirements.filter((line) => line.requirement.toLowerCase() === name) ?? [];
    if (mapped.length > 0) return mapped;
    return this.#citedBy(standard ?? this.#framework ?? '', requirement).map((control) => ({
      control,
      ...DEFAULT_WORDS,
    }));
  }

  #mappingOf(standard: string | null): Mapping | undefined {
    return this.#mappings.get((standard ?? this.#framework ?? '').toLowerCase());
  }

  #citedBy(standard: string, requirement: string): string[] {
    if (OWN_STANDARD.test(standard))
      return this.#controls.filter(({ code }) => code === requirement).map(({ code }) => code);
    const cited = citedStandards.find(({ named, framework }) => named.test(standard) || framework === standard);
    if (!cited) return [];
    const wanted = cited.written(requirement.trim()).toLowerCase();
    const isCited = ({ citations }: ControlEntry) =>
      citations.some(
        ({ source, reference }) => source === cited.source && cited.written(reference).toLowerCase() === wanted,
      );
    return this.#controls.filter(isCited).map(({ code }) => code);
  }
}

const DEFAULT_WORDS = { met: null, partial: null, notMet: null, notApplicable: null };

const defaultAnswers: Record<'met' | 'partial' | 'notMet' | 'notApplicable', readonly string[]> = {
  met: ['yes', 'y', 'true', 'implemented', 'fully implemented', 'in place', 'met', 'compliant', 'pass', 'passed'],
  partial: ['partial', 'partially', 'partly', 'partially implemented', 'in progress', 'planned in part', 'some'],
  notMet: ['no', 'n', 'false', 'not implemented', 'not met', 'none', 'planned', 'non-compliant', 'fail', 'failed'],
  notApplicable: ['n/a', 'na', 'not applicable', 'does not apply'],
};
const statuses = { met: 'MET', partial: 'PARTIAL', notMet: 'NOT_MET', notApplicable: 'NOT_APPLICABLE' } as const;

/** Returns the status that an answer means, or null if neither the mapping nor the default words include it. */
export function meaningOf(answer: string, mapped: MappedControl): ClaimStatus | null {
  const normalizedAnswer = answer.trim().toLowerCase();
  const isAnswer = (word: string) => word.trim().toLowerCase() === normalizedAnswer;
  for (const meaning of ['notMet', 'partial', 'notApplicable', 'met'] as const) {
    const words = mapped[meaning] ?? defaultAnswers[meaning];
    // The mapping overrides the default meaning of an answer.
    const isMappedElsewhere = Object.keys(statuses).some(
      (other) => other !== meaning && mapped[other as typeof meaning]?.some(isAnswer),
    );
    if (words.some(isAnswer) && (mapped[meaning] !== null || !isMappedElsewhere)) return statuses[meaning];
  }
  return null;
}

/**
 * Combines the statuses of several requirements for one control. Different statuses give PARTIAL. An unknown one, null,
 * proves nothing: with it, a control is PARTIAL at best. Returns null if nothing is known.
 */
export function combinedStatus(claimed: readonly (ClaimStatus | null)[]): ClaimStatus | null {
  const applicable = new Set(claimed.filter((status) => status !== 'NOT_APPLICABLE'));
  const hasUnknown = applicable.delete(null);
  if (applicable.size === 0) return hasUnknown ? null : 'NOT_APPLICABLE';
  const [status] = applicable;
  if (applicable.size > 1 || status === undefined) return 'PARTIAL';
  return hasUnknown && status === 'MET' ? 'PARTIAL' : status;
}

/** Turns the name of a standard into the code of a framework. */
function codeOf(standard: string): string {
  return standard
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 100);
}

/** Writes a control as NIST does: `ac-6.1_obj.a`, `AC-06(01)` and `AC-6(1)` all become `AC-6(1)`. */
function writtenAs80053(text: string): string {
  const [, family, number, enhancement] = /^([a-z]{2})-0*(\d+)(?:[.(]0*(\d+)\)?)?/i.exec(text) ?? [];
  if (family === undefined) return text;
  return `${family.toUpperCase()}-${number}${enhancement === undefined ? '' : `(${enhancement})`}`;
}
