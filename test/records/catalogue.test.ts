import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCatalogue, newestOf } from '../../db/catalogue/files.ts';
import type { Citation } from '../../db/catalogue/citation.ts';
import { procurementParameters, procurementRuleIds } from '../../db/catalogue/procurement-policy.ts';
import { beforeVersion3 } from '../risk/policy.ts';
import { catalogueSchemas } from '../../db/catalogue/schema.ts';

const shipped = fileURLToPath(new URL('../../db/catalogue/', import.meta.url));
const catalogue = await loadCatalogue();
const controls = newestOf(catalogue, 'controls').entries;
const clauseTypes = newestOf(catalogue, 'clause-types').entries;
const certificationTypes = newestOf(catalogue, 'certification-types').entries;
const rules = newestOf(catalogue, 'rules').entries;
const policy = newestOf(catalogue, 'procurement-policy');

/** Controls and their sources, cell for cell: HIPAA (or another regulation), CSF, ISO, 53, CPG. */
const designed = `
ENC-01 | 312(e)(2)(ii) | PR.DS-02 | 8.24 | SC-8(1) | Strong encryption
ENC-02 | 312(e)(1) | PR.DS-02 | 5.14 | SC-8 | Email security
ENC-03 | 312(a)(2)(iv) | PR.DS-01 | 8.24 | SC-28(1) | –
ACC-01 | 312(a)(1) | PR.AA-05 | 5.15 | AC-3 | –
ACC-02 | 312(a)(2)(i) | PR.AA-01 | 5.16 | IA-2 | Unique credentials
ACC-03 | 312(d) | PR.AA-03 | 8.5 | IA-2(1) | MFA
ACC-04 | 308(a)(5)(ii)(D) | PR.AA-01 | 5.17 | IA-5(1) | –
ACC-05 | 308(a)(4)(ii)(C) | PR.AA-05 | 8.2 | AC-6(5) | Separate accounts
ACC-06 | 308(a)(3)(ii)(C) | PR.AA-05 | 5.18 | PS-4 | Revoke credentials
ACC-07 | 308(a)(3)(ii)(B) | GV.RR-04 | 6.1 | PS-3 | –
PHY-01 | 310(a)(1) | PR.AA-06 | 7.2 | PE-3 | –
PHY-02 | 310(d)(2)(i) | ID.AM-08 | 7.14 | MP-6 | –
DET-01 | 308(a)(1)(ii)(D) | DE.CM-01 | 8.16 | SI-4(1) | Detect and respond
DET-02 | 308(a)(5)(ii)(B) | DE.CM-09 | 8.7 | SI-3 | Detect and respond
DET-03 | 312(b) | DE.CM-01 | 8.16 | SI-4 | Central logs
DET-04 | 312(b) | PR.PS-04 | 8.15 | AU-6 | Central logs
DET-05 | 312(a)(1) | PR.IR-01 | 8.22 | SC-7 | Segmentation
TRN-01 | 308(a)(5)(i) | PR.AT-01 | 6.3 | AT-2 | Basic training
TRN-02 | 308(a)(5)(i) | PR.AT-01 | 6.3 | AT-2(3) | Basic training
TRN-03 | 308(a)(5)(i) | PR.AT-02 | 6.3 | AT-3 | –
TRN-04 | 308(a)(5)(ii)(A) | GV.SC-02 | 5.20 | SR-11(1) | Vendor requirements
VUL-01 | 308(a)(1)(ii)(B) | PR.PS-02 | 8.8 | SI-2 | Known vulnerabilities
VUL-02 | 308(a)(8) | ID.IM-02 | 8.29 | CA-8 | Cybersecurity testing
VUL-03 | 308(a)(1)(ii)(A) | ID.RA-05 | 5.7 | RA-3 | –
VUL-04 | 310(d)(1) | ID.AM-01 | 5.9 | CM-8 | Asset inventory
VUL-05 | – | ID.RA-08 | – | RA-5(11) | Third-party vulnerability disclosure
INC-01 | 308(a)(6)(i) | ID.IM-04 | 5.24 | IR-8 | Incident planning
INC-02 | 314(a)(2)(i)(C) | RS.CO-02 | 6.8 | IR-6 | Third-party incident reporting
INC-03 | 410(b) | RS.CO-02 | 5.26 | IR-6(3) | Third-party incident reporting
INC-04 | 308(a)(7)(ii)(A) | PR.DS-11 | 8.13 | CP-9 | –
CTY-01 | 308(a)(7)(i) | ID.IM-04 | 5.30 | CP-2 | –
CTY-02 | 308(a)(7)(ii)(D) | ID.IM-02 | 5.30 | CP-4 | –
CTY-03 | 308(a)(7)(ii)(E) | GV.OC-04 | – | CP-2(3) | –
CTY-04 | 308(a)(7)(ii)(C) | PR.IR-03 | 5.29 | CP-2(5) | –
CTY-05 | 312(a)(2)(ii) | GV.SC-08 | – | CP-2(7) | –
AUD-01 | 308(a)(8) | ID.IM-01 | 5.35 | CA-2 | –
AUD-02 | 308(b)(1) | GV.SC-07 | 5.22 | SR-6 | Vendor requirements
AUD-03 | 308(a)(1)(ii)(B) | ID.RA-06 | 5.36 | CA-5 | Mitigation
AUD-04 | 316(b)(2)(i) | GV.PO-01 | 5.1 | PL-2 | –
AUD-05 | 308(a)(8) | ID.IM-02 | 5.35 | CA-2(1) | –
CON-01 | 308(b)(3) | GV.SC-05 | 5.20 | SA-9 | Vendor requirements
CON-02 | 314(a)(2)(i)(A) | GV.SC-05 | 5.20 | SA-4 | Vendor requirements
CON-03 | 504(e)(2)(i) | GV.SC-02 | 5.20 | PS-7 | Vendor requirements
CON-04 | 314(a)(2)(i)(B) | GV.SC-05 | 5.21 | SR-3(3) | –
CON-05 | 504(e)(2)(ii)(J) | GV.SC-10 | 8.10 | MP-6 | –
CON-06 | 502(b) | PR.DS-01 | 8.11 | SI-19 | –
SUP-01 | 308(b)(1) | GV.SC-06 | 5.19 | SR-6 | Vendor requirements
SUP-02 | 308(b)(2) | GV.SC-07 | 5.21 | SR-4 | –
SUP-03 | 308(a)(1)(ii)(A) | GV.OC-03 | 5.31 | SA-9(5) | –
QUA-01 | 42 CFR 493.1242(c) | – | – | – | –
QUA-02 | 42 CFR 493.1242(a) | – | – | – | –
QUA-03 | 42 CFR 493.1242(b) | – | – | – | –
QUA-04 | 42 CFR 493.1253, .1256 | – | – | – | –
QUA-05 | 42 CFR 493.801, .1291 | – | – | – | –
QUA-06 | 21 CFR 820 (ISO 13485) | – | – | – | –
QUA-07 | 21 CFR 806 | – | – | – | –
`
  .trim()
  .split('\n')
  .map((row) => row.split(' | '));

