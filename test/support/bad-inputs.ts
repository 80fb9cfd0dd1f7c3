/** Bad inputs for each field of each mutation, with the problem that each must cause. */
import {
  type Bad,
  type BadFields,
  country,
  date,
  element,
  id,
  inside,
  known,
  list,
  text,
  texts,
  thirdParty,
  url,
  whole,
  within,
} from './bad-values.ts';

const document: Bad[] = [
  ...within('sha256', [
    ['ab'.repeat(31), 'INVALID'],
    [`${'ab'.repeat(31)}xy`, 'INVALID'],
  ]),
  ...within('mediaType', text(100)),
  ...within('url', url),
];
const source: BadFields = { source: text(100), externalId: text(200) };
const site = { name: 'Here', function: 'OFFICE' };
const contact = { role: 'QUALITY', name: 'Desk' };
const link = { kind: 'OTHER', url: 'https://lab.example/' };

const thirdPartyFields: BadFields = {
  legalName: text(300),
  tradingNames: [...texts(300, 20), [['Same', 'Other', 'Same'], 'DUPLICATE', '2']],
  country,
  identifiers: [
    ...list(20, (index) => ({ scheme: 'CAP', value: `${1000 + index}` })),
    ...inside({ scheme: 'DUNS', value: '111111111' }, 'value', text(64)),
    [[{ scheme: 'CLIA', value: '5D1234567' }], 'INVALID', '0.value'],
    [[{ scheme: 'EIN', value: '07-1144442' }], 'INVALID', '0.value'],
    [
      [
        { scheme: 'CLIA', value: '05D-7777777' },
        { scheme: 'CLIA', value: '05d7777777' },
      ],
      'DUPLICATE',
      '1',
    ],
    [[{ scheme: 'CLIA', value: '05D8888888' }], 'TAKEN', '0'],
  ],
  externalRefs: [
    ...list(20, (index) => ({ source: 'erp', externalId: `${index}` })),
    ...inside({ source: 'a', externalId: 'b' }, 'source', text(100)),
    ...inside({ source: 'a', externalId: 'b' }, 'externalId', text(200)),
    [[{ source: 'erp', externalId: 'TAKEN' }], 'TAKEN', '0'],
  ],
  websiteUrl: url,
  domains: [
    ...list(50, (index) => `d${index}.example`),
    ...element([
      ...text(253),
      ['localhost', 'INVALID'],
      ['https://lab.example', 'INVALID'],
      ['-lab.example', 'INVALID'],
    ]),
    [['lab.example', 'LAB.example'], 'DUPLICATE', '1'],
  ],
  links: [...list(50, () => link), ...inside(link, 'url', url)],
  sites: [
    ...list(100, (index) => ({ ...site, name: `Site ${index}` })),
    ...inside(site, 'name', text(200)),
    ...inside({ ...site, name: 'A' }, 'country', country).map(renamed),
    ...inside({ ...site, name: 'A' }, 'address', text(500)).map(renamed),
    [[site, site], 'DUPLICATE', '1.name'],
  ],
  contacts: [
    ...list(50, () => contact),
    ...inside(contact, 'name', text(200)),
    ...inside(contact, 'email', [
      ['nobody', 'INVALID'],
      ['x@lab-.example', 'INVALID'],
      [`x@${'a'.repeat(64)}.example`, 'INVALID'],
      [`${'x'.repeat(250)}@lab.example`, 'TOO_LONG'],
    ]),
    ...inside(contact, 'phone', text(50)),
  ],
  owners: [
    ...list(50, (index) => ({ name: `Owner ${index}` })),
    ...inside({ name: 'A' }, 'name', text(300)),
    ...inside({ name: 'A' }, 'country', country),
    ...inside({ name: 'A' }, 'percent', [
      [0, 'OUT_OF_RANGE'],
      [-1, 'OUT_OF_RANGE'],
      [100.5, 'OUT_OF_RANGE'],
    ]),
    ...element(within('thirdParty', thirdParty)),
    [[{}], 'INCONSISTENT', '0'],
    [[{ name: 'A' }, { name: 'B', percent: 60 }, { name: 'C', percent: 50 }], 'INCONSISTENT'],
  ],
  services: texts(200, 50),
  specialties: [
    [['HEMATOLOGY', 'HEMATOLOGY'], 'DUPLICATE', '1'],
    [null, 'REQUIRED'],
  ],
  reportsPatientResults: [],
  internalOwner: text(200),
  reviewEveryMonths: whole(1, 120),
  lastReviewedOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']],
  subSuppliersCompleteOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']],
  maturity: whole(1, 4),
  trust: whole(1, 4),
  tags: [...texts(50, 50), [['same', 'same'], 'DUPLICATE', '1']],
};

