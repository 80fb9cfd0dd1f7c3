#!/usr/bin/env bash
# Asks the gate about a third party: ask.sh CATEGORY SOURCE EXTERNAL_ID
# Needs curl, and ATTESTRY_KEY with a key in role PROCUREMENT or DASHBOARD.
set -euo pipefail

url="${ATTESTRY_URL:-http://127.0.0.1:4000}"
category="${1:?category, such as LIS_SOFTWARE}"
source="${2:?source, such as erp}"
external_id="${3:?key of the third party there}"

# The values travel as variables, so nothing in them can change the query. They must have no quotes or backslashes.
case "$category$source$external_id" in
  *[\"\\]*) echo "No quotes or backslashes, please." >&2; exit 2 ;;
esac

curl --silent --show-error --fail-with-body --retry 3 "$url/graphql" \
  --header "authorization: Bearer ${ATTESTRY_KEY:?a key}" \
  --header 'content-type: application/json' \
  --data @- <<JSON
{
  "query": "query Ask(\$ref: ThirdPartyRef!, \$category: EngagementCategory) { procurementStatus(request: { ref: \$ref, category: \$category }) { answer holdsUntil thirdParty { legalName } reasons { effect rule { id title } } } }",
  "variables": { "category": "$category", "ref": { "external": { "source": "$source", "externalId": "$external_id" } } }
}
JSON
