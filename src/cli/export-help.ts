import { exportedLists } from '../exchange/export/names.ts';
import { serverHelp } from './client.ts';

/** Help text of `attestry export`, printed after the options. */
export const exportHelp = `
Lists: ${exportedLists.slice(0, 10).join(', ')},
${exportedLists.slice(10).join(', ')}; or all: every record.

The export shows the whole list at one instant, however long it is; later writes are not in it. --where and --order-by
are those of the list in the API, for example --where '{"lifecycle":{"in":["ACTIVE"]}}'. Rows use the field names of the
API and begin with recordType; rows of third parties end with riskLevel and riskScore. Contacts and principals are left
out if the key may not read them.

CSV has a header. An unknown value is an empty cell. A list, or a part such as the clauses of a contract, is JSON in a
cell. A cell that a spreadsheet would take for a formula begins with an apostrophe, which import removes again. NDJSON
is one object a line. "all" is NDJSON, or with --out a folder of CSV files, one for each type of record.

"npx --no attestry import FILE" reads what export writes; see its help. --out writes a file beside the target and
renames it when it is complete.

For the local server the key is that of role AUDITOR, which may read everything.
${serverHelp}

Exit codes:
  0  exported completely
  4  the command, a setting or an argument of the list is wrong
  5  no server answers, or the server refuses the key
  6  the export broke off and what was printed is incomplete, or something went wrong here

Examples:
  npx --no attestry export thirdParties --where '{"riskLevel":{"in":["HIGH"]}}' --order-by RISK:DESC > risky.csv
  npx --no attestry export expirations --within 90 --format ndjson
  npx --no attestry export all --format ndjson --out registry.ndjson
  npx --no attestry export all --out registry/`;
