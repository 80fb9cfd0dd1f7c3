import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLSchema,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { procurementRuleIds } from '../../db/catalogue/procurement-policy.ts';
import { ruleIds } from '../../db/catalogue/rule.ts';
import type { Config } from '../config.ts';
import { publicError } from '../input/errors.ts';

type Limits = Pick<Config, 'MAX_QUERY_COST' | 'MAX_QUERY_DEPTH' | 'MAX_QUERY_ALIASES' | 'MAX_ROOT_FIELDS'>;

/** Counted for a list that has no page size of its own. */
const USUAL_LIST = 10;
/** What a connection returns where neither `first` nor `last` is given. */
const DEFAULT_PAGE = 25;
/** How many there usually are, rounded up, of what is far from the usual list. */
const LENGTHS: Readonly<Record<string, number>> = {
  'RiskAssessment.factors': 50,
  'RiskAssessment.dimensions': 7,
  'RiskAssessment.gates': 2,
  'DimensionRisk.factors': 8,
  'DimensionRisk.gates': 2,
  'RiskComparison.dimensions': 7,
  'RiskComparison.factors': 20,
  'RiskComparison.gatesRaised': 2,
  'RiskComparison.gatesCleared': 2,
  'RiskComparison.rules': 4,
  'RiskFactor.evidence': 2,
  'RiskFactor.citations': 5,
  'RiskGate.evidence': 2,
  'RiskGate.citations': 2,
  'SupplyChain.nodes': 100,
  'SupplyChain.links': 100,
  'SupplyPath.thirdParties': 5,
  'SupplyPath.links': 4,
  'RuleResult.facts': 2,
  'ProcurementStatus.reasons': 4,
  'ProcurementStatus.checks': procurementRuleIds.length,
  'ProcurementStatus.overrides': 1,
  'ProcurementReason.evidence': 2,
  'ProcurementReason.citations': 2,
  // Of each of its items, which its own cost is multiplied by.
  'SyncPayload.results': 1,
  'SyncResult.userErrors': 1,
};
/**
 * Assessing a third party anew takes the CPU of reading some thirty rows (0.6 ms to 0.02). What is kept is mostly right for
 * today; for another day, and to know what the rules answer, everybody asked about is assessed.
 */
const ASSESSING = 30;
/** For another day or instant those upstream are assessed too, mostly some hundred, of whom a page shares many. */
const LOOKING_UPSTREAM = 60;
/** Of many questions to the gate at once most is shared. */
const LOOKING_UPSTREAM_TOGETHER = 15;
/** To follow risk upstream is to assess, mostly, some two hundred third parties: once, for all of the fifty factors. */
const FOLLOWING = 200 / 50;
/** About one factor in ten is of a supplier; the others have no paths. */
const OF_SUPPLIERS = 1 / 10;
/** To walk a supply chain is to read a thousand links or more; single points of failure, those of all who serve the same. */
const WALKING = 2_000;
/** To compare two ways of seeing somebody is to follow each of them upstream; and those downstream, each of them. */
const COMPARING = 1_000;
const COMPARING_DOWNSTREAM = 10_000;
/** To ask the gate is to assess a third party, to ask every rule, and for `holdsUntil` to do so for some days more. */
const DECIDING = 10;
/** To write a record, in one go with many, takes the CPU of reading some ten rows, risk included. */
const WRITING = 10;
/** To find others whom the gate allows is to ask it about some hundreds. */
const LOOKING_AROUND = 2_000;
/** To count all third parties is to read some columns of each. */
const COUNTING = 2_000;
/** To count them as of another day can be to assess thousands: by default an operation may ask it once. */
const COUNTING_ANEW = 30_000;
/** A whole record, as it stood before a change or after it, in one value: as much to read and to send as an object. */
const RECORDS_IN_ONE: ReadonlySet<string> = new Set(['Change.before', 'Change.after']);
const MAX_DIRECTIVES = 50;
const MAX_SELECTIONS = 10_000;