/** Renames one of two sites, so that the problem under test is the only one. */
function renamed([value, code, path]: Bad): Bad {
  const [first, second] = value as [object, object];
  return [[{ ...first, name: 'B' }, second], code, path];
}

const engagementFields: BadFields = {
  name: text(200),
  category: [],
  status: [[null, 'REQUIRED']],
  startsOn: date,
  endsOn: date,
  facilityIds: [...list(100, (index) => `Facility_${index}`), ...element(id('Facility'))],
  dependency: whole(1, 4),
  penetration: whole(1, 4),
  annualVolume: whole(1, 2_000_000_000),
  soleSource: [],
  clinical: [],
  protectedData: [],
  dataFlows: [
    ...list(50, () => ({ category: 'PHI' })),
    ...inside({ category: 'PHI' }, 'peoplePerYear', whole(0, 2_000_000_000)),
    ...inside({ category: 'PHI' }, 'destinationCountry', country),
  ],
  alternatives: [...list(20, () => ({ id: 'x' })), ...element(thirdParty)],
  baaRequired: [],
  baaRationale: text(2000),
  recoveryTimeHours: whole(0, 87_600),
  tolerableDowntimeHours: whole(0, 87_600),
  testComplexity: [],
  specialties: [[null, 'REQUIRED']],
  ...source,
};
const clause = { clauseType: 'BREACH_NOTIFICATION', present: 'YES' };
const otherClause = { clauseType: 'REPORT_SECURITY_INCIDENT', present: 'YES' };
const contractFields: BadFields = {
  kind: [],
  title: text(200),
  status: [
    ['TERMINATED', 'INVALID'],
    [null, 'REQUIRED'],
  ],
  effectiveOn: date,
  expiresOn: date,
  autoRenews: [],
  noticeDays: whole(0, 3650),
  valueMinor: [
    [-1, 'OUT_OF_RANGE'],
    [2 ** 53, 'OUT_OF_RANGE'],
    [1.5, 'INVALID'],
    ['100', 'INVALID'],
  ],
  currency: [
    ['USDX', 'INVALID'],
    ['ZZZ', 'INVALID'],
    ['', 'INVALID'],
  ],
  governingLaw: text(200),
  document,
  clauses: [
    ...list(100, () => clause),
    ...inside(otherClause, 'hours', whole(0, 87_600)).map(atFirst),
    ...inside(otherClause, 'reference', text(200)).map(atFirst),
    ...inside(clause, 'clauseType', [...text(100), ['NO_SUCH_CLAUSE', 'NOT_FOUND']]),
  ],
  engagementIds: [...list(100, (index) => `Engagement_${index}`), ...element(id('Engagement'))],
  ...source,
};

/** Returns the bad element alone: beside a good one, its clause type would be a duplicate. */
function atFirst([value, code, path]: Bad): Bad {
  return [[(value as object[])[1]], code, path!.replace('1', '0')];
}

