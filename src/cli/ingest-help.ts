import { serverHelp } from './client.ts';

/** What `attestry ingest` says after the options. */
export const ingestHelp = `
Takes documents of evidence about one third party in: each is kept by its SHA-256, validated by its format, its signature
checked, and what it says is recorded as attestations, or as an audit with findings. Of each document all is written, or
nothing; what is not understood is told. Taking a document in again is harmless, and says what a mapping or a key that came
later makes of it.

FILE is "-" for standard input, or one of these, told by what it holds:
  CycloneDX 1.6 or 1.7   declarations with attestations, or a standard that they refer to
  OSCAL 1.x              assessment results
  in-toto                a statement: control claims, test results, attribute reports, or a CycloneDX document in it
  DSSE                   a signed envelope around any of these
  CSV                    answers to a questionnaire, with --framework and --mapping

--mapping names a CSV file with the columns question and control and, where the usual words do not do, met, partial,
not_met and not_applicable: the answers that mean each, with | between them. Without it the RequirementMapping of the
framework is used.
${serverHelp}

Exit codes:
  0  all documents were taken in
  1  one at least was refused; those before and after it were taken in all the same
  2  all were taken in, and the signature of one is INVALID: it counts as no evidence
  3  with --strict: all were taken in, and something in one was not understood
  4  the command, a setting or a file could not be understood
  5  no server answers, or it does not take the key
  6  the server could not answer, or something went wrong here

--json prints an array with one object for each file:
  file, outcome (CREATED, UPDATED, UNCHANGED or REFUSED), signature, id, records: [{outcome, type, id, path}],
  notes: [{code, path, message}], errors: [{code, field, message}]

Examples:
  npx attestry ingest soc.json --identifier CLIA:05D1234567
  npx attestry ingest *.dsse.json --id ThirdParty_0198… --attestor Attestor_0198… --strict --json
  npx attestry ingest answers.csv --external erp:4711 --framework HECVAT --attested-on 2026-05-31 --mapping hecvat.csv`;
