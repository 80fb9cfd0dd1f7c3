import type { SyncItem, SyncThirdPartyRef, ThirdPartyKind } from '../../../generated/graphql.ts';
import { globalId } from '../../../registry/global-id.ts';
import type { Writer } from '../../../registry/session.ts';
import { type Reported, reasonsOf } from '../report.ts';
import { ABOVE_FIELD, type ItemOutcome } from '../../sync/apply.ts';
import { syncItems } from '../sync-items.ts';
import { type Decision, decide, namesOf } from './decide.ts';
import { comparedNames, Parties, type Party } from './parties.ts';
import { RecordedBreaches } from './recorded.ts';
import type { Breach } from './row.ts';

/** The source of the incidents, and of the third parties that an import creates. */
export const SOURCE = 'hhs-breaches';

/** Breaches per sync. Each gives at most two items, and a sync takes at most 1,000. */
const BATCH = 500;

interface Settings {
  dryRun: boolean;
  /** The kind of new third parties. */
  kind: ThirdPartyKind;
}

/** The plan for a row: the items to sync, or a report if nothing is written. */
type Plan = { breach: Breach; items: SyncItem[]; notes: string[] } | { reported: Reported };

/**
 * Records each breach as an incident of the third party with that name. Creates missing business associates. A breach that is
 * on record stays as it is.
 */
export async function* importBreaches(
  writer: Writer,
  breaches: readonly Breach[],
  settings: Settings,
): AsyncGenerator<Reported> {
  const parties = await Parties.read(
    writer.database,
    SOURCE,
    new Set(breaches.flatMap((breach) => breach.comparedNames)),
  );
  const recorded = await RecordedBreaches.read(writer.database, SOURCE, breaches);
  const planner = new Planner(parties, recorded, settings);
  for (let start = 0; start < breaches.length; start += BATCH) {
    const plans = planner.plan(breaches.slice(start, start + BATCH));
    const items = plans.flatMap((plan) => ('items' in plan ? plan.items : []));
    const outcomes = await syncItems(writer, items, settings);
    for (const plan of plans) {
      if ('reported' in plan) yield plan.reported;
      else yield reportOfPlan(plan, outcomes.splice(0, plan.items.length), settings);
    }
  }
}

/** Plans row by row, from the registry as it was when the import began, and the third parties that earlier rows create. */
class Planner {
  readonly #parties: Parties;
  readonly #recorded: RecordedBreaches;
  readonly #settings: Settings;
  /** The items of third parties that earlier rows create, by their keys. */
  readonly #created = new Map<string, SyncItem>();
  /** Keys of third parties that are not written yet, or that a dry run has rolled back. */
  readonly #unwritten = new Set<string>();

  constructor(parties: Parties, recorded: RecordedBreaches, settings: Settings) {
    this.#parties = parties;
    this.#recorded = recorded;
    this.#settings = settings;
  }

