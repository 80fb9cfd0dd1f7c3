import { generateKeyPairSync } from 'node:crypto';
import type { Role } from '../../src/registry/access.ts';
import { assessmentResults, contentOf, fullDocument, registered, signingKey } from './evidence.ts';
import type { Made } from './fixtures.ts';

/** Sends a mutation that must succeed, as ADMIN by default. `touched` lists the records it must change, in log order. */
export type Step = (
  mutation: string,
  input: object,
  touched?: readonly string[],
  selection?: string,
  as?: Role,
) => Promise<Made & { sites?: { id: string }[]; findings?: { nodes: Made[] } }>;

const key = String(generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }));
const version = (expectedVersion: number) => ({ expectedVersion });

/** Sends every mutation, and fills every field of every record at least once. Returns the ids by name. */
export async function everyMutation(step: Step): Promise<Record<string, string>> {
  const principal = await step('createPrincipal', { name: 'Grace', kind: 'PERSON', email: 'grace@lab.example' });
  const policy = await step(
    'updateProcurementPolicy',
    {
      ...version(1),
      reason: 'Agreed by the board',
      holdDays: 14,
      rules: [{ rule: 'REVIEW', severity: 'BLOCK', effectiveFrom: '2026-01-01', parameters: { everyMonths: 6 } }],
    },
    ['PROCUREMENT_POLICY UPDATED 2'],
  );
  const facility = await step('createFacility', {
    name: 'Main',
    code: 'M',
    address: '1 Elm St',
    cliaNumber: '05D1111111',
  });
  await step('updateFacility', { id: facility.id, ...version(1), name: 'Main lab' }, ['FACILITY UPDATED 2']);

  // The creator of a third party may not approve it, so another role creates this one.
  const vendor = await step('createVendor', { legalName: 'Early vendor' }, undefined, undefined, 'ANALYST');
  const holding = await step('createSupplier', {
    legalName: 'Later holding',
    identifiers: [{ scheme: 'CAP', value: '1' }],
  });
  const lab = await step(
    'createPartnerLab',
    {
      legalName: '深圳华诊医学检验所有限公司',
      tradingNames: ['Huazhen Medical Laboratory', 'Café Diagnostics'],
      country: 'CN',
      identifiers: [
        { scheme: 'USCC', value: '91110000600037341L' },
        { scheme: 'CLIA', value: '99D1234567' },
      ],
      externalRefs: [{ source: 'erp', externalId: 'L-1' }],
      websiteUrl: 'https://huazhen.example/',
      domains: ['huazhen.example'],
      links: [{ kind: 'PRIVACY', url: 'https://huazhen.example/privacy' }],
      sites: [
        { name: 'Shenzhen', country: 'CN', address: '1 科技路', function: 'TESTING' },
        { name: 'Office', function: 'OFFICE' },
      ],
      contacts: [{ role: 'SECURITY', name: 'Desk', email: 'security@huazhen.example', phone: '+86 755 0000' }],
      owners: [
        { thirdParty: { id: holding.id }, percent: 51.25, country: 'CN' },
        { name: 'Founders', percent: 10 },
      ],
      services: ['Sequencing'],
      specialties: ['CLINICAL_CYTOGENETICS', 'VIROLOGY'],
      reportsPatientResults: 'YES',
      internalOwner: 'Dr. Park',
      reviewEveryMonths: 6,
      lastReviewedOn: '2026-01-01',
      subSuppliersCompleteOn: '2026-01-02',
      maturity: 2,
      trust: 1,
      tags: ['abroad'],
    },
    ['THIRD_PARTY CREATED 1'],
    'id version sites { id }',
  );
  // This owner is later in the log than the third party that it owns.
  const owners = [{ thirdParty: { id: lab.id } }];
  await step(
    'updateThirdParty',
    { thirdParty: { id: vendor.id }, ...version(1), owners, kind: 'SUPPLIER', tags: ['t'] },
    ['THIRD_PARTY UPDATED 2'],
  );
  await step('changeLifecycle', { thirdParty: { id: lab.id }, ...version(1), lifecycle: 'ONBOARDING' }, [
    'THIRD_PARTY UPDATED 2',
  ]);

  const thirdParty = { id: lab.id };
  const siteId = lab.sites![0]!.id;
  const engagement = await step('createEngagement', {
    thirdParty,
    name: 'Sequencing',
    category: 'REFERENCE_TESTING',
    status: 'ACTIVE',
    startsOn: '2025-01-01',
    endsOn: '2027-01-01',
    facilityIds: [facility.id],
    dependency: 3,
    penetration: 2,
    soleSource: 'NO',
    clinical: 'YES',
    dataFlows: [
      { category: 'PHI', peoplePerYear: 10, destinationCountry: 'CN', purpose: 'RESEARCH', channel: 'TLS' },
      { category: 'BIOSPECIMEN' },
    ],
    alternatives: [{ id: vendor.id }],
    baaRequired: 'NO',
    baaRationale: 'Treatment',
    source: 'grc',
    externalId: 'E-1',
  });
  await step('updateEngagement', { id: engagement.id, ...version(1), penetration: null }, ['ENGAGEMENT UPDATED 2']);

  const contract = await step('createContract', {
    thirdParty,
    kind: 'REFERENCE_TESTING',
    title: 'Referral agreement',
    status: 'ACTIVE',
    effectiveOn: '2025-01-01',
    expiresOn: '2027-12-31',
    autoRenews: 'NO',
    noticeDays: 30,
    valueMinor: 9_007_199_254_740_991,
    currency: 'CNY',
    governingLaw: 'New York',
    document: { sha256: 'ab'.repeat(32), mediaType: 'application/pdf', url: 'https://docs.example/1' },
    clauses: [
      { clauseType: 'BREACH_NOTIFICATION', present: 'YES', hours: 72, reference: '§ 4' },
      { clauseType: 'RIGHT_TO_AUDIT', present: 'NO' },
    ],
    engagementIds: [engagement.id],
    source: 'clm',
    externalId: 'C-1',
  });
  await step('updateContract', { id: contract.id, ...version(1), noticeDays: 60 }, ['CONTRACT UPDATED 2']);
  await step('terminateContract', { id: contract.id, ...version(2) }, ['CONTRACT UPDATED 3']);
  await step('endEngagement', { id: engagement.id, ...version(2), endsOn: '2026-06-01' }, ['ENGAGEMENT UPDATED 3']);

  const certification = await step('createCertification', {
    thirdParty,
    siteId,
    type: 'CLIA',
    variant: 'COMPLIANCE',
    title: 'Certificate',
    number: '99D1234567',
    issuer: 'CMS',
    scope: 'All',
    state: 'NY',
    issuedOn: '2025-01-01',
    validUntil: '2027-01-01',
    source: 'qcor',
    externalId: '99D1234567',
  });
  await step('updateCertification', { id: certification.id, ...version(1), suspendedOn: '2026-05-01' }, [
    'CERTIFICATION UPDATED 2',
  ]);
  await step('revokeCertification', { id: certification.id, ...version(2) }, ['CERTIFICATION UPDATED 3']);
  await step('verifyCertification', { id: certification.id, ...version(3), method: 'QCOR' }, [
    'CERTIFICATION UPDATED 4',
  ]);

  const publicKeys = [
    { keyId: 'k1', algorithm: 'ED25519', key, validFrom: '2025-01-01T00:00:00Z', validTo: '2027-01-01T00:00:00.123Z' },
  ];
  const attestor = await step('createAttestor', { name: 'The lab', kind: 'THE_PARTY', thirdParty, publicKeys });
  await step('updateAttestor', { id: attestor.id, ...version(1), name: 'The laboratory' }, ['ATTESTOR UPDATED 2']);

  const statement = {
    thirdParty,
    framework: 'HIPAA_SECURITY_RULE',
    assurance: 'SELF_WITH_DOCUMENTS',
    attestorId: attestor.id,
    periodStart: '2025-01-01',
    periodEnd: '2025-12-31',
    attestedOn: '2026-01-15',
    validUntil: '2027-01-15',
    document: { sha256: 'cd'.repeat(32), mediaType: 'text/plain', url: 'https://docs.example/2' },
    claims: [
      { control: 'ENC-01', status: 'PARTIAL', extent: 50, note: 'Half' },
      { control: 'ENC-02', status: 'NOT_APPLICABLE', justification: 'No mail' },
    ],
    source: 'grc',
    externalId: 'A-1',
  };
  const first = await step('recordAttestation', statement);
  const attestation = await step('recordAttestation', { ...statement, supersedesId: first.id }, [
    'ATTESTATION CREATED 1',
    'ATTESTATION UPDATED 2',
  ]);
  await step('revokeAttestation', { id: attestation.id, ...version(1), reason: 'Withdrawn' }, [
    'ATTESTATION UPDATED 2',
  ]);

  const product = await step('createProduct', {
    thirdParty,
    name: 'Sequencer',
    category: 'EQUIPMENT',
    gtin: '00614141000012',
    connectedDevice: 'YES',
    sbomDigest: 'ef'.repeat(32),
    supportEndsOn: '2028-12-31',
    vulnerabilities: [
      { cve: 'CVE-2025-10001', knownExploited: false, patchedOn: '2026-02-01' },
      { cve: 'CVE-2024-3400', knownExploited: true, dueOn: '2026-05-01' },
    ],
    source: 'psirt',
    externalId: 'P-1',
  });
  await step('updateProduct', { id: product.id, ...version(1), vulnerabilities: [] }, ['PRODUCT UPDATED 2']);
  const weakness = { cve: 'CVE-2024-3400', knownExploited: true, dueOn: '2026-05-01' };
  await step('updateProduct', { id: product.id, ...version(2), vulnerabilities: [weakness] }, ['PRODUCT UPDATED 3']);

  const ofSource = { thirdParty, externalId: 'P-1-CE', sourceUpdatedAt: '2026-06-14T08:00:00Z' };
  await step(
    'sync',
    {
      source: 'psirt',
      idempotencyKey: 'scenario',
      items: [
        { certification: { ...ofSource, type: 'ISO_13485' } },
        { tombstone: { recordType: 'PRODUCT', externalId: 'P-1' } },
      ],
    },
    ['CERTIFICATION CREATED 1', 'PRODUCT UPDATED 4'],
    'record { id ... on RegistryRecord { version } }',
  );

  const incident = await step('createIncident', {
    thirdParty,
    kind: 'BREACH',
    severity: 'HIGH',
    title: 'A mailbox was read',
    occurredOn: '2026-05-01',
    discoveredOn: '2026-05-03',
    reportedToUsOn: '2026-05-20',
    peopleAffected: 1200,
    source: 'grc',
    externalId: 'I-1',
  });
  await step('updateIncident', { id: incident.id, ...version(1), closedOn: '2026-06-01' }, ['INCIDENT UPDATED 2']);
  const qualityRecord = await step('createQualityRecord', {
    thirdParty,
    kind: 'PROFICIENCY_TEST',
    specialty: 'VIROLOGY',
    performedOn: '2026-04-01',
    score: 60.5,
    passed: false,
    note: 'Two of five',
    source: 'qms',
    externalId: 'Q-1',
  });
  await step('updateQualityRecord', { id: qualityRecord.id, ...version(1), specialty: null }, [
    'QUALITY_RECORD UPDATED 2',
  ]);
  const supplyLink = await step('createSupplyLink', {
    supplier: { id: holding.id },
    customer: thirdParty,
    supplies: 'Reagents',
    criticality: 4,
    share: 0.75,
    substitutable: 'NO',
    validFrom: '2025-01-01',
    validTo: '2027-12-31',
    source: 'erp',
    externalId: 'SL-1',
  });
  await step('updateSupplyLink', { id: supplyLink.id, ...version(1), criticality: 2 }, ['SUPPLY_LINK UPDATED 2']);

  const found = { thirdParty, list: 'OFAC_SDN', listVersion: '2026-06-12', score: 0.93 };
  await step('recordScreening', {
    ...found,
    screenedOn: '2026-06-01',
    outcome: 'POSSIBLE_MATCH',
    matchedName: 'HUAZHEN',
  });
  const screening = await step('recordScreening', {
    ...found,
    outcome: 'CONFIRMED_MATCH',
    matchedName: 'HUAZHEN MEDICAL',
    source: 'screener',
    externalId: 'S-1',
  });
  const engaged = { kind: 'SPECIMEN_PURPOSE', engagementId: engagement.id, reason: 'Orders for patients alone' };
  const establish = (input: object) =>
    step('recordDetermination', { thirdParty, ...input }, undefined, undefined, 'APPROVER');
  await establish({ ...engaged, validUntil: '2027-01-01' });
  const opinion = { kind: 'COUNSEL_OPINION', rule: 'CN-PIPL', reason: 'Opinion 12', validUntil: '2027-01-01' };
  await establish(opinion);
  const accepted = { kind: 'NOT_APPLICABLE_ACCEPTED', control: 'ENC-02', reason: 'No mail', validFrom: '2026-07-01' };
  const determination = await establish(accepted);
  const withdrawn = { id: determination.id, reason: 'They do send mail' };
  await step('revokeDetermination', { ...withdrawn, ...version(1) }, ['DETERMINATION UPDATED 2']);
  const transport = await step('createEngagement', {
    thirdParty: { id: vendor.id },
    name: 'Transport',
    category: 'SPECIMEN_TRANSPORT',
  });
  const license = await establish({
    thirdParty: { id: vendor.id },
    kind: 'TRANSACTION_LICENSED',
    engagementId: transport.id,
    reference: 'DSP-2026-7',
    reason: 'Licensed by the Department of Justice',
    validUntil: '2026-12-31',
  });
  await step('approveDetermination', { id: license.id, ...version(1) }, ['DETERMINATION UPDATED 2']);

  const ofVendor = { thirdParty: { id: vendor.id }, reason: 'Until the contract is signed', validUntil: '2026-12-31' };
  const tubes = await step('createProduct', { thirdParty: { id: vendor.id }, name: 'Tubes' });
  const waiver = await step(
    'recordDecision',
    {
      ...ofVendor,
      kind: 'WAIVER',
      categories: ['CONSUMABLES', 'REAGENTS'],
      facilityIds: [facility.id],
      productIds: [tubes.id],
      rules: ['CONTRACT', 'CONTRACT-CLAUSES'],
      conditions: ['Sign by December'],
      requestedById: principal.id,
      validFrom: '2026-07-01',
    },
    undefined,
    undefined,
    'APPROVER',
  );
  await step('approveDecision', { id: waiver.id, ...version(1) }, ['DECISION UPDATED 2']);
  await step('recordDecision', { ...ofVendor, kind: 'RISK_ACCEPTANCE', acceptedLevel: 'VERY_HIGH' });
  const decision = await step('recordDecision', { ...ofVendor, kind: 'APPROVAL' });
  await step('revokeDecision', { id: decision.id, ...version(1), reason: 'Too early' }, ['DECISION UPDATED 2']);

  const mapping = await step('createRequirementMapping', {
    standard: 'House rules',
    framework: 'HOUSE_RULES',
    requirements: [
      {
        ...{ requirement: 'v1', control: 'ENC-01', met: ['Yes'], partial: ['Half'] },
        ...{ notMet: ['No'], notApplicable: ['Never'] },
      },
    ],
  });
  const changedMapping = { id: mapping.id, ...version(1), framework: 'OUR_HOUSE' };
  await step('updateRequirementMapping', changedMapping, ['REQUIREMENT_MAPPING UPDATED 2']);
  const signer = signingKey('scenario');
  await step('createAttestor', { name: 'Signer', kind: 'ASSESSOR', publicKeys: [registered(signer)] });
  const origin = { thirdParty, fileName: 'evidence.json', url: 'https://trust.example/evidence.json' };
  const evidence = await step('ingestDocument', { ...origin, content: contentOf(fullDocument(signer)) }, [
    'ATTESTATION CREATED 1',
    'EVIDENCE_DOCUMENT CREATED 1',
  ]);
  await step('ingestDocument', { ...origin, content: contentOf(assessmentResults) }, [
    'AUDIT CREATED 1',
    'FINDING CREATED 1',
    'EVIDENCE_DOCUMENT CREATED 1',
  ]);

  const webhook = await step('createWebhookSubscription', {
    name: 'Receiver',
    url: 'https://hooks.example/in',
    ...{ types: ['RISK_LEVEL'], kinds: ['PARTNER_LAB'], countries: ['CN'], thirdParties: [thirdParty] },
  });
  const ofWebhook = (expected: number, more: object = {}) => ({ id: webhook.id, ...version(expected), ...more });
  const updatedTo = (next: number) => [`WEBHOOK_SUBSCRIPTION UPDATED ${next}`];
  await step('updateWebhookSubscription', ofWebhook(1, { name: 'Our receiver' }), updatedTo(2));
  await step('pingWebhookSubscription', ofWebhook(2), updatedTo(3));
  await step('rotateWebhookSecret', ofWebhook(3), updatedTo(4));
  await step('replayWebhookDeliveries', ofWebhook(4, { deadSince: '2026-01-01T00:00:00Z' }), updatedTo(5));
  await step('disableWebhookSubscription', ofWebhook(5, { reason: 'Moving' }), updatedTo(6));
  await step('enableWebhookSubscription', ofWebhook(6), updatedTo(7));

  const feed = await step('createCalendarFeed', {
    name: 'Due',
    ...{ kinds: ['CERTIFICATION', 'REVIEW'], lifecycles: ['ACTIVE'], daysAhead: 90 },
  });
  await step('revokeCalendarFeed', { id: feed.id, ...version(1) }, ['CALENDAR_FEED UPDATED 2']);

  const audit = await step(
    'createAudit',
    {
      thirdParty,
      siteId,
      kind: 'ONSITE',
      scheduledOn: '2026-05-01',
      completedOn: '2026-05-02',
      everyMonths: 12,
      auditor: 'Us',
      outcome: 'SATISFACTORY_WITH_FINDINGS',
      source: 'qms',
      externalId: 'AU-1',
      findings: [
        { title: 'Door', control: 'AUD-02', severity: 'HIGH', dueOn: '2026-07-01' },
        { title: 'Dust', severity: 'LOW' },
      ],
    },
    ['AUDIT CREATED 1', 'FINDING CREATED 1', 'FINDING CREATED 1'],
    'id version findings { nodes { id version } }',
  );
  await step('updateAudit', { id: audit.id, ...version(1), outcome: 'UNSATISFACTORY' }, ['AUDIT UPDATED 2']);
  const finding = await step('addFinding', {
    auditId: audit.id,
    title: 'Smoke',
    severity: 'CRITICAL',
    control: 'AUD-03',
  });
  const close = { id: finding.id, status: 'ACCEPTED', note: 'Known' };
  await step('closeFinding', { ...close, ...version(1) }, ['FINDING UPDATED 2']);
  await step('reopenFinding', { id: finding.id, ...version(2), dueOn: '2026-08-01' }, ['FINDING UPDATED 3']);
  await step('closeFinding', { ...close, ...version(3) }, ['FINDING UPDATED 4']);

  const twin = await step('createSupplier', { legalName: 'Early vendor, twin' });
  const needles = await step('createProduct', { thirdParty: { id: twin.id }, name: 'Needles' });
  const merge = (expectedFromVersion: number, expectedIntoVersion: number) => ({
    from: { id: twin.id },
    into: { id: vendor.id },
    ...{ expectedFromVersion, expectedIntoVersion, reason: 'One company' },
  });
  const parties = (from: number, into: number) => [`THIRD_PARTY UPDATED ${from}`, `THIRD_PARTY UPDATED ${into}`];
  await step('mergeThirdParties', merge(1, 2), [...parties(2, 3), 'PRODUCT UPDATED 2']);
  await step('undoMerge', { id: twin.id, ...version(2), reason: 'Two after all' }, [
    ...parties(3, 4),
    'PRODUCT UPDATED 3',
  ]);
  await step('updateProduct', { id: needles.id, ...version(3), category: 'CONSUMABLES' }, ['PRODUCT UPDATED 4']);
  await step('mergeThirdParties', merge(3, 4), [...parties(4, 5), 'PRODUCT UPDATED 5']);
  return {
    Principal: principal.id,
    ProcurementPolicy: policy.id,
    Facility: facility.id,
    Vendor: vendor.id,
    Supplier: holding.id,
    PartnerLab: lab.id,
    Engagement: engagement.id,
    Contract: contract.id,
    Certification: certification.id,
    Attestor: attestor.id,
    Attestation: attestation.id,
    Product: product.id,
    Incident: incident.id,
    QualityRecord: qualityRecord.id,
    SupplyLink: supplyLink.id,
    Screening: screening.id,
    Determination: determination.id,
    Decision: decision.id,
    Audit: audit.id,
    Finding: finding.id,
    RequirementMapping: mapping.id,
    EvidenceDocument: evidence.id,
    WebhookSubscription: webhook.id,
    CalendarFeed: feed.id,
  };
}
