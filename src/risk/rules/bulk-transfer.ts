import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { DossierDetermination, DossierFlow, RecordRef } from '../engine/dossier.ts';
import {
  determinationInForce,
  isAmong,
  verdict,
  type RuleAnswer,
  type RuleContext,
  type RuleFact,
  type Verdict,
} from './answer.ts';
import { coveredPerson, type CoveredPerson, designationOf } from './covered-person.ts';

type Category = DossierFlow['category'];

/** The parameters that both bulk-data rules share. */
export type BulkParameters = Pick<
  RuleParameters<'DSP-RESTRICTED'>,
  'countriesOfConcern' | 'coveredPersonOwnershipPercent' | 'thresholds'
>;

/** The purposes that decide how specimens are judged (28 CFR 202.223(b)). */
export type SpecimenParameters = Pick<
  RuleParameters<'DSP-PROHIBITED'>,
  'specimenExemptPurposes' | 'specimenCounselPurposes'
>;

/** A flow, and whether it reaches a country of concern or covered person. */
interface ReachingFlow {
  flow: DossierFlow;
  engagementId: string;
  reach: CoveredPerson;
  specimen: 'NONE' | 'COUNTED' | 'COUNSEL';
}

/** The number of people a year by category of data, as far as it is recorded. */
export interface Volumes {
  people: ReadonlyMap<Category, number>;
  /** Categories with a flow whose number of people is unknown. */
  uncounted: ReadonlySet<Category>;
  /** The purposes of the flows. */
  purposes: ReadonlySet<DossierFlow['purpose']>;
  /** People whose specimens have a purpose that counsel must judge; null if there are none, Infinity if unknown. */
  specimensForCounsel: number | null;
}

/** The data that move toward countries of concern and covered persons. */
export interface BulkTransfer {
  flows: readonly ReachingFlow[];
  /** Whether the data of an engagement are unknown: they may be anything and move anywhere. */
  unknownData: boolean;
  /** Facts that decided something: licenses, exemptions and a designation. */
  established: readonly RuleFact[];
  /** Whether a license or exemption takes flows out of the count. */
  lifted: boolean;
}

/**
 * Returns the flows of the engagements in scope with their destinations. Yearly numbers of people represent the rule's
 * trailing twelve months, summed within a category over all flows to the party (28 CFR 202.205: one transaction or an
 * aggregate). Encryption and de-identification make no difference (28 CFR 202.206).
 */
export function bulkTransfer(
  { dossier, policy, scope, asOf }: RuleContext,
  parameters: BulkParameters,
  specimens: SpecimenParameters,
): BulkTransfer {
  const engagements = scope.phase === 'ENDED' ? [] : scope.engagements;
  const inForce = dossier.determinations.filter((determination) => determinationInForce(determination, asOf));
  const designation = designationOf(dossier.determinations, asOf);
  const recipient = coveredPerson(dossier, parameters, policy.unitedStates, asOf);
  const established = designation ? [factOf(designation)] : [];
  let lifted = false;
  const flows: ReachingFlow[] = [];
  for (const engagement of engagements) {
    const about = inForce.filter(({ subject }) => subject !== null && subject === engagement.id);
    const settled = about.some(({ kind }) => kind === 'SPECIMEN_PURPOSE');
    const lifting = about.find(({ kind }) => lifts.has(kind));
    if (lifting) {
      lifted ||= engagement.flows.some((flow) => reachOf(flow, recipient, parameters) !== 'NO');
      established.push(factOf(lifting));
      continue;
    }
    for (const flow of engagement.flows) {
      const specimen = specimenOf(flow, settled, specimens);
      if (specimen === 'EXEMPT') continue;
      const reach = reachOf(flow, recipient, parameters);
      // An assumed engagement, which has no key, has no flows.
      if (reach !== 'NO') flows.push({ flow, engagementId: engagement.id!, reach, specimen });
    }
  }
  return { flows, unknownData: engagements.some(({ data }) => data === 'UNKNOWN'), established, lifted };
}

const lifts: ReadonlySet<DossierDetermination['kind']> = new Set(['TRANSACTION_EXEMPT', 'TRANSACTION_LICENSED']);

function factOf({ id, kind, reference }: DossierDetermination): RuleFact {
  const words = {
    TRANSACTION_EXEMPT: 'Its data are exempt',
    TRANSACTION_LICENSED: 'A license of the Department of Justice allows its data',
    COVERED_PERSON_DESIGNATED: 'The Attorney General has designated it as a covered person',
  }[kind as string];
  return { text: `${words} (${reference}).`, evidence: { record: 'Determination', id } };
}

