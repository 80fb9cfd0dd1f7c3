import type DataLoader from 'dataloader';
import type { LoaderGroup } from '../registry/authorized-loaders.ts';
import { ListReader, type ReaderScope } from '../registry/page/list-reader.ts';
import { partLoader, type PartLoader, rowLoader } from '../registry/record-loaders.ts';
import { type Part, type PartName, type RecordName, recordNames, records, type Row } from '../registry/records.ts';
import { actionOfPart, kinds, type ListedName, type ListName, type ListScope, type WhereOf } from './kinds.ts';

/** Returns the name of the loader of a record by its key: `contract`, `qualityRecord`. */
export const rowLoaderName = <N extends RecordName>(name: N): Uncapitalize<N> =>
  (name.charAt(0).toLowerCase() + name.slice(1)) as Uncapitalize<N>;

/** The name of the loader of a part list by its record's key: `contractClauses`, `thirdPartySites`. */
type PartLoaderName<N extends RecordName, P extends string> = `${Uncapitalize<N>}${Capitalize<P>}`;

/** The loaders that every kind of record has: by key, its list, and its parts. */
export type RecordLoaders = { [N in RecordName as Uncapitalize<N>]: DataLoader<string, Row<N> | null> } & {
  [N in ListedName as ListName<N>]: ListReader<Row<N>, WhereOf<N>>;
} & UnionToIntersection<
    {
      [N in RecordName]: { [P in PartName<N> as PartLoaderName<N, P>]: PartLoader<Part<N, P>> };
    }[RecordName]
  >;

type UnionToIntersection<U> = (U extends unknown ? (member: U) => void : never) extends (all: infer I) => void
  ? I
  : never;

/** The scope that loaders read for, and the actor that they authorize. */
export interface LoaderScope extends ListScope, ReaderScope {}

/** The loaders of `RecordLoaders`, each alone. */
export const recordLoaders: readonly LoaderGroup<LoaderScope>[] = recordNames.flatMap((name) => {
  const { read, list } = kinds[name];
  const row = rowLoaderName(name);
  const parts = Object.keys(records[name].parts) as PartName<RecordName>[];
  return [
    { action: read, make: ({ snapshot }) => ({ [row]: rowLoader(snapshot, name) }) },
    ...(list ? [listLoader(list)] : []),
    ...parts.map((part): LoaderGroup<LoaderScope> => ({
      action: actionOfPart(name, part),
      make: ({ snapshot }) => ({
        [row + part.charAt(0).toUpperCase() + part.slice(1)]: partLoader(snapshot, name, part as never),
      }),
    })),
  ];
});

function listLoader({ name, read, of }: NonNullable<(typeof kinds)[RecordName]['list']>): LoaderGroup<LoaderScope> {
  return {
    action: read,
    make: (scope) => ({ [name]: new ListReader(of(scope), scope) }),
  };
}