  /** Plans rows that are written together. */
  plan(breaches: readonly Breach[]): Plan[] {
    // A dry run rolls back the third parties of each batch, so the next batch needs them again.
    if (this.#settings.dryRun) for (const key of this.#created.keys()) this.#unwritten.add(key);
    return breaches.map((breach) => this.#planOf(breach));
  }

  #planOf(breach: Breach): Plan {
    const { reasons } = breach;
    if (reasons.length > 0) return { reported: reportedOf(breach, 'REJECTED', { reasons }) };
    const onRecord = this.#recorded.of(breach);
    if (onRecord && !onRecord.hasOldKey) return { reported: unchanged(breach, onRecord.recorded.id) };
    const decision = decide(breach, this.#parties);
    if (onRecord) return { reported: reportOfOldKey(breach, onRecord.recorded, decision) };
    switch (decision.is) {
      case 'NOBODY':
        return { reported: reportedOf(breach, 'SKIPPED', { notes: decision.notes }) };
      case 'ELSEWHERE':
        return { reported: reportedOf(breach, 'NEAR', { notes: decision.notes, ids: idsOf(decision.parties) }) };
      case 'SEVERAL':
        return { reported: reportedOf(breach, 'REJECTED', { reasons: [severalReason(decision.parties)] }) };
      case 'KNOWN':
        return this.#planKnown(breach, decision.party, decision.notes);
      case 'NEW':
        return this.#planNew(breach, decision.externalId, decision.notes);
    }
  }

  #planKnown(breach: Breach, { id, externalId }: Party, notes: string[]): Plan {
    if (id === null) {
      // An earlier row creates it, so only its key at the source is known.
      const key = externalId ?? '';
      const created = this.#created.get(key);
      const items = created && this.#unwritten.delete(key) ? [created] : [];
      return { breach, items: [...items, incidentOf(breach, { external: { externalId: key } })], notes };
    }
    const others = this.#recorded.notInFile(id, breach.submittedOn).map((one) => globalId('Incident', one.id));
    const amended = `another breach of that day is on record and not in this file (${others.join(', ')}); if this row corrects it, close that one`;
    const items = [incidentOf(breach, { id: globalId('ThirdParty', id) })];
    return { breach, items, notes: others.length > 0 ? [...notes, amended] : notes };
  }

  #planNew(breach: Breach, externalId: string, notes: string[]): Plan {
    const [legalName = breach.name, ...tradingNames] = breach.names;
    const { kind } = this.#settings;
    const thirdParty = { externalId, kind, legalName, tradingNames, country: 'US' };
    const party = {
      id: null,
      externalId,
      legalName,
      isRetired: false,
      states: breach.state === null ? [] : [breach.state],
      foreign: null,
      isOnlyFromPortal: true,
    };
    this.#parties.add(party, comparedNames([legalName, ...tradingNames]));
    this.#created.set(externalId, { thirdParty });
    return { breach, items: [{ thirdParty }, incidentOf(breach, { external: { externalId } })], notes };
  }
}

/** Builds the incident of a breach. Its dates stay unknown, because the file has only the day of submission. */
function incidentOf({ externalId, title, severity, peopleAffected }: Breach, thirdParty: SyncThirdPartyRef): SyncItem {
  return { incident: { externalId, thirdParty, kind: 'BREACH', severity, title, peopleAffected } };
}

function severalReason(parties: readonly Party[]) {
  const message = `several third parties on record may be this one: ${namesOf(parties)}; record the incident by hand`;
  return { code: 'INCONSISTENT', field: 'Name of Covered Entity', message };
}

/** Reports a breach that version 0.8 or before has recorded, and whether this version would record it elsewhere. */
function reportOfOldKey(
  breach: Breach,
  { id, thirdPartyId, legalName }: { id: string; thirdPartyId: string; legalName: string },
  decision: Decision,
): Reported {
  if (decision.is === 'KNOWN' && decision.party.id === thirdPartyId) return unchanged(breach, id);
  const notes = [
    `on record for "${legalName}" since an earlier version, which compared names less exactly; check whose breach it is`,
  ];
  return reportedOf(breach, 'NEAR', { ids: [globalId('Incident', id), globalId('ThirdParty', thirdPartyId)], notes });
}

function reportOfPlan(
  { breach, notes }: { breach: Breach; notes: string[] },
  outcomes: readonly ItemOutcome[],
  { dryRun }: Settings,
): Reported {
  // If the third party was rejected, its reasons say more than those of its incident.
  const rejected = outcomes.find(({ outcome }) => outcome === 'REJECTED');
  if (rejected) return reportedOf(breach, 'REJECTED', { reasons: reasonsOf(rejected.problems, ABOVE_FIELD) });
  const ids = outcomes.flatMap(({ outcome, record }) =>
    record && !(dryRun && outcome === 'CREATED') ? [globalId(record.name, record.key)] : [],
  );
  return reportedOf(breach, outcomes.at(-1)?.outcome ?? 'UNCHANGED', { ids, notes });
}

const unchanged = (breach: Breach, id: string) => reportedOf(breach, 'UNCHANGED', { ids: [globalId('Incident', id)] });

const idsOf = (parties: readonly Party[]) =>
  parties.flatMap(({ id }) => (id === null ? [] : [globalId('ThirdParty', id)]));

function reportedOf({ row, line, name }: Breach, outcome: string, details: Partial<Reported>): Reported {
  return { row, line, name, outcome, ids: [], notes: [], reasons: [], ...details };
}
