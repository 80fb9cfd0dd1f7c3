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

/** The scalars' descriptions in `schema/`. A scalar with code of its own would otherwise lose its description. */
const descriptions = new Map(
  loadTypeDefs()
    .definitions.filter((definition) => definition.kind === Kind.SCALAR_TYPE_DEFINITION)
    .map(({ name, description }) => [name.value, description?.value]),
);

/**
 * Returns a scalar that is strict on output and accepts any input. The command reports an invalid input together with all
 * other errors; the scalar's own check would fail the whole operation. Text in the database's own format is valid already:
 * the scalar's check would create a `Date` for each of hundreds of values in a response.
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
