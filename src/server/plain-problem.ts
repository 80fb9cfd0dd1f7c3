/** Returns the values of an enum of the schema, if they are known. */
type ValuesOf = (enumName: string) => readonly string[] | undefined;

type Translate = (groups: readonly string[], valuesOf: ValuesOf) => string;

/** Messages of graphql-js (16.x) about an input value, and the same for people who do not know GraphQL. */
const translations: readonly (readonly [pattern: RegExp, translate: Translate])[] = [
  [/^Expected non-nullable type ".*" not to be null$/, () => 'must be given'],
  [/^Field "(\w+)" of required type ".*" was not provided$/, ([field]) => `"${field}" must be given`],
  [/^Field "(.*)" is not defined by type ".*"$/s, ([field]) => `unknown field "${field}"`],
  [/^Field "(\w+)" must be non-null$/, ([field]) => `"${field}" must not be null`],
  [/^Exactly one key must be specified for OneOf type ".*"$/, () => 'must hold exactly one field'],
  [/^Expected type ".*" to be an object$/, () => 'must be an object'],
  [/^Value "(.*)" does not exist in "(\w+)" enum$/s, ([value, name], valuesOf) => notOneOf(value!, valuesOf(name!))],
  [/^Enum "\w+" cannot represent non-string value: /, () => 'must be a text'],
  [/^Int cannot represent /, () => 'must be a whole number'],
  [/^Float cannot represent /, () => 'must be a number'],
  [/^(?:String|ID) cannot represent /, () => 'must be a text'],
  [/^Boolean cannot represent /, () => 'must be true or false'],
];

/** Returns a message of graphql-js about an input value in plain words; an unknown message stays as it is. */
export function plainProblem(message: string, valuesOf: ValuesOf = () => undefined): string {
  const [, problem, suggestion] = /^(.*?)\.?( Did you mean .*\?)?$/s.exec(message) as unknown as [
    string,
    string,
    string | undefined,
  ];
  for (const [pattern, translate] of translations) {
    const match = pattern.exec(problem);
    if (!match) continue;
    const plain = translate(match.slice(1), valuesOf);
    // A list of all values needs no suggestion beside it.
    return suggestion === undefined || plain.includes('; use one of ')
      ? plain
      : `${plain}.${suggestion.replace(/the enum values? /, '')}`;
  }
  return message;
}

function notOneOf(value: string, values: readonly string[] | undefined): string {
  return values === undefined
    ? `"${value}" is not an allowed value`
    : `"${value}" is not an allowed value; use one of ${values.join(', ')}`;
}
