import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  typeFromAST,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import type { Config } from '../../config.ts';
import { checkLimits } from '../limits.ts';
import { type DocumentRows, documentRows } from './document-rows.ts';

/** A query that the operator registered, or that comes with the product. Clients name it instead of sending its text. */
export interface TrustedDocument {
  name: string;
  text: string;
  /** The comment at the beginning of its file. */
  description: string;
  variables: readonly DocumentVariable[];
  /** How its answers become CSV, or why they cannot. */
  rows: DocumentRows | string;
}

/** A variable of a document. */
interface DocumentVariable {
  name: string;
  type: GraphQLInputType;
  /** Undefined if it has none. */
  defaultValue: unknown;
}

/** The parameter of the address that chooses JSON or CSV. */
export const FORMAT = 'format';
const NAME = /^[a-z0-9][a-z0-9-]{0,99}$/;

/**
 * Reads the text of a document. Returns the document, or every problem with it. `limits` are those of this server; without
 * them a document may exceed them, and is refused when it is run.
 */
export function readTrustedDocument(
  schema: GraphQLSchema,
  name: string,
  text: string,
  limits: Config | null,
): TrustedDocument | string[] {
  if (!NAME.test(name)) {
    return ['its name must have 1 to 100 small letters, digits and hyphens, such as expiring-contracts.graphql'];
  }
  try {
    const document = parse(text, limits ? { maxTokens: limits.MAX_QUERY_TOKENS } : {});
    const errors = validate(schema, document);
    if (errors.length > 0) return errors.map(placed);
    const operation = onlyQuery(document);
    if (typeof operation === 'string') return [operation];
    const variables = variablesOf(schema, operation);
    if (variables.some((variable) => variable.name === FORMAT)) {
      return [`it has a variable $${FORMAT}; GET /q uses that name to choose JSON or CSV, so give it another one`];
    }
    // Without variables this finds at least what no variable changes: depth, aliases, root fields.
    if (limits) checkLimits(schema, document, operation, {}, limits);
    return {
      name,
      text,
      description: leadingComment(text),
      variables,
      rows: documentRows(schema, document, operation),
    };
  } catch (error) {
    if (error instanceof GraphQLError) return [placed(error)];
    throw error;
  }
}

/** Returns the hash by which a client names a text. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Returns what is wrong and where: `line 3: Cannot query field …`. */
function placed({ message, locations }: GraphQLError): string {
  const [place] = locations ?? [];
  return place ? `line ${place.line}: ${message}` : message;
}

function onlyQuery({ definitions }: DocumentNode): OperationDefinitionNode | string {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation, ...others] = operations;
  if (!operation || others.length > 0) return `it has ${operations.length} operations; a document has one`;
  if (operation.operation === OperationTypeNode.QUERY) return operation;
  return `its operation is a ${operation.operation}; only queries can be trusted documents`;
}

function variablesOf(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): DocumentVariable[] {
  return variableDefinitions.map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type) as GraphQLInputType,
    defaultValue: defaultValue && valueFromASTUntyped(defaultValue),
  }));
}

function leadingComment(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ');
}