function reachOf(
  { destinationCountry }: DossierFlow,
  recipient: CoveredPerson,
  parameters: BulkParameters,
): CoveredPerson {
  if (recipient === 'YES') return 'YES';
  if (isAmong(destinationCountry, parameters.countriesOfConcern)) return 'YES';
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
  // One of our people has established that the specimens serve diagnosis or treatment only.
  return settled ? 'EXEMPT' : 'COUNSEL';
}

/** Counts the people whose data move in some flows, as far as it is recorded. */
export function volumesOf(flows: readonly ReachingFlow[]): Volumes {
  const people = new Map<Category, number>();
  const uncounted = new Set<Category>();
  const purposes = new Set(flows.map(({ flow }) => flow.purpose));
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
  return { people, uncounted, purposes, specimensForCounsel };
}

/** Returns the lowest threshold of the classes present (28 CFR 202.205(g)), in people a year; Infinity if no class is present. */
export function lowestThreshold(categories: Iterable<Category>, { thresholds }: Thresholds): number {
  const present = new Set(categories);
  const limits = thresholds.filter((limited) => limited.categories.some((category) => present.has(category)));
  return Math.min(Infinity, ...limits.map(({ moreThan }) => moreThan));
}

type Thresholds = Pick<BulkParameters, 'thresholds'>;

/** Returns the largest number of people in any one category. */
export const largest = (people: Volumes['people']): number => Math.max(0, ...people.values());

/** Returns the class with the most people, if its categories concern different people. */
export function largestClass(people: Volumes['people'], { thresholds }: Thresholds): { title: string; people: number } {
  return thresholds
    .map(({ title, categories }) => ({
      title,
      people: categories.reduce((sum, category) => sum + (people.get(category) ?? 0), 0),
    }))
    .reduce((most, next) => (next.people > most.people ? next : most), { title: 'No data', people: 0 });
}

/**
 * Answers whether volumes are bulk (28 CFR 202.205): NOT_MET if one category alone exceeds the lowest threshold present.
 * Whether the categories of one class concern different people, and whether specimens count, is for counsel.
 */
export function judgeBulk({ people, uncounted, specimensForCounsel }: Volumes, parameters: Thresholds): RuleAnswer {
  if (largest(people) > lowestThreshold(people.keys(), parameters)) return 'NOT_MET';
  const withSpecimens = new Map(people);
  if (specimensForCounsel !== null) {
    withSpecimens.set('BIOSPECIMEN', specimensForCounsel + (people.get('BIOSPECIMEN') ?? 0));
  }
  const together = largestClass(withSpecimens, parameters).people;
  if (Math.max(together, largest(withSpecimens)) > lowestThreshold(withSpecimens.keys(), parameters))
    return 'NEEDS_COUNSEL';
  if (uncounted.size > 0) return 'UNKNOWN';
  return withSpecimens.size > 0 ? 'MET' : 'NOT_APPLICABLE';
}

const adverse = (answer: RuleAnswer): boolean =>
  answer === 'NOT_MET' || answer === 'NEEDS_COUNSEL' || answer === 'UNKNOWN';

/**
 * Returns a bulk rule's answer, with the moving data as its facts. `judge` answers about a set of flows as if all of them
 * reached a covered person. Flows that certainly reach one decide first; then those that do if counsel finds so; then those
 * that may.
 *
 * @param say returns the words of the answer about the flows that certainly reach a covered person.
 */
export function judgeTransfer(
  transfer: BulkTransfer,
  judge: (volumes: Volumes) => RuleAnswer,
  say: (answer: RuleAnswer, volumes: Volumes) => string,
  recipient: RecordRef,
): Verdict {
  const answered = judgeFlows(transfer, judge, say, recipient);
  const { established, lifted } = transfer;
  if (answered.answer === 'NOT_APPLICABLE' && !lifted) return answered;
  return {
    ...answered,
    // Licensed and exempt data may move: the rule applies, and is met.
    answer: answered.answer === 'NOT_APPLICABLE' ? 'MET' : answered.answer,
    facts: [...answered.facts, ...established],
  };
}