/** Sources that have no column: those of a control after the ones of its row. */
const alsoCited: Record<string, readonly { source: Citation['source']; reference: string }[]> = {
  'VUL-05': [
    { source: 'ISO_STANDARD', reference: 'ISO/IEC 29147:2018' },
    { source: 'USC', reference: '21 USC 360n-2(b)(1)' },
  ],
  'INC-02': [supplyChain('SR-8')],
  'CTY-01': [
    { source: 'HIPAA', reference: '45 CFR 164.308(a)(7)(ii)(B)' },
    { source: 'CSF', reference: 'RC.RP-02' },
    supplyChain('CP-2'),
  ],
  'CTY-03': [{ source: 'NIST', reference: 'NIST SP 800-34r1, section 3.2.1' }],
  'CTY-05': [supplyChain('CP-2(7)')],
  'AUD-02': [supplyChain('SR-6')],
  'CON-02': [supplyChain('SA-4')],
  'CON-04': [supplyChain('SR-3(3)')],
  'SUP-01': [supplyChain('SR-6')],
  'SUP-02': [{ source: 'CSF', reference: 'GV.SC-04' }, supplyChain('SR-4')],
};

/** A control of NIST's practices for supply chains. */
function supplyChain(control: string) {
  return { source: 'NIST' as const, reference: `NIST SP 800-161r1, Appendix A, ${control}` };
}

