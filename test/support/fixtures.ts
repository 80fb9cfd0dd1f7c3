import type { Role } from '../../src/registry/access.ts';
import { accept } from './mutate.ts';
import type { TestRegistry } from './registry.ts';

/** A record that was written: what another input needs to point at it or change it. */
export interface Made {
  id: string;
  version: number;
}

type Fields = Record<string, unknown>;

/** One of each kind of record, valid as it stands; what a test cares about is given, the rest it need not know. */
export function fixtures(registry: TestRegistry) {
  let made = 0;
  const next = (word: string) => `${word} ${++made}`;
  const create = (mutation: string, input: Fields, as?: Role) =>
    accept(registry, mutation, input, undefined, as) as Promise<Made>;
  const party = async (given: Fields) => {
    if (given.thirdParty) return given;
    const { id } = await create('createVendor', { legalName: next('Vendor') });
    return { thirdParty: { id }, ...given };
  };
  return {
    vendor: (given: Fields = {}) => create('createVendor', { legalName: next('Vendor'), ...given }),
    supplier: (given: Fields = {}) => create('createSupplier', { legalName: next('Supplier'), ...given }),
    partnerLab: (given: Fields = {}) => create('createPartnerLab', { legalName: next('Lab'), ...given }),
    facility: (given: Fields = {}) =>
      create('createFacility', { name: next('Draw station'), code: next('F'), ...given }),
    engagement: async (given: Fields = {}) =>
      create('createEngagement', {
        name: next('Engagement'),
        category: 'REFERENCE_TESTING',
        ...(await party(given)),
      }),
    contract: async (given: Fields = {}) =>
      create('createContract', { kind: 'MASTER_SERVICES', ...(await party(given)) }),
    certification: async (given: Fields = {}) =>
      create('createCertification', { type: 'ISO_27001', ...(await party(given)) }),
    attestor: (given: Fields = {}) => create('createAttestor', { name: next('Assessor'), kind: 'ASSESSOR', ...given }),
    attestation: async (given: Fields = {}) =>
      create('recordAttestation', {
        framework: 'HIPAA_SECURITY_RULE',
        assurance: 'SELF',
        attestedOn: '2026-01-10',
        claims: [{ control: 'ENC-01', status: 'MET' }],
        ...(await party(given)),
      }),
    audit: async (given: Fields = {}) =>
      create('createAudit', { kind: 'ONSITE', scheduledOn: '2026-09-01', ...(await party(given)) }),
    product: async (given: Fields = {}) => create('createProduct', { name: next('Product'), ...(await party(given)) }),
    incident: async (given: Fields = {}) =>
      create('createIncident', { kind: 'BREACH', severity: 'HIGH', ...(await party(given)) }),
    qualityRecord: async (given: Fields = {}) =>
      create('createQualityRecord', { kind: 'PROFICIENCY_TEST', ...(await party(given)) }),
    /** Between two third parties, each new where it is not given. */
    supplyLink: async (given: Fields = {}) => {
      const end = async (name: string) => given[name] ?? (await party({})).thirdParty;
      return create('createSupplyLink', {
        ...given,
        supplier: await end('supplier'),
        customer: await end('customer'),
      });
    },
    screening: async (given: Fields = {}) =>
      create('recordScreening', { list: 'OFAC_SDN', outcome: 'CLEAR', ...(await party(given)) }),
    determination: async (given: Fields = {}) =>
      create('recordDetermination', { kind: 'CMS_EQUIVALENCE', reason: 'Looked', ...(await party(given)) }, 'APPROVER'),
    decision: async (given: Fields = {}) =>
      create(
        'recordDecision',
        { kind: 'APPROVAL', reason: 'Needed', validUntil: '2027-06-15', ...(await party(given)) },
        'APPROVER',
      ),
    finding: async (given: Fields = {}) => {
      const auditId =
        given.auditId ??
        (await create('createAudit', { kind: 'ONSITE', scheduledOn: '2026-09-01', ...(await party({})) })).id;
      return create('addFinding', { title: next('Door left open'), severity: 'HIGH', auditId, ...given });
    },
  };
}
