import { serverHelp } from './client.ts';

/** What `attestry check` says after the options. */
export const checkHelp = `
Asks the gate of a server: may I buy this, from them, on that day? Say from whom with exactly one of --id, --external
and --identifier. Without --category that of the product is asked about, else everything that they do for us; without
--as-of, today.

The first line says the answer and until when it holds: ask again then. Below it stands every rule that is not met or
not known, the worst first, with where the rule comes from and what would change it; what a waiver or a risk acceptance
sets aside is marked so. Where the answer is not ALLOW, those one may buy from instead follow.
${serverHelp}

Exit codes:
  0  ALLOW         1  BLOCK         2  CONDITIONAL     3  UNKNOWN
  4  the command, a setting or the file could not be understood
  5  no server answers, or it does not take the key
  6  the server could not answer, or something went wrong here
  7  with --csv: a row could not be asked; its column "error" says why
With --csv it is 0 where every row is ALLOW, else that of the worst answer: BLOCK, then UNKNOWN, then CONDITIONAL.

--json prints one object:
  answer, asOf, holdsUntil, category, policyVersion, remedies: [text]
  thirdParty: {id, legalName}, facility: {id, code, name}, product: {id, name}; null where there is none
  approval: {id, kind, decidedBy, secondApprover, validUntil, conditions}; null where none covers the request
  reasons: [{rule, ruleVersion, title, outcome, effect, message, remedy, citations: [{source, reference, url}],
             evidence: [id], setAsideBy}]; setAsideBy is a decision like the approval, or null
  alternatives: [{id, legalName, holdsUntil}]

--csv reads a CSV file with a header, in UTF-8, of at most 100,000 rows; "-" is standard input. Its columns name the
third party: id, or source and externalId, or scheme and value. The columns category, facility, product and asOf are
optional; where a row has none, the option of that name holds. Any other column is given back as it is. Printed are the
columns of the file and then:
  answer      empty where the row could not be asked
  holdsUntil
  reasons     ids of the rules, without those set aside, with spaces between them
  remedies
  error       why the row could not be asked
A cell that a spreadsheet would take for a formula is printed with an apostrophe before it.

Examples:
  npx attestry check --identifier CLIA:05D1234567 --category REFERENCE_TESTING
  npx attestry check --external erp:4711 --category REAGENTS --facility MAIN --as-of 2026-12-01
  npx attestry check --id ThirdParty_0198… --json | jq -r '.reasons[].rule'
  npx attestry check --csv order-lines.csv --as-of 2026-12-01 > answers.csv
  ATTESTRY_URL=https://attestry.lab.example/ ATTESTRY_KEY=atk_… npx attestry check --identifier NPI:1234567893`;