/** A regulation's cell in full: `308(a)(8)` is 45 CFR 164, `.1256` repeats the part before it, brackets name a standard. */
function regulations(cell: string): { source: Citation['source']; reference: string }[] {
  if (cell === '–') return [];
  const other = /^(42|21) CFR (.+)$/.exec(cell);
  if (!other) return [{ source: 'HIPAA', reference: `45 CFR 164.${cell}` }];
  const [, title = '', list = ''] = other;
  const [text = '', standard] =
    list.split(' (ISO 13485)').length > 1 ? [list.split(' (')[0], 'ISO 13485:2016'] : [list];
  const part = /^\d+/.exec(text)?.[0] ?? '';
  const found: { source: Citation['source']; reference: string }[] = text.split(', ').map((section) => ({
    source: title === '42' ? 'CFR_42' : 'CFR_21',
    reference: `${title} CFR ${section.startsWith('.') ? part : ''}${section}`,
  }));
  return standard === undefined ? found : [...found, { source: 'ISO_STANDARD', reference: standard }];
}

const byCode = <T extends { code: string }>(entries: readonly T[]) => new Map(entries.map((e) => [e.code, e]));

describe('controls', () => {
  it('holds every control and no other, in its order', () => {
    expect(controls.map((c) => c.code)).toEqual(designed.map(([code]) => code));
    expect(controls).toHaveLength(56);
  });

  it('holds every source and no other', () => {
    const sources = ['CSF', 'ISO_27001', 'SP_800_53', 'HPH_CPG'] as const;
    let cells = 0;
    for (const [code = '', regulation = '', ...mapped] of designed) {
      const wanted = regulations(regulation);
      cells += wanted.length;
      mapped.forEach((reference, index) => {
        const source = sources[index];
        if (reference === '–' || source === undefined) return;
        cells += 1;
        wanted.push({ source, reference });
      });
      const found = byCode(controls)
        .get(code)
        ?.citations.map(({ source, reference }) => ({ source, reference }));
      expect(found, code).toEqual([...wanted, ...(alsoCited[code] ?? [])]);
    }
    // 46 controls have four frameworks, two have three, VUL-05 has two; 27 have a performance goal. Seven laboratory controls have a
    // regulation, three of them with two sources.
    expect(cells).toBe(46 * 4 + 2 * 3 + 2 + 27 + 7 + 3);
  });

  it('writes regulations in full and links each to its section', () => {
    expect(byCode(controls).get('ENC-01')?.citations[0]).toEqual({
      source: 'HIPAA',
      reference: '45 CFR 164.312(e)(2)(ii)',
      url: 'https://www.ecfr.gov/current/title-45/section-164.312',
    });
  });

  it('gives each family one name', () => {
    const names = new Map<string, Set<string>>();
    for (const c of controls) names.set(c.family, (names.get(c.family) ?? new Set()).add(c.familyName));
    expect([...names.keys()]).toEqual([
      'ENC',
      'ACC',
      'PHY',
      'DET',
      'TRN',
      'VUL',
      'INC',
      'CTY',
      'AUD',
      'CON',
      'SUP',
      'QUA',
    ]);
    for (const [family, found] of names) expect([...found], family).toHaveLength(1);
  });
});

it('still reads a risk policy of before version 3', () => {
  const older = beforeVersion3(newestOf(catalogue, 'risk-policy'));
  const read = (policy: object) => catalogueSchemas['risk-policy'].safeParse(policy).success;
  expect(read(older)).toBe(true);
  expect(read({ ...older, factors: older.factors.slice(1) })).toBe(false);
});

