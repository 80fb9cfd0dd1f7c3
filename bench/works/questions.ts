import { sql } from 'drizzle-orm';
import { rows } from '../../db/query.ts';
import { createKey, revokeKey } from '../../src/records/key/repository.ts';
import { globalId } from '../../src/registry/global-id.ts';
import type { Writer } from '../../src/registry/session.ts';
import { dayNumber, isoDay } from '../../src/risk/engine/days.ts';
import type { Figure, Work } from '../work.ts';

const PAGE = '{ thirdParties(first: 50) { nodes { id legalName } pageInfo { hasNextPage endCursor } } }';
/** Fewest repeats of a question, however slow it is. */
const MIN_REPEATS = 5;

/** The values of the registry that the questions name. */
interface Named {
  today: string;
  facility: string;
  owner: string;
  tag: string;
  word: string;
}

/** Measures the questions of dashboards over HTTP, in turn with a plain page of third parties. */
export const questioning: Work = {
  name: 'questions',
  title: 'questions of dashboards, median over HTTP; beside each, a plain page of 50 third parties in turn with it',
  measure: async ({ writer, serverUrl, seconds, say }) => {
    const { principalId } = writer.actor;
    const key = { principalId, role: 'DASHBOARD', name: 'bench', source: null, expiresAt: null } as const;
    const { id, secret } = await createKey(writer.database.write, key);
    try {
      const figures: Figure[] = [];
      for (const [what, query] of questionsAbout(await findNamed(writer))) {
        const figure = await inTurn(serverUrl, secret, query, seconds);
        say(`${what}: ${figure.value.toFixed(1)} ms, ${(figure.value / figure.floor).toFixed(1)} pages`);
        figures.push({ what, unit: 'ms', ...figure });
      }
      return figures;
    } finally {
      await revokeKey(writer.database.write, id);
    }
  },
};

/** Returns the median of a question and of a page, asked one after the other. The first pair is not counted. */
async function inTurn(serverUrl: string, secret: string, query: string, seconds: number) {
  const [questions, pages]: [number[], number[]] = [[], []];
  const deadline = performance.now() + seconds * 1_000;
  for (let turn = 0; turn <= MIN_REPEATS || performance.now() < deadline; turn++) {
    const page = await ask(serverUrl, secret, PAGE);
    const question = await ask(serverUrl, secret, query);
    if (turn > 0) {
      pages.push(page);
      questions.push(question);
    }
  }
  return { value: median(questions), floor: median(pages) } satisfies Pick<Figure, 'value' | 'floor'>;
}

async function ask(serverUrl: string, secret: string, query: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${serverUrl}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: object[] };
  const took = performance.now() - started;
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  return took;
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function findNamed({ database: { read }, today }: Writer): Promise<Named> {
  const one = async (query: ReturnType<typeof sql>) => (await rows<{ value: string }>(read, query))[0]!.value;
  return {
    today,
    facility: globalId(
      'Facility',
      await one(sql`select facility_id as value from engagement_facility group by 1 order by count(*) desc, 1 limit 1`),
    ),
    owner: await one(sql`
      select internal_owner as value from third_party where internal_owner is not null
      group by 1 order by count(*) desc, 1 limit 1`),
    tag: await one(
      sql`select tag as value from third_party, unnest(tags) as tag group by 1 order by count(*) desc, 1 limit 1`,
    ),
    word: await one(sql`
      select split_part(legal_name, ' ', 1) as value from third_party
      where length(split_part(legal_name, ' ', 1)) > 5 order by md5(id::text) limit 1`),
  };
}

