import type { SyncItem, SyncThirdPartyRef, ThirdPartyKind } from '../../../generated/graphql.ts';
import { globalId } from '../../../registry/global-id.ts';
import type { Writer } from '../../../registry/session.ts';
import { findByName, type NamedParty } from '../names-on-record.ts';
import { type Reason, type Reported, reasonsOf } from '../report.ts';
import { ABOVE_FIELD, type ItemOutcome } from '../../sync/apply.ts';
import { syncItems } from '../sync-items.ts';
import type { Breach } from './row.ts';

/** Breaches per sync. Each gives at most two items, and a sync takes at most 1,000. */
const BATCH = 500;

interface Settings {
  dryRun: boolean;
  /** The kind of new third parties. */
  kind: ThirdPartyKind;
}

/** The plan for a row: the items to sync, or a report if nothing is written. */
type Plan = { breach: Breach; items: SyncItem[]; notes: string[] } | { reported: Reported };

/** Records each breach as an incident of the third party with that name. Creates missing business associates. */
export async function* importBreaches(
  writer: Writer,
  breaches: readonly Breach[],
  settings: Settings,
): AsyncGenerator<Reported> {
  const onRecord = await findByName(writer.database, new Set(breaches.map(({ comparedName }) => comparedName)));
  const planner = new Planner(onRecord, settings);
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

/** Plans row by row, from the registry and the earlier rows. */
class Planner {
  readonly #onRecord: ReadonlyMap<string, NamedParty[]>;
  readonly #settings: Settings;
  /** The first row under each key. */
  readonly #byKey = new Map<string, Breach>();
  /** Normalized names of the third parties that earlier rows create. */
  readonly #created = new Set<string>();

  constructor(onRecord: ReadonlyMap<string, NamedParty[]>, settings: Settings) {
    this.#onRecord = onRecord;
    this.#settings = settings;
  }

  /** Plans rows that are written together. */
  plan(breaches: readonly Breach[]): Plan[] {
    // A dry run rolls back the third parties of each batch.
    if (this.#settings.dryRun) this.#created.clear();
    return breaches.map((breach) => this.#planOf(breach));
  }

  #planOf(breach: Breach): Plan {
    const reasons = breach.reasons.length > 0 ? breach.reasons : this.#conflictsOf(breach);
    if (reasons.length > 0) return { reported: reportedOf(breach, 'REJECTED', { reasons }) };
    const { comparedName, name, isBusinessAssociate } = breach;
    const [party] = this.#onRecord.get(comparedName) ?? [];
    if (party) {
      const thirdParty = { id: globalId('ThirdParty', party.id) };
      return { breach, items: [incidentOf(breach, thirdParty)], notes: [`recorded for "${party.legalName}"`] };
    }
    if (!isBusinessAssociate) {
      const notes = ['not a business associate and not on record'];
      return { reported: reportedOf(breach, 'SKIPPED', { notes }) };
    }
    const incident = incidentOf(breach, { external: { externalId: comparedName } });
    if (this.#created.has(comparedName)) return { breach, items: [incident], notes: [] };
    this.#created.add(comparedName);
    const thirdParty = { externalId: comparedName, kind: this.#settings.kind, legalName: name, country: 'US' };
    return { breach, items: [{ thirdParty }, incident], notes: ['third party created as a prospect'] };
  }

  /** Returns why a row conflicts with an earlier row or the registry. */
  #conflictsOf(breach: Breach): Reason[] {
    const earlier = this.#byKey.get(breach.externalId);
    if (earlier && (earlier.title !== breach.title || earlier.peopleAffected !== breach.peopleAffected)) {
      const message = `row ${earlier.row} has the same name and day but different details; record one of them by hand`;
      return [{ code: 'DUPLICATE', field: '', message }];
    }
    if (!earlier) this.#byKey.set(breach.externalId, breach);
    const parties = this.#onRecord.get(breach.comparedName) ?? [];
    if (parties.length < 2) return [];
    const names = parties.map(({ id, legalName }) => `"${legalName}" (${globalId('ThirdParty', id)})`).join(', ');
    const message = `several third parties on record have this name: ${names}; record the incident by hand`;
    return [{ code: 'INCONSISTENT', field: 'Name of Covered Entity', message }];
  }
}

/** Builds the incident of a breach. Its dates stay unknown, because the file has only the day of submission. */
function incidentOf({ externalId, title, severity, peopleAffected }: Breach, thirdParty: SyncThirdPartyRef): SyncItem {
  return { incident: { externalId, thirdParty, kind: 'BREACH', severity, title, peopleAffected } };
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
  return reportedOf(breach, outcomes.at(-1)!.outcome, { ids, notes });
}

function reportedOf({ row, line, name }: Breach, outcome: string, details: Partial<Reported>): Reported {
  return { row, line, name, outcome, ids: [], notes: [], reasons: [], ...details };
}
