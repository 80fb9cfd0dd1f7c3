/** Files of every import format, valid and damaged. */
import fc from 'fast-check';

const HHS =
  'Name of Covered Entity,State,Covered Entity Type,Individuals Affected,Breach Submission Date,Type of Breach\n';
const CSL = '_id,source,entity_number,type,programs,name,title,addresses,end_date,alt_names\n';

const LEIE = 'LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,NPI,STATE,EXCLTYPE,EXCLDATE,REINDATE\n';
const SAM =
  'Classification,Name,Last,State / Province,Unique Entity ID,Exclusion Type,Active Date,Termination Date,Cross-Reference\n';

/** A valid file of each format. */
export const goodFiles = {
  'third-parties': 'name,country,identifiers,certifications\nAcme,US,CLIA:05D1234567,SOC 2;ISO 27001\nBeta,,,\n',
  'hhs-breaches': `${HHS}Acme,TX,Business Associate,"1,200",2023-05-01,Theft\nBeta,TX,Business Associate,,05/02/2023,Loss\n`,
  'cisa-kev': JSON.stringify({
    catalogVersion: '1',
    vulnerabilities: [{ cveID: 'CVE-2025-10001', vendorProject: 'Delta', product: 'Sequencer', dueDate: '2025-09-15' }],
  }),
  ofac: '1,"ACME",-0- ,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n2,"BETA",-0- ,"SDNT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001a',
  'consolidated-screening-list': `${CSL}a1,Entity List (EL),,Entity,,Acme,,,,"Other; Names"\n`,
  'oig-leie': `${LEIE}VONDRELL,MARTA,,,0000000000,FL,1128a1,20240520,00000000\n,,,ACME,1234567893,TX,1128a1,20240520,20250101\n`,
  'sam-exclusions': `${SAM}Firm,ACME,,TX,JM8SQ7BC9ED1,Prohibition,05/20/2024,Indefinite,(also BETA)\n`,
  records:
    `{"recordType":"FACILITY","id":"Facility_${'1'.repeat(32)}","name":"Draw station","code":"FUZZ"}\n` +
    `{"recordType":"THIRD_PARTY","id":"ThirdParty_${'1'.repeat(32)}","kind":"VENDOR","lifecycle":"PROSPECT","legalName":"Acme","reportsPatientResults":"NO"}\n`,
} as const;

/** Returns variants of a file with parts removed, inserted or replaced. */
export const damaged = (good: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat(good.length),
        length: fc.nat(30),
        put: fc.oneof(
          fc.constantFrom(
            '',
            '"',
            ',',
            '\n',
            '\r',
            '\0',
            '\ud800',
            '{',
            '}',
            '[',
            ']',
            'null',
            '-1',
            '1e999',
            '\u202e',
            'x'.repeat(400),
          ),
          fc.string({ maxLength: 10 }),
          fc.string({ unit: 'binary', maxLength: 10 }),
        ),
      }),
      { maxLength: 4 },
    )
    .map((changes) =>
      changes.reduce((text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length), good),
    );
