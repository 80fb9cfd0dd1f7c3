/** Help text of `attestry import`, printed after the options. */
export const importHelp = `
The format is recognized by the content; --format overrides it. "-" is standard input. A file has at most 100 MB and
100,000 rows, in UTF-8. Importing the same file again changes nothing. Ctrl-C stops after the current row.

Exit codes:
  0  nothing was rejected
  1  something was rejected
  2  the file or the options are wrong
  3  nothing was rejected, but values of a table of third parties could not be read and were left out

A table can be CSV with commas, semicolons or tabs, or a workbook (XLSX), and rows can be above its header. A workbook is
read by its only sheet with rows, else by --sheet. Dates are read as 2026-12-01, and digits of a format like 00000 keep
their zeros. A cell with an error, or with a formula without a result, is an error of its row. Hidden rows are read, and
reported with merged cells, hidden sheets and the rows above the header.

third-parties: CSV or XLSX with a header, or a JSON array of objects. Case, spaces and underscores in column names do not
matter ("Legal name" is legalName). Columns that are not read are named in the last line.

Headings of your own are mapped to these columns: --map "Vendor Name=legalName" (repeatable; "Notes=" leaves a column
out), or --mapping FILE with {"Vendor Name": "legalName"} or lines like Vendor Name,legalName. Without either, usual
headings such as Vendor, Business owner or Tax ID are recognized, and the proposed mapping is printed. At a terminal you
are asked to confirm it; otherwise --yes confirms it. If two headings mean one column, say which one is read.

A file is refused if most of its columns are unknown, or if a heading says that it lists excluded or sanctioned parties:
it is another party's file. --format third-parties or a mapping imports it all the same.

  id                  the key of the row at the source; without it the key is the name as written (case does not matter)
  name, legalName     at least one; a name that differs from legalName becomes a trading name
  kind                VENDOR, SUPPLIER or PARTNER_LAB
  country             a code (US, USA, 840) or an English name ("Korea, Republic of", South Korea, UK). A name of two
                      countries, such as Congo, is not guessed. If empty, the country at the end of headquarterAddress,
                      if it is certain
  headquarterAddress  becomes the site "Headquarters"
  websiteUrl          https:// may be left out
  internalOwner
  category            becomes a service and a tag: PASSWORD_MANAGEMENT is "Password management", password-management
  tradingNames, domains, services, tags    lists
  identifiers         list of SCHEME:value, like CLIA:05D1234567;NPI:1234567893
  clia, npi, lei, gln, uscc, ein, taxId, uei, duns, cap    one identifier each; taxId is a US EIN
  certifications      list of texts as people write them, like SOC 2 Type II;ISO/IEC 27001:2022. They are recorded as
                      unverified. The type is the certification type that the text names, or OTHER if it names none,
                      or more than one
  privacyPolicyUrl, securityPageUrl, trustPageUrl, statusPageUrl, termsOfServiceUrl, dataProcessingAgreementUrl,
  businessAssociateAgreementUrl, subprocessorsListUrl, serviceLevelAgreementUrl, serviceSoftwareAgreementUrl

One engagement, contract, business associate agreement and certificate for each row, recorded under the row's key:

  engagementCategory  a category such as SPECIMEN_TRANSPORT, or a usual word for it, such as courier
  engagementName      without it, the category
  contractStart, contractEnd    its first and last day. With a first day it is recorded as ACTIVE, without as DRAFT
  contractKind        a kind such as NDA, or a usual name of it, such as MSA; without it, MASTER_SERVICES
  contractTitle, contractNoticeDays, contractAutoRenews (yes or no)
  contractValue       an amount such as 48,000.00 or USD 48000. "$" is the sign of many currencies, so give
                      contractCurrency, or --currency USD for the whole file
  baaSigned           yes, no, or the day of the signature. A signature becomes a contract BUSINESS_ASSOCIATE; "no" is
                      reported and records none
  baaSignedOn, baaEnd    its first and last day
  certificateType, certificateNumber, certificateIssuer, certificateIssued, certificateEnd

Days are written like 2026-11-30, 30 Nov 2026 or 11/30/2026. One that can be two days, such as 03/04/2026, is not read,
unless --date-order MDY or DMY says whether the day or the month is first.

Lists are separated by semicolons; in JSON they are arrays. A cell such as N/A, none, TBD or "-" is empty, except in
names.

A row matches the third party that has its key at this source, else the one that has one of its identifiers. Without a
match, a third party is created as a prospect. The report then names other rows and third parties on record that may be
the same company: they have the same name apart from case, accents, punctuation and legal form, or the same domain. An
import adds and corrects, but removes nothing. An empty cell, or null in JSON, keeps the value on record; lists grow; a
certification that is no longer in the file stays. Keep --source the same if the name of the file changes.

Each row, with its certifications, is one write. A row is rejected if its id, a name or its kind is wrong, or if one of
its identifiers belongs to another third party. Then nothing of it is written; the other rows are. Any other value that
cannot be read is left out and reported as "not read", and the rest of the row is imported.

hhs-breaches: the CSV of the breach portal of the US Department of Health and Human Services (45 CFR 164.408). Each row
becomes an incident of kind BREACH under the source "hhs-breaches". The whole row is its key, so two breaches of one
firm on one day are two incidents. A breach that is on record is not changed.

  Name of Covered Entity   the third party with this legal or trading name. Case, accents, punctuation and legal form do
                           not matter. "X d/b/a Y" is the third party with either name; if they are two, the row is
                           rejected. A business associate that is not on record is created: a prospect of --kind in
                           the US, with the second name as its trading name
  State                    if the third party is on record in other states only, or in another country, the row is
                           reported as near, and nothing is recorded
  Covered Entity Type      if it is not Business Associate, and the third party is not on record or only as a prospect
                           that an import of this file created, the row is skipped
  Breach Submission Date   2023-12-22 or 12/22/2023. It is the day of the report to HHS. The days of the breach, of its
                           discovery and of its report to us stay unknown
  Individuals Affected     the number of people: below 5,000 is MEDIUM, below 100,000 HIGH, more or empty CRITICAL
  Type of Breach, Location of Breached Information   become the title

cisa-kev: the JSON of the catalogue of known exploited vulnerabilities of the US agency CISA. An entry matches a product
on record if vendorProject is a name of the third party and product is the name of the product. Names are compared as
above, and a vendor's name before the product's is ignored. The product gets the vulnerability, marked as exploited and
listed by cisa-kev, due on dueDate unless its owner gives another day. The owner of the record does not matter. Whether
it is patched stays as recorded. A sync of the source does not take the mark away.

  near                a product that may be meant, which is not changed: the product's names have a word in common, the
                      entry names several products ("Multiple Routers") or none, or the vendor's name is only similar
                      ("Cisco" and "Cisco Systems, Inc.", "IBM" and "International Business Machines")
  without products    a third party with the name of a vendor in the catalogue, or one that begins with it or spells it
                      out, but no product on record: nothing was compared. Record its products

Other entries are ignored.

ofac: sdn.csv (the list OFAC_SDN), cons_prim.csv (OFAC_NON_SDN) or another primary file of the US Office of Foreign Assets
Control, as published. If neither its programs nor its name say which list it is, give --list. --aliases alt.csv adds
its other names.
consolidated-screening-list: the CSV of the US Department of Commerce. It has many lists, such as OFAC_SDN and
BIS_ENTITY_LIST; --list selects some.
oig-leie: UPDATED.csv, the exclusions of the Office of Inspector General (42 CFR 1001.1901). Reinstated parties are left
out.
sam-exclusions: an extract of the exclusions in SAM.gov. Exclusions that ended are left out.

These screen every third party that is not retired under all its names, and each owner that is named. The result is a
POSSIBLE_MATCH for each entry, at most 10, with the same NPI or UEI, or with a name at least as similar as --threshold;
else CLEAR; or NOT_COMPARED if no name is in Latin letters. Names are compared as above, with their words in any order,
joined or split. The similarity is 1 if all letters are the same, and 0.9 if one name has all words of the other, two at
least. If a list of exclusions states another US state, only the same name is a match. Vessels and aircraft are left out.
No match is confirmed by itself: look at it, and record SCREENING_DISMISSED or a screening CONFIRMED_MATCH. A dismissal
applies to the same name on the same list in later editions too, until it ends. A match stands until a person takes it
back, or a later import that is as thorough and whose --edition is a day, not an older one. The key of a screening is the
edition, the list, the third party, and how its names were compared.

records: the output of "npx --no attestry export": CSV of one type, NDJSON, or a folder of such files. All rows are one
write: if one row is wrong, every wrong row is reported and nothing is written. A record whose id is on record is
changed if the row differs. A version in the row must be the version on record. An append-only record must not differ.
A record that is not on record is created under its id. Fields and CSV columns that are missing keep their values;
riskLevel and riskScore are ignored. version, createdAt and updatedAt are those of this write. A principal is matched by
name; the procurement policy is the one of this registry. Countries are read as in third-parties. The rules about one record are checked. Rules that only a
command checks, such as the steps of the lifecycle, are not.

Examples:
  npx --no attestry import vendors.json --dry-run
  npx --no attestry import labs.csv --kind PARTNER_LAB --source lims
  npx --no attestry import suppliers.csv --map "Supplier=name" --map "Renews=contractEnd" --date-order MDY
  npx --no attestry import breach_report.csv
  npx --no attestry import known_exploited_vulnerabilities.json --dry-run
  npx --no attestry import registry.ndjson --dry-run
  npx --no attestry import sdn.csv --aliases alt.csv --edition 2026-11-20
  npx --no attestry import vendors.json --json | jq '.rows[] | select(.outcome == "REJECTED")'`;
