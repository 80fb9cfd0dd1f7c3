import { getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType } from 'graphql';

/**
 * Adds the schema coordinates of an input value to a set: the fields of input objects, such as `ThirdPartyWhere.riskLevel`,
 * and enum values, such as `ThirdPartyOrderField.RISK`. A field that is null has no effect and is left out.
 *
 * @param value the coerced value, with variables and defaults applied.
 */
export function addInputCoordinates(coordinates: Set<string>, inputType: GraphQLInputType, value: unknown): void {
  if (value == null) return;
  const type = getNullableType(inputType);
  if (isListType(type)) {
    for (const element of value as unknown[]) addInputCoordinates(coordinates, type.ofType, element);
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      const inner = (value as Record<string, unknown>)[field.name];
      if (inner == null) continue;
      coordinates.add(`${type.name}.${field.name}`);
      addInputCoordinates(coordinates, field.type, inner);
    }
  } else if (isEnumType(type)) {
    const name = type.getValues().find((candidate) => candidate.value === value)?.name;
    if (name !== undefined) coordinates.add(`${type.name}.${name}`);
  }
}
