import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { DossierFlow, RecordRef } from '../engine/dossier.ts';
import type { ScopedEngagement } from '../engine/scope.ts';
import {
  determinationInForce,
  verdict,
  type RuleAnswer,
  type RuleContext,
  type RuleFact,
  type Verdict,
} from './answer.ts';
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
  engagementId: string | null;
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
      if (reach !== 'NO') flows.push({ flow, engagementId: engagement.id, reach, specimen });
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

/** How many people's data some flows move, as far as known. */
export function volumesOf(flows: readonly ReachingFlow[]): Volumes {
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
 * A bulk rule's answer, with what moves as its facts. `judge` answers for a set of flows as if all of them reached a
 * covered person. What surely does decides first; then what does if counsel finds so; then what may.
 *
 * @param say the answer in words, for what surely reaches.
 */
export function judgeTransfer(
  transfer: BulkTransfer,
  judge: (volumes: Volumes) => RuleAnswer,
  say: (answer: RuleAnswer, volumes: Volumes) => string,
  recipient: RecordRef,
): Verdict {
  const none = verdict('NOT_APPLICABLE', 'No such data reach a country of concern or a covered person.', recipient);
  if (transfer.flows.length === 0 && transfer.unknownData.length === 0) return none;
  const reaching = (reaches: readonly CoveredPerson[]) => transfer.flows.filter(({ reach }) => reaches.includes(reach));
  const found = (answer: RuleAnswer, text: string, flows: readonly ReachingFlow[]): Verdict => {
    const { facts, ...rest } = verdict(answer, text, recipient);
    return { ...rest, facts: [...facts, ...factsOfFlows(flows)] };
  };
  const sureFlows = reaching(['YES']);
  const sureVolumes = volumesOf(sureFlows);
  const sure = judge(sureVolumes);
  const surely = () => found(sure, say(sure, sureVolumes), sureFlows);
  if (sure === 'NOT_MET' || sure === 'NEEDS_COUNSEL') return surely();
  const forCounsel = reaching(['YES', 'COUNSEL']);
  if (adverse(judge(volumesOf(forCounsel))) && sure !== 'UNKNOWN') {
    return found('NEEDS_COUNSEL', 'Whether the recipient is a covered person is a question for counsel.', forCounsel);
  }
  if (sure === 'UNKNOWN') return surely();
  const possibleFlows = reaching(['YES', 'COUNSEL', 'UNKNOWN']);
  const possible = judge(volumesOf(possibleFlows));
  if (adverse(possible)) {
    const text = 'Whether the data reach a country of concern or a covered person is not known.';
    return found('UNKNOWN', text, possibleFlows);
  }
  if (transfer.unknownData.length > 0) return verdict('UNKNOWN', 'What data move is not known.', recipient);
  return possible === 'MET' ? found('MET', say('MET', volumesOf(possibleFlows)), possibleFlows) : none;
}

/** What moves under each engagement, in the same order whatever that of the records. */
function factsOfFlows(flows: readonly ReachingFlow[]): RuleFact[] {
  const said = new Map<string | null, string[]>();
  for (const { flow, engagementId } of flows) {
    said.set(engagementId, [...(said.get(engagementId) ?? []), sayFlow(flow)]);
  }
  return [...said]
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([id, texts]) => ({
      text: `${texts.sort().join('; ')}.`,
      evidence: id === null ? null : { record: 'Engagement', id },
    }));
}

function sayFlow({ category, peoplePerYear, destinationCountry }: DossierFlow): string {
  const people = peoplePerYear === null ? 'people whose number is not known' : sayPeople(peoplePerYear);
  return `${category} of ${people} go to ${destinationCountry ?? 'a country that is not known'}`;
}

/** A number of people a year in words. */
export const sayPeople = (people: number): string =>
  `${people.toLocaleString('en-US')} ${people === 1 ? 'person' : 'people'} a year`;
