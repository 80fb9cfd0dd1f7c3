import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { DossierFlow, RecordRef } from '../engine/dossier.ts';
import type { ScopedEngagement } from '../engine/scope.ts';
import { determinationInForce, verdict, type RuleAnswer, type RuleContext, type Verdict } from './answer.ts';
import { coveredPerson, type CoveredPerson } from './covered-person.ts';

type Category = DossierFlow['category'];

/** The constants that both bulk-data rules share. */
export type BulkParameters = Pick<
  RuleParameters<'DSP-RESTRICTED'>,
  'countriesOfConcern' | 'coveredPersonOwnershipPercent' | 'thresholds'
>;

/** How specimens are judged by their purpose (28 CFR 202.223(b)). */
export type SpecimenParameters = Pick<
  RuleParameters<'DSP-PROHIBITED'>,
  'specimenExemptPurposes' | 'specimenCounselPurposes'
>;

/** A flow, and whether it reaches a country of concern or covered person. */
interface ReachingFlow {
  flow: DossierFlow;
  reach: CoveredPerson;
  specimen: 'NONE' | 'COUNTED' | 'COUNSEL';
}

/** People a year by category of data, as far as known. */
export interface Volumes {
  people: ReadonlyMap<Category, number>;
  /** Categories of which some flow's number of people is not known. */
  uncounted: ReadonlySet<Category>;
  /** People of specimens whose purpose is for counsel; null where there are none, Infinity where not known. */
  specimensForCounsel: number | null;
}

/** What moves towards countries of concern and covered persons. */
export interface BulkTransfer {
  flows: readonly ReachingFlow[];
  /** An engagement whose data are not known at all may move anything anywhere. */
  unknownData: readonly ScopedEngagement[];
  recipient: CoveredPerson;
}

/**
 * The flows of the engagements looked at with where they go. Yearly numbers of people stand for the rule's trailing
 * twelve months, and are summed within a category over all flows to the party (28 CFR 202.205: one transaction or an
 * aggregate). Encryption and de-identification make no difference (202.206).
 */
export function bulkTransfer(
  { dossier, policy, scope, asOf }: RuleContext,
  parameters: BulkParameters,
  specimens: SpecimenParameters,
): BulkTransfer {
  if (scope.phase === 'ENDED') return { flows: [], unknownData: [], recipient: 'NO' };
  const recipient = coveredPerson(dossier, parameters, policy.unitedStates);
  const flows: ReachingFlow[] = [];
  for (const engagement of scope.engagements) {
    const settled = dossier.determinations.some(
      (d) => d.kind === 'SPECIMEN_PURPOSE' && d.subject === engagement.id && determinationInForce(d, asOf),
    );
    for (const flow of engagement.flows) {
      const specimen = specimenOf(flow, settled, specimens);
      if (specimen === 'EXEMPT') continue;
      const reach = reachOf(flow, recipient, parameters);
      if (reach !== 'NO') flows.push({ flow, reach, specimen });
    }
  }
  return { flows, unknownData: scope.engagements.filter(({ data }) => data === 'UNKNOWN'), recipient };
}

function reachOf(
  { destinationCountry }: DossierFlow,
  recipient: CoveredPerson,
  parameters: BulkParameters,
): CoveredPerson {
  if (recipient === 'YES') return 'YES';
  if (destinationCountry !== null && parameters.countriesOfConcern.includes(destinationCountry)) return 'YES';
  if (recipient === 'COUNSEL') return 'COUNSEL';
  return destinationCountry === null ? 'UNKNOWN' : recipient;
}

function specimenOf(
  { category, purpose }: DossierFlow,
  settled: boolean,
  { specimenExemptPurposes, specimenCounselPurposes }: SpecimenParameters,
): ReachingFlow['specimen'] | 'EXEMPT' {
  if (category !== 'BIOSPECIMEN') return 'NONE';
  if (specimenExemptPurposes.includes(purpose)) return 'EXEMPT';
  if (!specimenCounselPurposes.includes(purpose)) return 'COUNTED';
  // A person of ours has established that they serve diagnosis or treatment only.
  return settled ? 'EXEMPT' : 'COUNSEL';
}

function volumesOf(flows: readonly ReachingFlow[]): Volumes {
  const people = new Map<Category, number>();
  const uncounted = new Set<Category>();
  let specimensForCounsel: number | null = null;
  for (const { flow, specimen } of flows) {
    const { category, peoplePerYear } = flow;
    if (specimen === 'COUNSEL') {
      specimensForCounsel = (specimensForCounsel ?? 0) + (peoplePerYear ?? Infinity);
    } else if (peoplePerYear === null) {
      uncounted.add(category);
      if (!people.has(category)) people.set(category, 0);
    } else if (peoplePerYear > 0) {
      people.set(category, (people.get(category) ?? 0) + peoplePerYear);
    }
  }
  return { people, uncounted, specimensForCounsel };
}

/** The lowest threshold of the categories present (28 CFR 202.205(g)); Infinity where none has one. */
export function lowestThreshold(
  categories: Iterable<Category>,
  { thresholds }: Pick<BulkParameters, 'thresholds'>,
): number {
  let lowest = Infinity;
  for (const category of categories) {
    const own = thresholds.find((t) => t.category === category);
    if (own) lowest = Math.min(lowest, own.moreThan);
  }
  return lowest;
}

/** The greatest number of people of any one category. */
export const largest = (people: Volumes['people']): number => Math.max(0, ...people.values());

const adverse = (answer: RuleAnswer): boolean =>
  answer === 'NOT_MET' || answer === 'NEEDS_COUNSEL' || answer === 'UNKNOWN';

/**
 * A bulk rule's answer. `judge` answers for a set of flows as if all of them reached a covered person. What surely does
 * decides first; then what does if counsel finds so; then what may.
 */
export function judgeTransfer(
  transfer: BulkTransfer,
  judge: (volumes: Volumes) => RuleAnswer,
  texts: Partial<Record<RuleAnswer, string>>,
  evidence: RecordRef,
): Verdict {
  if (transfer.flows.length === 0 && transfer.unknownData.length === 0) {
    return verdict('NOT_APPLICABLE', 'No such data reach a country of concern or a covered person.', evidence);
  }
  const answerOf = (reaches: readonly CoveredPerson[]) =>
    judge(volumesOf(transfer.flows.filter(({ reach }) => reaches.includes(reach))));
  const sure = answerOf(['YES']);
  if (sure === 'NOT_MET' || sure === 'NEEDS_COUNSEL') return verdict(sure, texts[sure]!, evidence);
  if (adverse(answerOf(['YES', 'COUNSEL']))) {
    if (sure !== 'UNKNOWN') {
      return verdict('NEEDS_COUNSEL', 'Whether the recipient is a covered person is a question for counsel.', evidence);
    }
  }
  if (sure === 'UNKNOWN') return verdict('UNKNOWN', texts.UNKNOWN!, evidence);
  const possible = answerOf(['YES', 'COUNSEL', 'UNKNOWN']);
  if (adverse(possible)) {
    return verdict(
      'UNKNOWN',
      'Whether the data reach a country of concern or a covered person is not known.',
      evidence,
    );
  }
  if (transfer.unknownData.length > 0) return verdict('UNKNOWN', 'What data move is not known.', evidence);
  return possible === 'MET'
    ? verdict('MET', texts.MET!, evidence)
    : verdict('NOT_APPLICABLE', 'No such data reach a country of concern or a covered person.', evidence);
}
