import { serverHelp } from './client.ts';

/** Help text of `attestry sync`, printed after the options. */
export const syncHelp = `
Pushes the records of a source to a server. Each record is created, updated, left unchanged, or rejected by itself.

FILE is in UTF-8 and has at most 100 MB; "-" is standard input. It is one of
  a JSON array of items         [{"thirdParty": {…}}, {"contract": {…}}]
  a JSON object with a source   {"source": "erp", "items": [{"thirdParty": {…}}]}
  one item a line               {"thirdParty": {"externalId": "4711", "kind": "VENDOR", "legalName": "Acme Labs"}}
                                {"contract": {"externalId": "c-1", "thirdParty": {"external": {"externalId": "4711"}}}}
An item is a SyncItem of the API. It holds a record in exactly one of thirdParty, engagement, contract, certification,
attestation, product, screening, audit and finding, or a tombstone for a record that no longer exists at the source. The
fields of each are in the schema (schema/sync.graphql, or the query page of the server). A field that is left out keeps
its value; null makes it unknown.

The source is that of --source, else that of the file, else the key's own. A key in role INTEGRATION may write only
under its own source; keys of persons in role ANALYST or ADMIN may write under any. For the local server the key is that
of role INTEGRATION.

A third party that was created or changed may be one on record: its line names those that share a name or a domain. It
is accepted all the same; mergeThirdParties makes two one.

Items may be in any order. The whole file is read before anything is sent. Items are sent by kind, up to 1,000 in a
call; a call is one transaction. An item that names a record of a later call, such as an owner, is sent again at the
end, together with the items it names.

It is safe to run it again at any time: an item that is on record already is UNCHANGED, and nothing is written twice. A
call is sent again under the same idempotency key, with growing pauses and for as long as --patience says, if its
connection breaks, if the server answers UNAVAILABLE or RATE_LIMITED, or if a proxy answers 502, 503 or 504. If no
server answers at the start, it fails at once. Completed calls stay written after a failure, and are in the report.
Ctrl-C stops after the current call.

--reject-all writes nothing if one item is rejected. It applies within one call. A file that needs more than one call
(more than 1,000 items, than --batch, or than 3.5 MB) is therefore refused with it, except in a dry run.
${serverHelp}

Exit codes:
  0  all items were accepted: created, updated or unchanged
  1  some items were rejected
  4  the command, a setting or the file is wrong; nothing was written
  5  no server answers, or the server refuses the key
  6  the server reports an error, or something went wrong here
  130  stopped by Ctrl-C

--json prints one object:
  source, dryRun, items (their number), created, updated, unchanged, rejected, notAnswered (the number of each)
  cursor: the position in the log after the last call, to use with changes --after; null if no call was answered
  results: [{line or index, outcome, id, errors: [{code, field, message}],
           possibleDuplicates: [{thirdParty: {id, legalName}, signs}]}], in the order of the file. With one item a
           line, line counts from 1; in an array, index counts from 0. id is null if the item was rejected, or would be
           new in a dry run

Examples:
  npx --no attestry sync vendors.json --dry-run
  npx --no attestry sync export.ndjson --source erp --key atk_…
  jq -c '.[] | {thirdParty: {externalId: .no, kind: "VENDOR", legalName: .name}}' erp.json | npx --no attestry sync -
  npx --no attestry sync export.ndjson --json | jq '.results[] | select(.outcome == "REJECTED")'`;