describe('clause types', () => {
  const required: Record<string, string> = {
    PERMITTED_USES: '504(e)(2)(i)',
    SAFEGUARDS: '314(a)(2)(i)(A)',
    REPORT_UNAUTHORISED_USE: '504(e)(2)(ii)(C)',
    REPORT_SECURITY_INCIDENT: '314(a)(2)(i)(C)',
    BREACH_NOTIFICATION: '410',
    SUBCONTRACTOR_FLOWDOWN: '504(e)(2)(ii)(D)',
    INDIVIDUAL_ACCESS: '504(e)(2)(ii)(E)',
    AMENDMENT: '504(e)(2)(ii)(F)',
    ACCOUNTING: '504(e)(2)(ii)(G)',
    DELEGATED_DUTIES: '504(e)(2)(ii)(H)',
    BOOKS_TO_HHS: '504(e)(2)(ii)(I)',
    RETURN_OR_DESTROY: '504(e)(2)(ii)(J)',
    TERMINATION_FOR_VIOLATION: '504(e)(2)(iii)',
  };
  const byPolicy = [
    'ENCRYPTION_PROTOCOLS',
    'INCIDENT_RESPONSE',
    'RESPONSIBILITIES',
    'RIGHT_TO_AUDIT',
    'DATA_LOCATION',
    'NO_ONWARD_TRANSFER',
    'PATCH_SLA',
    'MFA_REQUIRED',
    'SPECIMEN_HANDLING',
    'VENDOR_TRAINING',
    'BUSINESS_CONTINUITY',
    'RECOVERY_TIME_OBJECTIVE',
    'OUTAGE_NOTICE',
    'TRANSITION_ASSISTANCE',
  ];

  it('holds all 28 and no other', () => {
    const codes = [...Object.keys(required), ...byPolicy, 'CONTINGENCY_NOTICE'];
    expect(clauseTypes.map((c) => c.code).sort()).toEqual(codes.sort());
    expect(clauseTypes).toHaveLength(28);
  });

  it('requires by law exactly those with a HIPAA citation, each with the one of the design', () => {
    const found = clauseTypes
      .filter((c) => c.requiredByLawInBaa)
      .map((c) => [c.code, c.citations.map((x) => x.reference)] as const);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(required).map(([code, reference]) => [code, [`45 CFR 164.${reference}`]])),
    );
  });

  it('marks the others as our policy, and the proposed rule as optional', () => {
    expect(clauseTypes.filter((c) => c.basis === 'POLICY').map((c) => c.code)).toEqual(byPolicy);
    expect(clauseTypes.filter((c) => c.basis === 'OPTIONAL').map((c) => [c.code, c.unit, c.suggested])).toEqual([
      ['CONTINGENCY_NOTICE', 'HOURS', 24],
    ]);
    const specimens = byCode(clauseTypes).get('SPECIMEN_HANDLING')?.requiredForCategories;
    expect(specimens).toEqual(['REFERENCE_TESTING', 'SPECIMEN_TRANSPORT', 'PHLEBOTOMY_STAFFING']);
  });

  it("states the law's limit on breach notice in hours", () => {
    const breach = byCode(clauseTypes).get('BREACH_NOTIFICATION');
    expect(breach).toMatchObject({ unit: 'HOURS', legalMaximum: 60 * 24 });
    expect(clauseTypes.filter((c) => c.legalMaximum !== null)).toEqual([breach]);
  });
});

describe('certification types', () => {
  it('holds all 14 with their usual validity', () => {
    expect(certificationTypes.map((t) => [t.code, t.usualValidityMonths])).toEqual([
      ['CLIA', 24],
      ['CAP', 24],
      ['ISO_15189', 60],
      ['ISO_27001', 36],
      ['ISO_13485', 36],
      ['HITRUST_E1', 12],
      ['HITRUST_I1', 12],
      ['HITRUST_R2', 24],
      ['SOC2_TYPE2', 12],
      ['PCI_DSS', 12],
      ['FDA_REGISTRATION', null],
      ['NMPA', 60],
      ['STATE_LICENSE', null],
      ['OTHER', null],
    ]);
  });

  it('counts a SOC 2 report from its period and an FDA registration to the end of the year', () => {
    expect(byCode(certificationTypes).get('SOC2_TYPE2')?.validityBasis).toBe('PERIOD_END');
    expect(byCode(certificationTypes).get('FDA_REGISTRATION')?.validityBasis).toBe('CALENDAR_YEAR_END');
  });

  it('knows the five kinds of CLIA certificate and which allow nonwaived testing', () => {
    const variants = byCode(certificationTypes).get('CLIA')?.variants ?? [];
    expect(Object.fromEntries(variants.map((v) => [v.code, v.nonwaivedTesting]))).toEqual({
      WAIVER: false,
      PPM: false,
      REGISTRATION: true,
      COMPLIANCE: true,
      ACCREDITATION: true,
    });
  });
});

