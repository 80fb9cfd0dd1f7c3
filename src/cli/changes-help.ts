import { serverHelp } from './client.ts';

/** Help text of `attestry changes`, printed after the options. */
export const changesHelp = `
Reads the change log of a server: every write in commit order, and its consequences (risk levels, gate answers,
reminders). By default it reads from the beginning to the end of the log. It then prints the cursor of that end on
standard error; --after continues from there.

With --follow it waits at the end for new changes, without limit. It reconnects by itself, with growing pauses, if the
server restarts, the connection breaks, or nothing comes for 45 seconds. It continues after the last change received:
no change is missed or printed twice. Without --follow it retries for 60 seconds. If no server answers at the start, it
fails at once. Ctrl-C and SIGTERM end it with exit code 0.

--cursor-file stores the position in a file, and starts from the cursor in that file if there is one. --after,
--snapshot and "--after now" then apply only the first time. The file is replaced as a whole, after the changes that
came together have been printed: after a kill -9 the last of them may be printed again, and none is missed. Use one
file for one reader. With other --types or another --third-party, use another file.

--snapshot starts with the current state: first the newest change of each record, then everything recorded since.

For the local server the key is that of role INTEGRATION. It reads the whole log, but not the personal data of contacts
or the principals, because the output usually ends up in files. To see those, give a key of role AUDITOR. Only the
roles INTEGRATION, AUDITOR and ADMIN may read the log.
${serverHelp}

Exit codes:
  0  read to the end of the log, or until stopped
  4  the command, a setting or the file is wrong
  5  no server answers, or the server refuses the key
  6  the server reports an error, or something went wrong here

A line shows the time, the type of record, the operation (TOMBSTONE: the record no longer counts), the record and its
third party, who changed it, and the main differences. --json prints everything, one object a line:
  seq, recordedAt, recordType, operation, recordId, thirdPartyId, version, principal: {id, name}, requestId, tombstone,
  before, after: the whole record, or null; differences: [{field, before, after}]; cursor: the position after the change
Without --follow the last line is {"cursor": …}. If that line is missing, the end was not reached.

Examples:
  npx --no attestry changes --types CONTRACT,CERTIFICATION
  npx --no attestry changes --follow --after now
  npx --no attestry changes --follow --snapshot --cursor-file erp.cursor --json | ./apply-to-erp
  npx --no attestry changes --json --types PROCUREMENT_ANSWER | jq -r 'select(.after.answer == "BLOCK").thirdPartyId'
  ATTESTRY_KEY=$(jq -r .AUDITOR .attestry/keys.json) npx --no attestry changes --third-party ThirdParty_0198…`;
