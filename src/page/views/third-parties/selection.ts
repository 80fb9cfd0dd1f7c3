import type {
  AssessmentState,
  EngagementCategory,
  Lifecycle,
  ProcurementAnswer,
  RiskDimension,
  RiskLevel,
  ThirdPartyKind,
  ThirdPartyOrder,
  ThirdPartyWhere,
} from '../../../generated/page.ts';
import { listOf, type ListAddress } from '../../address.ts';

/** The groups of choices that select third parties. */
export type Facet =
  | 'level'
  | 'answer'
  | 'state'
  | 'dimension'
  | 'kind'
  | 'lifecycle'
  | 'category'
  | 'country'
  | 'owner'
  | 'tag'
  | 'lacks';

/** The records that a third party can lack, and the filter that finds it. */
export const LACKS = {
  'a contract in force': (today: string) => ({ contracts: { none: { inForceOn: today } } }),
  'a business associate agreement in force': (today: string) => ({
    contracts: { none: { kind: { in: ['BUSINESS_ASSOCIATE'] }, inForceOn: today } },
  }),
  'a certification in force': (today: string) => ({ certifications: { none: { inForceOn: today } } }),
  'an attestation': () => ({ attestations: { none: {} } }),
  'a screening': () => ({ screenings: { none: {} } }),
  'an internal owner': () => ({ internalOwner: { known: false } }),
} as const satisfies Record<string, (today: string) => ThirdPartyWhere>;

const CONDITIONS: Readonly<Record<Facet, (chosen: string[], today: string) => ThirdPartyWhere>> = {
  level: (chosen) => ({ riskLevel: { in: chosen as RiskLevel[] } }),
  answer: (chosen) => ({ procurementAnswer: { in: chosen as ProcurementAnswer[] } }),
  state: (chosen) => ({ riskState: { in: chosen as AssessmentState[] } }),
  dimension: (chosen) => ({ drivingDimension: { in: chosen as RiskDimension[] } }),
  kind: (chosen) => ({ kind: { in: chosen as ThirdPartyKind[] } }),
  lifecycle: (chosen) => ({ lifecycle: { in: chosen as Lifecycle[] } }),
  category: (chosen, today) => ({
    engagements: { some: { category: { in: chosen as EngagementCategory[] }, activeOn: today } },
  }),
  country: (chosen) => ({ country: { in: chosen } }),
  owner: (chosen) => ({ internalOwner: { in: chosen } }),
  tag: (chosen) => ({ tags: { in: chosen } }),
  lacks: (chosen, today) => ({
    and: chosen.flatMap((name) => (name in LACKS ? [LACKS[name as keyof typeof LACKS](today)] : [])),
  }),
};

/** The groups of choices, in the order of the page. */
export const FACETS = Object.keys(CONDITIONS) as Facet[];

/** A query string of the list, as the router reads it. */
export type Query = Readonly<Record<string, string | undefined>>;

/** Returns the choices of a group in an address. */
export const chosenIn = (query: Query, facet: Facet): string[] => listOf(query[facet]);

/** Returns the filter of an address. `without` leaves one group out, to count what its other choices would find. */
export function whereOf(query: Query, today: string, without?: Facet): ThirdPartyWhere {
  const conditions = FACETS.filter((facet) => facet !== without).flatMap((facet) => {
    const chosen = chosenIn(query, facet);
    return chosen.length === 0 ? [] : [CONDITIONS[facet](chosen, today)];
  });
  const text = query['text']?.trim();
  return { ...(text ? { text } : {}), ...(conditions.length > 0 ? { and: conditions } : {}) };
}

/** Returns the same address with one choice of a group added or taken away, on the first page. */
export function toggled(query: Query, facet: Facet, choice: string): ListAddress {
  const chosen = chosenIn(query, facet);
  const others = chosen.filter((value) => value !== choice);
  return { ...selectionOf(query), [facet]: others.length < chosen.length ? others : [...chosen, choice] };
}

/** Returns the selection of an address, without its page. */
export function selectionOf(query: Query): ListAddress {
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, chosenIn(query, facet)]));
  return { ...chosen, text: query['text'], order: query['order'], columns: query['columns'] };
}

/** The orders of the list. The first is the usual one; with words to search for, the best match comes first. */
export const ORDERS = {
  risk: { title: 'Riskiest first', orderBy: { field: 'RISK', direction: 'DESC' } },
  name: { title: 'Name', orderBy: { field: 'LEGAL_NAME', direction: 'ASC' } },
  known: { title: 'Least known first', orderBy: { field: 'COVERAGE', direction: 'ASC' } },
  changed: { title: 'Last changed', orderBy: { field: 'UPDATED_AT', direction: 'DESC' } },
} as const satisfies Record<string, { title: string; orderBy: ThirdPartyOrder }>;

/** Returns the order of an address; null for the best match first. */
export function orderOf(query: Query): ThirdPartyOrder | null {
  const order = query['order'];
  if (order !== undefined && order in ORDERS) return ORDERS[order as keyof typeof ORDERS].orderBy;
  return query['text']?.trim() ? null : ORDERS.risk.orderBy;
}