const certificationFields: BadFields = {
  type: [...text(100), ['ISO_0', 'NOT_FOUND']],
  variant: [...text(100), ['WAIVER', 'INVALID']],
  title: text(300),
  number: text(100),
  issuer: text(200),
  scope: text(2000),
  state: [...text(50), ['Bavaria', 'INVALID']],
  specialties: [[null, 'REQUIRED']],
  siteId: id('Site'),
  issuedOn: date,
  validUntil: date,
  ...source,
};
const requirement = { requirement: 'Q', control: 'ENC-01' };
const requirementMappingFields: BadFields = {
  standard: [...text(500), ['OTHER', 'TAKEN']],
  framework: [...text(100), ['soc-2', 'INVALID']],
  requirements: [
    [Array.from({ length: 2_001 }, () => requirement), 'OUT_OF_RANGE'],
    ...inside(requirement, 'requirement', text(500)),
    ...inside(requirement, 'control', [...text(20), ['ENC-99', 'NOT_FOUND']]),
    [[requirement, { ...requirement, requirement: 'q' }], 'DUPLICATE', '1'],
    [[{ ...requirement, met: [] }], 'OUT_OF_RANGE', '0.met'],
    [[{ ...requirement, notMet: [''] }], 'REQUIRED', '0.notMet.0'],
  ],
};
const webhookFields: BadFields = {
  name: text(200),
  url,
  types: [],
  kinds: [],
  countries: [
    [['ZZ'], 'INVALID', '0'],
    [Array.from({ length: 251 }, () => 'US'), 'OUT_OF_RANGE'],
  ],
  thirdParties: [
    ...thirdParty.map(([value, code, path]): Bad => [[value], code, path === undefined ? '0' : `0.${path}`]),
    [Array.from({ length: 101 }, () => ({ id: 'x' })), 'OUT_OF_RANGE'],
  ],
};
const publicKey = { keyId: 'k', algorithm: 'ED25519', key: 'not a key' };
const attestorFields: BadFields = {
  name: text(200),
  kind: [],
  thirdParty,
  publicKeys: [
    ...list(20, (index) => ({ ...publicKey, keyId: `k${index}` })),
    [[publicKey], 'INVALID', '0.key'],
    [[{ ...publicKey, key: `-----BEGIN PUBLIC KEY-----\n${'x'.repeat(10_000)}` }], 'TOO_LONG', '0.key'],
    [[{ ...publicKey, validFrom: '2026-01-01' }], 'INVALID', '0.validFrom'],
    [[{ ...publicKey, validTo: '2026-02-30T00:00:00Z' }], 'INVALID', '0.validTo'],
    [[{ ...publicKey, keyId: 'x'.repeat(201) }], 'TOO_LONG', '0.keyId'],
  ],
};
const claim = { control: 'ENC-01', status: 'MET' };
const attestationFields: BadFields = {
  thirdParty,
  framework: [...text(100), ['soc-2', 'INVALID']],
  assurance: [],
  attestorId: id('Attestor'),
  periodStart: date,
  periodEnd: date,
  attestedOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']],
  validUntil: date,
  document,
  claims: [
    [[], 'OUT_OF_RANGE'],
    [Array.from({ length: 201 }, () => claim), 'OUT_OF_RANGE'],
    ...inside(claim, 'control', [...text(20), ['ENC-99', 'NOT_FOUND']]),
    ...element([
      [{ ...claim, justification: 'x'.repeat(2001) }, 'TOO_LONG', 'justification'],
      [{ ...claim, note: 'x'.repeat(2001) }, 'TOO_LONG', 'note'],
      [{ ...claim, extent: -1 }, 'OUT_OF_RANGE', 'extent'],
    ]),
  ],
  supersedesId: id('Attestation'),
  revision: whole(1, 1_000_000),
  ...source,
};
const findingFields: BadFields = {
  title: text(1000),
  control: [...text(20), ['ENC-99', 'NOT_FOUND']],
  severity: [],
  dueOn: date,
};
const finding = { title: 'Dust', severity: 'LOW' };
const auditFields: BadFields = {
  siteId: id('Site'),
  kind: [],
  scheduledOn: date,
  completedOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']],
  everyMonths: whole(1, 120),
  auditor: text(200),
  outcome: [],
  ...source,
};
const vulnerability = { cve: 'CVE-2024-3400', knownExploited: true };
const productFields: BadFields = {
  name: text(200),
  category: [],
  gtin: [
    ...text(64),
    ['1234567', 'INVALID'],
    ['123456789', 'INVALID'],
    ['00614141000013', 'INVALID'],
    ['12345A70', 'INVALID'],
  ],
  connectedDevice: [],
  sbomDigest: [
    ['ab'.repeat(31), 'INVALID'],
    [`${'ab'.repeat(31)}xy`, 'INVALID'],
  ],
  supportEndsOn: date,
  vulnerabilities: [
    ...list(500, (index) => ({ ...vulnerability, cve: `CVE-2024-${1000 + index}` })),
    ...inside(vulnerability, 'cve', [
      ...text(100),
      ['2024-3400', 'INVALID'],
      ['CVE-24-3400', 'INVALID'],
      ['CVE-2024-340', 'INVALID'],
      [`CVE-2024-${'1'.repeat(20)}`, 'INVALID'],
      ['cve-2024-3400 ', 'DUPLICATE'],
    ]),
    ...element(within('dueOn', date).map(([value, ...rest]) => [{ ...vulnerability, ...(value as object) }, ...rest])),
    ...element(
      within('patchedOn', [...date, ['2026-06-16', 'OUT_OF_RANGE']]).map(([value, ...rest]) => [
        { ...vulnerability, ...(value as object) },
        ...rest,
      ]),
    ),
  ],
  ...source,
};
const screeningFields: BadFields = {
  thirdParty,
  list: [...text(100), ['ofac sdn', 'INVALID']],
  listVersion: text(100),
  screenedOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']],
  outcome: [],
  matchedName: [...text(300), ['SOMEBODY', 'INCONSISTENT']],
  score: [
    [-0.01, 'OUT_OF_RANGE'],
    [1.01, 'OUT_OF_RANGE'],
  ],
  listPublishedOn: [...date, ['2026-06-16', 'INCONSISTENT']],
  ownerName: text(300),
  comparedNames: texts(300, 50).filter(([value]) => value !== null),
  method: [['SPELLING', 'INCONSISTENT']],
  comparedAs: [...text(300), ['somebody', 'INCONSISTENT']],
  matchedAs: [...text(300), ['somebody', 'INCONSISTENT']],
  threshold: [
    [-0.01, 'OUT_OF_RANGE'],
    [1.01, 'OUT_OF_RANGE'],
  ],
  aliasesIncluded: [],
  ...source,
};
const pastDay = [...date, ['2026-06-16', 'OUT_OF_RANGE'] as const];
const incidentFields: BadFields = {
  kind: [],
  severity: [],
  title: text(1000),
  occurredOn: pastDay,
  discoveredOn: pastDay,
  reportedToUsOn: pastDay,
  closedOn: pastDay,
  peopleAffected: whole(0, 2_000_000_000),
  ...source,
};
const qualityRecordFields: BadFields = {
  kind: [],
  specialty: [],
  performedOn: pastDay,
  score: [
    [-0.01, 'OUT_OF_RANGE'],
    [100.01, 'OUT_OF_RANGE'],
  ],
  passed: [],
  note: text(2000),
  ...source,
};
const supplyLinkFields: BadFields = {
  supplies: text(300),
  criticality: whole(1, 4),
  share: [
    [-0.01, 'OUT_OF_RANGE'],
    [1.01, 'OUT_OF_RANGE'],
  ],
  substitutable: [],
  validFrom: date,
  validTo: date,
  ...source,
};
const facilityFields: BadFields = {
  name: text(200),
  code: [...text(50), ['TAKEN', 'TAKEN']],
  address: text(500),
  state: [...text(50), ['Bavaria', 'INVALID']],
  cliaNumber: [...text(20), ['5D1234567', 'INVALID'], ['05D9999999', 'TAKEN']],
};

