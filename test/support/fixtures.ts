import type { Role } from '../../src/registry/access.ts';
import { accept } from './mutate.ts';
import type { TestRegistry } from './registry.ts';

/** A written record, with the fields that other inputs need to refer to it or update it. */
export interface Made {
  id: string;
  version: number;
}

type Fields = Record<string, unknown>;

/** Returns makers of valid records. A test passes only the fields that matter to it. */
export function fixtures(registry: TestRegistry) {
  let made = 0;
  const next = (word: string) => `${word} ${++made}`;
  const create = (mutation: string, input: Fields, as?: Role) =>
    accept(registry, mutation, input, undefined, as) as Promise<Made>;
  const party = async (fields: Fields) => {
    if (fields.thirdParty) return fields;
    const { id } = await create('createVendor', { legalName: next('Vendor') });
    return { thirdParty: { id }, ...fields };
  };
  return {
    vendor: (fields: Fields = {}) => create('createVendor', { legalName: next('Vendor'), ...fields }),
    supplier: (fields: Fields = {}) => create('createSupplier', { legalName: next('Supplier'), ...fields }),
    partnerLab: (fields: Fields = {}) => create('createPartnerLab', { legalName: next('Lab'), ...fields }),
    facility: (fields: Fields = {}) =>
      create('createFacility', { name: next('Draw station'), code: next('F'), state: 'PA', ...fields }),
    engagement: async (fields: Fields = {}) =>
      create('createEngagement', {
        name: next('Engagement'),
        category: 'REFERENCE_TESTING',
        ...(await party(fields)),
      }),
    contract: async (fields: Fields = {}) =>
      create('createContract', { kind: 'MASTER_SERVICES', ...(await party(fields)) }),
    certification: async (fields: Fields = {}) =>
      create('createCertification', { type: 'ISO_27001', ...(await party(fields)) }),
    attestor: (fields: Fields = {}) =>
      create('createAttestor', { name: next('Assessor'), kind: 'ASSESSOR', ...fields }),
    attestation: async (fields: Fields = {}) =>
      create('recordAttestation', {
        framework: 'HIPAA_SECURITY_RULE',
        assurance: 'SELF',
        attestedOn: '2026-01-10',
        claims: [{ control: 'ENC-01', status: 'MET' }],
        ...(await party(fields)),
      }),
    audit: async (fields: Fields = {}) =>
      create('createAudit', { kind: 'ONSITE', scheduledOn: '2026-09-01', ...(await party(fields)) }),
    product: async (fields: Fields = {}) =>
      create('createProduct', { name: next('Product'), ...(await party(fields)) }),
    incident: async (fields: Fields = {}) =>
      create('createIncident', { kind: 'BREACH', severity: 'HIGH', ...(await party(fields)) }),
    qualityRecord: async (fields: Fields = {}) =>
      create('createQualityRecord', { kind: 'PROFICIENCY_TEST', ...(await party(fields)) }),
    /** Links two third parties; one that is not given is made. */
    supplyLink: async (fields: Fields = {}) => {
      const end = async (name: string) => fields[name] ?? (await party({})).thirdParty;
      return create('createSupplyLink', {
        ...fields,
        supplier: await end('supplier'),
        customer: await end('customer'),
      });
    },
    screening: async (fields: Fields = {}) =>
      create('recordScreening', { list: 'OFAC_SDN', outcome: 'CLEAR', ...(await party(fields)) }),
    determination: async (fields: Fields = {}) =>
      create(
        'recordDetermination',
        { kind: 'CMS_EQUIVALENCE', reason: 'Looked', ...(await party(fields)) },
        'APPROVER',
      ),
    decision: async (fields: Fields = {}) =>
      create(
        'recordDecision',
        { kind: 'APPROVAL', reason: 'Needed', validUntil: '2027-06-15', ...(await party(fields)) },
        'APPROVER',
      ),
    finding: async (fields: Fields = {}) => {
      const auditId =
        fields.auditId ??
        (await create('createAudit', { kind: 'ONSITE', scheduledOn: '2026-09-01', ...(await party({})) })).id;
      return create('addFinding', { title: next('Door left open'), severity: 'HIGH', auditId, ...fields });
    },
  };
}
