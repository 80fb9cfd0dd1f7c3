import { serverHelp } from './client.ts';

/** Help text of `attestry ingest`, printed after the options. */
export const ingestHelp = `
Sends documents of evidence about one third party to a server. The server stores each by its SHA-256, validates its
format and checks its signature. It records what the document says as attestations, or as an audit with findings. Each
document is written completely or not at all, and everything that was not understood is reported. It is safe to ingest
a document again; a mapping or a key that was added since then applies.

FILE is "-" for standard input, or one of these, recognized by its content:
  CycloneDX 1.6 or 1.7   declarations with attestations, or a standard that they refer to
  OSCAL 1.x              assessment results
  in-toto                a statement: control claims, test results, attribute reports, or a CycloneDX document in it
  DSSE, Sigstore         a signed envelope around any of these, or a bundle with one
  CSV or XLSX            answers to a questionnaire, with --framework and --mapping

A questionnaire can have rows above its heading, and commas, semicolons or tabs between its cells. Name a column with
--question-column, --answer-column or --comment-column if several could be it, such as an expected and a given answer.
Name the sheet of a workbook with --sheet if several have rows.
A question without an answer, or with an answer that the mapping does not know, counts as unknown: its control is
PARTIAL at best.

--mapping names a CSV or XLSX file with the columns question and control. Add the columns met, partial, not_met and
not_applicable if the answers are other words than usual: the answers with that meaning, separated by |. Without
--mapping, the RequirementMapping of the framework on the server applies.
${serverHelp}

Exit codes:
  0  all documents were ingested
  1  at least one document was refused; the others were ingested
  2  all were ingested, and at least one signature is INVALID: that document does not count as evidence
  3  with --strict: all were ingested, and something in one of them was not understood
  4  the command, a setting or a file is wrong
  5  no server answers, or the server refuses the key
  6  the server reports an error, or something went wrong here

--json prints an array with one object for each file:
  file, outcome (CREATED, UPDATED, UNCHANGED or REFUSED), signature, id, records: [{outcome, type, id, path}],
  notes: [{code, path, message}], errors: [{code, field, message}]

Examples:
  npx --no attestry ingest soc.json --identifier CLIA:05D1234567
  npx --no attestry ingest *.dsse.json --id ThirdParty_0198… --attestor Attestor_0198… --strict --json
  npx --no attestry ingest answers.csv --id ThirdParty_0198… --framework HECVAT --attested-on 2026-05-31`;