function questionsAbout({ today, facility, owner, tag, word }: Named): [what: string, query: string][] {
  const list = (where: string, more = '') =>
    `{ thirdParties(where: { ${where} }, first: 50) { ${more} nodes { id legalName } pageInfo { hasNextPage endCursor } } }`;
  const expirations = (where: string) =>
    `{ expirations(within: 90, where: { ${where} }, first: 50) { totalCount nodes { kind on title thirdParty { legalName } } } }`;
  const [text, yearAgo] = [JSON.stringify, isoDay(dayNumber(today) - 364)];
  const filters: Record<string, string> = {
    'procurement answer': 'procurementAnswer: { in: [BLOCK, UNKNOWN] }',
    'procurement answer in a category': 'procurementAnswer: { in: [BLOCK, UNKNOWN], category: REFERENCE_TESTING }',
    'engagement category': 'engagements: { some: { category: { in: [REFERENCE_TESTING] } } }',
    facility: `engagements: { some: { facility: { in: [${text(facility)}] } } }`,
    'internal owner': `internalOwner: { in: [${text(owner)}] }`,
    'without an internal owner': 'internalOwner: { known: false }',
    'spend: a contract of $1 million or more': `contracts: { some: { inForceOn: "${today}", value: { currency: "USD", gte: "100000000" } } }`,
    'review overdue': `reviewDueOn: { lt: "${today}" }`,
    'no contract in force': `contracts: { none: { inForceOn: "${today}" } }`,
    'no business associate agreement': `contracts: { none: { kind: { in: [BUSINESS_ASSOCIATE] }, inForceOn: "${today}" } }`,
    'no certificate of a type': `certifications: { none: { type: { in: ["ISO_27001"] }, inForceOn: "${today}" } }`,
    'no attestation by a framework': 'attestations: { none: { framework: { in: ["SOC2"] }, current: true } }',
    'no screening on a list': 'screenings: { none: { list: { in: ["OFAC_SDN"] } } }',
    'identifier of a scheme': 'identifierScheme: { in: [LEI] }',
    'supplies others': 'supplies: { some: {} }',
    'is supplied, not substitutable': 'suppliedBy: { some: { substitutable: { in: [NO] } } }',
    tag: `tags: { in: [${text(tag)}] }`,
    'and, or, not': `and: [{ or: [{ riskLevel: { in: [VERY_HIGH] } }, { procurementAnswer: { in: [BLOCK] } }] },
      { not: { lifecycle: { in: [RETIRED] } } }, { contracts: { none: { inForceOn: "${today}" } } }]`,
    'text that matches': `text: ${text(word)}`,
    'text that finds no third party': 'text: "Zzyzxqqj Vrblgh"',
  };
  const history = (fields: string, where = '') =>
    `{ portfolioHistory(${where} from: "${yearAgo}", to: "${today}", every: MONTH) { on ${fields} } }`;
  const [levels, answers] = ['byLevel { level count }', 'byAnswer { answer count }'];
  return [
    ...Object.entries(filters).map(([what, where]): [string, string] => [what, list(where)]),
    ...Object.entries(filters).map(([what, where]): [string, string] => [
      `${what}, with the total`,
      list(where, 'totalCount'),
    ]),
    ['expirations by owner', expirations(`internalOwner: { in: [${text(owner)}] }`)],
    ['expirations by level', expirations('riskLevel: { in: [VERY_HIGH] }')],
    ['expirations by kind', expirations('kind: { in: [CONTRACT] }')],
    ['portfolio by answer', '{ portfolio { byAnswer { answer count unassessed } } }'],
    ['portfolio by owner', '{ portfolio { byOwner(first: 20) { total owners { internalOwner count } } } }'],
    ['portfolio by engagement category', '{ portfolio { byEngagementCategory { category count } } }'],
    ['portfolio by tag', '{ portfolio { byTag(first: 20) { total tags { tag count } } } }'],
    [
      'portfolio by facility',
      '{ portfolio { byFacility(first: 20) { total facilities { facility { name } count } } } }',
    ],
    [
      'spend',
      '{ portfolio { spend { sums { currency amountMinor contracts } contractsWithoutValue engagementsWithoutValue } } }',
    ],
    ['history of 12 months: levels', history(levels)],
    ['history: levels, answers', history(`${levels} ${answers}`)],
    ['history: levels, answers, findings', history(`${levels} ${answers} openFindings overdueFindings`)],
    ['history: levels of active ones', history(levels, 'where: { lifecycle: { in: [ACTIVE] } }')],
  ];
}