/** Returns one rule of the policy with a bad setting. */
const policyRule = (rule: string, setting: string, bads: readonly Bad[]): Bad[] =>
  element(within(setting, bads).map(([value, ...problem]) => [{ rule, ...(value as object) }, ...problem]));

/** Fields of every update. */
const changed = (name: string): BadFields => ({
  id: id(name),
  expectedVersion: [
    [99, 'STALE_VERSION'],
    [-1, 'STALE_VERSION'],
  ],
});
/** Adds null as a bad value for fields that an update must not clear. */
const needed = (fields: BadFields, ...names: string[]): BadFields => ({
  ...fields,
  ...Object.fromEntries(names.map((name) => [name, known(...fields[name]!)])),
});
const lifecycle: BadFields = {
  thirdParty,
  expectedVersion: [[7, 'STALE_VERSION']],
  lifecycle: [['OFFBOARDING', 'NOT_ALLOWED']],
};

/** Every mutation, and every field of its input except the idempotency key, which all share. */
export const badInputs: Record<string, BadFields> = {
  createVendor: thirdPartyFields,
  createSupplier: thirdPartyFields,
  createPartnerLab: thirdPartyFields,
  updateThirdParty: {
    ...needed(thirdPartyFields, 'legalName'),
    kind: [[null, 'REQUIRED']],
    thirdParty,
    expectedVersion: [[99, 'STALE_VERSION']],
  },
  changeLifecycle: lifecycle,
  mergeThirdParties: {
    from: thirdParty,
    into: thirdParty,
    expectedFromVersion: [[99, 'STALE_VERSION']],
    expectedIntoVersion: [[99, 'STALE_VERSION']],
    reason: text(2000),
  },
  undoMerge: { ...changed('ThirdParty'), reason: text(2000) },
  createFacility: facilityFields,
  updateFacility: { ...needed(facilityFields, 'name', 'code'), ...changed('Facility') },
  createEngagement: { ...engagementFields, thirdParty },
  updateEngagement: { ...needed(engagementFields, 'name', 'category', 'status'), ...changed('Engagement') },
  endEngagement: { ...changed('Engagement'), endsOn: date },
  createContract: { ...contractFields, thirdParty },
  updateContract: { ...needed(contractFields, 'kind'), ...changed('Contract') },
  terminateContract: { ...changed('Contract'), terminatedOn: date },
  createCertification: { ...certificationFields, thirdParty },
  updateCertification: { ...needed(certificationFields, 'type'), ...changed('Certification'), suspendedOn: date },
  verifyCertification: {
    ...changed('Certification'),
    verifiedOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']],
    method: text(500),
  },
  revokeCertification: { ...changed('Certification'), revokedOn: date },
  createRequirementMapping: requirementMappingFields,
  updateRequirementMapping: {
    ...needed(requirementMappingFields, 'standard', 'framework'),
    ...changed('RequirementMapping'),
  },
  ingestDocument: {
    thirdParty,
    content: [
      ['', 'REQUIRED'],
      ['no base64!', 'INVALID'],
      [Buffer.from('{"hello":"world"}').toString('base64'), 'INVALID'],
      [Buffer.from([0xff, 0xfe]).toString('base64'), 'INVALID'],
    ],
    format: [],
    source: text(100),
    fileName: text(255),
    url,
    framework: [['soc-2', 'INVALID']],
    assurance: [],
    attestorId: id('Attestor'),
    attestedOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']],
    validUntil: date,
    questionnaire: [
      ...within('questionColumn', text(200)),
      ...within('answerColumn', text(200)),
      ...within('commentColumn', text(200)),
      ...within('mapping', requirementMappingFields.requirements!),
    ],
    dryRun: [],
  },
  createWebhookSubscription: {
    ...webhookFields,
    after: [['nonsense', 'INVALID']],
  },
  updateWebhookSubscription: { ...webhookFields, ...changed('WebhookSubscription') },
  enableWebhookSubscription: changed('WebhookSubscription'),
  disableWebhookSubscription: { ...changed('WebhookSubscription'), reason: text(500) },
  rotateWebhookSecret: { ...changed('WebhookSubscription'), overlapHours: whole(0, 168) },
  pingWebhookSubscription: changed('WebhookSubscription'),
  replayWebhookDeliveries: {
    ...changed('WebhookSubscription'),
    deliveries: [
      [['nonsense'], 'NOT_FOUND', '0'],
      [Array.from({ length: 1_001 }, () => 'x'), 'OUT_OF_RANGE'],
    ],
    deadSince: [
      ['2026-01-01', 'INVALID'],
      ['2026-02-30T00:00:00Z', 'INVALID'],
    ],
  },
  createCalendarFeed: {
    name: text(200),
    kinds: list(12, () => 'REVIEW'),
    lifecycles: list(6, () => 'ACTIVE'),
    internalOwners: [...list(100, () => 'Somebody'), [['Nobody at all'], 'NOT_FOUND', '0']],
    daysAhead: whole(1, 730),
  },
  revokeCalendarFeed: changed('CalendarFeed'),
  createAttestor: attestorFields,
  updateAttestor: { ...needed(attestorFields, 'name', 'kind'), ...changed('Attestor') },
  recordAttestation: attestationFields,
  revokeAttestation: {
    ...changed('Attestation'),
    revokedOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']],
    reason: text(2000),
  },
  createAudit: {
    ...auditFields,
    thirdParty,
    findings: [
      ...list(100, () => finding),
      ...Object.entries(findingFields).flatMap(([field, bads]) => inside(finding, field, bads)),
    ],
  },
  updateAudit: { ...needed(auditFields, 'kind'), ...changed('Audit') },
  createProduct: { ...productFields, thirdParty },
  updateProduct: { ...needed(productFields, 'name'), ...changed('Product') },
  recordScreening: screeningFields,
  createIncident: { ...incidentFields, thirdParty },
  updateIncident: { ...needed(incidentFields, 'kind', 'severity'), ...changed('Incident') },
  createQualityRecord: { ...qualityRecordFields, thirdParty },
  updateQualityRecord: { ...needed(qualityRecordFields, 'kind'), ...changed('QualityRecord') },
  createSupplyLink: { ...supplyLinkFields, supplier: thirdParty, customer: thirdParty },
  updateSupplyLink: { ...supplyLinkFields, ...changed('SupplyLink') },
  addFinding: { ...findingFields, auditId: id('Audit') },
  closeFinding: {
    ...changed('Finding'),
    status: [['OPEN', 'INVALID']],
    closedOn: [...date, ['2026-06-16', 'OUT_OF_RANGE']],
    note: text(2000),
  },
  reopenFinding: { ...changed('Finding'), dueOn: date },
  updateProcurementPolicy: {
    expectedVersion: [[99, 'STALE_VERSION']],
    reason: text(2000),
    holdDays: known(...whole(1, 366)),
    approvalDays: known(...whole(1, 3660)),
    waiverDays: known(...whole(1, 3660)),
    rules: [
      ...list(100, () => ({ rule: 'REVIEW' })),
      ...inside({ rule: 'REVIEW' }, 'rule', [...text(100), ['HIPAA', 'NOT_FOUND'], ['REVIEW', 'DUPLICATE']]),
      ...policyRule('REVIEW', 'severity', [[null, 'REQUIRED']]),
      ...policyRule('REVIEW', 'whenUnknown', [[null, 'REQUIRED']]),
      ...policyRule('REVIEW', 'status', [[null, 'REQUIRED']]),
      ...policyRule('REVIEW', 'effectiveFrom', date),
      ...policyRule('REVIEW', 'effectiveTo', date),
      ...policyRule('REVIEW', 'parameters', [
        [null, 'REQUIRED'],
        [{ everyMonths: 0 }, 'OUT_OF_RANGE', 'everyMonths'],
      ]),
      ...policyRule('SANCTIONS', 'severity', [['CONDITION', 'NOT_ALLOWED']]),
    ],
  },
  recordDetermination: {
    thirdParty,
    kind: [],
    control: [...text(20), ['ENC-99', 'NOT_FOUND'], ['ENC-01', 'INCONSISTENT']],
    screeningId: id('Screening'),
    engagementId: id('Engagement'),
    rule: [...text(50), ['NO-RULE', 'NOT_FOUND'], ['CN-PIPL', 'INCONSISTENT']],
    attestationId: id('Attestation'),
    reference: text(200),
    reason: text(2000),
    validFrom: [...date, ['2026-06-14', 'OUT_OF_RANGE']],
    validUntil: [...date, ['2026-06-14', 'INCONSISTENT']],
  },
  approveDetermination: { ...changed('Determination') },
  revokeDetermination: { ...changed('Determination'), reason: text(2000) },
  recordDecision: {
    thirdParty,
    kind: [],
    categories: [
      [['BILLING', 'BILLING'], 'DUPLICATE', '1'],
      [null, 'REQUIRED'],
    ],
    facilityIds: [...list(100, (index) => `Facility_${index}`), ...element(id('Facility'))],
    productIds: [...list(100, (index) => `Product_${index}`), ...element(id('Product'))],
    rules: [...texts(50, 100), [['NO-RULE'], 'NOT_FOUND', '0'], [['CONTRACT'], 'INCONSISTENT']],
    reason: text(2000),
    conditions: [...texts(500, 20), [['Only once'], 'INCONSISTENT']],
    acceptedLevel: [['VERY_HIGH', 'INCONSISTENT']],
    requestedById: id('Principal'),
    validFrom: [...date, ['2026-06-14', 'OUT_OF_RANGE']],
    validUntil: [...date, ['2026-06-14', 'INCONSISTENT'], ['2199-12-31', 'OUT_OF_RANGE']],
  },
  approveDecision: changed('Decision'),
  revokeDecision: { ...changed('Decision'), reason: text(2000) },
  createPrincipal: {
    name: [...text(200), ['Local analyst', 'TAKEN']],
    kind: [],
    email: [['nobody', 'INVALID']],
  },
};

/** Bad idempotency keys, for any mutation. */
export const badIdempotencyKeys = text(200);
