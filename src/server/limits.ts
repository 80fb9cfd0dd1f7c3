import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  GraphQLID,
  type GraphQLSchema,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { procurementRuleIds } from '../../db/catalogue/procurement-policy.ts';
import { ruleIds } from '../../db/catalogue/rule.ts';
import { engagementCategory } from '../../db/tables/engagement.ts';
import type { Config } from '../config.ts';
import { badRequest, publicError } from '../input/errors.ts';
import { addInputCoordinates } from './coordinates.ts';

type Limits = Pick<Config, 'MAX_QUERY_COST' | 'MAX_QUERY_DEPTH' | 'MAX_QUERY_ALIASES' | 'MAX_ROOT_FIELDS'>;

/** Assumed length of a list without a page size. */
const USUAL_LENGTH = 10;
/** The page size of a connection without `first` and `last`. */
const DEFAULT_PAGE = 25;
/** Usual lengths, rounded up, of lists whose length is far from USUAL_LENGTH. */
const LENGTHS: Readonly<Record<string, number>> = {
  'RiskAssessment.factors': 50,
  'RiskAssessment.dimensions': 7,
  'RiskAssessment.gates': 2,
  'DimensionRisk.factors': 8,
  'DimensionRisk.gates': 2,
  // For each entry: the cost of the object around the list is multiplied by their number.
  'OwnerCounts.owners': 1,
  'TagCounts.tags': 1,
  'FacilityCounts.facilities': 1,
  'Spend.sums': 3,
  'Portfolio.byLevel': 5,
  'Portfolio.byAnswer': 5,
  'PortfolioPoint.byLevel': 5,
  'PortfolioPoint.byAnswer': 4,
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
  // For each item: the cost of SyncPayload is multiplied by their number.
  'SyncPayload.results': 1,
  'SyncResult.userErrors': 1,
};
/**
 * Cost of assessing one third party: its CPU time is that of reading thirty rows (0.6 ms against 0.02 ms). The stored risk of
 * today usually needs no assessment. Risk of another day and rule results do.
 */
const ASSESSING = 30;
/** Added for another day or instant: about a hundred suppliers upstream are assessed too, and a page shares many of them. */
const LOOKING_UPSTREAM = 60;
/** The same for many questions to the gate at once, which share most suppliers. */
const LOOKING_UPSTREAM_TOGETHER = 15;
/** Cost, for each of the fifty factors, of following risk upstream: about 200 third parties are assessed once for all. */
const FOLLOWING = 200 / 50;
/** Share of factors that come from suppliers; the others have no paths. */
const OF_SUPPLIERS = 1 / 10;
/** Cost of walking a supply chain: a thousand links or more are read, and for single points of failure those of all peers. */
const WALKING = 2_000;
/** Cost of a comparison: each view follows risk upstream; downstream, it does so for every third party reached. */
const COMPARING = 1_000;
const COMPARING_DOWNSTREAM = 10_000;
/** Cost of asking the gate: an assessment and every rule, and for `holdsUntil` the same on some later days. */
const DECIDING = 10;
/** Cost of writing one record among many: the CPU time of reading ten rows, with recomputing risk. */
const WRITING = 10;
/** Cost of finding alternatives: the gate is asked about some hundred third parties. */
const FINDING_ALTERNATIVES = 2_000;
/** Cost of counting all third parties: some columns of each are read. */
const COUNTING = 2_000;
/** Cost of a preview of a policy: up to 2,000 third parties are assessed twice. The default limit allows one in an operation. */
const PREVIEWING = 30_000;
/** Days of an interval of a history. */
const DAYS_OF: Readonly<Record<string, number>> = { DAY: 1, WEEK: 7, MONTH: 30, QUARTER: 91 };
const MAX_POINTS = 400;
const MS_PER_DAY = 86_400_000;
/** Leaf fields that hold a whole record: they cost as much as an object. */
const RECORDS_IN_ONE: ReadonlySet<string> = new Set(['Change.before', 'Change.after']);
/** Cost of an object of introspection: it is in memory, and takes a tenth of the CPU time of reading a row. */
const OF_SCHEMA = 1 / 10;
const MAX_DIRECTIVES = 50;
const MAX_SELECTIONS = 10_000;
/** The error of graphql-query-complexity for more nodes than `maxQueryNodes`. Its other errors are those of graphql-js. */
const GAVE_UP = 'Query exceeds the maximum allowed number of nodes.';

/** An operation within the limits. */
export interface Measured {
  /** The objects that it can return at most, and the effort to compute some of them. */
  cost: number;
  /** The schema coordinates that it uses: `Query.portfolio`, `ThirdPartyWhere.riskLevel`, `ThirdPartyOrderField.RISK`. */
  coordinates: ReadonlySet<string>;
}

/** The measures of operations, by the variables that they depend on. Equal texts have the same document. */
const measuredBefore = new WeakMap<OperationDefinitionNode, LRUCache<string, Measured>>();
/** For one operation. */
const MAX_MEASURED = 20;
const MAX_KEY = 2_000;

