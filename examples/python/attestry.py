"""A client of Attestry with the standard library alone."""

import json
import os
import time
import urllib.error
import urllib.request

URL = os.environ.get("ATTESTRY_URL", "http://127.0.0.1:4000")
ATTEMPTS = 5


class AttestryError(Exception):
    """The answer has errors: one "CODE: message" a line."""


def ask(query, variables=None):
    """Sends an operation and returns its data. Waits if the rate limit refuses it."""
    key = os.environ.get("ATTESTRY_KEY")
    if not key:
        raise SystemExit("Set ATTESTRY_KEY to a key. The local server has some in .attestry/keys.json.")
    request = urllib.request.Request(
        URL + "/graphql",
        data=json.dumps({"query": query, "variables": variables or {}}).encode(),
        headers={"content-type": "application/json", "authorization": "Bearer " + key},
    )
    for attempt in range(1, ATTEMPTS + 1):
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                answer = json.load(response)
        except urllib.error.HTTPError as error:
            # A refusal has the same form as an answer.
            answer = json.load(error)
        errors = answer.get("errors")
        if not errors:
            return answer["data"]
        wait = errors[0].get("extensions", {}).get("retryAfterMs")
        if wait is None or attempt == ATTEMPTS:
            break
        time.sleep(wait / 1000)
    raise AttestryError("\n".join(f"{one.get('extensions', {}).get('code')}: {one['message']}" for one in errors))


def pages(query, field, variables=None):
    """Yields the nodes of all pages of a list. The query has the variable $after and selects pageInfo."""
    after = None
    while True:
        page = ask(query, {**(variables or {}), "after": after})[field]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]
