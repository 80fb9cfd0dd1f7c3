import type { Context } from '../context.ts';
import { PublicError } from '../errors.ts';
import { date } from '../fields.ts';
import type { ProcurementRequest } from '../generated/graphql.ts';
import { keyOf } from '../record/global-id.ts';
import { findThirdPartyKey } from '../third-party/find.ts';
import { notUnderstood, type Status, statusOf, type Understood } from './status.ts';

/** What a client asks about a third party that it has found already. */
type Question = Omit<ProcurementRequest, 'ref'>;

/** Asks the gate. A request that cannot be understood is answered UNKNOWN: of a thousand, the others lose nothing by it. */
export async function ask(context: Context, { ref, ...question }: ProcurementRequest): Promise<Status> {
  const problems: string[] = [];
  let thirdPartyKey: string | null = null;
  try {
    thirdPartyKey = await findThirdPartyKey(context, ref);
    const known = thirdPartyKey === null ? null : await context.loaders.thirdParty.load(thirdPartyKey);
    if (!known) problems.push('ref: names no third party of this registry.');
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    problems.push(sentence(error.message));
  }
  return await answer(context, problems.length === 0 ? thirdPartyKey : null, question, problems);
}

/** Asks the gate about a third party of the registry. */
export const askAbout = (context: Context, thirdPartyKey: string, question: Question): Promise<Status> =>
  answer(context, thirdPartyKey, question, []);

async function answer(
  context: Context,
  thirdPartyKey: string | null,
  { category = null, facility, product, asOf }: Question,
  problems: string[],
): Promise<Status> {
  const { loaders, today } = context;
  const policy = await loaders.procurementPolicyInForce.load();
  const asked: Understood = {
    thirdPartyKey,
    category,
    facilityId: facility == null ? null : await facilityKey(context, facility, problems),
    productId: product == null ? null : await productKey(context, product, thirdPartyKey, problems),
    asOf: asOf == null ? today : dayOf(asOf, today, problems),
  };
  if (thirdPartyKey === null || problems.length > 0) return notUnderstood(problems, asked, policy);
  const decided = await loaders.decided.load({ thirdPartyKey, question: asked });
  return statusOf(decided!, asked, policy);
}

async function facilityKey({ loaders }: Context, id: string, problems: string[]): Promise<string | null> {
  const key = keyOf('Facility', id);
  const facility = key === null ? null : await loaders.facility.load(key);
  if (!facility) problems.push('facility: names no facility of this registry.');
  return facility?.id ?? null;
}

async function productKey(
  { loaders }: Context,
  id: string,
  thirdPartyKey: string | null,
  problems: string[],
): Promise<string | null> {
  const key = keyOf('Product', id);
  const product = key === null ? null : await loaders.product.load(key);
  if (!product) problems.push('product: names no product of this registry.');
  else if (thirdPartyKey !== null && product.thirdPartyId !== thirdPartyKey) {
    problems.push('product: names a product of another third party.');
  }
  return product?.id ?? null;
}

function dayOf(asOf: string, today: string, problems: string[]): string {
  const { data, error } = date.safeParse(asOf);
  if (error) problems.push(`asOf: ${sentence(error.issues[0]!.message)}`);
  return data ?? today;
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
