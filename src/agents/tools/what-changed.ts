import { z } from 'zod';
import { recordType } from '../../../db/tables/change.ts';
import type { ProcurementAnswer } from '../../generated/inputs.ts';
import { bounded, linesOf } from '../bounded.ts';
import { FACILITIES, facilityIdOf, facilityInput } from '../facility.ts';
import { literal, meaningOf } from '../gate.ts';
import { categoryInput, dayInput } from '../inputs.ts';
import {
  BY_NAME,
  namesThirdParty,
  notOnRecord,
  referenceOf,
  shownThirdParty,
  thirdPartyInputs,
} from '../third-party.ts';
import type { Api } from '../api.ts';
import { defineTool } from '../tool.ts';

/** The most entries of the log that are read. */
const PAGE = 50;
/** Types of entries of the registry's log that are not shown: they are about our own side, or change nothing. */
const ASIDE: ReadonlySet<string> = new Set(['PRINCIPAL', 'WEBHOOK_SUBSCRIPTION', 'CALENDAR_FEED', 'REMINDER']);
const ABOUT_THIRD_PARTIES = recordType.enumValues.filter((type) => !ASIDE.has(type));
const ENTRY =
  'nodes { recordedAt recordType operation recordId tombstone thirdParty { id legalName } differences { field } }';

const OF_ONE = `query AgentWhatChangedAboutOne(
  $ref: ThirdPartyRef!, $before: RiskView!, $category: EngagementCategory, $facility: ID
) {
  thirdParty(ref: $ref) { id legalName changes(orderBy: { field: SEQ, direction: DESC }, first: ${PAGE}) { ${ENTRY} } }
  compareRisk(thirdParty: $ref, before: $before) {
    before { level score }
    after { level score }
    factors(first: 5) { dimension before { title } after { title } hazardChange }
    rules { rule { id } before { answer } after { answer } }
    procurement(category: $category, facility: $facility) { before { answer } after { answer holdsUntil } }
  }
}`;

const OF_ALL = `query AgentWhatChanged($since: Date!, $withLog: Boolean!) {
  portfolio {
    asOf
    movers(since: $since, first: 10) {
      worse better appeared
      thirdParties { thirdParty { id legalName } before { level } after { level } }
    }
  }
  changes(types: [${ABOUT_THIRD_PARTIES.join(' ')}], orderBy: { field: SEQ, direction: DESC }, first: ${PAGE}) @include(if: $withLog) { ${ENTRY} }
}`;

const MAY_READ = 'query AgentActions { viewer { role actions } }';

type Party = { id: string; legalName: string } | null;

interface Entry {
  recordedAt: string;
  recordType: string;
  operation: string;
  recordId: string;
  tombstone: boolean;
  thirdParty: Party;
  differences: { field: string }[];
}

type Level = { level: string; score: number } | null;

interface OneData {
  thirdParty: { id: string; legalName: string; changes: { nodes: Entry[] } | null } | null;
  compareRisk: {
    before: Level;
    after: Level;
    factors: {
      dimension: string;
      before: { title: string } | null;
      after: { title: string } | null;
      hazardChange: number;
    }[];
    rules: { rule: { id: string }; before: { answer: string } | null; after: { answer: string } | null }[];
    procurement: {
      before: { answer: ProcurementAnswer };
      after: { answer: ProcurementAnswer; holdsUntil: string };
    };
  } | null;
}

interface AllData {
  portfolio: {
    asOf: string;
    movers: {
      worse: number;
      better: number;
      appeared: number;
      thirdParties: { thirdParty: Party; before: { level: string }; after: { level: string } }[];
    };
  };
  changes?: { nodes: Entry[] };
}

const inputs = {
  ...thirdPartyInputs,
  since: dayInput().describe('The day from which changes count, from midnight UTC: 2026-05-01. Not in the future.'),
  category: categoryInput,
  facility: facilityInput,
};
type Input = z.output<z.ZodObject<typeof inputs>>;

const MAX_FIELDS = 6;
const NOT_READABLE =
  'NOT_READABLE: this key may not read the change log; keys in role INTEGRATION, AUDITOR or ADMIN may.';

