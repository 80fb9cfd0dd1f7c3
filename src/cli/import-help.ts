/** What `attestry import --help` says after the options. */
export const importHelp = `
What the file is, is told by what it holds; --format says so itself. "-" is standard input. At most 100 MB and 100,000 rows, in UTF-8.
Importing the same file again changes nothing. Ctrl-C stops after what is under way. The exit code is 0 when nothing was rejected,
1 when something was, 2 when the file or the options could not be understood.

third-parties: CSV with a header, or a JSON array of objects. Upper and lower
case, spaces and underscores in column names do not matter ("Legal name" is legalName). A column that is not listed
here is named in a warning and not read.

  id                  the row's key at the source; without it the name is the key
  name, legalName     at least one; a name that differs from legalName becomes a trading name
  kind                VENDOR, SUPPLIER or PARTNER_LAB
  country             US, or United States; without it what headquarterAddress ends with, if that is certain
  headquarterAddress  becomes the site "Headquarters"
  websiteUrl, internalOwner
  category            becomes a service and a tag: PASSWORD_MANAGEMENT is "Password management", password-management
  tradingNames, domains, services, tags    lists
  identifiers         list of SCHEME:value, like CLIA:05D1234567;NPI:1234567893
  certifications      list of texts as people write them, like SOC 2 Type II;ISO/IEC 27001:2022; recorded as unverified,
                      with the certification type where the text says exactly one, else as OTHER
  privacyPolicyUrl, securityPageUrl, trustPageUrl, statusPageUrl, termsOfServiceUrl, dataProcessingAgreementUrl,
  businessAssociateAgreementUrl, subprocessorsListUrl, serviceLevelAgreementUrl, serviceSoftwareAgreementUrl

Lists are separated by semicolons, or in JSON are arrays.

A row is matched with the third party that has its key at this source, else with the one that holds one of its
identifiers; else it is created, as a prospect. An import adds and corrects, and takes nothing away: an empty cell (in JSON also null) leaves what is on record, lists are added to, and a
certification that is no longer in the file stays. Keep --source the same when the file's name changes.

Each row, with its certifications, is one write: it is in whole or not at all, and a rejected row leaves the others
alone.

hhs-breaches: the CSV of the breach portal of the US Department of Health and Human Services (45 CFR 164.408). Each row becomes
an incident of kind BREACH under the source "hhs-breaches".

  Name of Covered Entity   the third party with this legal or trading name, whatever its case, accents, punctuation and legal
                           form. A business associate that is not on record is created: a prospect of --kind, country US
  Covered Entity Type      who is no Business Associate and not on record is skipped
  Breach Submission Date   2023-12-22 or 12/22/2023; with the name the incident's key. It is when HHS was told, not when the
                           breach happened, was discovered or was told to us: those days stay unknown
  Individuals Affected     how many people: under 5,000 is MEDIUM, under 100,000 HIGH, more or not given CRITICAL
  Type of Breach, Location of Breached Information   stand in the title

cisa-kev: the JSON of the catalogue of known exploited vulnerabilities of the US agency CISA. A product on record has one where its
third party has the name vendorProject and it the name product, compared as above and without the vendor's name before it; it is
then marked as exploited, due on dueDate. Whether it is patched stays as it is. A product of that vendor with a name of which one has
all words of the other is reported as near, and not changed. What is about no product on record is passed over.

ofac: sdn.csv, cons_prim.csv or another primary file of the US Office of Foreign Assets Control, as published; with --aliases alt.csv
its further names too. consolidated-screening-list: the CSV of the US Department of Commerce, which holds many lists: OFAC_SDN,
BIS_ENTITY_LIST and so on; --list takes some of them. Vessels and aircraft are left out. Every third party that is not retired is
screened under all its names: CLEAR, or POSSIBLE_MATCH for each entry (at most 10) with a name as like as --threshold. Words are
compared as above, in any order, by how many letters differ (1 is the same); where one name has all words of the other, two at
least, it is 0.9. Nothing is ever confirmed: look, and record SCREENING_DISMISSED or a screening CONFIRMED_MATCH. A dismissal holds
for the same name on the same list in later editions too, until its own end. The keys are edition, list, third party, and its names.

records: what "npx attestry export" writes: CSV of one kind, NDJSON, or a directory of such files. A record whose id is on record is
changed where the row says something else (a version, where one is given, must be that on record; what is append-only must say the
same); one that is not on record is created under its id. Fields left out, and columns that CSV has not, stay as they are; riskLevel
and riskScore are passed over. version, createdAt and updatedAt are those of the write. A principal is known by its name, and the policy of
the gate is the registry's one. All is one write: where one row is not right nothing is written, and every row that is not is told.
Rules of a record by itself are checked; what only a command would refuse, such as a step of the lifecycle, is taken as it is.

Examples:
  npx attestry import vendors.json --dry-run
  npx attestry import labs.csv --kind PARTNER_LAB --source lims
  npx attestry import breach_report.csv
  npx attestry import known_exploited_vulnerabilities.json --dry-run
  npx attestry import registry.ndjson --dry-run
  npx attestry import sdn.csv --aliases alt.csv --edition 2026-11-20
  npx attestry import vendors.json --json | jq '.rows[] | select(.outcome == "REJECTED")'`;
