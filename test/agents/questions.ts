import { type AgentRegistry, INJECTION } from './fixture.ts';
import type { Result } from './api.ts';

/** A question, the tool that answers it, and the exact answer. */
export interface Question {
  asks: string;
  tool: string;
  input: (registry: AgentRegistry) => object;
  /** Returns the part of the result that answers the question. */
  answer: (result: Result) => unknown;
  is: (registry: AgentRegistry) => unknown;
}

type Row = [
  asks: string,
  tool: string,
  input: object | ((registry: AgentRegistry) => object),
  answer: (result: Result) => unknown,
  is: unknown,
];

const REFERENCE = { category: 'REFERENCE_TESTING' };
const ALDER = { name: 'Alder Reference Laboratory', ...REFERENCE };
const BIRCH = { name: 'Birch Genomics, LLC', ...REFERENCE };

type Structured = Record<string, unknown>;
const list = (value: unknown) => value as Record<string, unknown>[];
const field =
  (...path: string[]) =>
  ({ structured }: Result): unknown =>
    path.reduce<unknown>((value, name) => (value as Structured)[name], structured);
/** Names without their marks. */
const plain = (text: unknown) => String(text).replace(/^⟦(.*)⟧$/, '$1');
const names = ({ structured: { matches } }: Result) => list(matches).map(({ name }) => plain(name));
/** The effects and rules of an answer of the gate, shown in full or only named. */
const rules = ({ structured }: Result) => [
  ...list(structured.reasons).map(({ effect, rule }) => `${String(effect)} ${String(rule)}`),
  ...((structured.otherReasons as string[] | undefined) ?? []),
];
const verdict = (result: Result) => [result.structured.answer, result.structured.holdsUntil, ...rules(result)];
const missing = ({ structured }: Result) => [
  structured.answer,
  ...list(structured.missing).map(({ kind, rule }) => `${String(kind)} ${String(rule)}`),
];
const due = ({ structured }: Result) =>
  list(structured.due).map(({ on, daysLeft, kind, title, thirdParty }) =>
    [on, daysLeft, kind, plain(title), thirdParty && plain((thirdParty as Structured).name)].filter(
      (part) => part !== undefined,
    ),
  );
const found = ({ structured }: Result) =>
  list(structured.found).map(({ name, distance, transmissionPercent }) => [plain(name), distance, transmissionPercent]);
const refusal = ({ isError, text }: Result) => isError && text;
const gates = ({ structured: { before, after } }: Result) => [before, after].map((side) => (side as Structured).answer);
const levels = ({ structured: { before, after } }: Result) => [before, after].map((side) => (side as Structured).level);
const scoreRises = ({ structured: { before, after } }: Result) =>
  Number((after as Structured).score) > Number((before as Structured).score);
/** Whether the text that people read says so, too. */
const says =
  (...parts: string[]) =>
  ({ text }: Result) =>
    parts.filter((part) => text.includes(part));

const UNKNOWN_TO_US = 'No third party on record has a name like ⟦Umbrella⟧.';

/**
 * The questions by tool. Days are counted from 2026-06-15. The facts behind the answers are in `fixture.ts` and
 * `test/support/allowed-lab.ts`.
 */