export const whatChanged = defineTool({
  name: 'what_changed',
  title: 'Changes since a day',
  description:
    "Compares now with a day in the past. About one third party: its risk and the gate's answer then, by the knowledge of then, and now; the factors and rules that differ; and its recorded changes, newest first, without reminders. Without a third party: those that moved to another level of risk, and the newest recorded changes of the registry. The recorded changes need a key in role INTEGRATION, AUDITOR or ADMIN.",
  input: z.strictObject(inputs),
  output: z.looseObject({
    since: z.string(),
    thirdParty: z.looseObject({ id: z.string(), name: z.string() }).optional(),
    log: z.string().describe('READ, or why the recorded changes are not shown.'),
    records: z.array(
      z.looseObject({
        at: z.string(),
        type: z.string(),
        operation: z.string(),
        record: z.string().describe('Global id.'),
        fields: z.string().describe('Names of the changed fields.'),
      }),
    ),
    left: z.number().nullable().describe('Number of changes since then that are not listed. Null: not known.'),
    leftIsExact: z.boolean(),
  }),
  documents: [BY_NAME, FACILITIES, MAY_READ, OF_ONE, OF_ALL],
  run: async (input, api) => (namesThirdParty(input) ? await ofOne(input, api) : await ofAll(input, api)),
});

async function ofOne(input: Input, api: Api) {
  const { since, category = null } = input;
  const ref = await referenceOf(input, api);
  const facility = await facilityIdOf(input.facility, api);
  const before = { asOf: since, knownAt: `${since}T00:00:00.000Z` };
  const { thirdParty: subject, compareRisk } = await api.ask<OneData>(OF_ONE, { ref, before, category, facility });
  if (subject === null || compareRisk === null) throw notOnRecord();
  const log = logOf(subject.changes?.nodes, since);
  const { procurement } = compareRisk;
  return bounded({ records: 8, factors: 5, rules: 8 }, (counts, width) => {
    const thirdParty = shownThirdParty(subject, width);
    const shown = log.shown(counts.records, width, false);
    const factors = compareRisk.factors.slice(0, counts.factors).map((factor) => ({
      dimension: factor.dimension,
      effect: factor.hazardChange > 0 ? 'MORE_RISK' : 'LESS_RISK',
      before: factor.before?.title ?? null,
      after: factor.after?.title ?? null,
    }));
    const rules = compareRisk.rules
      .slice(0, counts.rules)
      .map((one) => `${one.rule.id}: ${one.before?.answer ?? 'not recorded'} → ${one.after?.answer ?? 'not recorded'}`);
    const wasRecorded = compareRisk.before !== null;
    const query = `{ thirdParty(ref: ${literal(ref)}) { changes(orderBy: { field: SEQ, direction: DESC }, first: 100) { nodes { recordedAt differences { field before after } } } } }`;
    return {
      structured: {
        since,
        thirdParty,
        risk: { before: levelOf(compareRisk.before), after: levelOf(compareRisk.after) },
        gate: { before: wasRecorded ? procurement.before.answer : null, ...procurement.after },
        factors,
        rules,
        ...shown.structured,
        ...(shown.hasMore && { more: { query, at: api.address } }),
      },
      text: linesOf(
        `Since ${since} (midnight UTC): ${thirdParty.name} ${thirdParty.id}.${wasRecorded ? '' : ' It was not on record then.'}`,
        `Risk: ${levelText(compareRisk.before)} → ${levelText(compareRisk.after)}.`,
        `Gate: ${wasRecorded ? procurement.before.answer : 'not on record'} → ${procurement.after.answer}. ${meaningOf[procurement.after.answer]} Ask again on ${procurement.after.holdsUntil}.`,
        ...factors.map(
          (factor) =>
            `- ${factor.effect} in ${factor.dimension}: ${factor.before ?? 'nothing'} → ${factor.after ?? 'nothing'}`,
        ),
        rules.length > 0 && `Rules of law: ${rules.join(', ')}.`,
        ...shown.lines,
        shown.hasMore && `All changes: ${query} at ${api.address}`,
      ),
    };
  });
}

