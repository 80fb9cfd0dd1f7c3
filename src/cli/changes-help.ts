import { serverHelp } from './client.ts';

/** What `attestry changes --help` says after the options. */
export const changesHelp = `
Reads the log of a server: every write in the order of commits, and what followed from it (risk levels, answers of the
gate, reminders). By default from the beginning to the end of the log; then the cursor of that end is printed on standard
error, to go on from with --after.

With --follow it waits at the end for what comes, for ever. Where the server restarts or the connection breaks, also where
nothing at all comes for 45 seconds, it connects again by itself, with growing pauses, and goes on behind the last
change it was told: nothing is missed and nothing is printed twice. Without --follow it tries again for 60 seconds. That
no server is there at the beginning is told at once. Ctrl-C and SIGTERM end it with 0.

--cursor-file keeps the place in a file, and begins from the cursor in it where there is one; --after, --snapshot and
"--after now" then serve the first time alone. The file is replaced as a whole, after the changes that came together
have been printed: after a kill -9 the last of them may be printed again, and none is missed. Use one file for one
reader, and with other --types or another --third-party another file.

--snapshot begins with the registry as it stands: first the newest change of each record, then all that came since.

The local server's key is that of INTEGRATION: it reads the whole log, but not contacts' personal data or who the
principals are, and what is printed ends up in files. To see those too, give the key of an AUDITOR. Other roles may not
read the log.
${serverHelp}

Exit codes:
  0  told to the end of the log, or until it was stopped
  4  the command, a setting or the file could not be understood
  5  no server answers, or it does not take the key
  6  the server could not answer, or something went wrong here

Lines tell the time, the kind of record, what was done to it (TOMBSTONE: it no longer counts), the record and whose it is,
by whom, and what it made another, in short. --json prints all of it, one object on each line:
  seq, recordedAt, recordType, operation, recordId, thirdPartyId, version, principal: {id, name}, requestId, tombstone,
  before, after: the whole record, or null; differences: [{field, before, after}], cursor: the place behind it
Without --follow the last line is {"cursor": …}: where there is none, it did not come to the end.

Examples:
  npx attestry changes --types CONTRACT,CERTIFICATION
  npx attestry changes --follow --after now
  npx attestry changes --follow --snapshot --cursor-file erp.cursor --json | ./apply-to-erp
  npx attestry changes --json --types PROCUREMENT_ANSWER | jq -r 'select(.after.answer == "BLOCK").thirdPartyId'
  ATTESTRY_KEY=$(jq -r .AUDITOR .attestry/keys.json) npx attestry changes --third-party ThirdParty_0198…`;