describe('rules', () => {
  const rule = (id: string) => rules.find((r) => r.id === id);

  it('holds all eleven, in force, each with a disclaimer and a remedy', () => {
    expect(rules.map((r) => [r.id, r.severity, r.effectiveFrom])).toEqual([
      ['CLIA-REFERRAL', 'BLOCK', '2003-04-24'],
      ['PT-REFERRAL', 'CONDITION', '1994-01-01'],
      ['NY-PERMIT', 'BLOCK', '1994-01-01'],
      ['HIPAA-BAA', 'BLOCK', '2013-09-23'],
      ['HIPAA-BREACH-60D', 'CONDITION', '2009-09-23'],
      ['DSP-PROHIBITED', 'BLOCK', '2025-04-08'],
      ['DSP-RESTRICTED', 'BLOCK', '2025-04-08'],
      ['DSP-BROKERAGE', 'BLOCK', '2025-04-08'],
      ['CN-PIPL', 'INFORM', '2021-11-01'],
      ['CN-HGR', 'INFORM', '2019-07-01'],
      ['SANCTIONS', 'BLOCK', '1977-12-28'],
    ]);
    for (const r of rules) {
      // The version of the file that last changed it.
      expect(r.version).toBe({ SANCTIONS: 3, 'HIPAA-BREACH-60D': 1 }[r.id as string] ?? 4);
      expect(r).toMatchObject({ status: 'IN_FORCE', effectiveTo: null });
      expect(r.disclaimer).toContain('not legal advice');
    }
  });

  it('cites the sections the design names', () => {
    const references = (id: string) => rule(id)?.citations.map((c) => c.reference);
    expect(references('CLIA-REFERRAL')).toEqual(['42 CFR 493.1242(c)', '42 CFR 493.15', '42 CFR 493.19']);
    expect(references('PT-REFERRAL')).toEqual(['42 CFR 493.801(b)(4)']);
    expect(references('NY-PERMIT')).toContain('New York Public Health Law, section 574');
    expect(references('DSP-BROKERAGE')).toEqual(expect.arrayContaining(['28 CFR 202.301', '28 CFR 202.214']));
    expect(references('HIPAA-BAA')).toEqual([
      '45 CFR 164.308(b)',
      '45 CFR 164.502(e)',
      '45 CFR 164.504(e)',
      '45 CFR 164.504(e)(3)(iv)',
      '45 CFR 164.514(e)',
    ]);
    expect(references('HIPAA-BREACH-60D')).toEqual(['45 CFR 164.410(b)']);
    expect(references('DSP-PROHIBITED')).toEqual(
      expect.arrayContaining(['28 CFR 202.303', '28 CFR 202.401(b)', '28 CFR 202.206', '28 CFR 202.223(b)']),
    );
    expect(references('DSP-RESTRICTED')).toContain('28 CFR 202.401(a)');
  });

  it('holds the bulk thresholds of 28 CFR 202.205', () => {
    const thresholds = (id: 'DSP-PROHIBITED' | 'DSP-RESTRICTED') => {
      const found = rules.find((r) => r.id === id);
      if (found?.id !== 'DSP-PROHIBITED' && found?.id !== 'DSP-RESTRICTED') throw new Error(`${id} is missing`);
      return found.parameters;
    };
    const restricted = thresholds('DSP-RESTRICTED');
    expect(restricted.thresholds.map((t) => [t.categories.join(), t.moreThan])).toEqual([
      ['HUMAN_GENOMIC,BIOSPECIMEN', 100],
      ['HUMAN_GENOMIC,BIOSPECIMEN,OTHER_OMIC', 1_000],
      ['BIOMETRIC', 1_000],
      ['GEOLOCATION', 1_000],
      ['PHI,LIMITED_DATA_SET,DEIDENTIFIED', 10_000],
      ['FINANCIAL', 10_000],
      ['PERSONAL_IDENTIFIERS', 100_000],
    ]);
    const inDevices = restricted.thresholds.filter((t) => t.unit === 'DEVICES');
    expect(inDevices.map((t) => t.categories)).toEqual([['GEOLOCATION']]);
    expect(restricted).toMatchObject({ complianceProgramAndAuditFrom: '2025-10-06' });
    const prohibited = thresholds('DSP-PROHIBITED');
    expect(prohibited).toMatchObject({ prohibitedCategories: ['HUMAN_GENOMIC', 'OTHER_OMIC', 'BIOSPECIMEN'] });
    expect(prohibited.thresholds).toEqual(restricted.thresholds);
    for (const parameters of [prohibited, restricted]) {
      expect(parameters).toMatchObject({ coveredPersonOwnershipPercent: 50 });
      expect(parameters.countriesOfConcern).toEqual(['CN', 'CU', 'HK', 'IR', 'KP', 'MO', 'RU', 'VE']);
    }
  });
});