async function ofAll({ since }: Input, api: Api) {
  const { viewer } = await api.ask<{ viewer: { actions: string[] } }>(MAY_READ, {});
  const withLog = viewer.actions.includes('log.read');
  const { portfolio, changes } = await api.ask<AllData>(OF_ALL, { since, withLog });
  const { movers } = portfolio;
  const log = logOf(changes?.nodes, since);
  return bounded({ movers: 8, records: 6 }, (counts, width) => {
    const listed = movers.thirdParties
      .slice(0, counts.movers)
      .flatMap(({ thirdParty, before, after }) =>
        thirdParty === null ? [] : { ...shownThirdParty(thirdParty, width), before: before.level, after: after.level },
      );
    const shown = log.shown(counts.records, width, true);
    const moversLeft = movers.worse + movers.better - listed.length;
    const query = withLog
      ? '{ changes(orderBy: { field: SEQ, direction: DESC }, first: 100) { nodes { recordedAt recordType recordId } pageInfo { endCursor } } }'
      : `{ portfolio { movers(since: "${since}", first: 100) { thirdParties { thirdParty { id legalName } } } } }`;
    const hasMore = shown.hasMore || moversLeft > 0;
    return {
      structured: {
        since,
        movers: { worse: movers.worse, better: movers.better, appeared: movers.appeared, listed, left: moversLeft },
        ...shown.structured,
        ...(hasMore && { more: { query, at: api.address } }),
      },
      text: linesOf(
        `Levels of risk since ${since}: ${movers.worse} higher, ${movers.better} lower, ${movers.appeared} without a level then.`,
        ...listed.map((one) => `- ${one.name} ${one.id}: ${one.before} → ${one.after}`),
        moversLeft > 0 && `and ${moversLeft} more.`,
        ...shown.lines,
        hasMore && `All of them: ${query} at ${api.address}`,
      ),
    };
  });
}

/** Returns the entries of the log since a day, newest first; `nodes` is undefined or null if the key may not read them. */
function logOf(nodes: readonly Entry[] | null | undefined, since: string) {
  const entries =
    nodes?.filter(({ recordType, recordedAt }) => recordedAt >= since && recordType !== 'REMINDER') ?? null;
  // If the oldest entry of a full page is newer, there may be more.
  const isExact = !nodes || nodes.length < PAGE || nodes.at(-1)!.recordedAt < since;
  return {
    shown(count: number, width: number, withParty: boolean) {
      const records = (entries ?? []).slice(0, count).map((entry) => ({
        at: entry.recordedAt,
        type: entry.recordType,
        operation: entry.tombstone ? 'ENDED' : entry.operation,
        record: entry.recordId,
        fields: fieldsText(entry.differences),
        ...(withParty &&
          entry.thirdParty && { thirdParty: shownThirdParty(entry.thirdParty, Math.min(width, 60)).name }),
      }));
      const left = entries === null ? null : entries.length - records.length;
      const lines = [
        entries === null
          ? `Recorded changes: ${NOT_READABLE}`
          : `${isExact ? '' : 'At least '}${entries.length} recorded changes${entries.length === 0 ? '.' : ', the newest first:'}`,
        ...records.map(
          (record) =>
            `- ${record.at} ${record.type} ${record.operation} ${record.record}${record.thirdParty === undefined ? '' : ` of ${record.thirdParty}`}: ${record.fields}`,
        ),
        left !== null && left > 0 && `and ${isExact ? '' : 'at least '}${left} more.`,
      ];
      return {
        structured: {
          log: entries === null ? NOT_READABLE : 'READ',
          records,
          left,
          leftIsExact: isExact && entries !== null,
        },
        lines,
        hasMore: entries !== null && (left! > 0 || !isExact),
      };
    },
  };
}

const fieldsText = (differences: readonly { field: string }[]): string => {
  const names = differences.slice(0, MAX_FIELDS).map(({ field }) => field);
  const left = differences.length - names.length;
  return `${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
};

const levelOf = (level: Level) => level && { level: level.level, score: Math.round(level.score * 10) / 10 };

const levelText = (level: Level) =>
  level === null ? 'not on record' : `${level.level} (${Math.round(level.score * 10) / 10})`;
