#!/usr/bin/env bash
# Follows the change log as server-sent events, from its beginning. Needs curl, and ATTESTRY_KEY with a key in role INTEGRATION.
# To continue after a break, set LAST_EVENT_ID to the last id that you have seen.
set -euo pipefail

exec curl --silent --show-error --fail-with-body --no-buffer "${ATTESTRY_URL:-http://127.0.0.1:4000}/changes" \
  --header "authorization: Bearer ${ATTESTRY_KEY:?a key}" \
  ${LAST_EVENT_ID:+--header "last-event-id: $LAST_EVENT_ID"}
