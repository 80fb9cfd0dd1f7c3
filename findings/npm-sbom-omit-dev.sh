#!/usr/bin/env bash
# npm 11.19.1 (10.8.2 too): `npm sbom --omit=dev` leaves out production packages that a development dependency shares.
#
# Expected: an SBOM of a production install lists what `npm ls --omit=dev` lists and `npm ci --omit=dev` installs.
# Seen: a package is left out, without a word and with exit code 0, as soon as a development dependency needs it too,
# directly, through another package or as a peer. The SBOM can be empty although production needs packages.
#
#   production is-odd 3.0.1, development is-number 6.0.0 (which is-odd needs)
#     npm ls --omit=dev    is-number is-odd        npm sbom --omit=dev    is-odd
#   production graphql 16.15.0, development graphql-tag 2.12.6 (whose peer is graphql)
#     npm ls --omit=dev    graphql                 npm sbom --omit=dev    (no component)
#   production graphql 16.15.0 alone
#     both                 graphql
#
# Exits with 0 while this is so, and with 1 once it changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder/npm" npm@11.19.1
npm=("$(command -v node)" "$folder/npm/node_modules/npm/bin/npm-cli.js")

# Prints the packages that a command lists for a project with these production and development dependencies.
listed() {
  local project="$folder/project"
  rm -rf "$project" && mkdir "$project" && cd "$project"
  printf '{ "name": "laboratory", "version": "1.0.0", "dependencies": %s, "devDependencies": %s }' "$2" "$3" > package.json
  "${npm[@]}" install --silent --no-audit --no-fund
  case $1 in
    sbom) "${npm[@]}" sbom --omit=dev --sbom-format cyclonedx | node -p \
      'JSON.parse(require("fs").readFileSync(0)).components.map(({ name }) => name).sort().join(" ")' ;;
    ls) "${npm[@]}" ls --omit=dev --all --json | node -p \
      'const names = (tree) => Object.entries(tree.dependencies ?? {}).flatMap(([name, below]) => [name, ...names(below)]);
       [...new Set(names(JSON.parse(require("fs").readFileSync(0))))].sort().join(" ")' ;;
  esac
}

status=0
expect() {
  local shown
  shown=$(listed "$2" "$3" "$4")
  echo "$1, npm $2 --omit=dev: ${shown:-(no component)}"
  [ "$shown" = "$5" ] || { echo "  changed; it was: ${5:-(no component)}"; status=1; }
}
expect 'shared directly' ls '{ "is-odd": "3.0.1" }' '{ "is-number": "6.0.0" }' 'is-number is-odd'
expect 'shared directly' sbom '{ "is-odd": "3.0.1" }' '{ "is-number": "6.0.0" }' 'is-odd'
expect 'shared as a peer' ls '{ "graphql": "16.15.0" }' '{ "graphql-tag": "2.12.6" }' 'graphql'
expect 'shared as a peer' sbom '{ "graphql": "16.15.0" }' '{ "graphql-tag": "2.12.6" }' ''
expect 'not shared' sbom '{ "graphql": "16.15.0" }' '{}' 'graphql'
exit $status
