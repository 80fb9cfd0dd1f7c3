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
 * it, beside whatever else is, where the scalar would end the whole operation.
 */
function lenient(name: string, scalar: GraphQLScalarType): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    description: descriptions.get(name),
    serialize: scalar.serialize,
    parseValue: (value) => value,
    parseLiteral: (literal, variables) => valueFromASTUntyped(literal, variables),
  });
}

/** The scalars of the schema. */
export const scalars = {
  Date: lenient('Date', LocalDateResolver),
  DateTime: lenient('DateTime', DateTimeResolver),
  URL: lenient('URL', URLResolver),
  EmailAddress: lenient('EmailAddress', EmailAddressResolver),
  CountryCode: lenient('CountryCode', CountryCodeResolver),
  Currency: lenient('Currency', CurrencyResolver),
  BigInt: lenient('BigInt', SafeIntResolver),
  JSON: JSONResolver,
};
