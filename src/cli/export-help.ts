import { exportedLists } from '../exchange/export/names.ts';
import { serverHelp } from './client.ts';

/** What `attestry export --help` says after the options. */
export const exportHelp = `
Lists: ${exportedLists.slice(0, 10).join(', ')},
${exportedLists.slice(10).join(', ')}; or all: every record there is.

The whole list is told as of one instant, however long it is; what is written meanwhile is not in it. --where and --order-by
are those of the list in the API, for example --where '{"lifecycle":{"in":["ACTIVE"]}}'. Rows are in the names of the API,
recordType before them; of third parties riskLevel and riskScore stand last. Contacts are left out for who may not read
them, and so are principals.

CSV has a header; nothing is what is not known; lists, and parts such as the clauses of a contract, are JSON in a cell. A cell that
a spreadsheet would take for a formula has an apostrophe before it, which import takes away again. NDJSON is one object on each line.
"all" is NDJSON, or with --out a directory of CSV files, one for each kind of record.

"npx attestry import FILE" reads what export writes: see its help. --out writes beside the file, and puts it in its place when it is whole.

The local server's key is that of AUDITOR, who may read everything.
${serverHelp}

Exit codes:
  0  exported, whole
  4  the command, a setting or an argument of the list could not be understood
  5  no server answers, or it does not take the key
  6  it broke on the way, and what was printed is not the whole; or something went wrong here

Examples:
  npx attestry export thirdParties --where '{"riskLevel":{"in":["HIGH","VERY_HIGH"]}}' --order-by RISK:DESC > risky.csv
  npx attestry export expirations --within 90 --format ndjson
  npx attestry export all --format ndjson --out registry.ndjson
  npx attestry export all --out registry/`;
