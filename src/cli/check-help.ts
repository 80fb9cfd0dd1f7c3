import { serverHelp } from './client.ts';

/** Help text of `attestry check`, printed after the options. */
export const checkHelp = `
Asks the gate of a server: may I buy this from this third party on that day? Name the third party with exactly one of
--id, --external and --identifier. Without --category the question is about the category of the product, else about
everything the third party does for us. Without --as-of it is about today.

The first line is the answer and the day until which it holds: ask again after that day. Below it is every rule that is
not met or not known, the worst first, with its source and what would change the answer. A rule that a waiver or a risk
acceptance sets aside is marked so. If the answer is not ALLOW, third parties that you may buy from instead follow.
${serverHelp}

Exit codes:
  0  ALLOW         1  BLOCK         2  CONDITIONAL     3  UNKNOWN
  4  the command, a setting or the file is wrong
  5  no server answers, or the server refuses the key
  6  the server reports an error, or something went wrong here
  7  with --csv: a row could not be asked; its column "error" says why
With --csv it is 0 if every row is ALLOW, else the code of the worst answer: BLOCK, then UNKNOWN, then CONDITIONAL.

--json prints one object:
  answer, asOf, holdsUntil, category, policyVersion, remedies: [text]
  thirdParty: {id, legalName}, facility: {id, code, name}, product: {id, name}; each is null if there is none.
             If thirdParty is null, it is not on record and holdsUntil is null too
  approval: {id, kind, decidedBy, secondApprover, validUntil, conditions}; null if none covers the request
  reasons: [{rule, ruleVersion, title, outcome, effect, message, remedy, citations: [{source, reference, url}],
             evidence: [id], setAsideBy}]; setAsideBy is a decision like the approval, or null
  alternatives: [{id, legalName, holdsUntil}]

--csv reads a table with a header, of at most 100,000 rows: CSV in UTF-8 with commas, semicolons or tabs, or a workbook
(XLSX); "-" is standard input. Rows can be above the header. --sheet names the sheet if several have rows. Its columns name the
third party: id, or source and externalId, or scheme and value. The columns category, facility, product and asOf are
optional; if a row leaves one empty, the option of that name applies. Other columns are printed unchanged. The output
has the columns of the file and then:
  answer      empty if the row could not be asked
  holdsUntil  empty if the third party is not on record
  reasons     ids of the rules, without those set aside, separated by spaces
  remedies
  error       why the row could not be asked
A cell that a spreadsheet would take for a formula is printed with an apostrophe before it.

Examples:
  npx --no attestry check --identifier CLIA:05D1234567 --category REFERENCE_TESTING
  npx --no attestry check --external erp:4711 --category REAGENTS --facility MAIN --as-of 2026-12-01
  npx --no attestry check --id ThirdParty_0198… --json | jq -r '.reasons[].rule'
  npx --no attestry check --csv order-lines.csv --as-of 2026-12-01 > answers.csv
  ATTESTRY_URL=https://attestry.lab.example/ ATTESTRY_KEY=atk_… npx --no attestry check --identifier NPI:1234567893`;
