#!/usr/bin/env bash
# Follows the change log as server-sent events, from now on. Needs curl, and ATTESTRY_KEY with a key in role INTEGRATION.
# To continue after a break, send the last id that you have seen in the header last-event-id.
set -euo pipefail

exec curl --silent --show-error --fail-with-body --no-buffer "${ATTESTRY_URL:-http://127.0.0.1:4000}/changes" \
  --header "authorization: Bearer ${ATTESTRY_KEY:?a key}" \
  ${LAST_EVENT_ID:+--header "last-event-id: $LAST_EVENT_ID"}
