import type { ControlEntry } from '../../records/catalogue/repository.ts';
import type { Part, WholeRecord } from '../../registry/records.ts';
import type { ClaimStatus, RequirementRef } from './extract.ts';

/** A mapping's line: which control, and which answers mean what. */
export type MappedControl = Omit<Part<'RequirementMapping', 'requirements'>, 'requirement'>;

type Mapping = Pick<WholeRecord<'RequirementMapping'>, 'standard' | 'framework' | 'requirements'>;

/** Sources of the catalogue's citations, how documents name them, and how each writes its requirements. */
const cited: readonly { source: string; framework: string; named: RegExp; written: (requirement: string) => string }[] =
  [
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

/** Claims in the catalogue's own words: the requirement is the code of a control. */
const OWN_STANDARD = /^attestry$/i;

/** Which controls of ours requirements ask for: by the operator's mappings, else by the citations of the catalogue. */
export class RequirementMap {
  readonly #controls: readonly ControlEntry[];
  readonly #mappings: ReadonlyMap<string, Mapping>;
  readonly #framework: string | null;

  /**
   * @param mappings those of the standards that a document names.
   * @param framework what was given for what the document does not say.
   */
  constructor(controls: readonly ControlEntry[], mappings: readonly Mapping[], framework: string | null) {
    this.#controls = controls;
    this.#mappings = new Map(mappings.map((mapping) => [mapping.standard.toLowerCase(), mapping]));
    this.#framework = framework;
  }

  /** What a statement about a standard was measured against; null where that is not known. */
  frameworkOf(standard: string | null): string | null {
    if (standard === null) return this.#mappingOf(null)?.framework ?? this.#framework;
    const framework =
      this.#mappingOf(standard)?.framework ?? cited.find(({ named }) => named.test(standard))?.framework;
    return framework ?? (codeOf(standard) || this.#framework);
  }

  /** The controls that a requirement asks for; none where no mapping or citation names it. */
  controlsOf({ standard, requirement }: RequirementRef): MappedControl[] {
    const name = requirement.toLowerCase();
    const mapped =
      this.#mappingOf(standard)?.requirements.filter((line) => line.requirement.toLowerCase() === name) ?? [];
    if (mapped.length > 0) return mapped;
    return this.#citedBy(standard ?? this.#framework ?? '', requirement).map((control) => ({
      control,
      ...USUAL_WORDS,
    }));
  }

  #mappingOf(standard: string | null): Mapping | undefined {
    return this.#mappings.get((standard ?? this.#framework ?? '').toLowerCase());
  }

  #citedBy(standard: string, requirement: string): string[] {
    if (OWN_STANDARD.test(standard))
      return this.#controls.filter(({ code }) => code === requirement).map(({ code }) => code);
    const of = cited.find(({ named, framework }) => named.test(standard) || framework === standard);
    if (!of) return [];
    const wanted = of.written(requirement.trim()).toLowerCase();
    const isCited = ({ citations }: ControlEntry) =>
      citations.some(({ source, reference }) => source === of.source && of.written(reference).toLowerCase() === wanted);
    return this.#controls.filter(isCited).map(({ code }) => code);
  }
}

const USUAL_WORDS = { met: null, partial: null, notMet: null, notApplicable: null };

const usual: Record<'met' | 'partial' | 'notMet' | 'notApplicable', readonly string[]> = {
  met: ['yes', 'y', 'true', 'implemented', 'fully implemented', 'in place', 'met', 'compliant', 'pass', 'passed'],
  partial: ['partial', 'partially', 'partly', 'partially implemented', 'in progress', 'planned in part', 'some'],
  notMet: ['no', 'n', 'false', 'not implemented', 'not met', 'none', 'planned', 'non-compliant', 'fail', 'failed'],
  notApplicable: ['n/a', 'na', 'not applicable', 'does not apply'],
};
const statuses = { met: 'MET', partial: 'PARTIAL', notMet: 'NOT_MET', notApplicable: 'NOT_APPLICABLE' } as const;

/** What an answer means; null where neither the mapping nor the usual words know it. */
export function meaningOf(answer: string, mapped: MappedControl): ClaimStatus | null {
  const said = answer.trim().toLowerCase();
  for (const meaning of ['notMet', 'partial', 'notApplicable', 'met'] as const) {
    const known = mapped[meaning]?.map((word) => word.trim().toLowerCase()) ?? usual[meaning];
    // What a mapping says of an answer goes before what it usually means.
    const elsewhere = Object.keys(statuses).some(
      (other) =>
        other !== meaning && mapped[other as typeof meaning]?.some((word) => word.trim().toLowerCase() === said),
    );
    if (known.includes(said) && (mapped[meaning] !== null || !elsewhere)) return statuses[meaning];
  }
  return null;
}

/** What several requirements say of one control together: all alike, or met in part. */
export function together(said: readonly ClaimStatus[]): ClaimStatus {
  const applicable = new Set(said.filter((one) => one !== 'NOT_APPLICABLE'));
  if (applicable.size === 0) return 'NOT_APPLICABLE';
  return applicable.size === 1 ? [...applicable][0]! : 'PARTIAL';
}

/** A standard's name as the code of a framework. */
function codeOf(standard: string): string {
  return standard
    .normalize('NFKD')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 100);
}

/** `ac-6.1_obj.a`, `AC-06(01)` and `AC-6(1)` are one control: AC-6(1). */
function writtenAs80053(text: string): string {
  const [, family, number, enhancement] = /^([a-z]{2})-0*(\d+)(?:[.(]0*(\d+)\)?)?/i.exec(text) ?? [];
  if (family === undefined) return text;
  return `${family.toUpperCase()}-${number}${enhancement === undefined ? '' : `(${enhancement})`}`;
}
