import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

type Data = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** A selected field: its type, and everything that is selected of its value. */
interface Selected {
  type: GraphQLOutputType;
  selections: SelectionSetNode[];
}

/** How the answers of a document become a table. */
export interface DocumentRows {
  /** The place of the list in the answer; each of its objects is a row. */
  list: Path;
  /** The columns, named by their places in a row: `thirdParty.legalName`. */
  columns: readonly string[];
  /** The place of the list's `pageInfo`, if it is selected with `hasNextPage` and `endCursor`. */
  pageInfo: Path | null;
}

/** Returns how the answers of an operation become a table, or why they cannot: it must have one list of objects. */
export function documentRows(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentRows | string {
  const select = selector(schema, document);
  const lists = listsIn(select, { type: schema.getQueryType()!, selections: [operation.selectionSet] }, []);
  const [list, ...others] = lists;
  if (!list) return 'it selects no list of objects';
  if (others.length > 0) {
    return `it selects ${lists.length} lists (${lists.map(({ path }) => path.join('.')).join(', ')}), and CSV has one`;
  }
  return {
    list: list.path,
    columns: columnsOf(select, list, []).map((column) => column.join('.')),
    pageInfo: list.siblings.has('pageInfo') ? pageInfoOf(select, list) : null,
  };
}

/** Returns the rows of an answer: for each column its value, or null if the object around it is null. */
export function rowsOf({ list, columns }: DocumentRows, data: Data): Record<string, unknown>[] {
  const found = valueAt(data, list);
  const objects = Array.isArray(found) ? (found as unknown[]) : [];
  return objects.map((object) =>
    Object.fromEntries(columns.map((column) => [column, valueAt(object, column.split('.')) ?? null])),
  );
}

/** Returns the cursor of the next page of an answer; null if there is none, or if the document does not select it. */
export function nextCursorOf({ pageInfo }: DocumentRows, data: Data): string | null {
  if (pageInfo === null || valueAt(data, [...pageInfo, 'hasNextPage']) !== true) return null;
  return (valueAt(data, [...pageInfo, 'endCursor']) as string | null | undefined) ?? null;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Data | null | undefined)?.[key], value);
}

/** Returns the selected fields of a value by their keys in the answer, those of all fragments together. */
type Select = (of: Selected) => Map<string, Selected>;

function selector(schema: GraphQLSchema, document: DocumentNode): Select {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const collect = (type: GraphQLNamedType, { selections }: SelectionSetNode, into: Map<string, Selected>) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) add(type, selection, into);
      else {
        const { typeCondition, selectionSet } =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
        collect(typeCondition ? schema.getType(typeCondition.name.value)! : type, selectionSet, into);
      }
    }
  };
  const add = (type: GraphQLNamedType, { alias, name, selectionSet }: FieldNode, into: Map<string, Selected>) => {
    const key = alias?.value ?? name.value;
    const selected = into.get(key) ?? { type: typeOfField(type, name.value), selections: [] };
    if (selectionSet) selected.selections.push(selectionSet);
    into.set(key, selected);
  };
  return ({ type, selections }) => {
    const fields = new Map<string, Selected>();
    for (const selection of selections) collect(getNamedType(type), selection, fields);
    return fields;
  };
}

/** Returns the type of a field. Validation has found that it exists. */
function typeOfField(type: GraphQLNamedType, name: string): GraphQLOutputType {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef.type;
  if (!isObjectType(type) && !isInterfaceType(type)) throw new TypeError(`${type.name} has no fields`);
  return (type as GraphQLObjectType).getFields()[name]!.type;
}

interface FoundList extends Selected {
  path: Path;
  /** The fields beside it. */
  siblings: ReadonlyMap<string, Selected>;
}

/** Returns the lists of objects that are not inside another list. */
function listsIn(select: Select, of: Selected, path: Path): FoundList[] {
  const siblings = select(of);
  return [...siblings].flatMap(([key, selected]): FoundList[] => {
    if (isLeafType(getNamedType(selected.type))) return [];
    const inner = [...path, key];
    if (isListType(getNullableType(selected.type))) return [{ ...selected, path: inner, siblings }];
    return listsIn(select, selected, inner);
  });
}

/** Returns the places of all values of a row; a list inside it is one value. */
function columnsOf(select: Select, of: Selected, path: Path): Path[] {
  return [...select(of)].flatMap(([key, selected]): Path[] => {
    const inner = [...path, key];
    const isValue = isLeafType(getNamedType(selected.type)) || isListType(getNullableType(selected.type));
    return isValue ? [inner] : columnsOf(select, selected, inner);
  });
}

function pageInfoOf(select: Select, { path, siblings }: FoundList): Path | null {
  const selected = select(siblings.get('pageInfo')!);
  return selected.has('hasNextPage') && selected.has('endCursor') ? [...path.slice(0, -1), 'pageInfo'] : null;
}
