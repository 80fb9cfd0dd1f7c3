import type { ProcurementAnswer, ProcurementEffect, ProcurementRequest } from '../generated/graphql.ts';
import type { Client } from './client.ts';
import { ServerFailed } from './client.ts';

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
  answer holdsUntil remedies reasons { rule { id } effect }
} }`;

interface DecisionAnswer {
  id: string;
  kind: string;
  validUntil: string;
  conditions: string[];
  decidedBy: { name: string };
  secondApprover: { name: string } | null;
}

/** What the gate answers to one request, as it is asked for. */
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

/** What it answers to each of many. */
export interface BriefStatus {
  answer: ProcurementAnswer;
  holdsUntil: string;
  remedies: string[];
  reasons: { rule: { id: string }; effect: ProcurementEffect | null }[];
}

/** Asks the gate once, with everything it can tell. */
export async function askStatus(client: Client, request: ProcurementRequest): Promise<StatusAnswer> {
  return (await client.ask<{ procurementStatus: StatusAnswer }>(ONE, { request })).procurementStatus;
}

/** Asks the gate many times at once, at most 1,000; in two halves where that is more than the server answers at once. */
export async function askStatuses(client: Client, requests: readonly ProcurementRequest[]): Promise<BriefStatus[]> {
  if (requests.length === 0) return [];
  try {
    return (await client.ask<{ procurementStatuses: BriefStatus[] }>(MANY, { requests })).procurementStatuses;
  } catch (error) {
    const tooMuch = error instanceof ServerFailed && ['QUERY_TOO_COMPLEX', 'TOO_LARGE'].includes(error.code ?? '');
    if (!tooMuch || requests.length === 1) throw error;
    const half = Math.ceil(requests.length / 2);
    const first = await askStatuses(client, requests.slice(0, half));
    return [...first, ...(await askStatuses(client, requests.slice(half)))];
  }
}