/**
 * What an operation costs: the objects it can return at most, and what it takes to compute some of them.
 * @throws QUERY_TOO_COMPLEX naming the limit, the operation's value, and what to do.
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  limits: Limits,
): number {
  const { aliases, directives } = countParts(document);
  refuseAbove('number of aliases', aliases, limits.MAX_QUERY_ALIASES, 'ask in several requests');
  refuseAbove('number of directives', directives, MAX_DIRECTIVES, 'use fewer');
  const { depth, rootFields } = measure(document, operation);
  refuseAbove('depth', depth, limits.MAX_QUERY_DEPTH, 'ask for the inner records by their ids');
  refuseAbove('number of root fields', rootFields, limits.MAX_ROOT_FIELDS, 'ask in several requests');
  // Variables that do not fit their types end the operation when it is executed, each told with what is wrong with it.
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return 0;
  const cost = costOf(schema, document, operation, variables);
  refuseAbove('cost', cost, limits.MAX_QUERY_COST, 'ask for smaller pages (first: …) or fewer nested lists');
  return cost;
}

function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(operation.name && { operationName: operation.name.value }),
      estimators: [assessments, objectsReturned],
      maxQueryNodes: MAX_SELECTIONS,
    });
  } catch {
    // The variables fit, so it gave up: fragments that spread fragments can stand for more fields than can be counted.
    throw publicError(
      'QUERY_TOO_COMPLEX',
      `The query selects more than ${MAX_SELECTIONS} fields, its fragments spread out; ask in several requests.`,
      { limit: MAX_SELECTIONS },
    );
  }
}

function refuseAbove(what: string, actual: number, limit: number, remedy: string): void {
  if (actual <= limit) return;
  throw publicError('QUERY_TOO_COMPLEX', `The query's ${what} is ${actual}; at most ${limit} is allowed: ${remedy}.`, {
    limit,
    actual,
  });
}

/** The fields for which third parties may have to be assessed; every other one is left to the next estimator. */
const assessments: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  switch (getNamedType(field.type).name) {
    case 'RiskAssessment':
      return 1 + (isSeenOtherwise(args) ? ASSESSING + LOOKING_UPSTREAM : 0) + childComplexity;
    case 'PortfolioMovers':
      return COUNTING + Math.max(args.first as number, 1) * childComplexity;
    case 'PolicyPreview':
      return COUNTING_ANEW + childComplexity;
    case 'Portfolio':
      return (isSeenOtherwise(args) ? COUNTING_ANEW : COUNTING) + childComplexity;
    case 'ProcurementStatus': {
      const asked = Array.isArray(args.requests) ? args.requests : [args.request ?? args];
      const otherwise = asked.filter(isSeenOtherwise).length;
      return asked.length * (DECIDING + childComplexity) + otherwise * LOOKING_UPSTREAM_TOGETHER;
    }
    case 'ProcurementAlternative':
      return LOOKING_AROUND + Math.max(args.first as number, 1) * childComplexity;
    case 'SyncPayload':
      return 1 + itemsOf(args) * (WRITING + childComplexity);
    case 'RiskComparison': {
      if (type.name === 'PolicyPreview') return Math.max(args.first as number, 1) * (1 + childComplexity);
      if (type.name !== 'RiskComparison') return COMPARING + childComplexity;
      return COMPARING_DOWNSTREAM + Math.max(args.first as number, 1) * (1 + childComplexity);
    }
    case 'ProcurementComparison':
      return 2 * DECIDING + childComplexity;
    case 'SupplyChain':
      return WALKING + childComplexity;
    case 'SupplyPath':
      if (type.name !== 'RiskFactor') break;
      return FOLLOWING + Math.ceil(OF_SUPPLIERS * Math.max(args.first as number, 1) * (1 + childComplexity));
    case 'RuleResult':
      return ASSESSING + ruleIds.length * (1 + childComplexity);
  }
};

/** Whether it is asked about another day or instant than today, by all that is recorded. */
const isSeenOtherwise = ({ asOf, knownAt }: { asOf?: unknown; knownAt?: unknown }): boolean =>
  asOf != null || knownAt != null;

const itemsOf = ({ input }: Record<string, unknown>): number => {
  const { items } = (input ?? {}) as { items?: unknown };
  return Array.isArray(items) ? items.length : 1;
};

const objectsReturned: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  if (RECORDS_IN_ONE.has(`${type.name}.${field.name}`)) return 1;
  if (named.name.startsWith('__') || type.name.startsWith('__') || isLeafType(named)) return 0;
  if (named.name.endsWith('Connection')) {
    const size = (args.first as number | null) ?? (args.last as number | null) ?? DEFAULT_PAGE;
    // A size below 1 is refused when it is read; here it must not make up for what the other fields cost.
    return 1 + Math.max(size, 1) * childComplexity;
  }
  const ofConnection = type.name.endsWith('Connection') || type.name.endsWith('Edge');
  if (ofConnection || !isListType(getNullableType(field.type))) return 1 + childComplexity;
  return lengthOf(`${type.name}.${field.name}`, args) * (1 + childComplexity);
};

function lengthOf(list: string, { ids, first }: Record<string, unknown>): number {
  if (Array.isArray(ids)) return ids.length;
  return typeof first === 'number' ? Math.max(first, 1) : (LENGTHS[list] ?? USUAL_LIST);
}

function countParts(document: DocumentNode): { aliases: number; directives: number } {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => void (aliases += alias ? 1 : 0),
    Directive: () => void directives++,
  });
  return { aliases, directives };
}

/** Depth and breadth with fragments spread out. Each fragment is measured once: validation has ruled out cycles. */
function measure(document: DocumentNode, operation: OperationDefinitionNode): { depth: number; rootFields: number } {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, { depth: number; fields: number }>();
  const ofFragment = (name: string) => {
    let known = measured.get(name);
    if (!known) measured.set(name, (known = ofSet(fragments.get(name)!.selectionSet)));
    return known;
  };
  const ofSet = (set: SelectionSetNode): { depth: number; fields: number } => {
    let depth = 0;
    let fields = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        fields++;
        if (selection.name.value.startsWith('__')) continue;
        depth = Math.max(depth, 1 + (selection.selectionSet ? ofSet(selection.selectionSet).depth : 0));
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSet(selection.selectionSet);
        depth = Math.max(depth, inner.depth);
        fields += inner.fields;
      }
    }
    return { depth, fields };
  };
  const { depth, fields } = ofSet(operation.selectionSet);
  return { depth, rootFields: fields };
}