describe('the policy of the gate', () => {
  it('holds every rule that code evaluates, each with its words', () => {
    expect(policy.entries.map(({ id }) => id)).toEqual([...procurementRuleIds]);
    expect(Object.keys(procurementParameters)).toEqual([...procurementRuleIds]);
    // The one that no law or standard asks for: one must know what one is asked about.
    expect(policy.entries.filter(({ citations }) => citations.length === 0).map(({ id }) => id)).toEqual(['REQUEST']);
  });

  it('allows unknown facts only in rules that merely inform', () => {
    const informing = policy.entries.filter(({ whenUnknown }) => whenUnknown === 'INFORM');
    expect(informing.map(({ id, severity }) => [id, severity])).toEqual([
      ['CN-PIPL', 'INFORM'],
      ['CN-HGR', 'INFORM'],
    ]);
  });

  it('bars what a law bars, and locks what no decision of ours can replace', () => {
    const locked = policy.entries.filter(({ locked }) => locked !== null);
    expect(locked.map(({ id }) => id)).toEqual([
      'REQUEST',
      'SANCTIONS',
      'EXCLUSION',
      'DSP-PROHIBITED',
      'DSP-RESTRICTED',
      'DSP-BROKERAGE',
    ]);
    for (const { id, severity, whenUnknown, effectiveFrom, effectiveTo } of locked) {
      const settings = { severity: 'BLOCK', whenUnknown: 'UNKNOWN', effectiveFrom: null, effectiveTo: null };
      expect({ severity, whenUnknown, effectiveFrom, effectiveTo }, id).toEqual(settings);
    }
    const ofLaw = new Map(rules.map(({ id, severity }) => [id as string, severity]));
    for (const { id, severity } of policy.entries) expect(severity, id).toBe(ofLaw.get(id) ?? severity);
  });
});

