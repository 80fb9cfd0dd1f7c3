/** What `attestry import --help` says after the options. */
export const importHelp = `
The file is CSV with a header, or a JSON array of objects, in UTF-8: at most 100 MB and 100,000 rows. Upper and lower
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
identifiers; else it is created, as a prospect. Importing the same file again changes nothing. An import adds and
corrects, and takes nothing away: an empty cell (in JSON also null) leaves what is on record, lists are added to, and a
certification that is no longer in the file stays. Keep --source the same when the file's name changes.

Each row, with its certifications, is one write: it is in whole or not at all, and a rejected row leaves the others
alone. Ctrl-C stops after the row under way. The exit code is 0 when no row was rejected, 1 when some were, 2 when the
file or the options could not be understood.

Examples:
  npx attestry import vendors.json --dry-run
  npx attestry import labs.csv --kind PARTNER_LAB --source lims
  npx attestry import vendors.json --json | jq '.rows[] | select(.outcome == "REJECTED")'`;
