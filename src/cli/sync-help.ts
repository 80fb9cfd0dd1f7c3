import { serverHelp } from './client.ts';

/** What `attestry sync --help` says after the options. */
export const syncHelp = `
Brings the records of a source up to date on a server: each is created, changed, left as it is, or rejected alone.

FILE is in UTF-8 and at most 100 MB; "-" is standard input. It is one of
  a JSON array of items         [{"thirdParty": {…}}, {"contract": {…}}]
  a JSON object with a source   {"source": "erp", "items": [{"thirdParty": {…}}]}
  one item on each line         {"thirdParty": {"externalId": "4711", "kind": "VENDOR", "legalName": "Acme Labs"}}
                                {"contract": {"externalId": "c-1", "thirdParty": {"external": {"externalId": "4711"}}, …}}
An item is a SyncItem of the API: a record in exactly one of thirdParty, engagement, contract, certification,
attestation, product, screening, audit, finding, or a tombstone, for what no longer exists at the source. The schema
tells the fields of each (schema/sync.graphql, or the query page of the server). A field that is left out stays as it
is, null makes it unknown.

The source is that of --source, else of the file, else the key's own. A key in role INTEGRATION writes under its own
source alone; those of persons in role ANALYST or ADMIN under any. The local server's key is that of INTEGRATION.

Items may stand in any order. The whole file is read before anything is sent. They are sent kind by kind, up to 1,000 in
a call, which is one transaction; what one call misses and another brings, such as an owner, is sent again at the end,
together with what it names.

Running it again is safe at any time: what is on record already is UNCHANGED, and nothing is written twice. A call whose
connection broke is sent again under the same idempotency key, for as long as --patience says, with growing pauses; so is
one that the server answers with UNAVAILABLE or RATE_LIMITED, or a proxy with 502, 503 or 504. That no server is there
at the beginning is told at once. Calls that were answered before a failure stay written, and the report tells of them.
Ctrl-C stops after the call under way.

--reject-all writes nothing where one item is rejected. It holds within one call, so a file that needs more than one (more
than 1,000 items, than --batch, or than 3.5 MB) is refused with it, but for --dry-run.
${serverHelp}

Exit codes:
  0  all items were accepted: created, updated or unchanged
  1  some were rejected
  4  the command, a setting or the file could not be understood; nothing was written
  5  no server answers, or it does not take the key
  6  the server could not answer, or something went wrong here
  130  stopped by Ctrl-C

--json prints one object:
  source, dryRun, items: how many, created, updated, unchanged, rejected, notAnswered: how many of each
  cursor: the place in the log behind what the last call wrote, for npx attestry changes --after; null where none was
          answered
  results: [{line or index, outcome, id, errors: [{code, field, message}]}], in the order of the file; line counts from 1
           where each line is an item, index from 0 in an array; id is null where it was rejected, or new in a dry run

Examples:
  npx attestry sync vendors.json --dry-run
  npx attestry sync export.ndjson --source erp --key atk_…
  jq -c '.[] | {thirdParty: {externalId: .no, kind: "VENDOR", legalName: .name}}' erp.json | npx attestry sync -
  npx attestry sync export.ndjson --json | jq '.results[] | select(.outcome == "REJECTED")'`;
