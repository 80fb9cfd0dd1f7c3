import { readdirSync, readFileSync } from 'node:fs';
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The schema of each release, one file each. */
const RELEASED = 'schema/released';

/** A difference between two schemas. */
export interface SchemaChange {
  /** `Query.changes`, `Query.changes(types:)`, `ThirdPartyWhere.country`, `@deprecated`. */
  coordinate: string;
  message: string;
  effect: 'breaking' | 'dangerous' | 'safe';
}

/** The schema of the newest release. */
export interface Release {
  version: string;
  schema: GraphQLSchema;
}

/** Returns the newest release in the repository. */
export function lastRelease(): Release {
  const versions = readdirSync(RELEASED).map((file) => file.replace(/\.graphql$/, ''));
  const [version] = versions.sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  return { version: version!, schema: buildSchema(readFileSync(`${RELEASED}/${version!}.graphql`, 'utf8')) };
}

/** Returns the schema of this version. */
export function presentSchema(): GraphQLSchema {
  return buildSchema(readFileSync('docs/schema.graphql', 'utf8'));
}

/** Returns the differences between two schemas, without those of descriptions. */
export async function changesBetween(before: GraphQLSchema, after: GraphQLSchema): Promise<SchemaChange[]> {
  const changes = await diff(before, after);
  return changes
    .filter(({ type }) => !type.includes('DESCRIPTION'))
    .map((change) => ({
      coordinate: coordinateOf(change),
      message: change.message,
      effect: effectOf[change.criticality.level],
    }));
}

/** Returns a sentence for each breaking change that the text does not name by its coordinate. */
export function unnamed(changes: readonly SchemaChange[], notes: string): string[] {
  return changes
    .filter(({ coordinate, effect }) => effect === 'breaking' && !notes.includes(`\`${coordinate}\``))
    .map(
      ({ coordinate, message }) =>
        `${message}. That breaks clients. Undo it, or name \`${coordinate}\` in the first section of CHANGELOG.md and say what clients must do.`,
    );
}

/** Returns the first section of the changelog: that of the version which is not yet released. */
export function newestNotes(changelog: string): string {
  return changelog.split(/^## /m)[1] ?? '';
}

const effectOf = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
} as const satisfies Record<CriticalityLevel, SchemaChange['effect']>;

function coordinateOf({ path, message }: Change): string {
  const [type, field, argument] = path?.split('.') ?? [];
  if (type === undefined) return message;
  if (type.startsWith('@')) return field === undefined ? type : `${type}(${field}:)`;
  return [type, field && `.${field}`, argument && `(${argument}:)`].join('');
}
