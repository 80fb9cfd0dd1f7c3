#!/usr/bin/env bash
# @graphql-tools/schema 10.1.5 with graphql 16.15.0: a resolver function is not the function that runs.
#
# makeExecutableSchema replaces each resolver that is a function by a bound copy. So properties that were put on the function are
# gone from `field.resolve`, and the function cannot be recognized there. `__resolveType` and `__isTypeOf` stay as they are, and
# an object with `resolve` is copied property by property onto the field: its `extensions` arrive. It is the same with
# `updateResolversInPlace: true` and without.
#
# A mark on resolvers, such as the columns that they read, is on no field afterward, and nothing says so.
#
# Observed output:
#   field, function with a property: same function false, property undefined
#   field, object with extensions: same function true, property marked
#   __resolveType, function with a property: same function true, property marked
#   field, function with a property, in place: same function false, property undefined
#
# Exits with 0 while this is so, and with 1 once it changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @graphql-tools/schema@10.1.5 graphql@16.15.0 >/dev/null
cat > run.mjs <<'JS'
import { makeExecutableSchema } from '@graphql-tools/schema';

const typeDefs = 'interface Node { id: ID } type Item implements Node { id: ID } type Query { plain: Node object: Node }';
const plain = Object.assign(() => ({ id: 1 }), { mark: 'marked' });
const object = { resolve: () => ({ id: 2 }), extensions: { mark: 'marked' } };
const resolveType = Object.assign(() => 'Item', { mark: 'marked' });
const resolvers = () => ({ Query: { plain, object }, Node: { __resolveType: resolveType } });
const line = (what, same, mark) => console.log(`${what}: same function ${same}, property ${mark}`);

const schema = makeExecutableSchema({ typeDefs, resolvers: resolvers() });
const fields = schema.getQueryType().getFields();
line('field, function with a property', fields.plain.resolve === plain, fields.plain.resolve.mark);
line('field, object with extensions', fields.object.resolve === object.resolve, fields.object.extensions.mark);
const { resolveType: used } = schema.getType('Node');
line('__resolveType, function with a property', used === resolveType, used.mark);
const inPlace = makeExecutableSchema({ typeDefs, resolvers: resolvers(), updateResolversInPlace: true });
const { resolve } = inPlace.getQueryType().getFields().plain;
line('field, function with a property, in place', resolve === plain, resolve.mark);
JS
node run.mjs | tee output.txt
diff - output.txt <<'EXPECTED'
field, function with a property: same function false, property undefined
field, object with extensions: same function true, property marked
__resolveType, function with a property: same function true, property marked
field, function with a property, in place: same function false, property undefined
EXPECTED