function judgeFlows(
  transfer: BulkTransfer,
  judge: (volumes: Volumes) => RuleAnswer,
  say: (answer: RuleAnswer, volumes: Volumes) => string,
  recipient: RecordRef,
): Verdict {
  const none = verdict('NOT_APPLICABLE', 'No such data reach a country of concern or a covered person.', recipient);
  if (transfer.flows.length === 0 && !transfer.unknownData) return none;
  const reaching = (reaches: readonly CoveredPerson[]) => transfer.flows.filter(({ reach }) => reaches.includes(reach));
  const withFlows = (answer: RuleAnswer, text: string, flows: readonly ReachingFlow[]): Verdict => {
    const { facts, ...rest } = verdict(answer, text, recipient);
    return { ...rest, facts: [...facts, ...factsOfFlows(flows)] };
  };
  const sureFlows = reaching(['YES']);
  const sureVolumes = volumesOf(sureFlows);
  const sure = judge(sureVolumes);
  const surely = () => withFlows(sure, say(sure, sureVolumes), sureFlows);
  if (sure === 'NOT_MET' || sure === 'NEEDS_COUNSEL') return surely();
  const forCounsel = reaching(['YES', 'COUNSEL']);
  if (adverse(judge(volumesOf(forCounsel))) && sure !== 'UNKNOWN') {
    return withFlows('NEEDS_COUNSEL', 'Counsel must decide whether the recipient is a covered person.', forCounsel);
  }
  if (sure === 'UNKNOWN') return surely();
  const possibleFlows = reaching(['YES', 'COUNSEL', 'UNKNOWN']);
  const possible = judge(volumesOf(possibleFlows));
  if (adverse(possible)) {
    const text = 'It is unknown whether the data reach a country of concern or a covered person.';
    return withFlows('UNKNOWN', text, possibleFlows);
  }
  if (transfer.unknownData) return verdict('UNKNOWN', 'It is unknown which data move.', recipient);
  return possible === 'MET' ? withFlows('MET', say('MET', volumesOf(possibleFlows)), possibleFlows) : none;
}

/** Returns one fact for each engagement. The order of an engagement's flows does not matter. */
function factsOfFlows(flows: readonly ReachingFlow[]): RuleFact[] {
  const textsOf = new Map<string, string[]>();
  for (const { flow, engagementId } of flows) {
    textsOf.set(engagementId, [...(textsOf.get(engagementId) ?? []), sayFlow(flow)]);
  }
  return [...textsOf].map(([id, texts]) => ({
    text: texts.sort().join(' '),
    evidence: { record: 'Engagement', id },
  }));
}

function sayFlow({ category, peoplePerYear, destinationCountry }: DossierFlow): string {
  const people = peoplePerYear === null ? 'an unknown number of people' : sayPeople(peoplePerYear);
  return `${dataTitles[category]} of ${people} go to ${destinationCountry ?? 'an unknown country'}.`;
}

/** The categories of data at the start of a sentence. Each title is plural. */
export const dataTitles: Readonly<Record<Category, string>> = {
  PHI: 'Patient data (PHI)',
  LIMITED_DATA_SET: 'Limited data sets',
  DEIDENTIFIED: 'De-identified data',
  HUMAN_GENOMIC: 'Human genomic data',
  OTHER_OMIC: "Other human 'omic data",
  BIOSPECIMEN: 'Specimens',
  BIOMETRIC: 'Biometric data',
  GEOLOCATION: 'Location data',
  FINANCIAL: 'Financial data',
  PERSONAL_IDENTIFIERS: 'Personal identifiers',
};

/** Returns a class and the people in it, if its categories concern different people, in words. */
export function sayClass(people: Volumes['people'], parameters: Thresholds): string {
  const { title, people: number } = largestClass(people, parameters);
  return `${title} of up to ${sayPeople(number)}`;
}

/** Returns the lowest threshold of some categories in words. */
export function sayBulk(categories: Iterable<Category>, parameters: Thresholds): string {
  const present = new Set(categories);
  const lowest = lowestThreshold(present, parameters);
  const inDevices = parameters.thresholds.some(
    ({ moreThan, unit, categories: own }) =>
      unit === 'DEVICES' && moreThan === lowest && own.some((category) => present.has(category)),
  );
  // A person may have several devices, and only people are recorded.
  return `bulk is more than ${lowest.toLocaleString('en-US')}${inDevices ? ' devices' : ''}`;
}

/** Returns a number of people a year in words. */
export const sayPeople = (people: number): string =>
  `${people.toLocaleString('en-US')} ${people === 1 ? 'person' : 'people'} a year`;