describe('a broken file', () => {
  let directory = '';

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'catalogue-'));
    await cp(shipped, directory, { recursive: true, filter: (source) => !source.endsWith('.ts') });
  });

  afterEach(() => rm(directory, { recursive: true, force: true }));

  async function change(name: string, from: string, to: string): Promise<void> {
    const text = await readFile(join(directory, name), 'utf8');
    expect(text).toContain(from);
    await writeFile(join(directory, name), text.replace(from, to));
  }

  it('is read like the shipped ones when nothing is broken, later versions last', async () => {
    const second = (await readFile(join(directory, 'controls.v2.json'), 'utf8')).replace(
      '"version": 2',
      '"version": 3',
    );
    await writeFile(join(directory, 'controls.v3.json'), second);
    const files = await loadCatalogue(directory);
    expect(files.map((f) => `${f.kind}.v${f.version}`)).toEqual([
      'certification-types.v1',
      'controls.v2',
      'clause-types.v2',
      'certification-aliases.v2',
      'controls.v3',
      'risk-policy.v3',
      'procurement-policy.v3',
      'rules.v4',
    ]);
    expect(newestOf(files, 'controls').version).toBe(3);
    expect(new Set(files.map((f) => f.sha256)).size).toBe(8);
  });

  it('names itself and the place in it', async () => {
    await change('controls.v2.json', '"45 CFR 164.312(e)(2)(ii)"', '"164.312(e)(2)(ii)"');
    await expect(loadCatalogue(directory)).rejects.toThrow(
      /controls\.v2\.json: .*"164\.312\(e\)\(2\)\(ii\)" is not a valid HIPAA reference.*entries\[0\]\.citations\[0\]\.reference/s,
    );
  });

  it.each([
    [
      'controls.v2.json',
      '"title": "Encryption in transit',
      '"titel": "Encryption in transit',
      /Unrecognized key: "titel"/,
    ],
    ['controls.v2.json', '"code": "ENC-02"', '"code": "ENC-01"', /controls\.v2\.json: .*"ENC-01" appears twice/s],
    ['controls.v2.json', '"family": "ENC"', '"family": "ACC"', /a control code must start with its family/],
    ['controls.v2.json', '"version": 2', '"version": 3', /controls\.v2\.json: its version is 3, but its name says 2/],
    ['clause-types.v2.json', '"requiredByLawInBaa": true', '"requiredByLawInBaa": false', /45 CFR 164 citation/],
    ['rules.v4.json', '"maximumHours": 1440', '"maximumHours": 1441', /the hours are the days times 24/],
    ['rules.v4.json', '"effectiveFrom": "2025-04-08"', '"effectiveFrom": "2025-04-31"', /Invalid ISO date/],
    ['rules.v4.json', '"certificationType": "CLIA"', '"certificationType": "CLIAA"', /no certification type "CLIAA"/],
    ['rules.v4.json', '"acceptedVariants": ["REG', '"acceptedVariants": ["REGG', /CLIA has no variant "REGGISTRATION"/],
    ['rules.v4.json', '"clauseType": "BREACH_', '"clauseType": "BREECH_', /no clause type "BREECH_NOTIFICATION"/],
    ['certification-aliases.v2.json', '"type": "CAP"', '"type": "CUP"', /no certification type "CUP"/],
    ['risk-policy.v3.json', '"code": "ENC-02"', '"code": "ENC-99"', /no control "ENC-99"/],
    ['risk-policy.v3.json', '"type": "CAP"', '"type": "CUP"', /risk-policy\.v3\.json: no certification type "CUP"/],
    [
      'risk-policy.v3.json',
      '"code": "SUPPLIER_RISK"',
      '"code": "SINGLE_SOURCE"',
      /every factor that is about no control/,
    ],
    [
      'risk-policy.v3.json',
      '"clauseTypes": ["RIGHT_TO_',
      '"clauseTypes": ["RITE_TO_',
      /no clause type "RITE_TO_AUDIT"/,
    ],
    ['procurement-policy.v3.json', '"id": "LIFECYCLE"', '"id": "LIFE"', /procurement-policy\.v3\.json: /],
    ['procurement-policy.v3.json', '"title": "Approved",', '', /entries\[3\]\.title/],
    [
      'procurement-policy.v3.json',
      '"title": "Approved",',
      '"titel": "Approved", "title": "Approved",',
      /Unrecognized key: "titel"/,
    ],
    [
      'procurement-policy.v3.json',
      '"severity": "INFORM"',
      '"severity": "CONDITION"',
      /must be INFORM if and only if severity is INFORM.*whenUnknown/s,
    ],
    [
      'procurement-policy.v3.json',
      '"whenUnknown": "UNKNOWN"',
      '"whenUnknown": "INFORM"',
      /must be INFORM if and only if severity is INFORM/,
    ],
    ['procurement-policy.v3.json', '"whenUnknown": "UNKNOWN"', '"whenUnknown": "ALLOW"', /entries\[0\]\.whenUnknown/],
    ['procurement-policy.v3.json', '"PCI_DSS"', '"PCI"', /procurement-policy\.v3\.json: no certification type "PCI"/],
    ['procurement-policy.v3.json', '"days": 180', '"days": 0', /parameters\.days/],
    ['procurement-policy.v3.json', '"SUSPENDED", "OFF', '"SUSPENDED", "SUSPENDED", "OFF', /"SUSPENDED" appears twice/],
    [
      'procurement-policy.v3.json',
      '"reference": "31 CFR 501"',
      '"reference": "31 U 501"',
      /is not a valid CFR_31 reference/,
    ],
    ['controls.v2.json', '{', '', /controls\.v2\.json: not valid JSON/],
  ])('%s with %s turned into %s is refused', async (name, from, to, message) => {
    await change(name, from, to);
    await expect(loadCatalogue(directory)).rejects.toThrow(message);
  });

  it('is refused if the policy of the gate lacks a rule, or has one twice', async () => {
    const name = join(directory, 'procurement-policy.v3.json');
    const whole = JSON.parse(await readFile(name, 'utf8')) as { entries: object[] };
    for (const entries of [whole.entries.slice(0, -1), [...whole.entries, whole.entries.at(-1)]]) {
      await writeFile(name, JSON.stringify({ ...whole, entries }));
      await expect(loadCatalogue(directory)).rejects.toThrow(
        /must contain the rules REQUEST, .*PRODUCT, in this order/,
      );
    }
  });

  it('is refused under a name that promises no kind', async () => {
    await writeFile(join(directory, 'control.v1.json'), '{}');
    await expect(loadCatalogue(directory)).rejects.toThrow(
      /control\.v1\.json: name a catalogue file <kind>\.v<N>\.json/,
    );
  });

  it('is missed when it is not there', () => {
    expect(() => newestOf([], 'rules')).toThrow('the catalogue has no rules file');
  });
});
