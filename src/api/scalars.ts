import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import {
  CountryCodeResolver,
  CurrencyResolver,
  DateTimeResolver,
  EmailAddressResolver,
  JSONResolver,
  LocalDateResolver,
  SafeIntResolver,
  URLResolver,
} from 'graphql-scalars';
import { loadTypeDefs } from './schema.ts';

/** Descriptions as `schema/` writes them: a scalar with code of its own would otherwise lose its own. */
const descriptions = new Map(
  loadTypeDefs()
    .definitions.filter((definition) => definition.kind === Kind.SCALAR_TYPE_DEFINITION)
    .map(({ name, description }) => [name.value, description?.value]),
);

/**
 * A scalar that is strict on output and lets everything pass on input: the command it reaches tells what is wrong with
 * it, beside whatever else is, where the scalar would end the whole operation. A text in the form our database gives is
 * right already; the scalar's own check would make a Date of each of hundreds in an answer.
 */
function lenient(name: string, scalar: GraphQLScalarType, ours?: RegExp): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    description: descriptions.get(name),
    serialize: (value) => (typeof value === 'string' && ours?.test(value) ? value : scalar.serialize(value)),
    parseValue: (value) => value,
    parseLiteral: (literal, variables) => valueFromASTUntyped(literal, variables),
  });
}

/** The scalars of the schema. */
export const scalars = {
  Date: lenient('Date', LocalDateResolver, /^\d{4}-\d\d-\d\d$/),
  DateTime: lenient('DateTime', DateTimeResolver, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  URL: lenient('URL', URLResolver),
  EmailAddress: lenient('EmailAddress', EmailAddressResolver),
  CountryCode: lenient('CountryCode', CountryCodeResolver),
  Currency: lenient('Currency', CurrencyResolver),
  BigInt: lenient('BigInt', SafeIntResolver),
  JSON: new GraphQLScalarType({ ...JSONResolver.toConfig(), description: descriptions.get('JSON') }),
};