const rows: Row[] = [
  // Find.
  ['Do we know Alder?', 'find_third_party', { text: 'alder' }, names, ['Alder Reference Laboratory, Inc.']],
  ['Whose CLIA number is this?', 'find_third_party', { text: '05D1000002' }, (r) => names(r)[0], 'Birch Genomics, LLC'],
  ['Who is 柳树?', 'find_third_party', { text: '柳树' }, names, ['Shenzhen Willow Diagnostics Co., Ltd.']],
  [
    'A typing error: Aldre?',
    'find_third_party',
    { text: 'Sprice Plastics' },
    (r) => names(r).includes('Spruce Plastics, LLC'),
    true,
  ],
  ['Do we know Umbrella?', 'find_third_party', { text: 'Umbrella' }, field('total'), 0],
  ['Which are in China?', 'find_third_party', { country: 'CN' }, names, ['Shenzhen Willow Diagnostics Co., Ltd.']],
  [
    'Which laboratories are in use?',
    'find_third_party',
    { kind: 'PARTNER_LAB', lifecycle: 'ACTIVE' },
    (r) => names(r).sort(),
    ['Alder Reference Laboratory, Inc.', 'Birch Genomics, LLC'],
  ],
  ['Which are suspended?', 'find_third_party', { lifecycle: 'SUSPENDED' }, names, ['Elm Couriers, Inc.']],
  ['How many are there?', 'find_third_party', {}, field('total'), 11],
  [
    'Was Pine merged?',
    'find_third_party',
    { lifecycle: 'RETIRED' },
    (r) => list(r.structured.matches).map((match) => match.mergedInto),
    (f: AgentRegistry) => [f.spruce.id],
  ],
  // May I buy?
  // Everything is recorded; the gate holds an answer for 30 days.
  ['May I send tests to Alder?', 'may_i_buy', ALDER, verdict, ['ALLOW', '2026-07-15']],
  ['By whose decision?', 'may_i_buy', ALDER, field('approval', 'id'), (f: AgentRegistry) => f.alder.approval.id],
  [
    'The same by CLIA number?',
    'may_i_buy',
    { identifier: 'CLIA:05D1000001', ...REFERENCE },
    verdict,
    ['ALLOW', '2026-07-15'],
  ],
  [
    'The same by the key of the ERP?',
    'may_i_buy',
    { external: 'erp:lab-1', ...REFERENCE },
    verdict,
    ['ALLOW', '2026-07-15'],
  ],
  ['The same for our main laboratory?', 'may_i_buy', { ...ALDER, facility: 'MAIN' }, verdict, ['ALLOW', '2026-07-15']],
  // The look-up on the list of exclusions, of 2026-06-15, counts for 31 days.
  ['On the last day of the look-up?', 'may_i_buy', { ...ALDER, asOf: '2026-07-16' }, verdict, ['ALLOW', '2026-07-17']],
  [
    'On the day after it?',
    'may_i_buy',
    { ...ALDER, asOf: '2026-07-17' },
    (r) => [r.structured.answer, ...rules(r)],
    ['UNKNOWN', 'UNKNOWN EXCLUSION'],
  ],
  [
    'After its CLIA certificate?',
    'may_i_buy',
    { ...ALDER, asOf: '2026-10-01' },
    (r) => [r.structured.answer, rules(r)[0]],
    ['BLOCK', 'BLOCK CLIA-REFERRAL'],
  ],
  [
    'By which law?',
    'may_i_buy',
    { ...ALDER, asOf: '2026-10-01' },
    (r) => list(list(r.structured.reasons)[0]!.citations)[0],
    { text: '42 CFR 493.1242(c)', url: 'https://www.ecfr.gov/current/title-42/section-493.1242' },
  ],
  ['May I send tests to Birch?', 'may_i_buy', BIRCH, verdict, ['BLOCK', '2026-07-15', 'BLOCK APPROVAL']],
  [
    'Where else?',
    'may_i_buy',
    BIRCH,
    (r) => list(r.structured.alternatives).map(({ name }) => plain(name)),
    ['Alder Reference Laboratory, Inc.'],
  ],
  // Suspended comes before everything else.
  [
    'May Elm carry specimens?',
    'may_i_buy',
    { name: 'Elm Couriers' },
    (r) => [r.structured.answer, rules(r)[0]],
    ['BLOCK', 'BLOCK LIFECYCLE'],
  ],
  [
    'May I buy from Cedar?',
    'may_i_buy',
    { external: 'erp:4711' },
    (r) => [r.structured.answer, rules(r).slice(0, 2)],
    ['BLOCK', ['BLOCK APPROVAL', 'BLOCK CONTRACT']],
  ],
  [
    'From a number that nobody has?',
    'may_i_buy',
    { identifier: 'CLIA:05D9999999' },
    (r) => [r.structured.answer, r.structured.thirdParty, r.structured.holdsUntil, ...rules(r)],
    ['UNKNOWN', null, null, 'UNKNOWN REQUEST'],
  ],
  ['From Umbrella?', 'may_i_buy', { name: 'Umbrella' }, refusal, UNKNOWN_TO_US],
  [
    'From Delta Systems?',
    'may_i_buy',
    { name: 'Delta Systems' },
    (r) => r.isError && ['Several', 'Delta Systems, Inc.', 'Delta Systems GmbH'].every((part) => r.text.includes(part)),
    true,
  ],
  [
    'From Delta Systems, Inc.?',
    'may_i_buy',
    { name: 'delta systems, inc.' },
    field('thirdParty', 'id'),
    (f: AgentRegistry) => f.deltas[0].id,
  ],
  [
    'From Pine, merged into Spruce?',
    'may_i_buy',
    { name: 'Pine Plastics, LLC' },
    field('thirdParty', 'id'),
    (f: AgentRegistry) => f.spruce.id,
  ],
  [
    'From the vendor that instructs me?',
    'may_i_buy',
    { name: INJECTION },
    (r) => [r.structured.answer, (r.structured.thirdParty as Structured).name],
    ['BLOCK', `⟦${INJECTION}⟧`],
  ],
  // What is missing?
  ['Is anything missing at Alder?', 'what_is_missing', ALDER, missing, ['ALLOW']],
  ['Only the approval, at Birch?', 'what_is_missing', BIRCH, missing, ['BLOCK', 'NOT_MET APPROVAL']],
  ['May it be waived?', 'what_is_missing', BIRCH, (r) => list(r.structured.missing)[0]!.canBeWaived, true],
  [
    'And after the CLIA certificate?',
    'what_is_missing',
    { ...ALDER, asOf: '2026-10-01' },
    (r) => missing(r).slice(0, 3),
    ['BLOCK', 'NOT_MET CLIA-REFERRAL', 'FACT_UNKNOWN EXCLUSION'],
  ],
  // The purpose of Cedar is not recorded: that comes first.
  [
    'The first step with Cedar?',
    'what_is_missing',
    { name: 'Cedar Software' },
    (r) => missing(r)[1],
    'FACT_UNKNOWN ENGAGEMENT',
  ],
  [
    'The last step with Cedar?',
    'what_is_missing',
    { name: 'Cedar Software' },
    (r) => (r.structured.otherRules as string[]).at(-1),
    'APPROVAL',
  ],
  [
    'May sanctions be waived?',
    'what_is_missing',
    { name: 'Cedar Software' },
    (r) => list(r.structured.missing).find(({ rule }) => rule === 'SANCTIONS')?.canBeWaived,
    false,
  ],
  // Why risky?
  // All controls of Alder are attested; its only risk of note is Spruce, of which nothing is known.
  [
    'What makes Alder risky?',
    'why_risky',
    { name: 'Alder' },
    (r) => [
      r.structured.level,
      r.structured.drivingDimension,
      plain((list(r.structured.factors)[0]!.supplier as Structured).name),
    ],
    ['MODERATE', 'DEPENDENCY', 'Spruce Plastics, LLC'],
  ],
  [
    'How much of Alder is known?',
    'why_risky',
    { name: 'Alder' },
    (r) => [r.structured.state, r.structured.coveragePercent],
    ['ASSESSED', 100],
  ],
  [
    'And of Cedar?',
    'why_risky',
    { name: 'Cedar Software' },
    (r) => [r.structured.state, r.structured.coveragePercent],
    ['UNASSESSED', 0],
  ],
  [
    'Is Cedar bad, or unknown?',
    'why_risky',
    { name: 'Cedar Software' },
    says('VERY_HIGH', 'the level reflects what is not known', 'it would be MODERATE'),
    ['VERY_HIGH', 'the level reflects what is not known', 'it would be MODERATE'],
  ],
  ['When does Elm change next?', 'why_risky', { name: 'Elm Couriers' }, field('nextChangeOn'), '2026-06-26'],
  [
    'The risk of a number that nobody has?',
    'why_risky',
    { identifier: 'CLIA:05D9999999' },
    (r) => r.isError && r.text.includes('treat it as UNKNOWN'),
    true,
  ],
  // What is due?
  [
    'What is due this month?',
    'what_is_due',
    {},
    due,
    [
      ['2026-06-01', -14, 'FINDING', 'Boxes are not sealed', 'Elm Couriers, Inc.'],
      ['2026-06-25', 10, 'REVIEW', 'Review', 'Elm Couriers, Inc.'],
    ],
  ],
  [
    'What is overdue?',
    'what_is_due',
    { within: 0 },
    due,
    [['2026-06-01', -14, 'FINDING', 'Boxes are not sealed', 'Elm Couriers, Inc.']],
  ],
  ['What is due this week?', 'what_is_due', { within: 7, since: 0 }, field('total'), 0],
  [
    'Which certificates end by October?',
    'what_is_due',
    { within: 120, kind: 'CERTIFICATION' },
    due,
    [
      ['2026-09-30', 107, 'CERTIFICATION', 'CLIA', 'Alder Reference Laboratory, Inc.'],
      ['2026-09-30', 107, 'CERTIFICATION', 'CLIA', 'Birch Genomics, LLC'],
    ],
  ],
  [
    'When must Alder be looked up again?',
    'what_is_due',
    { name: 'Alder', within: 60, kind: 'SCREENING' },
    due,
    [['2026-07-16', 31, 'SCREENING', 'OIG_LEIE']],
  ],
  ['What of Cedar?', 'what_is_due', { name: 'Cedar Software', within: 3650, since: 3650 }, field('total'), 0],
  // What if?
  [
    'If Alder lost its CLIA certificate?',
    'what_if',
    (f) => ({ ...ALDER, changes: [{ certificationLapses: { certification: f.alder.clia.id } }] }),
    gates,
    ['ALLOW', 'BLOCK'],
  ],
  [
    'By which law?',
    'what_if',
    (f) => ({ ...ALDER, changes: [{ certificationLapses: { certification: f.alder.clia.id } }] }),
    field('rules'),
    ['CLIA-REFERRAL: MET → NOT_MET'],
  ],
  // Nothing is known of Spruce, so most of its failure is in the risk already.
  [
    'If Spruce failed, may I still buy from Alder?',
    'what_if',
    (f) => ({ ...ALDER, changes: [{ supplierLost: { thirdParty: f.spruce.id } }] }),
    (r) => [gates(r), levels(r), scoreRises(r)],
    [['ALLOW', 'ALLOW'], ['MODERATE', 'MODERATE'], true],
  ],
  [
    'If Alder had a critical breach?',
    'what_if',
    { ...ALDER, changes: [{ incident: { kind: 'BREACH', severity: 'CRITICAL' } }] },
    field('dimensions'),
    ['INCIDENT: LOW → VERY_HIGH'],
  ],
  [
    'If the finding at Elm were closed?',
    'what_if',
    (f) => ({ name: 'Elm Couriers', changes: [{ findingClosed: { finding: f.finding.id } }] }),
    (r) => [gates(r), (r.structured.reasonsRemoved as string[]).includes('CONDITION FINDING-HIGH')],
    [['BLOCK', 'BLOCK'], true],
  ],
  [
    'If a change is of no kind?',
    'what_if',
    { ...ALDER, changes: [{}] },
    (r) => r.isError && r.text.startsWith('changes: 0: give exactly one of certificationLapses'),
    true,
  ],
  // Who depends?
  // A link of criticality 4 and share 1 carries 0.6 of a failure, two of them 0.36.
  [
    'Who depends on Fir?',
    'who_depends',
    { name: 'Fir Resins' },
    found,
    [
      ['Spruce Plastics, LLC', 1, 60],
      ['Alder Reference Laboratory, Inc.', 2, 36],
      ['Birch Genomics, LLC', 2, 36],
    ],
  ],
  [
    'On whom does Alder depend?',
    'who_depends',
    { name: 'Alder', direction: 'UPSTREAM' },
    found,
    [
      ['Spruce Plastics, LLC', 1, 60],
      ['Fir Resins, Inc.', 2, 36],
    ],
  ],
  [
    'What do we lose with Spruce?',
    'who_depends',
    { name: 'Spruce Plastics' },
    field('ifLost'),
    { otherThirdPartiesLost: 2, categories: [{ category: 'REFERENCE_TESTING', engaged: 2, lost: 2 }] },
  ],
  [
    'Who depends on Cedar?',
    'who_depends',
    { name: 'Cedar Software' },
    (r) => [found(r), r.structured.complete],
    [[], true],
  ],
  // Changes since a day.
  // One write of Cedar, and its first level of risk and first answer of the gate.
  [
    'What was recorded about Cedar since 2025?',
    'what_changed',
    { name: 'Cedar Software', since: '2025-01-01' },
    (r) =>
      list(r.structured.records)
        .map(({ type, operation }) => `${String(type)} ${String(operation)}`)
        .sort(),
    ['PROCUREMENT_ANSWER CREATED', 'RISK_LEVEL CREATED', 'THIRD_PARTY CREATED'],
  ],
  [
    'And was Alder on record in 2025?',
    'what_changed',
    { ...ALDER, since: '2025-01-01' },
    (r) => [(r.structured.risk as Structured).before, r.structured.gate],
    [null, { before: null, answer: 'ALLOW', holdsUntil: '2026-07-15' }],
  ],
];

/** All questions. */
export const questions: readonly Question[] = rows.map(([asks, tool, input, answer, is]) => ({
  asks,
  tool,
  input: (registry) => (typeof input === 'function' ? (input as Question['input'])(registry) : input),
  answer,
  is: (registry) => (typeof is === 'function' ? (is as Question['is'])(registry) : is),
}));
