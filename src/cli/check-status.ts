import type { ProcurementAnswer, ProcurementEffect, ProcurementRequest } from '../generated/graphql.ts';
import type { Client } from './client.ts';
import { ServerFailed } from './failure.ts';

const DECISION = 'id kind validUntil conditions decidedBy { name } secondApprover { name }';
const ONE = `query ($request: ProcurementRequest!) { procurementStatus(request: $request) {
  answer asOf holdsUntil category policyVersion remedies
  thirdParty { id legalName } facility { id code name } product { id name } approval { ${DECISION} }
  reasons {
    rule { id version title } outcome effect message remedy
    citations { source reference url } evidence { id } setAsideBy { ${DECISION} }
  }
  alternatives(first: 5) { thirdParty { id legalName } status { holdsUntil } }
} }`;
const MANY = `query ($requests: [ProcurementRequest!]!) { procurementStatuses(requests: $requests) {
  answer holdsUntil remedies thirdParty { id } reasons { rule { id } effect }
} }`;

interface DecisionAnswer {
  id: string;
  kind: string;
  validUntil: string;
  conditions: string[];
  decidedBy: { name: string };
  secondApprover: { name: string } | null;
}

/** The whole answer of the gate to one request. */
export interface StatusAnswer {
  answer: ProcurementAnswer;
  asOf: string;
  holdsUntil: string;
  category: string | null;
  policyVersion: number;
  remedies: string[];
  thirdParty: { id: string; legalName: string } | null;
  facility: { id: string; code: string; name: string } | null;
  product: { id: string; name: string } | null;
  approval: DecisionAnswer | null;
  reasons: {
    rule: { id: string; version: number; title: string };
    outcome: string;
    effect: ProcurementEffect | null;
    message: string;
    remedy: string | null;
    citations: { source: string; reference: string; url: string | null }[];
    evidence: { id: string }[];
    setAsideBy: DecisionAnswer | null;
  }[];
  alternatives: { thirdParty: { id: string; legalName: string }; status: { holdsUntil: string } }[];
}

/** The short answer of the gate to each of many requests. */
export interface BriefStatus {
  answer: ProcurementAnswer;
  holdsUntil: string;
  remedies: string[];
  thirdParty: { id: string } | null;
  reasons: { rule: { id: string }; effect: ProcurementEffect | null }[];
}

/**
 * Returns the last day on which an answer holds; null if the third party is not on record. Such an answer changes as soon as
 * the third party is recorded, so clients should not cache it.
 */
export const holdsUntilOf = ({ thirdParty, holdsUntil }: Pick<BriefStatus, 'thirdParty' | 'holdsUntil'>) =>
  thirdParty === null ? null : holdsUntil;

/** Asks the gate one question, with all details. */
export async function askStatus(client: Client, request: ProcurementRequest): Promise<StatusAnswer> {
  return (await client.ask<{ procurementStatus: StatusAnswer }>(ONE, { request })).procurementStatus;
}

/** Asks the gate at most 1,000 questions at once, in halves if that is too much for the server. */
export async function askStatuses(client: Client, requests: readonly ProcurementRequest[]): Promise<BriefStatus[]> {
  if (requests.length === 0) return [];
  try {
    return (await client.ask<{ procurementStatuses: BriefStatus[] }>(MANY, { requests })).procurementStatuses;
  } catch (error) {
    const isTooMuch = error instanceof ServerFailed && ['QUERY_TOO_COMPLEX', 'TOO_LARGE'].includes(error.code ?? '');
    if (!isTooMuch || requests.length === 1) throw error;
    const half = Math.ceil(requests.length / 2);
    const first = await askStatuses(client, requests.slice(0, half));
    return [...first, ...(await askStatuses(client, requests.slice(half)))];
  }
}