/**
 * Measures an operation: the most objects it can return, plus the work to compute some of them. For a query that is sent
 * again this is only a look-up.
 * @throws QUERY_TOO_COMPLEX with the limit, the actual value, and what to do.
 * @throws BAD_USER_INPUT if an argument cannot be read, for example an absent variable in a `@oneOf` input.
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  limits: Limits,
): Measured {
  const measure = () => measureOperation(schema, document, operation, variables, limits);
  if (operation.operation !== OperationTypeNode.QUERY) return measure();
  const key = keyOfVariables(operation, variables);
  if (key.length > MAX_KEY) return measure();
  let before = measuredBefore.get(operation);
  if (!before) measuredBefore.set(operation, (before = new LRUCache({ max: MAX_MEASURED })));
  let measured = before.get(key);
  if (!measured) before.set(key, (measured = measure()));
  return measured;
}

/** Returns a text that is equal for variables that give the same measure. The content of a text never counts. */
function keyOfVariables({ variableDefinitions = [] }: OperationDefinitionNode, variables: Record<string, unknown>) {
  const counted = variableDefinitions.map(({ variable: { name }, type }) => {
    const value = variables[name.value];
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
    const isText = named.kind === Kind.NAMED_TYPE && TEXTS.has(named.name.value) && typeof value === 'string';
    return [name.value, isText ? '' : value];
  });
  return JSON.stringify(Object.fromEntries(counted));
}
const TEXTS: ReadonlySet<string> = new Set([GraphQLString.name, GraphQLID.name]);

function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  limits: Limits,
): Measured {
  const { aliases, directives } = countParts(document);
  refuseAbove('number of aliases', aliases, limits.MAX_QUERY_ALIASES, 'Split it into several requests');
  refuseAbove('number of directives', directives, MAX_DIRECTIVES, 'Use fewer');
  const { depth, rootFields, schemas } = measure(document, operation);
  refuseAbove('depth', depth, limits.MAX_QUERY_DEPTH, 'Ask for the inner records by their ids');
  refuseAbove('number of fields __schema', schemas, 1, 'Ask for the schema once');
  refuseAbove('number of root fields', rootFields, limits.MAX_ROOT_FIELDS, 'Split it into several requests');
  // Wrong variables fail at execution, with a message for each.
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) {
    return { cost: 0, coordinates: new Set() };
  }
  const coordinates = new Set<string>();
  const cost = costOf(schema, document, operation, variables, coordinates);
  refuseAbove('cost', cost, limits.MAX_QUERY_COST, 'Ask for smaller pages (first: …) or fewer nested lists');
  return { cost, coordinates };
}

function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  coordinates: Set<string>,
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      ...(operation.name && { operationName: operation.name.value }),
      estimators: [coordinatesInto(coordinates), assessments, ofSchema(schema), objectsReturned],
      maxQueryNodes: MAX_SELECTIONS,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // An argument that no execution could read: `null` for one that must not be, or an absent variable in a `@oneOf` input.
    if (error.message !== GAVE_UP) throw badRequest(error);
    // Nested fragments can stand for an exponential number of fields.
    throw publicError(
      'QUERY_TOO_COMPLEX',
      `The query selects more than ${MAX_SELECTIONS} fields, with fragments counted at each use. Split it into several requests.`,
      { limit: MAX_SELECTIONS },
    );
  }
}

function refuseAbove(what: string, actual: number, limit: number, remedy: string): void {
  if (actual <= limit) return;
  throw publicError('QUERY_TOO_COMPLEX', `The query's ${what} is ${actual}; at most ${limit} is allowed. ${remedy}.`, {
    limit,
    actual,
  });
}

/** Collects the coordinates of each field and its arguments. Leaves the cost to the next estimator. */
const coordinatesInto =
  (coordinates: Set<string>): ComplexityEstimator =>
  ({ type, field, args }) => {
    coordinates.add(`${type.name}.${field.name}`);
    for (const argument of field.args) addInputCoordinates(coordinates, argument.type, args[argument.name]);
  };

