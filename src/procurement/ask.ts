import type { Context } from '../api/context.ts';
import { PublicError } from '../input/errors.ts';
import { date } from '../input/fields.ts';
import { instantOf } from '../registry/filters.ts';
import type { ProcurementRequest } from '../generated/graphql.ts';
import { keyOf } from '../registry/global-id.ts';
import type { Row } from '../registry/records.ts';
import type { ThirdPartyRef } from '../records/references.ts';
import { findThirdPartyKey } from '../records/third-party/find.ts';
import type { AssessedSight } from '../risk/views.ts';
import { decide } from './gate/decide.ts';
import type { ProcurementRule } from './policy.ts';
import { notUnderstood, type Status, statusOf, type Understood } from './status.ts';

/** A client's question about a third party that it already has. */
type Question = Omit<ProcurementRequest, 'ref'>;

/** The understood part of a request, and a problem for each other part. */
interface Reading {
  asked: Understood;
  problems: string[];
}

/** The value that a request names, or the problem with it. */
type Named<T> = { found: T } | { problem: string };

const UNKNOWN_PARTY = { problem: 'ref: no such third party in this registry.' };

/**
 * Asks the gate, and returns the answers in the order of the requests. The rule REQUEST answers one that cannot be
 * understood, so it does not affect the others. All are understood before the first is decided, so that they share reads.
 */
export async function ask(context: Context, requests: readonly ProcurementRequest[]): Promise<Status[]> {
  const refs = await Promise.all(requests.map(({ ref }) => keyNamed(context, ref)));
  const readings = await Promise.all(requests.map((request, index) => understand(context, refs[index]!, request)));
  return await Promise.all(readings.map((reading) => answer(context, reading)));
}

/** Asks the gate about a third party of the registry. */
export async function askAbout(context: Context, thirdPartyKey: string, question: Question): Promise<Status> {
  return await answer(context, await understand(context, { found: thirdPartyKey }, question));
}

/**
 * Asks the gate about a third party in another view.
 *
 * @param seen the third party in that view; null if it was not recorded by then.
 * @param rules rules in place of those in force.
 */
export async function askAsSeen(
  context: Context,
  thirdPartyKey: string,
  question: Question,
  { seen, rules }: { seen: AssessedSight | null; rules?: readonly ProcurementRule[] | undefined },
): Promise<Status> {
  const { asked, problems } = await understand(context, { found: thirdPartyKey }, question);
  const inForce = await policyOf(asked.knownAt, context.loaders);
  const policy = rules ? { ...inForce, rules: [...rules] } : inForce;
  if (problems.length > 0) return notUnderstood(problems, asked, policy);
  if (seen === null) return notUnderstood([notYet(asked.knownAt)], asked, policy);
  const decided = decide(seen.dossier, { rules: policy.rules, risk: seen.policy }, asked, seen.assessment);
  return statusOf(decided, asked, policy);
}

async function answer({ loaders }: Context, { asked, problems }: Reading): Promise<Status> {
  const policy = await policyOf(asked.knownAt, loaders);
  const { thirdPartyKey } = asked;
  if (thirdPartyKey === null || problems.length > 0) return notUnderstood(problems, asked, policy);
  const { knownAt } = asked;
  const decided = await loaders.decided.load({ thirdPartyKey, question: asked, knownAt });
  if (decided) return statusOf(decided, asked, policy);
  return notUnderstood([notYet(knownAt)], asked, policy);
}

const notYet = (knownAt: string | null) => `ref: this third party was recorded only after ${knownAt}.`;

/** Returns the policy in force now, or at an instant. */
const policyOf = (knownAt: string | null, loaders: Context['loaders']) =>
  knownAt === null ? loaders.procurementPolicyInForce.load() : loaders.procurementPolicyKnownAt.load(knownAt);

async function understand(
  context: Context,
  ref: Named<string | null>,
  { category = null, facility, product, asOf, knownAt }: Question,
): Promise<Reading> {
  const problems: string[] = [];
  const understood = <T>(named: Named<T> | null): T | null => {
    if (named === null) return null;
    if ('found' in named) return named.found;
    problems.push(named.problem);
    return null;
  };
  const [ofThirdParty, ofFacility, ofProduct] = await Promise.all([
    'found' in ref ? thirdPartyNamed(context, ref.found) : ref,
    facility == null ? null : facilityNamed(context, facility),
    product == null ? null : productNamed(context, product),
  ]);
  const thirdPartyKey = understood(ofThirdParty);
  const facilityId = understood(ofFacility);
  const bought = understood(ofProduct);
  if (bought !== null && thirdPartyKey !== null && bought.thirdPartyId !== thirdPartyKey) {
    problems.push('product: belongs to another third party.');
  }
  const recordedAs = bought?.category ?? null;
  if (category !== null && recordedAs !== null && recordedAs !== category) {
    problems.push(`category: the product is recorded as ${recordedAs}, not ${category}.`);
  }
  const day = understood(asOf == null ? null : dayNamed(asOf)) ?? context.today;
  if (bought !== null && bought.retiredOn !== null && bought.retiredOn <= day) {
    problems.push(`product: was withdrawn on ${bought.retiredOn}.`);
  }
  return {
    asked: {
      thirdPartyKey,
      category: category ?? recordedAs,
      facilityId,
      productId: bought?.id ?? null,
      asOf: day,
      knownAt: understood(knownAt == null ? null : await instantNamed(context, knownAt)),
    },
    problems,
  };
}

const keyNamed = (context: Context, ref: ThirdPartyRef): Promise<Named<string | null>> =>
  orProblem(() => findThirdPartyKey(context, ref));

const thirdPartyNamed = async ({ loaders }: Context, key: string | null): Promise<Named<string>> =>
  key !== null && (await loaders.thirdParty.load(key)) ? { found: key } : UNKNOWN_PARTY;

async function facilityNamed({ loaders }: Context, id: string): Promise<Named<string>> {
  const key = keyOf('Facility', id);
  const known = key === null ? null : await loaders.facility.load(key);
  return known ? { found: known.id } : { problem: 'facility: no such facility in this registry.' };
}

async function productNamed({ loaders }: Context, id: string): Promise<Named<Row<'Product'>>> {
  const key = keyOf('Product', id);
  const known = key === null ? null : await loaders.product.load(key);
  return known ? { found: known } : { problem: 'product: no such product in this registry.' };
}

function dayNamed(asOf: string): Named<string> {
  const { data, error } = date.safeParse(asOf);
  return error ? { problem: `asOf: ${sentence(error.issues[0]!.message)}` } : { found: data };
}

const instantNamed = ({ loaders }: Context, knownAt: string): Promise<Named<string>> =>
  orProblem(async () => (await instantOf('knownAt', knownAt, loaders.instant))!);

/** Returns the value found, or a refusal as a problem of the request. */
async function orProblem<T>(find: () => Promise<T>): Promise<Named<T>> {
  try {
    return { found: await find() };
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    return { problem: sentence(error.message) };
  }
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