/** Estimates fields that may need assessments; it returns undefined for the others, which `objectsReturned` estimates. */
const assessments: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  switch (getNamedType(field.type).name) {
    case 'RiskAssessment':
      return 1 + (isOfAnotherDay(args) ? ASSESSING + LOOKING_UPSTREAM : 0) + childComplexity;
    case 'PortfolioMovers':
      return COUNTING + Math.max(args.first as number, 1) * childComplexity;
    case 'PolicyPreview':
      return PREVIEWING + childComplexity;
    case 'Portfolio':
      // Draws more for each third party that it assesses for another day.
      return COUNTING + childComplexity;
    case 'PortfolioPoint':
      // Draws more for the recorded values that it reads.
      return pointsOf(args) * (1 + childComplexity);
    case 'OwnerCounts':
    case 'TagCounts':
      return 1 + Math.max(args.first as number, 1) * childComplexity;
    case 'FacilityCounts':
      return COUNTING + Math.max(args.first as number, 1) * childComplexity;
    case 'EngagementCategoryCount':
      return COUNTING + engagementCategory.enumValues.length * (1 + childComplexity);
    case 'Spend':
      return (type.name === 'Portfolio' ? COUNTING : 1) + childComplexity;
    case 'ProcurementStatus': {
      const requests = Array.isArray(args.requests) ? args.requests : [args.request ?? args];
      const ofAnotherDay = requests.filter(isOfAnotherDay).length;
      return requests.length * (DECIDING + childComplexity) + ofAnotherDay * LOOKING_UPSTREAM_TOGETHER;
    }
    case 'ProcurementAlternative':
      return FINDING_ALTERNATIVES + Math.max(args.first as number, 1) * childComplexity;
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

/** Returns whether a field is asked for another day, or as known at another instant. */
const isOfAnotherDay = ({ asOf, knownAt }: { asOf?: unknown; knownAt?: unknown }): boolean =>
  asOf != null || knownAt != null;

/** Estimates the points of a history. Invalid days fail at execution. */
function pointsOf({ from, to, every }: Record<string, unknown>): number {
  const days = (Date.parse(String(to)) - Date.parse(String(from))) / MS_PER_DAY;
  const points = Math.ceil(days / (DAYS_OF[String(every)] ?? 1)) + 1;
  return points >= 1 ? Math.min(points, MAX_POINTS) : 1;
}

const itemsOf = ({ input }: Record<string, unknown>): number => {
  const { items } = (input ?? {}) as { items?: unknown };
  return Array.isArray(items) ? items.length : 1;
};

/** Estimates the lists of introspection by their mean length in the schema; it returns undefined for other fields. */
const ofSchema =
  (schema: GraphQLSchema): ComplexityEstimator =>
  ({ type, field, childComplexity }) => {
    if (!type.name.startsWith('__') || !isListType(getNullableType(field.type))) return undefined;
    const length = lengthsOfIntrospection(schema)[`${type.name}.${field.name}`] ?? 1;
    return Math.ceil(length * (1 + childComplexity));
  };

const introspectionLengths = new WeakMap<GraphQLSchema, Record<string, number>>();
function lengthsOfIntrospection(schema: GraphQLSchema): Record<string, number> {
  const known = introspectionLengths.get(schema);
  if (known) return known;
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  const lengths = {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': fields.length / types.length,
    '__Type.inputFields':
      sum(types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))) / types.length,
    '__Type.enumValues': sum(types.map((type) => (isEnumType(type) ? type.getValues().length : 0))) / types.length,
    '__Field.args': sum(fields.map(({ args }) => args.length)) / fields.length,
  };
  introspectionLengths.set(schema, lengths);
  return lengths;
}

const objectsReturned: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  if (RECORDS_IN_ONE.has(`${type.name}.${field.name}`)) return 1;
  if (isLeafType(named)) return 0;
  if (named.name.endsWith('Connection')) {
    const size = (args.first as number | null) ?? (args.last as number | null) ?? DEFAULT_PAGE;
    // A size below 1 fails at execution; it must not reduce the cost of the other fields.
    return 1 + Math.max(size, 1) * childComplexity;
  }
  // Only the schema itself has fields of these types outside of them.
  if (named.name.startsWith('__') && !type.name.startsWith('__')) return Math.ceil(childComplexity * OF_SCHEMA);
  const ofConnection = type.name.endsWith('Connection') || type.name.endsWith('Edge');
  if (ofConnection || !isListType(getNullableType(field.type))) return 1 + childComplexity;
  return lengthOf(`${type.name}.${field.name}`, args) * (1 + childComplexity);
};

function lengthOf(list: string, { ids, representations, first }: Record<string, unknown>): number {
  if (Array.isArray(ids)) return ids.length;
  // Entities that a gateway asks for.
  if (Array.isArray(representations)) return representations.length;
  return typeof first === 'number' ? Math.max(first, 1) : (LENGTHS[list] ?? USUAL_LENGTH);
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

/** The size of a selection. `fields` and `schemas` count its own fields, and those among them that ask for the schema. */
interface Size {
  depth: number;
  fields: number;
  schemas: number;
}

/** Measures depth and breadth with fragments expanded. Each fragment is measured once; validation has excluded cycles. */
function measure(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): { depth: number; rootFields: number; schemas: number } {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Size>();
  const ofFragment = (name: string) => {
    let size = measured.get(name);
    if (!size) measured.set(name, (size = ofSet(fragments.get(name)!.selectionSet)));
    return size;
  };
  const ofSet = (set: SelectionSetNode): Size => {
    let depth = 0;
    let fields = 0;
    let schemas = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        fields++;
        if (selection.name.value === '__schema') schemas++;
        if (selection.name.value.startsWith('__')) continue;
        depth = Math.max(depth, 1 + (selection.selectionSet ? ofSet(selection.selectionSet).depth : 0));
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSet(selection.selectionSet);
        depth = Math.max(depth, inner.depth);
        fields += inner.fields;
        schemas += inner.schemas;
      }
    }
    return { depth, fields, schemas };
  };
  const { depth, fields, schemas } = ofSet(operation.selectionSet);
  return { depth, rootFields: fields, schemas };
}
